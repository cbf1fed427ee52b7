// Puts new rows where a tab's own rows end, and writes rows without touching columns that are not ours.
import type { Cell } from './cells.ts';
import { headerRow, type TabKey } from './layout.ts';
import { columnOf, countRows, firstDataRow, readColumn, readRows, type Table } from './table.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The column without which a row is none of ours. */
const anchors: Readonly<Record<TabKey, string>> = {
  complaints: 'number',
  situations: 'number',
  duties: 'key',
  outbox: 'key',
  people: 'name',
  watch: 'fact',
};

/** Columns side by side in the sheet, left to right, so that each group is read or written in one call. */
export const adjacent = <Key extends string>(table: Table, keys: Iterable<Key>): Key[][] => {
  const groups: Key[][] = [];
  const sorted = [...keys]
    .filter((key) => table.columns.has(key))
    .sort((a, b) => columnOf(table, a) - columnOf(table, b));
  for (const key of sorted) {
    const group = groups[groups.length - 1];
    const previous = group?.[group.length - 1];
    const isNext = previous && columnOf(table, previous) + 1 === columnOf(table, key);
    if (group && isNext) group.push(key);
    else groups.push([key]);
  }
  return groups;
};

/** Writes rows given by key from a row on; of `keys`, a cell that a record lacks is emptied. */
export const writeRecords = (
  table: Table,
  first: number,
  records: readonly Readonly<Record<string, Cell>>[],
  keys: Iterable<string>,
): void => {
  for (const group of adjacent(table, keys)) {
    const column = columnOf(table, group[0] ?? '');
    table.sheet
      .getRange(first, column, records.length, group.length)
      .setValues(records.map((record) => group.map((key) => record[key] ?? '')));
  }
};

/** Rows looked at together in search of a free one. */
const rowsAtOnce = 50;

/**
 * The first of so many rows below the last one of ours that are free in all our columns: somebody may
 * have typed a row that has no number yet, and columns of people's own may be filled down the tab.
 */
const freeRow = (table: Table, count: number, last: number): number => {
  if (last < firstDataRow) return firstDataRow;
  const anchor = anchors[table.tab];
  const isEmpty = (cell: Cell | undefined): boolean => cell === '' || cell === undefined;
  const lowest: Cell = table.sheet.getRange(last, columnOf(table, anchor)).getValue();
  if (!isEmpty(lowest)) return last + 1;
  const standing = readColumn(table, anchor, last - firstDataRow + 1);
  let above = standing.length;
  while (above > 0 && isEmpty(standing[above - 1])) above -= 1;
  const ours = [...table.columns.values()];
  let free = firstDataRow + above;
  for (let from = free; from <= last; from += rowsAtOnce) {
    const rows = readRows(table, from, Math.min(rowsAtOnce, last - from + 1));
    for (const [index, row] of rows.entries()) {
      if (!ours.every((column) => isEmpty(row[column - 1]))) free = from + index + 1;
      else if (from + index + 1 - free >= count) return free;
    }
  }
  return free;
};

/** Rows put in at once: each insertion is a call, and empty rows cost little. */
const roomMade = 200;

const makeRoom = (sheet: Sheet, first: number, count: number): void => {
  const last = sheet.getMaxRows();
  const lacking = first + count - last;
  if (lacking <= 0) return;
  // The last row stays empty: colours and the filter end there, and grow with what is put before it.
  if (first <= last) sheet.insertRowsBefore(last, Math.max(lacking, roomMade));
  else sheet.insertRowsAfter(last, Math.max(lacking, roomMade));
};

/**
 * Appends rows given by key below the last of ours; call it under the lock. Answers the first row's
 * number. `standing`: rows there are, as `countRows` answered.
 */
export const appendRows = (
  table: Table,
  records: readonly Readonly<Record<string, Cell>>[],
  standing = countRows(table),
): number => {
  const first = freeRow(table, records.length, headerRow + standing);
  makeRoom(table.sheet, first, records.length);
  writeRecords(table, first, records, table.columns.keys());
  return first;
};

/** A row as it stands once it is appended, without asking Google for it. */
export const appendedRow = (
  record: Readonly<Record<string, Cell>>,
  { columns, width }: Table,
): readonly Cell[] => {
  const row: Cell[] = new Array(width).fill('');
  for (const [key, cell] of Object.entries(record)) {
    const column = columns.get(key);
    // The apostrophe that keeps a text a text is not part of it.
    if (column !== undefined)
      row[column - 1] = String(cell).startsWith("'") ? String(cell).slice(1) : cell;
  }
  return row;
};
