// Writes what the rules say of each record into its row: only what changed, by number, never by position alone.
import type { Procedure } from '../../shared/plan/schema.ts';
import type { WatchedRow } from '../../shared/rules/watch.ts';
import { workbookText } from '../../shared/text/workbook/workbook.ts';
import { adjacent } from '../workbook/append.ts';
import { asText, type Cell, readText, writeMoment } from '../workbook/cells.ts';
import {
  cellOf,
  columnOf,
  countRows,
  firstDataRow,
  readColumn,
  readColumns,
  type Table,
} from '../workbook/table.ts';
import { wordOf } from '../workbook/words.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { OpenRow } from './open-rows.ts';

/** The columns the watch owns in a record's row. */
const watchColumns = [
  'state',
  'nextStep',
  'due',
  'why',
  'settled',
  'levelWhy',
  'levelMemo',
  'related',
] as const;
type WatchColumn = (typeof watchColumns)[number];

/** Which complaints share a batch, in words by number; null where nobody looked, so the cells stay. */
export type Related = ReadonlyMap<string, string> | null;

const cellsOf = (
  row: WatchedRow,
  stood: (key: WatchColumn) => Cell,
  related: Related,
  { locale }: Workbook,
): Record<WatchColumn, Cell> => ({
  state: workbookText(locale)[`state.${row.state}`],
  nextStep: row.nextStep,
  due: writeMoment(row.due),
  why: row.why,
  settled: row.settled,
  levelWhy: row.levelWhy ?? stood('levelWhy'),
  levelMemo: row.levelMemo,
  related: related ? (related.get(row.number) ?? '') : stood('related'),
});

const same = (a: Cell, b: Cell): boolean =>
  a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b;

export type RowChange = {
  readonly number: string;
  /** Where the record stood when it was read; somebody may have sorted since. */
  readonly row: number;
  readonly cells: Record<WatchColumn, Cell>;
  /** A level that a rule raised, and what stood in the cell; null where it stays. */
  readonly level: { readonly before: string; readonly after: string } | null;
};

/** Rows whose cells say something else than they should. */
export const changedRows = (
  open: readonly OpenRow[],
  results: readonly WatchedRow[],
  { levels }: Procedure,
  related: Related,
  table: Table,
  workbook: Workbook,
): RowChange[] => {
  const standing = new Map(open.map((each) => [each.record.number, each]));
  return results.flatMap((result): RowChange[] => {
    const before = standing.get(result.number);
    if (!before) return [];
    const { row } = before;
    const stood = (key: string): Cell => cellOf(before.cells, table, key);
    const cells = cellsOf(result, stood, related, workbook);
    const typed = readText(stood('level'));
    const level =
      result.level === null
        ? null
        : { before: typed, after: wordOf(levels, result.level, workbook.locale) };
    const changed =
      level !== null ||
      watchColumns.some((key) => table.columns.has(key) && !same(stood(key), cells[key]));
    return changed ? [{ number: result.number, row, cells, level }] : [];
  });
};

/** More changed rows than this are written as one block from the first to the last, read just before. */
const rowsWorthSingleWrites = 4;

type Located = Pick<RowChange, 'row' | 'cells' | 'level'>;

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
  const rowOf = new Map<string, number>();
  all.forEach((number, index) => {
    // Of two rows with one number the first is the one that is watched.
    if (!rowOf.has(number)) rowOf.set(number, firstDataRow + index);
  });
  return changes.flatMap(({ number, cells, level }) => {
    const row = rowOf.get(number);
    return row === undefined ? [] : [{ row, cells, level }];
  });
};

/**
 * The one column of people's that the script writes: a level that a rule raised. Only where nobody
 * has typed another meanwhile, and before its memo, so that an interrupted run is repeated.
 */
const writeLevels = (located: readonly Located[], table: Table): void => {
  for (const { row, level } of located) {
    if (!level || !table.columns.has('level')) continue;
    const cell = table.sheet.getRange(row, columnOf(table, 'level'));
    if (readText(cell.getValue()) === level.before) cell.setValue(asText(level.after));
  }
};

/**
 * Writes each row where its number stands now, under the lock. These columns are the script's alone,
 * so writing the rows between back as they stand disturbs nobody.
 */
export const writeRows = (changes: readonly RowChange[], table: Table): void => {
  if (changes.length === 0) return;
  const located = locate(changes, table);
  if (located.length === 0) return;
  writeLevels(located, table);
  const first = Math.min(...located.map(({ row }) => row));
  const last = Math.max(...located.map(({ row }) => row));
  for (const group of adjacent(table, watchColumns)) {
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
