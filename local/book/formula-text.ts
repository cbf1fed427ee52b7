// Text functions whose Google form formulajs lacks: regular expressions, TEXT, JOIN.
import { type Scope, single } from './formula-scope.ts';
import {
  errorOf,
  FormulaError,
  scalarsOf,
  toNumber,
  toText,
  type Value,
} from './formula-values.ts';
import { displayValue } from './number-format.ts';

const expressions = new Map<string, RegExp | FormulaError>();

/** RE2 as Sheets takes it, read by JavaScript's engine; `(?i)` in front is the flag in use. */
const expressionOf = (source: string): RegExp | FormulaError => {
  const known = expressions.get(source);
  if (known) return known;
  const folded = source.startsWith('(?i)');
  let made: RegExp | FormulaError;
  try {
    made = new RegExp(folded ? source.slice(4) : source, folded ? 'iu' : 'u');
  } catch {
    made = errorOf('#REF!');
  }
  expressions.set(source, made);
  return made;
};

const texts = (args: readonly Value[], scope: Scope): readonly string[] | FormulaError => {
  const found: string[] = [];
  for (const arg of args) {
    const text = toText(single(arg, scope));
    if (text instanceof FormulaError) return text;
    found.push(text);
  }
  return found;
};

const matching =
  (use: (text: string, expression: RegExp, replacement: string) => Value) =>
  (args: readonly Value[], scope: Scope): Value => {
    const read = texts(args, scope);
    if (read instanceof FormulaError) return read;
    const [text = '', source = '', replacement = ''] = read;
    const expression = expressionOf(source);
    return expression instanceof FormulaError ? expression : use(text, expression, replacement);
  };

const joined = (separator: string, values: readonly Value[]): Value => {
  const parts: string[] = [];
  for (const value of scalarsOf(values)) {
    const text = toText(value);
    if (text instanceof FormulaError) return text;
    parts.push(text);
  }
  return parts.join(separator);
};

const concatenated = (args: readonly Value[]): Value => joined('', args);

export const textFunctions = {
  REGEXMATCH: matching((text, expression) => expression.test(text)),
  REGEXEXTRACT: matching((text, expression) => {
    const found = expression.exec(text);
    return found ? (found[1] ?? found[0]) : errorOf('#N/A');
  }),
  REGEXREPLACE: matching((text, expression, replacement) =>
    text.replace(new RegExp(expression.source, `${expression.flags}g`), replacement),
  ),
  TEXT: (args: readonly Value[], scope: Scope): Value => {
    const value = single(args[0] ?? null, scope);
    const pattern = toText(single(args[1] ?? null, scope));
    if (value instanceof FormulaError) return value;
    return pattern instanceof FormulaError
      ? pattern
      : displayValue(value ?? 0, pattern, scope.locale());
  },
  TO_TEXT: (args: readonly Value[], scope: Scope): Value => toText(single(args[0] ?? null, scope)),
  VALUE: (args: readonly Value[], scope: Scope): Value => toNumber(single(args[0] ?? null, scope)),
  LEN: (args: readonly Value[], scope: Scope): Value => {
    const text = toText(single(args[0] ?? null, scope));
    return text instanceof FormulaError ? text : text.length;
  },
  JOIN: (args: readonly Value[], scope: Scope): Value => {
    const separator = toText(single(args[0] ?? null, scope));
    return separator instanceof FormulaError ? separator : joined(separator, args.slice(1));
  },
  CONCATENATE: concatenated,
  CONCAT: concatenated,
  /** The cell shows the label; the link itself is the view's business. */
  HYPERLINK: (args: readonly Value[], scope: Scope): Value =>
    single(args[1] ?? args[0] ?? null, scope),
};
