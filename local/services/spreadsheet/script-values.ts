// Cells as a script reads them, and blocks as it writes them.
import type { Grid } from '../../book/grid.ts';
import { displayValue, isDateFormat } from '../../book/number-format.ts';
import { serialReader } from '../../book/serial-date.ts';
import type { Tab } from '../../book/tab.ts';
import { scriptMessages } from '../../book/text/messages.ts';
import { interpretWrite } from '../../book/typed-write.ts';
import type { CellValue, Rect } from '../../book/types.ts';
import { pivotUnder, violationOf, violations } from '../../book/write-checks.ts';
import { ServiceException } from '../../google/service.ts';
import type { OpenBook } from './open-book.ts';
import { cellCount } from './range-place.ts';

/** What `getValues` gives for one cell: empty is '', a date is the script's own Date (facts 6.2). */
export type ScriptValue = string | number | boolean | Date;

/** Cells row by row, and the places of the dates among them in ascending order, as `Realm.table` asks. */
type FlatBlock = { readonly cells: (string | number | boolean)[]; readonly moments: number[] };

/** From so many rows on, a block is read column by column. */
const manyRows = 50;

/** Serials are read in the spreadsheet's zone, whatever the script's is (facts 6.3). */
export function readValues(open: OpenBook, tab: Tab, rect: Rect): ScriptValue[][] {
  open.execution.countCells('read', cellCount(rect));
  tab.bringUpToDate();
  const read = rect.rows < manyRows ? readByRow : readByColumn;
  const { cells, moments } = read(tab.grid, rect, serialReader(open.book.zone));
  return open.execution.realm.table(cells, rect.columns, moments);
}

function readByRow(grid: Grid, rect: Rect, momentOf: (serial: number) => number): FlatBlock {
  const { cells, moments }: FlatBlock = { cells: [], moments: [] };
  for (let offset = 0; offset < rect.rows; offset++) {
    const row = grid.row(rect.row + offset);
    for (let index = rect.column - 1; index < rect.column - 1 + rect.columns; index++) {
      const value = row?.values[index] ?? '';
      if (typeof value === 'number' && isDateFormat(row?.layers.format?.[index] ?? '')) {
        moments.push(cells.length);
        cells.push(momentOf(value));
      } else cells.push(value);
    }
  }
  return { cells, moments };
}

function readByColumn(grid: Grid, rect: Rect, momentOf: (serial: number) => number): FlatBlock {
  const { cells, moments }: FlatBlock = { cells: [], moments: [] };
  const views = Array.from({ length: rect.columns }, (_, at) => grid.column(rect.column + at));
  for (let index = rect.row - 1; index < rect.row - 1 + rect.rows; index++) {
    for (const { values, dates } of views) {
      const serial = dates[index] ?? Number.NaN;
      if (Number.isNaN(serial)) cells.push(values[index] ?? '');
      else {
        moments.push(cells.length);
        cells.push(momentOf(serial));
      }
    }
  }
  return { cells, moments };
}

export function readDisplayValues(open: OpenBook, tab: Tab, rect: Rect): string[][] {
  const { locale } = open.book;
  const cells = tab.values(rect.row, rect.column, rect.rows, rect.columns);
  open.execution.countCells('read', cellCount(rect));
  return cells.map((line, rowOffset) =>
    line.map((value, offset) =>
      shown(tab, value, rect.row + rowOffset, rect.column + offset, locale),
    ),
  );
}

/** What a cell with this value shows. */
export const shown = (
  tab: Tab,
  value: CellValue,
  row: number,
  column: number,
  locale: string,
): string =>
  typeof value === 'string' || value === null
    ? (value ?? '')
    : displayValue(value, tab.numberFormat(row, column), locale);

/** Writes as a script does; refused where Google refuses (facts 6.4, 6.10). */
export function writeValues(
  open: OpenBook,
  tab: Tab,
  rect: Rect,
  values: readonly (readonly unknown[])[],
  by: 'set' | 'append' = 'set',
): void {
  refusePivot(tab, rect);
  const interpreted = interpretWrite(open.book, tab, rect, values, by);
  if (!interpreted.ok) throw new ServiceException(scriptMessages.tooLong(interpreted));
  for (const violation of violations(open.book, tab, interpreted.change)) {
    if (!violation.spec.allowInvalid) {
      throw new ServiceException(scriptMessages.violation(violationOf(violation)));
    }
  }
  open.execution.countCells('written', cellCount(rect));
  open.apply(interpreted.change);
}

export function refusePivot(tab: Tab, rect: Rect): void {
  if (pivotUnder(tab, rect)) {
    throw new ServiceException(scriptMessages.pivotResult);
  }
}

/** The same value for each cell of the rectangle. */
export const repeated = <T>({ rows, columns }: Rect, value: T): T[][] =>
  Array.from({ length: rows }, () => new Array<T>(columns).fill(value));
