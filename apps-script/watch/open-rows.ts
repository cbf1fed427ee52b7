// Reads the rows of a tab that are not over yet, and nothing else of a long tab.
import type { Complaint } from '../../shared/model/complaint.ts';
import type { Subject } from '../../shared/model/subject.ts';
import { type Cell, readText } from '../workbook/cells.ts';
import { readComplaint } from '../workbook/complaints.ts';
import { hasOverMark } from '../workbook/over-mark.ts';
import {
  cellOf,
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

/** Rows that are looked at though they are over. */
export type Also = { readonly first: number; readonly last: number };

/** Rows this far apart are read in one block: a service call costs more than a few rows. */
const gapWorthReading = 25;

const openRowNumbers = (table: Table, also: Also | null = null): number[] => {
  const open: number[] = [];
  readColumns(table, ['closed', 'settled'], firstDataRow, countRows(table)).forEach(
    // Every sweep asks this of every row: cells are taken by index and looked at as they stand.
    (cells, index) => {
      const memo = cells[1];
      const over = typeof memo === 'string' && hasOverMark(memo) && cells[0] instanceof Date;
      const row = firstDataRow + index;
      if (!over || (also && row >= also.first && row <= also.last)) open.push(row);
    },
  );
  return open;
};

/** Every one of these rows, in ascending order, read in few blocks. */
const rowsAt = <S extends Subject>(
  wanted: readonly number[],
  table: Table,
  read: (cells: readonly Cell[]) => S,
): readonly OpenRow<S>[] => {
  const rows: OpenRow<S>[] = [];
  for (let from = 0; from < wanted.length; ) {
    let to = from;
    while ((wanted[to + 1] ?? Number.POSITIVE_INFINITY) - (wanted[to] ?? 0) <= gapWorthReading) {
      to += 1;
    }
    const first = wanted[from] ?? 0;
    const block = readRows(table, first, (wanted[to] ?? 0) - first + 1);
    for (const row of wanted.slice(from, to + 1)) {
      const cells = block[row - first] ?? [];
      rows.push({ row, cells, record: read(cells) });
    }
    from = to + 1;
  }
  return rows;
};

/** Records in these rows; rows without a number are left out. */
export const recordsAt = <S extends Subject>(
  wanted: readonly number[],
  table: Table,
  read: (cells: readonly Cell[]) => S,
): readonly OpenRow<S>[] =>
  rowsAt(wanted, table, read).filter(({ record }) => record.number !== '');

/** `read` makes a record of a row; a row without a number of ours is no record. */
export const readOpen = <S extends Subject>(
  table: Table,
  read: (cells: readonly Cell[]) => S,
): readonly OpenRow<S>[] => recordsAt(openRowNumbers(table), table, read);

/** Rows that nobody watches, because their number is missing, damaged or that of another row. */
export type Unwatched = {
  readonly numberless: readonly number[];
  readonly twice: readonly { readonly number: string; readonly rows: readonly number[] }[];
};

const isBlank = ({ cells }: OpenRow, { columns }: Table): boolean =>
  [...columns.values()].every((column) => (cells[column - 1] ?? '') === '');

const sortOut = (rows: readonly OpenRow<Complaint>[], table: Table) => {
  const byNumber = new Map<string, OpenRow<Complaint>[]>();
  for (const row of rows) {
    const { number } = row.record;
    byNumber.set(number, [...(byNumber.get(number) ?? []), row]);
  }
  const numbered = [...byNumber].filter(([number]) => number !== '');
  const numberless = (byNumber.get('') ?? []).filter((row) => !isBlank(row, table));
  const twice = numbered.filter(([, sharing]) => sharing.length > 1);
  return {
    open: numbered.flatMap(([, sharing]) => sharing.slice(0, 1)),
    unwatched: {
      numberless: numberless.map(({ row }) => row),
      twice: twice.map(([number, sharing]) => ({ number, rows: sharing.map(({ row }) => row) })),
    },
  };
};

/** The complaints that are not over, each number once. */
export const readOpenComplaints = (workbook: Workbook, also: Also | null = null) => {
  const table = openTable(workbook, 'complaints');
  const rows = rowsAt(openRowNumbers(table, also), table, (cells) =>
    readComplaint(cells, table, workbook.plan),
  );
  return { table, ...sortOut(rows, table) };
};

/** Whether it was over when the watch last wrote it. */
export const wasOver = ({ cells }: OpenRow, table: Table): boolean =>
  hasOverMark(readText(cellOf(cells, table, 'settled')));

/** Whether it was over and is not closed any more. */
export const isReopened = (row: OpenRow, table: Table): boolean =>
  wasOver(row, table) && !(cellOf(row.cells, table, 'closed') instanceof Date);
