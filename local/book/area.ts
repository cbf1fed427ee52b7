// Areas of cells: where they end, and what two of them share.
import type { Area } from './specs.ts';

/** The last row of an area; one that is open at the end has no last row. */
const lastRowOf = ({ row, rows, openRows }: Area): number =>
  openRows ? Number.POSITIVE_INFINITY : row + rows - 1;

export const lastColumnOf = ({ column, columns, openColumns }: Area): number =>
  openColumns ? Number.POSITIVE_INFINITY : column + columns - 1;

/** The cells two areas share; undefined where there are none. One of them has to have an end. */
export const overlap = (a: Area, b: Area): Area | undefined => {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(lastRowOf(a), lastRowOf(b)) - row + 1;
  const columns = Math.min(lastColumnOf(a), lastColumnOf(b)) - column + 1;
  return a.tab === b.tab && rows > 0 && columns > 0
    ? { tab: a.tab, row, column, rows, columns }
    : undefined;
};

/** The part of an area that a tab's used cells can fill. */
export function* cellsOf(
  area: Area,
  used: { readonly rows: number; readonly columns: number },
): Generator<{ readonly row: number; readonly column: number }> {
  const lastRow = Math.min(lastRowOf(area), used.rows);
  const lastColumn = Math.min(lastColumnOf(area), used.columns);
  for (let { row } = area; row <= lastRow; row += 1) {
    for (let { column } = area; column <= lastColumn; column += 1) yield { row, column };
  }
}
