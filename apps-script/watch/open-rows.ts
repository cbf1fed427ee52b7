// Reads the rows of a tab that are not over yet, and nothing else of a long tab.
import type { Subject } from '../../shared/model/subject.ts';
import type { Cell } from '../workbook/cells.ts';
import { readComplaint } from '../workbook/complaints.ts';
import { hasOverMark } from '../workbook/over-mark.ts';
import {
  countRows,
  firstDataRow,
  openTable,
  readColumns,
  readRows,
  type Table,
} from '../workbook/table.ts';
import type { Workbook } from '../workbook/workbook.ts';

/** A record with the row it was read from. */
export type OpenRow<S extends Subject = Subject> = {
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly record: S;
};

/** Rows this far apart are read in one block: a service call costs more than a few rows. */
const gapWorthReading = 25;

const openRowNumbers = (table: Table): number[] => {
  const open: number[] = [];
  readColumns(table, ['closed', 'settled'], firstDataRow, countRows(table)).forEach(
    // Every sweep asks this of every row: cells are taken by index and looked at as they stand.
    (row, index) => {
      const memo = row[1];
      const over = typeof memo === 'string' && hasOverMark(memo) && row[0] instanceof Date;
      if (!over) open.push(firstDataRow + index);
    },
  );
  return open;
};

/** `read` makes a record of a row; a row without a number of ours is no record. */
export const readOpen = <S extends Subject>(
  table: Table,
  read: (cells: readonly Cell[]) => S,
): readonly OpenRow<S>[] => recordsAt(openRowNumbers(table), table, read);

/** Records in these rows, in ascending order, read in few blocks; rows without a number are left out. */
export const recordsAt = <S extends Subject>(
  wanted: readonly number[],
  table: Table,
  read: (cells: readonly Cell[]) => S,
): readonly OpenRow<S>[] => {
  const open: OpenRow<S>[] = [];
  for (let from = 0; from < wanted.length; ) {
    let to = from;
    while ((wanted[to + 1] ?? Number.POSITIVE_INFINITY) - (wanted[to] ?? 0) <= gapWorthReading) {
      to += 1;
    }
    const first = wanted[from] ?? 0;
    const block = readRows(table, first, (wanted[to] ?? 0) - first + 1);
    for (const row of wanted.slice(from, to + 1)) {
      const cells = block[row - first] ?? [];
      const record = read(cells);
      if (record.number !== '') open.push({ row, cells, record });
    }
    from = to + 1;
  }
  return open;
};

export const readOpenComplaints = (workbook: Workbook) => {
  const table = openTable(workbook, 'complaints');
  const open = readOpen(table, (cells) => readComplaint(cells, table, workbook.plan));
  return { table, open };
};
