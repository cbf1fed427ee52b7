// Blocks of cells copied, cut and shifted by a script.
import { type CopyWhat, copyAll, copyChanges, uncovered } from '../../book/copy.ts';
import type { Tab } from '../../book/tab.ts';
import type { Rect } from '../../book/types.ts';
import type { OpenBook } from './open-book.ts';
import { cellCount, checkRect } from './range-place.ts';
import { refusePivot } from './script-values.ts';

export type Block = { readonly tab: Tab; readonly rect: Rect };

/** Puts the block at the target's corner, as often as it fits into the target. */
export function copyBlock(open: OpenBook, source: Block, target: Block, what: CopyWhat): void {
  const rows = what.transposed ? source.rect.columns : source.rect.rows;
  const columns = what.transposed ? source.rect.rows : source.rect.columns;
  const times = (space: number, size: number) => Math.max(1, Math.floor(space / size));
  const down = times(target.rect.rows, rows);
  const across = times(target.rect.columns, columns);
  const filled = { ...target.rect, rows: rows * down, columns: columns * across };
  checkRect(target.tab, filled);
  refusePivot(target.tab, filled);
  open.execution.countCells('written', cellCount(filled));
  const corners = Array.from({ length: down * across }, (_, at) => ({
    tab: target.tab,
    row: target.rect.row + rows * Math.floor(at / across),
    column: target.rect.column + columns * (at % across),
  }));
  // All are worked out before the first is applied: source and target may overlap.
  const changes = corners.flatMap((corner) => copyChanges(source.tab, source.rect, corner, what));
  for (const change of changes) open.apply(change);
}

/** Cuts the block and pastes it at the corner; what it leaves behind is empty. */
export function moveBlock(
  open: OpenBook,
  source: Block,
  corner: { readonly tab: Tab; readonly row: number; readonly column: number },
): void {
  const { tab, rect } = source;
  const target = { ...rect, row: corner.row, column: corner.column };
  checkRect(corner.tab, target);
  refusePivot(tab, rect);
  refusePivot(corner.tab, target);
  const changes = copyChanges(tab, rect, corner, { ...copyAll, references: 'stay' });
  const left = corner.tab === tab ? uncovered(rect, target) : [rect];
  for (const change of changes) open.apply(change);
  for (const area of left) clearAll(open, tab, area);
}

/** Inserts empty cells: what is there moves down, or to the right. */
export function insertCells(open: OpenBook, { tab, rect }: Block, along: 'ROWS' | 'COLUMNS'): void {
  const down = along === 'ROWS';
  const room = down ? tab.maxRows - rect.rows : tab.maxColumns - rect.columns;
  const count = room - (down ? rect.row : rect.column) + 1;
  if (count < 1) {
    clearAll(open, tab, rect);
    return;
  }
  const body = down ? { ...rect, rows: count } : { ...rect, columns: count };
  const row = down ? rect.row + rect.rows : rect.row;
  const column = down ? rect.column : rect.column + rect.columns;
  moveBlock(open, { tab, rect: body }, { tab, row, column });
}

/** Takes cells out: what is below moves up, or what is to the right moves left. */
export function deleteCells(open: OpenBook, { tab, rect }: Block, along: 'ROWS' | 'COLUMNS'): void {
  clearAll(open, tab, rect);
  const down = along === 'ROWS';
  const start = down ? rect.row + rect.rows : rect.column + rect.columns;
  const count = (down ? tab.maxRows : tab.maxColumns) - start + 1;
  if (count < 1) return;
  const body = down
    ? { ...rect, row: start, rows: count }
    : { ...rect, column: start, columns: count };
  moveBlock(open, { tab, rect: body }, { tab, row: rect.row, column: rect.column });
}

function clearAll(open: OpenBook, tab: Tab, area: Rect): void {
  const parts = ['content', ...copyAll.layers] as const;
  open.apply({ kind: 'clear', tab: tab.id, area, parts });
}
