// COUNTIF and its kin: criteria as Sheets reads them, with comparisons, wildcards and dates.
import { type Scope, single } from './formula-scope.ts';
import {
  compare,
  errorOf,
  FormulaError,
  isMatrix,
  type Matrix,
  type Scalar,
  type Value,
} from './formula-values.ts';
import { sheetLocale } from './sheet-locale.ts';
import { parseDateTime } from './typed-date.ts';
import { parseNumber } from './typed-number.ts';

type Test = (value: Scalar) => boolean;

const wildcards = (pattern: string): RegExp => {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/(~)?([*?])/g, (_, tilde: string | undefined, sign: string) => {
      if (tilde) return `\\${sign}`;
      return sign === '*' ? '.*' : '.';
    });
  return new RegExp(`^${source}$`, 'isu');
};

/** What a written criterion compares with: a number, a date, a boolean or text. */
const operandOf = (text: string, scope: Scope): number | boolean | string => {
  const locale = sheetLocale(scope.locale());
  const word = text.toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE';
  const read = parseDateTime(text, locale, scope.now()) ?? parseNumber(text, locale);
  return read ? read.value : text;
};

const equals = (operand: number | boolean | string): Test => {
  if (typeof operand !== 'string') return (value) => value === operand;
  if (operand === '') return (value) => value === null || value === '';
  const pattern = wildcards(operand);
  return (value) => typeof value === 'string' && pattern.test(value);
};

/** The test a criterion means: `">3"`, `"<>done"`, `"late*"`, 5. */
const criterion = (value: Scalar, scope: Scope): Test => {
  if (value === null) return (cell) => cell === 0;
  if (value instanceof FormulaError) return () => false;
  if (typeof value !== 'string') return equals(value);
  const [, operator = '=', rest = ''] = /^(<=|>=|<>|<|>|=)?(.*)$/s.exec(value) ?? [];
  const operand = operandOf(rest, scope);
  const same = equals(operand);
  if (operator === '=') return same;
  if (operator === '<>') return (cell) => !same(cell);
  return (cell) => {
    if (cell === null || cell instanceof FormulaError || typeof cell !== typeof operand) {
      return false;
    }
    const order = compare(cell, operand);
    if (order === 0) return operator.endsWith('=');
    return operator.startsWith('<') ? order < 0 : order > 0;
  };
};

const asMatrix = (value: Value): Matrix => (isMatrix(value) ? value : [[value]]);

/** Values of `from` in the places where every pair of range and criterion holds. */
const chosen = (
  from: Value,
  conditions: readonly Value[],
  scope: Scope,
): readonly Scalar[] | FormulaError => {
  const values = asMatrix(from);
  const pairs: { readonly cells: Matrix; readonly holds: Test }[] = [];
  for (let index = 0; index + 1 < conditions.length; index += 2) {
    pairs.push({
      cells: asMatrix(conditions[index] ?? null),
      holds: criterion(single(conditions[index + 1] ?? null, scope), scope),
    });
  }
  const found: Scalar[] = [];
  const rows = pairs[0]?.cells.length ?? 0;
  for (let row = 0; row < rows; row += 1) {
    const columns = pairs[0]?.cells[row]?.length ?? 0;
    for (let column = 0; column < columns; column += 1) {
      if (pairs.every(({ cells, holds }) => holds(cells[row]?.[column] ?? null))) {
        found.push(values[row]?.[column] ?? null);
      }
    }
  }
  return found;
};

const over =
  (summarize: (found: readonly Scalar[]) => Value, layout: 'plain' | 'leading') =>
  (args: readonly Value[], scope: Scope): Value => {
    const [first = null, second = null, third] = args;
    const found =
      layout === 'plain'
        ? chosen(third ?? first, [first, second], scope)
        : chosen(first, args.slice(1), scope);
    return found instanceof FormulaError ? found : summarize(found);
  };

const numbersOf = (found: readonly Scalar[]) => found.filter((value) => typeof value === 'number');
const sum = (found: readonly Scalar[]): number =>
  numbersOf(found).reduce((total, value) => total + value, 0);
const average = (found: readonly Scalar[]): Value => {
  const numbers = numbersOf(found);
  return numbers.length === 0 ? errorOf('#DIV/0!') : sum(numbers) / numbers.length;
};

export const criteriaFunctions = {
  COUNTIF: over((found) => found.length, 'plain'),
  COUNTIFS: (args: readonly Value[], scope: Scope): Value => {
    const found = chosen(args[0] ?? null, args, scope);
    return found instanceof FormulaError ? found : found.length;
  },
  SUMIF: over(sum, 'plain'),
  SUMIFS: over(sum, 'leading'),
  AVERAGEIF: over(average, 'plain'),
  AVERAGEIFS: over(average, 'leading'),
  MAXIFS: over((found) => Math.max(0, ...numbersOf(found)), 'leading'),
  MINIFS: over((found) => (numbersOf(found).length ? Math.min(...numbersOf(found)) : 0), 'leading'),
};
