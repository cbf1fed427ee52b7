// Reads the rows of complaints that are not over yet, and nothing else of a long tab.
import type { WatchedComplaint } from '../../shared/rules/watch.ts';
import { type Cell, readText } from '../workbook/cells.ts';
import { readComplaint } from '../workbook/complaints.ts';
import {
  columnOf,
  countRows,
  firstDataRow,
  openTable,
  readColumns,
  readRows,
  type Table,
} from '../workbook/table.ts';
import type { Workbook } from '../workbook/workbook.ts';

export type OpenRow = {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly watched: WatchedComplaint;
};

/** Rows this far apart are read in one block: a service call costs more than a few rows. */
const gapWorthReading = 25;

/** Ends the memo of a complaint that is closed and whose history is written: no sweep needs to look again. */
const overMark = 'over';

export const withOverMark = (memo: string): string => `${memo} ${overMark}`.trim();
/** An edit of a row that was over makes the next sweep look at it again. */
export const withoutOverMark = (memo: string): string =>
  memo.endsWith(overMark) ? memo.slice(0, -overMark.length).trim() : memo;

const openRowNumbers = (table: Table): number[] => {
  const open: number[] = [];
  readColumns(table, ['closed', 'settled'], firstDataRow, countRows(table)).forEach(
    // Every sweep asks this of every row: cells are taken by index and looked at as they stand.
    (row, index) => {
      const memo = row[1];
      const over = typeof memo === 'string' && memo.endsWith(overMark) && row[0] instanceof Date;
      if (!over) open.push(firstDataRow + index);
    },
  );
  return open;
};

/** One row as the rules see it. */
export const openRow = (
  row: number,
  cells: readonly Cell[],
  table: Table,
  { plan }: Workbook,
): OpenRow => ({
  row,
  cells,
  watched: {
    complaint: readComplaint(cells, table, plan),
    memo: withoutOverMark(readText(cells[columnOf(table, 'settled') - 1])),
  },
});

/** Complaints in these rows, in ascending order, read in few blocks; rows without a number are left out. */
export const rowsAt = (wanted: readonly number[], table: Table, workbook: Workbook): OpenRow[] => {
  const found: OpenRow[] = [];
  for (let from = 0; from < wanted.length; ) {
    let to = from;
    while ((wanted[to + 1] ?? Number.POSITIVE_INFINITY) - (wanted[to] ?? 0) <= gapWorthReading) {
      to += 1;
    }
    const first = wanted[from] ?? 0;
    const block = readRows(table, first, (wanted[to] ?? 0) - first + 1);
    for (const row of wanted.slice(from, to + 1)) {
      const read = openRow(row, block[row - first] ?? [], table, workbook);
      if (read.watched.complaint.number !== '') found.push(read);
    }
    from = to + 1;
  }
  return found;
};

export const readOpenRows = (workbook: Workbook): { table: Table; open: readonly OpenRow[] } => {
  const table = openTable(workbook, 'complaints');
  return { table, open: rowsAt(openRowNumbers(table), table, workbook) };
};
