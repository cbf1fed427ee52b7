// `GET /api/tabs/:name`: a tab read plainly, by column key, for programs.

import { displayValue, isDateFormat } from '../../book/number-format.ts';
import { fromSerial } from '../../book/serial-date.ts';
import type { Tab } from '../../book/tab.ts';
import type { CellContent, HeaderCell, TabAnswer, TabRow } from '../api-types.ts';
import type { Host } from '../host.ts';
import { isoWithOffset } from '../running-clock.ts';
import { columnKeys } from './tab-names.ts';
import { tabPaint } from './tab-paint.ts';

const white = '#ffffff';

/** What a cell shows. Reads the grid as it stands: ask for `tab.lastRow` first, it brings formulas up to date. */
export const displayOf = (host: Host, tab: Tab, row: number, column: number): string =>
  displayValue(tab.grid.value(row, column), tab.numberFormat(row, column), host.book.locale);

/** Dates leave as ISO text with the workbook's offset. */
const plainValue = (host: Host, tab: Tab, row: number, column: number): CellContent => {
  const value = tab.grid.value(row, column);
  return typeof value === 'number' && isDateFormat(tab.numberFormat(row, column))
    ? isoWithOffset(fromSerial(value, host.book.zone), host.book.zone)
    : value;
};

const headerOf = (host: Host, tab: Tab, columns: readonly number[]): readonly HeaderCell[] => {
  const keys = columnKeys(host.book, host.metadataKeys.column, tab);
  return columns.map((column) => {
    const title = displayOf(host, tab, 1, column);
    return {
      key: keys.get(column) ?? title,
      title,
      column,
      hidden: tab.columnAxis.isHidden(column),
    };
  });
};

/** The first row is the header; every row down to the last one with content is told. */
export const readTab = (host: Host, tab: Tab): TabAnswer => {
  const columns = Array.from({ length: tab.lastColumn }, (_, index) => index + 1);
  const last = tab.lastRow;
  const paint = tabPaint(host, tab, { first: 2, last });
  const rows: TabRow[] = [];
  for (let row = 2; row <= last; row += 1) {
    rows.push({
      row,
      raw: columns.map((column) => plainValue(host, tab, row, column)),
      display: columns.map((column) => displayOf(host, tab, row, column)),
      backgrounds: columns.map((column) => paint(row, column).background ?? white),
      notes: columns.map((column) => tab.grid.layer('note', row, column) ?? ''),
    });
  }
  return { header: headerOf(host, tab, columns), rows };
};
