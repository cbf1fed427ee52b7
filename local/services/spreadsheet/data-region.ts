// Cells found by what surrounds them: the end of a run of data, and the region that touches a range.
import type { Tab } from '../../book/tab.ts';
import type { Rect } from '../../book/types.ts';
import { enumName } from './arguments.ts';
import { Dimension, type Direction } from './enums.ts';

type Cell = { readonly row: number; readonly column: number };

const steps: Readonly<Record<keyof typeof Direction, Cell>> = {
  UP: { row: -1, column: 0 },
  DOWN: { row: 1, column: 0 },
  PREVIOUS: { row: 0, column: -1 },
  NEXT: { row: 0, column: 1 },
};

/**
 * As Ctrl+arrow: within a run of filled cells its last one, otherwise the next filled cell, at last
 * the edge of the grid (Range reference, getNextDataCell).
 */
export function nextDataCell(
  tab: Tab,
  row: number,
  column: number,
  towards: keyof typeof Direction,
): Cell {
  const step = steps[towards];
  const ahead = ({ row: r, column: c }: Cell): Cell => ({
    row: r + step.row,
    column: c + step.column,
  });
  const inGrid = ({ row: r, column: c }: Cell) =>
    r >= 1 && c >= 1 && r <= tab.maxRows && c <= tab.maxColumns;
  const filled = (cell: Cell) => tab.value(cell.row, cell.column) !== null;
  let cell: Cell = { row, column };
  let next = ahead(cell);
  if (!inGrid(next)) return cell;
  const within = filled(cell) && filled(next);
  while (inGrid(next)) {
    if (within && !filled(next)) return cell;
    cell = next;
    if (!within && filled(cell)) return cell;
    next = ahead(cell);
  }
  return cell;
}

/** Widens the range as long as filled cells touch it, diagonally too, or along one dimension only. */
export function dataRegion(method: string, tab: Tab, start: Rect, dimension: unknown): Rect {
  const along = dimension === undefined ? null : enumName(method, Dimension, dimension);
  const rowsToo = along !== 'COLUMNS';
  const columnsToo = along !== 'ROWS';
  let top = start.row;
  let left = start.column;
  let bottom = start.row + start.rows - 1;
  let right = start.column + start.columns - 1;
  const anyFilled = (row: number, column: number, rows: number, columns: number) =>
    row >= 1 &&
    column >= 1 &&
    tab.values(row, column, rows, columns).some((line) => line.some((value) => value !== null));
  for (let grown = true; grown; ) {
    const from = rowsToo ? Math.max(1, top - 1) : top;
    const to = rowsToo ? Math.min(tab.maxRows, bottom + 1) : bottom;
    const first = columnsToo ? Math.max(1, left - 1) : left;
    const last = columnsToo ? Math.min(tab.maxColumns, right + 1) : right;
    const width = last - first + 1;
    const height = to - from + 1;
    const up = from < top && anyFilled(from, first, 1, width);
    const down = to > bottom && anyFilled(to, first, 1, width);
    const before = first < left && anyFilled(from, first, height, 1);
    const after = last > right && anyFilled(from, last, height, 1);
    if (up) top = from;
    if (down) bottom = to;
    if (before) left = first;
    if (after) right = last;
    grown = up || down || before || after;
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
