// Values inside a formula: scalars, matrices and errors, and how they turn into one another.
import { displayValue } from './number-format.ts';
import type { CellValue } from './specs.ts';

const codes = [
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#ERROR!',
] as const;
type ErrorCode = (typeof codes)[number];

/** An error as a value; in a cell it is its code as text, as `getValues` reads it (facts 6.2). */
export class FormulaError {
  constructor(readonly code: ErrorCode) {}
}

export type Scalar = CellValue | FormulaError;
export type Matrix = readonly (readonly Scalar[])[];
export type Value = Scalar | Matrix;

const errors = new Map<string, FormulaError>(codes.map((code) => [code, new FormulaError(code)]));

/** The error of a code; a code Sheets does not know is `#ERROR!`. */
export const errorOf = (code: string): FormulaError =>
  errors.get(code) ?? errors.get('#ERROR!') ?? new FormulaError('#ERROR!');

export const isMatrix = (value: Value): value is Matrix => Array.isArray(value);

/** What a cell holds as a formula reads it: the text of an error is that error. */
export const fromCell = (value: CellValue): Scalar =>
  typeof value === 'string' && value.charCodeAt(0) === 35 ? (errors.get(value) ?? value) : value;

/** The one cell a formula shows of its result. */
export const toCell = (value: Value): CellValue => {
  const scalar = isMatrix(value) ? (value[0]?.[0] ?? null) : value;
  if (scalar instanceof FormulaError) return scalar.code;
  return typeof scalar === 'number' && !Number.isFinite(scalar) ? '#NUM!' : scalar;
};

/** Every scalar of the arguments, ranges row by row. */
export function* scalarsOf(values: readonly Value[]): Generator<Scalar> {
  for (const value of values) {
    if (isMatrix(value)) for (const row of value) yield* row;
    else yield value;
  }
}

export const toNumber = (value: Scalar): number | FormulaError => {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof FormulaError) return value;
  const number = value.trim() === '' ? Number.NaN : Number(value);
  return Number.isNaN(number) ? errorOf('#VALUE!') : number;
};

export const toText = (value: Scalar): string | FormulaError =>
  value instanceof FormulaError ? value : displayValue(value, '', 'en_US');

export const toBoolean = (value: Scalar): boolean | FormulaError => {
  if (typeof value === 'boolean' || value instanceof FormulaError) return value;
  if (typeof value === 'string') {
    const word = value.toUpperCase();
    return word === 'TRUE' || word === 'FALSE' ? word === 'TRUE' : errorOf('#VALUE!');
  }
  return value !== null && value !== 0;
};

/** Numbers stand before texts, texts before booleans; a blank is the empty value of its partner. */
const rank = { number: 0, string: 1, boolean: 2 } as const;

const filled = (value: CellValue, partner: CellValue): Exclude<CellValue, null> => {
  if (value !== null) return value;
  if (typeof partner === 'string') return '';
  return typeof partner === 'boolean' ? false : 0;
};

/** Order of two values as `=`, `<` and `>` see it: texts without regard to case. */
export const compare = (left: CellValue, right: CellValue): number => {
  const a = filled(left, right);
  const b = filled(right, left);
  if (typeof a === 'string' && typeof b === 'string') {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    if (x === y) return 0;
    return x < y ? -1 : 1;
  }
  if (typeof a !== typeof b) {
    return rank[typeof a as keyof typeof rank] - rank[typeof b as keyof typeof rank];
  }
  return Number(a) - Number(b);
};
