// Where a formula stands and what it may ask: the border between formulas and the book.
import { parseA1Ref, type RangeA1 } from '@borgar/fx';
import { errorOf, isMatrix, type Matrix, type Scalar, type Value } from './formula-values.ts';

/** Where a formula stands, and what it may ask. A rule is shifted from its anchor to the cell. */
export interface Scope {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
  readonly shiftRows: number;
  readonly shiftColumns: number;
  /** The same place without the shift of a rule. */
  unshifted(): Scope;
  cell(tab: number, row: number, column: number): Scalar;
  range(reference: Reference): Matrix;
  tabNamed(name: string): number | undefined;
  /** A name that is no cell: a header in a pivot's calculated value. */
  named(name: string): Value | undefined;
  /** The current moment as serial. */
  now(): number;
  locale(): string;
}

/** Cells on a tab; open ends are undefined. */
export type Reference = {
  readonly tab: number;
  readonly top: number;
  readonly left: number;
  readonly bottom: number | undefined;
  readonly right: number | undefined;
};

export type Compiled = {
  readonly value: (scope: Scope) => Value;
  /** Set where the expression is a plain reference, for functions that ask about places. */
  readonly reference?: (scope: Scope) => Reference | undefined;
};

/** Reads `Tab!A$1:B` into the cells it means from a scope; undefined when it is no reference. */
export const referenceOf = (text: string): Compiled['reference'] => {
  const parsed = parseA1Ref(text, { allowTernary: true, allowNamed: false });
  if (!parsed || !('range' in parsed) || !parsed.range) return undefined;
  const range: RangeA1 = parsed.range;
  const [tabName] = parsed.context ?? [];
  const edge = (at: number | null | undefined, fixed: boolean | null | undefined, shift: number) =>
    at === null || at === undefined ? undefined : at + 1 + (fixed ? 0 : shift);
  return (scope) => {
    const tab = tabName === undefined ? scope.tab : scope.tabNamed(tabName);
    if (tab === undefined) return undefined;
    const top = edge(range.top, range.$top, scope.shiftRows) ?? 1;
    const left = edge(range.left, range.$left, scope.shiftColumns) ?? 1;
    if (top < 1 || left < 1) return undefined;
    return {
      tab,
      top,
      left,
      bottom: edge(range.bottom, range.$bottom, scope.shiftRows),
      right: edge(range.right, range.$right, scope.shiftColumns),
    };
  };
};

/** One value where a range was given: its only cell, or the one beside the formula. */
export const single = (value: Value, scope: Scope): Scalar => {
  if (!isMatrix(value)) return value;
  if (value.length === 1 && value[0]?.length === 1) return value[0][0] ?? null;
  if (value.every((row) => row.length === 1)) {
    const beside = value[scope.row - 1];
    if (beside) return beside[0] ?? null;
  }
  return errorOf('#VALUE!');
};
