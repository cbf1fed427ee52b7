// A tab as a table: its columns found by their marks, read and written by key in whole blocks.
import { staffText } from '../../shared/text/staff/staff.ts';
import { workbookText } from '../../shared/text/workbook/workbook.ts';
import type { Cell } from './cells.ts';
import { findColumns } from './columns.ts';
import { columnsOf, headerRow, type TabKey } from './layout.ts';
import { titleOf } from './titles.ts';
import { type Workbook, WorkbookProblem } from './workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type Table = {
  readonly tab: TabKey;
  readonly sheet: Sheet;
  /** In which its moments were typed. */
  readonly zone: string;
  /** Column number, from 1, by key. */
  readonly columns: ReadonlyMap<string, number>;
  /** Up to the last of ours. */
  readonly width: number;
  /** Titles of columns that were deleted: they read as empty, and what would go there is not written. */
  readonly missing: readonly string[];
};

export const firstDataRow = headerRow + 1;

export const tabTitle = (tab: TabKey, workbook: Workbook): string =>
  workbookText(workbook.locale)[`tab.${tab}`];

const sheetOf = (workbook: Workbook, tab: TabKey): Sheet => {
  const id = workbook.installation.tabs[tab];
  const sheet = id === undefined ? null : workbook.spreadsheet.getSheetById(id);
  if (sheet) return sheet;
  throw new WorkbookProblem(staffText(workbook.locale).needsTab({ tab: tabTitle(tab, workbook) }));
};

/** What a tab is nothing without. Any other column may be missing until somebody repairs the workbook. */
const indispensable: Readonly<Record<TabKey, readonly string[]>> = {
  complaints: ['number', 'requestId', 'received', 'state', 'closed', 'settled'],
  situations: ['number', 'kind', 'group', 'received', 'members', 'closed', 'settled'],
  duties: ['key'],
  outbox: ['key', 'status', 'reserved', 'subject'],
  people: ['name', 'email', 'role'],
  watch: ['fact', 'value'],
};

const sayMissing = (tab: TabKey, columns: readonly string[], workbook: Workbook): string =>
  staffText(workbook.locale).needsColumn({
    tab: tabTitle(tab, workbook),
    columns: columns.join(', '),
  });

/** What is missing of the tab, in a sentence; null where it is whole. */
export const missingIn = ({ tab, missing }: Table, workbook: Workbook): string | null =>
  missing.length === 0 ? null : sayMissing(tab, missing, workbook);

/** Throws a WorkbookProblem that names what is missing, where the tab or an indispensable column was deleted. */
export const openTable = (workbook: Workbook, tab: TabKey): Table => {
  const sheet = sheetOf(workbook, tab);
  const columns = findColumns(sheet, tab, workbook.kept);
  const width = Math.max(1, ...columns.values());
  const missing = columnsOf(tab, workbook.plan).filter(({ key }) => !columns.has(key));
  const titles = missing.map((column) => titleOf(tab, column, workbook.locale));
  if (missing.some(({ key }) => indispensable[tab].includes(key))) {
    throw new WorkbookProblem(sayMissing(tab, titles, workbook));
  }
  return { tab, sheet, zone: workbook.zone, columns, width, missing: titles };
};

/** Number of a column that is indispensable, or known to stand there. */
export const columnOf = (table: Table, key: string): number => {
  const column = table.columns.get(key);
  if (column === undefined) throw new RangeError(`No column ${key} in ${table.sheet.getName()}.`);
  return column;
};

/** How many rows of data there are, by the last row with content. */
export const countRows = (table: Table): number =>
  Math.max(0, table.sheet.getLastRow() - headerRow);

/** A cell of a row that was read; a deleted column reads as empty. */
export const cellOf = (row: readonly Cell[], table: Table, key: string): Cell => {
  const column = table.columns.get(key);
  return column === undefined ? '' : (row[column - 1] ?? '');
};

/** Values of one column over all rows of data; `rows` as `countRows` answered. */
export const readColumn = (table: Table, key: string, rows: number): Cell[] =>
  rows === 0 ? [] : readColumnFrom(table, key, firstDataRow, rows);

/** The first of so many rows whose cell in a column shows exactly this text: searched by Google, no column is read. */
export const findRow = (table: Table, key: string, text: string, rows: number): number | null => {
  if (rows === 0) return null;
  const found = table.sheet
    .getRange(firstDataRow, columnOf(table, key), rows, 1)
    .createTextFinder(text)
    .matchEntireCell(true)
    .matchCase(true)
    .findNext();
  return found ? found.getRow() : null;
};

/** One column from a row on; a deleted one reads as empty. */
const readColumnFrom = (table: Table, key: string, first: number, count: number): Cell[] => {
  const column = table.columns.get(key);
  return column === undefined
    ? new Array(count).fill('')
    : table.sheet
        .getRange(first, column, count, 1)
        .getValues()
        .map((row: readonly Cell[]): Cell => row[0] ?? '');
};

/** Columns further apart than this are read one by one. */
const gapWorthReading = 2;

/**
 * Values of several columns, row by row in the order of `keys`. Columns that stand together, as they
 * do until somebody moves them, are read in one block.
 */
export const readColumns = (
  table: Table,
  keys: readonly string[],
  first: number,
  count: number,
): Cell[][] => {
  if (count < 1) return [];
  if (keys.some((key) => !table.columns.has(key))) {
    const each = keys.map((key) => readColumnFrom(table, key, first, count));
    return Array.from({ length: count }, (_none, row) => each.map((cells) => cells[row] ?? ''));
  }
  const columns = keys.map((key) => columnOf(table, key));
  const left = Math.min(...columns);
  const width = Math.max(...columns) - left + 1;
  const read = (column: number, wide: number): Cell[][] =>
    table.sheet.getRange(first, column, count, wide).getValues();
  if (width <= keys.length + gapWorthReading) {
    const offsets = columns.map((column) => column - left);
    const inOrder = offsets.every((offset, index) => offset === index);
    const block = read(left, width);
    return inOrder ? block : block.map((row) => offsets.map((offset) => row[offset] ?? ''));
  }
  const each = columns.map((column) => read(column, 1));
  return Array.from({ length: count }, (_none, row) => each.map((cells) => cells[row]?.[0] ?? ''));
};

/** Whole rows, `first` and on, as far as our columns go. */
export const readRows = (table: Table, first: number, count: number): Cell[][] =>
  table.sheet.getRange(first, 1, count, table.width).getValues();
