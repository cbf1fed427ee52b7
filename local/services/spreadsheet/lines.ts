// Rows and columns of a sheet, as its methods change them; what Google refuses is refused.
import type { Dimension } from '../../book/change.ts';
import { displayValue } from '../../book/number-format.ts';
import type { Tab } from '../../book/tab.ts';
import { ServiceException } from '../../google/service.ts';
import { instance, integers } from './arguments.ts';
import type { OpenBook } from './open-book.ts';
import { RangeGeometry } from './range-geometry.ts';
import { rectOf } from './range-place.ts';

type Place = { readonly open: OpenBook; readonly tab: number };

const sizeOf = (tab: Tab, dimension: Dimension): number =>
  dimension === 'rows' ? tab.maxRows : tab.maxColumns;

const outOfBounds = (dimension: Dimension): ServiceException =>
  new ServiceException(`Those ${dimension} are out of bounds.`);

/** Cells a file may have (facts 3). */
const mostCells = 10_000_000;

function insert(place: Place, dimension: Dimension, at: number, count: number, beside: number) {
  const tab = place.open.tab(place.tab);
  const other = dimension === 'rows' ? tab.maxColumns : tab.maxRows;
  const cells = place.open.book.tabs.reduce((sum, one) => sum + one.maxRows * one.maxColumns, 0);
  if (cells + count * other > mostCells) {
    throw new ServiceException(
      `This action would increase the number of cells in the workbook above the limit of ${mostCells} cells.`,
    );
  }
  place.open.apply({ kind: 'insert', tab: tab.id, dimension, at, count, inherit: beside });
}

/** New lines look and check like the one before them. */
export function insertAfter(
  place: Place,
  dimension: Dimension,
  method: string,
  args: readonly unknown[],
): void {
  const [after = 1, count = 1] = integers(method, args, 2);
  const size = sizeOf(place.open.tab(place.tab), dimension);
  if (after < 1 || after > size || count < 1) throw outOfBounds(dimension);
  insert(place, dimension, after + 1, count, after);
}

/** New lines look and check like the one behind them. */
export function insertBefore(
  place: Place,
  dimension: Dimension,
  method: string,
  args: readonly unknown[],
): void {
  const [before = 1, count = 1] = integers(method, args, 2);
  const size = sizeOf(place.open.tab(place.tab), dimension);
  if (before < 1 || before > size || count < 1) throw outOfBounds(dimension);
  insert(place, dimension, before, count, before);
}

export function deleteLines(
  place: Place,
  dimension: Dimension,
  method: string,
  args: readonly unknown[],
): void {
  const [at = 1, count = 1] = integers(method, args, 2);
  const tab = place.open.tab(place.tab);
  const size = sizeOf(tab, dimension);
  if (at < 1 || count < 1 || at + count - 1 > size) throw outOfBounds(dimension);
  const { frozenRows, frozenColumns } = tab.properties;
  const frozen = dimension === 'rows' ? frozenRows : frozenColumns;
  const frozenLeft = frozen - Math.max(0, Math.min(frozen, at + count - 1) - at + 1);
  // Facts 6.6.
  if (size - count <= frozenLeft) {
    throw new ServiceException(`Sorry, it is not possible to delete all non-frozen ${dimension}.`);
  }
  place.open.apply({ kind: 'delete', tab: tab.id, dimension, at, count });
}

/** The destination is counted before the block moves (Sheet reference, moveRows). */
export function moveLines(
  place: Place,
  dimension: Dimension,
  method: string,
  spec: unknown,
  destination: unknown,
): void {
  const [at, count] = lineSpan(dimension, method, spec);
  const [to = 1] = integers(method, [destination], 1);
  const tab = place.open.tab(place.tab);
  if (to < 1 || to > sizeOf(tab, dimension) + 1) throw outOfBounds(dimension);
  if (to >= at && to <= at + count) return;
  place.open.apply({ kind: 'move', tab: tab.id, dimension, at, count, to });
}

/** Position and number of the rows, or columns, a range spans. */
export function lineSpan(
  dimension: Dimension,
  method: string,
  range: unknown,
): [at: number, count: number] {
  const rect = rectOf(instance(method, RangeGeometry, range).place);
  return dimension === 'rows' ? [rect.row, rect.rows] : [rect.column, rect.columns];
}

export function hideLines(
  place: Place,
  dimension: Dimension,
  method: string,
  args: readonly unknown[],
  hidden: boolean,
): void {
  const [at = 1, count = 1] = integers(method, args, 1, 2);
  checkLines(place, dimension, at, count);
  place.open.apply({ kind: 'hide', tab: place.tab, dimension, at, count, hidden });
}

export function sizeLines(
  place: Place,
  dimension: Dimension,
  method: string,
  args: readonly unknown[],
): void {
  const [at = 1, count = 1, pixels = 1] = integers(method, args, 3);
  checkLines(place, dimension, at, count);
  place.open.apply({ kind: 'size', tab: place.tab, dimension, at, count, pixels });
}

function checkLines(place: Place, dimension: Dimension, at: number, count: number): void {
  const size = sizeOf(place.open.tab(place.tab), dimension);
  if (at < 1 || count < 1 || at + count - 1 > size) throw outOfBounds(dimension);
}

/** Pixels a character of Arial 10 takes on average, and a wide (Chinese) one; and the cell's margin. */
const characterWidth = 6.5;
const wideCharacterWidth = 13;
const cellMargin = 12;

/** Rows go back to their default; a column becomes as wide as its longest line of text. */
export function autoSize(
  place: Place,
  dimension: Dimension,
  method: string,
  args: readonly unknown[],
): void {
  const [start = 1, count = 1] = integers(method, args, 2);
  checkLines(place, dimension, start, count);
  const tab = place.open.tab(place.tab);
  const { locale } = place.open.book;
  for (let at = start; at < start + count; at++) {
    const pixels = dimension === 'rows' ? null : textWidth(tab, at, locale);
    place.open.apply({ kind: 'size', tab: place.tab, dimension, at, count: 1, pixels });
  }
}

function textWidth(tab: Tab, column: number, locale: string): number | null {
  let widest = 0;
  for (let row = 1; row <= tab.lastRow; row++) {
    const shown = displayValue(tab.value(row, column), tab.numberFormat(row, column), locale);
    for (const line of shown.split('\n')) {
      let width = 0;
      for (const character of line) {
        width += (character.codePointAt(0) ?? 0) > 0x2e80 ? wideCharacterWidth : characterWidth;
      }
      widest = Math.max(widest, width);
    }
  }
  return widest === 0 ? null : Math.round(widest + cellMargin);
}

/** Makes a new tab as large as asked for. */
export function resizeTab(place: Place, rows: number, columns: number): void {
  const tab = place.open.tab(place.tab);
  const reach = (dimension: Dimension, size: number, wanted: number) => {
    const count = Math.abs(wanted - size);
    if (count === 0) return;
    const at = Math.min(size, wanted) + 1;
    const kind = wanted > size ? 'insert' : 'delete';
    place.open.apply({ kind, tab: tab.id, dimension, at, count });
  };
  reach('rows', tab.maxRows, rows);
  reach('columns', tab.maxColumns, columns);
}
