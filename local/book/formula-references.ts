// The cell references inside a formula's text: rewritten when cells move, are copied, or tabs renamed.
import {
  isRange,
  parseA1Ref,
  type RangeA1,
  type ReferenceA1,
  stringifyA1Ref,
  tokenize,
} from '@borgar/fx';
import type { Shift } from './lines.ts';
import { shiftSpan } from './shift.ts';

type Rewritten = ReferenceA1 | '#REF!';

/** Rewrites each reference the function answers something new for. */
function rewriteReferences(
  formula: string,
  rewrite: (reference: ReferenceA1) => Rewritten,
): string {
  const prefixed = formula.startsWith('=');
  const tokens = tokenize(prefixed ? formula : `=${formula}`, { allowTernary: true });
  const text = tokens
    .map((token) => {
      if (!isRange(token)) return token.value;
      const before = parseA1Ref(token.value, { allowTernary: true, allowNamed: false });
      if (!before || !('range' in before) || !before.range) return token.value;
      const after = rewrite(before);
      if (after === before) return token.value;
      return after === '#REF!' ? after : stringifyA1Ref(after);
    })
    .join('');
  return prefixed ? text : text.slice(1);
}

/** The formula after rows or columns of `shiftedTab` moved; deleted cells become `#REF!`. */
export function followFormula(
  formula: string,
  shift: Shift,
  where: { readonly homeTab: string; readonly shiftedTab: string },
): string {
  return rewriteReferences(formula, (reference) => {
    if ((reference.context?.[0] ?? where.homeTab) !== where.shiftedTab) return reference;
    const range = shiftRange(reference.range, shift);
    if (range === reference.range) return reference;
    return range ? { ...reference, range } : '#REF!';
  });
}

function shiftRange(range: RangeA1, shift: Shift): RangeA1 | null {
  const rows = shift.dimension === 'rows';
  const first = rows ? range.top : range.left;
  const last = rows ? range.bottom : range.right;
  if (first === null || first === undefined) return range;
  const openEnd = 1_000_000_000;
  const count = last === null || last === undefined ? openEnd : last - first + 1;
  const span = shiftSpan({ start: first + 1, count }, shift);
  if (!span) return null;
  if (span.start === first + 1 && span.count === count) return range;
  const from = span.start - 1;
  const to = count === openEnd ? null : from + span.count - 1;
  return rows ? { ...range, top: from, bottom: to } : { ...range, left: from, right: to };
}

/** The formula as if copied to a cell so far away: references without `$` go along. */
export function offsetFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return rewriteReferences(formula, (reference) => {
    const { range } = reference;
    const moved: RangeA1 = {
      ...range,
      top: moveEdge(range.top, range.$top, rows),
      bottom: moveEdge(range.bottom, range.$bottom, rows),
      left: moveEdge(range.left, range.$left, columns),
      right: moveEdge(range.right, range.$right, columns),
    };
    return (moved.top ?? 0) < 0 || (moved.left ?? 0) < 0 ? '#REF!' : { ...reference, range: moved };
  });
}

const moveEdge = (
  edge: number | null | undefined,
  fixed: boolean | null | undefined,
  by: number,
): number | null => (edge === null || edge === undefined ? null : fixed ? edge : edge + by);

/** The formula after a tab was renamed. */
export const renameInFormula = (formula: string, before: string, after: string): string =>
  rewriteReferences(formula, (reference) =>
    reference.context?.[0] === before ? { ...reference, context: [after] } : reference,
  );
