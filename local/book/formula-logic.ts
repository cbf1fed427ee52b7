// Functions that decide, and those that look at places or errors instead of values.
import { type Compiled, type Reference, referenceOf, type Scope, single } from './formula-scope.ts';
import {
  compare,
  errorOf,
  FormulaError,
  isMatrix,
  type Scalar,
  scalarsOf,
  toBoolean,
  type Value,
} from './formula-values.ts';

type SpecialForm = (args: readonly Compiled[], scope: Scope) => Value;

const scalarAt = (args: readonly Compiled[], index: number, scope: Scope): Scalar => {
  const arg = args[index];
  return arg ? single(arg.value(scope), scope) : null;
};

const valueAt = (args: readonly Compiled[], index: number, scope: Scope): Value =>
  args[index]?.value(scope) ?? null;

const choose: SpecialForm = (args, scope) => {
  const index = scalarAt(args, 0, scope);
  if (typeof index !== 'number') return errorOf('#VALUE!');
  return args[Math.trunc(index)] && index >= 1
    ? valueAt(args, Math.trunc(index), scope)
    : errorOf('#NUM!');
};

const firstTrue: SpecialForm = (args, scope) => {
  for (let index = 0; index + 1 < args.length; index += 2) {
    const test = toBoolean(scalarAt(args, index, scope));
    if (test instanceof FormulaError) return test;
    if (test) return valueAt(args, index + 1, scope);
  }
  return errorOf('#N/A');
};

const switching: SpecialForm = (args, scope) => {
  const wanted = scalarAt(args, 0, scope);
  if (wanted instanceof FormulaError) return wanted;
  for (let index = 1; index + 1 < args.length; index += 2) {
    const offered = scalarAt(args, index, scope);
    if (!(offered instanceof FormulaError) && compare(wanted, offered) === 0) {
      return valueAt(args, index + 1, scope);
    }
  }
  return args.length % 2 === 0 ? valueAt(args, args.length - 1, scope) : errorOf('#N/A');
};

const place =
  (read: (reference: Reference | undefined, scope: Scope) => number | undefined): SpecialForm =>
  (args, scope) => {
    const [arg] = args;
    const reference = arg?.reference?.(scope);
    if (arg && !reference) return errorOf('#VALUE!');
    return read(reference, scope) ?? errorOf('#VALUE!');
  };

const isError =
  (matches: (code: string) => boolean): SpecialForm =>
  (args, scope) => {
    const value = scalarAt(args, 0, scope);
    return value instanceof FormulaError && matches(value.code);
  };

/** Text of a reference to the cells it names, as they are: a rule's shift does not move them. */
const indirect: SpecialForm = (args, scope) => {
  const text = scalarAt(args, 0, scope);
  if (typeof text !== 'string') return text instanceof FormulaError ? text : errorOf('#REF!');
  const reference = referenceOf(text)?.(scope.unshifted());
  if (!reference) return errorOf('#REF!');
  const { tab, top, left, bottom, right } = reference;
  return top === bottom && left === right ? scope.cell(tab, top, left) : scope.range(reference);
};

/** Functions that get their arguments unevaluated. */
export const specialForms: Readonly<Record<string, SpecialForm>> = {
  IF: (args, scope) => {
    const test = toBoolean(scalarAt(args, 0, scope));
    if (test instanceof FormulaError) return test;
    if (args.length < 3 && !test) return false;
    return valueAt(args, test ? 1 : 2, scope);
  },
  IFS: firstTrue,
  IFERROR: (args, scope) => {
    const value = valueAt(args, 0, scope);
    return value instanceof FormulaError ? valueAt(args, 1, scope) : value;
  },
  IFNA: (args, scope) => {
    const value = valueAt(args, 0, scope);
    const missing = value instanceof FormulaError && value.code === '#N/A';
    return missing ? valueAt(args, 1, scope) : value;
  },
  SWITCH: switching,
  CHOOSE: choose,
  ISERROR: isError(() => true),
  ISERR: isError((code) => code !== '#N/A'),
  ISNA: isError((code) => code === '#N/A'),
  ISBLANK: (args, scope) => scalarAt(args, 0, scope) === null,
  ROW: place((reference, scope) => reference?.top ?? scope.row),
  COLUMN: place((reference, scope) => reference?.left ?? scope.column),
  INDIRECT: indirect,
};

/** Truth of every argument; texts and blanks in ranges are passed over, as Sheets does. */
const truths = (args: readonly Value[]): readonly boolean[] | FormulaError => {
  const found: boolean[] = [];
  for (const arg of args) {
    for (const scalar of scalarsOf([arg])) {
      if (isMatrix(arg) && (scalar === null || typeof scalar === 'string')) continue;
      const truth = toBoolean(scalar);
      if (truth instanceof FormulaError) return truth;
      found.push(truth);
    }
  }
  return found.length === 0 ? errorOf('#VALUE!') : found;
};

const deciding =
  (decide: (found: readonly boolean[]) => boolean) =>
  (args: readonly Value[]): Value => {
    const found = truths(args);
    return found instanceof FormulaError ? found : decide(found);
  };

const isKind =
  (matches: (value: Scalar) => boolean) =>
  (args: readonly Value[], scope: Scope): Value =>
    matches(single(args[0] ?? null, scope));

export const logicFunctions = {
  AND: deciding((found) => found.every(Boolean)),
  OR: deciding((found) => found.some(Boolean)),
  XOR: deciding((found) => found.filter(Boolean).length % 2 === 1),
  NOT: (args: readonly Value[], scope: Scope): Value => {
    const truth = toBoolean(single(args[0] ?? null, scope));
    return truth instanceof FormulaError ? truth : !truth;
  },
  TRUE: (): Value => true,
  FALSE: (): Value => false,
  ISNUMBER: isKind((value) => typeof value === 'number'),
  ISTEXT: isKind((value) => typeof value === 'string'),
  ISNONTEXT: isKind((value) => typeof value !== 'string'),
  ISLOGICAL: isKind((value) => typeof value === 'boolean'),
  COUNTBLANK: (args: readonly Value[]): Value =>
    [...scalarsOf(args)].filter((value) => value === null || value === '').length,
};
