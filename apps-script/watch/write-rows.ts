// Writes what the rules say of each complaint into its row: only what changed, by number, never by position alone.
import type { WatchResult } from '../../shared/rules/watch.ts';
import { workbookText } from '../../shared/text/workbook/workbook.ts';
import { type Cell, readText, writeMoment } from '../workbook/cells.ts';
import {
  columnOf,
  countRows,
  firstDataRow,
  readColumn,
  readColumns,
  type Table,
} from '../workbook/table.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { OpenRow } from './open-rows.ts';

type RowResult = WatchResult['rows'][number];

/** The columns the watch owns in a complaint's row. */
const watchColumns = ['state', 'nextStep', 'due', 'why', 'settled'] as const;
type WatchColumn = (typeof watchColumns)[number];

const cellsOf = (row: RowResult, { locale }: Workbook): Record<WatchColumn, Cell> => ({
  state: workbookText(locale)[`state.${row.state}`],
  nextStep: row.nextStep,
  due: writeMoment(row.due),
  why: row.why,
  settled: row.memo,
});

const same = (a: Cell, b: Cell): boolean =>
  a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b;

export type RowChange = {
  readonly number: string;
  /** Where the complaint stood when it was read; somebody may have sorted since. */
  readonly row: number;
  readonly cells: Record<WatchColumn, Cell>;
};

/** Rows whose cells say something else than they should. */
export const changedRows = (
  open: readonly OpenRow[],
  results: readonly RowResult[],
  table: Table,
  workbook: Workbook,
): RowChange[] => {
  const standing = new Map(open.map((each) => [each.watched.complaint.number, each]));
  return results.flatMap((result) => {
    const cells = cellsOf(result, workbook);
    const before = standing.get(result.number);
    const changed = watchColumns.some(
      (key) => !same(before?.cells[columnOf(table, key) - 1] ?? '', cells[key]),
    );
    return changed && before ? [{ number: result.number, row: before.row, cells }] : [];
  });
};

/** Columns side by side in the sheet, so that each group is written in one call. */
const columnGroups = (table: Table): WatchColumn[][] => {
  const sorted = [...watchColumns].sort((a, b) => columnOf(table, a) - columnOf(table, b));
  const groups: WatchColumn[][] = [];
  for (const key of sorted) {
    const group = groups[groups.length - 1];
    const previous = group?.[group.length - 1];
    if (group && previous && columnOf(table, previous) + 1 === columnOf(table, key))
      group.push(key);
    else groups.push([key]);
  }
  return groups;
};

/** More changed rows than this are written as one block from the first to the last, read just before. */
const rowsWorthSingleWrites = 4;

type Located = Pick<RowChange, 'row' | 'cells'>;

/** Each change with the row its number stands in now: where it stood before, else wherever it is found. */
const locate = (changes: readonly RowChange[], table: Table): Located[] => {
  const rows = changes.map(({ row }) => row);
  const first = Math.min(...rows);
  const last = Math.min(Math.max(...rows), table.sheet.getLastRow());
  const numbers = readColumns(table, ['number'], first, last - first + 1).map(([cell]) =>
    readText(cell),
  );
  if (changes.every(({ row, number }) => numbers[row - first] === number)) return [...changes];
  const all = readColumn(table, 'number', countRows(table)).map(readText);
  const rowOf = new Map(all.map((number, index) => [number, firstDataRow + index]));
  return changes.flatMap(({ number, cells }) => {
    const row = rowOf.get(number);
    return row === undefined ? [] : [{ row, cells }];
  });
};

/**
 * Writes each row where its number stands now, under the lock. These columns are the script's alone,
 * so writing the rows between back as they stand disturbs nobody.
 */
export const writeRows = (changes: readonly RowChange[], table: Table): void => {
  if (changes.length === 0) return;
  const located = locate(changes, table);
  if (located.length === 0) return;
  const first = Math.min(...located.map(({ row }) => row));
  const last = Math.max(...located.map(({ row }) => row));
  for (const group of columnGroups(table)) {
    const column = columnOf(table, group[0] ?? 'state');
    const blockOf = (from: number, count: number) =>
      table.sheet.getRange(from, column, count, group.length);
    if (located.length <= rowsWorthSingleWrites) {
      for (const { row, cells } of located) {
        blockOf(row, 1).setValues([group.map((key) => cells[key])]);
      }
      continue;
    }
    const block = blockOf(first, last - first + 1);
    const values: Cell[][] = block.getValues();
    for (const { row, cells } of located) values[row - first] = group.map((key) => cells[key]);
    block.setValues(values);
  }
};
