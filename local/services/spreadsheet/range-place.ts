// Where a Range is: its area of a tab of an open book, and what every method of it starts from.

import type { Tab } from '../../book/tab.ts';
import type { Area, Rect } from '../../book/types.ts';
import { overlaps } from '../../book/write-checks.ts';
import { ServiceException } from '../../google/service.ts';
import type { OpenBook } from './open-book.ts';
import type { Range } from './range.ts';

export type RangePlace = { readonly open: OpenBook; readonly area: Area };

const outsideGrid = (): ServiceException =>
  new ServiceException('The coordinates of the range are outside the dimensions of the sheet.');

/** Refuses what is empty or beyond the grid (facts 6.4). */
export function checkRect(tab: Tab, { row, column, rows, columns }: Rect): void {
  if (rows < 1) throw tooSmall('rows');
  if (columns < 1) throw tooSmall('columns');
  if (row < 1 || column < 1) throw outsideGrid();
  if (row + rows - 1 > tab.maxRows || column + columns - 1 > tab.maxColumns) throw outsideGrid();
}

const tooSmall = (what: 'rows' | 'columns'): ServiceException =>
  new ServiceException(`The number of ${what} in the range must be at least 1.`);

export const tabOf = ({ open, area }: RangePlace): Tab => open.tab(area.tab);

/** The range's rectangle, open ends closed; the grid may have become too small for it. */
export function rectOf(place: RangePlace): Rect {
  const tab = tabOf(place);
  const rect = tab.resolve(place.area);
  checkRect(tab, rect);
  return rect;
}

/** Another range of the same tab. */
export function rangeAt({ open, area }: RangePlace, rect: Rect): Range {
  checkRect(open.tab(area.tab), rect);
  return open.rangeAt({ ...rect, tab: area.tab });
}

export const cellCount = ({ rows, columns }: Rect): number => rows * columns;

/** Builds a block of the rectangle's shape from what each cell gives. */
export function mapCells<T>(rect: Rect, read: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rect.rows }, (_, rowOffset) =>
    Array.from({ length: rect.columns }, (_, offset) =>
      read(rect.row + rowOffset, rect.column + offset),
    ),
  );
}

export const mergesWithin = (tab: Tab, rect: Rect): Rect[] =>
  tab.merges.filter((merge) => overlaps(merge, rect));
