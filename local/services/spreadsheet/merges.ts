// Merged cells: one rectangle shown as one cell, its first cell's content kept.
import type { TabChange } from '../../book/change.ts';
import type { Tab } from '../../book/tab.ts';
import type { Rect } from '../../book/types.ts';
import { overlaps } from '../../book/write-checks.ts';
import { ServiceException } from '../../google/service.ts';

const contains = (outer: Rect, inner: Rect): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.column + outer.columns >= inner.column + inner.columns;

/** The changes that merge each rectangle; merges they contain give way. */
export function mergeChanges(tab: Tab, rects: readonly Rect[]): TabChange[] {
  const kept = tab.merges.filter((merge) => !rects.some((rect) => covers(rect, merge)));
  const merged = rects.filter(({ rows, columns }) => rows * columns > 1);
  const cleared = merged.flatMap((rect) => withoutFirst(rect));
  return [
    { kind: 'merges', tab: tab.id, merges: [...kept, ...merged] },
    ...cleared.map(
      (area): TabChange => ({
        kind: 'clear',
        tab: tab.id,
        area,
        parts: ['content', 'richText', 'note'],
      }),
    ),
  ];
}

export function unmergeChange(tab: Tab, rect: Rect): TabChange {
  const merges = tab.merges.filter((merge) => !covers(rect, merge));
  return { kind: 'merges', tab: tab.id, merges };
}

/** Whether a merge lies in the rectangle; one that only reaches into it is refused. */
function covers(rect: Rect, merge: Rect): boolean {
  if (!overlaps(rect, merge)) return false;
  if (contains(rect, merge)) return true;
  throw new ServiceException(
    'You must select all cells in a merged range to merge or unmerge them.',
  );
}

function withoutFirst({ row, column, rows, columns }: Rect): Rect[] {
  const beside = { row, column: column + 1, rows: 1, columns: columns - 1 };
  const below = { row: row + 1, column, rows: rows - 1, columns };
  return [beside, below].filter((rect) => rect.rows > 0 && rect.columns > 0);
}
