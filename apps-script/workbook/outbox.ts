// The Outbox tab: the ledger of notices. A notice is reserved here before it is sent, so nothing goes out twice.
import type { Notice, NoticeStatus, OutboxEntry } from '../../shared/model/notice.ts';
import { workbookText } from '../../shared/text/workbook/workbook.ts';
import { appendRows } from './append.ts';
import { asText, type Cell, readMoment, readText, writeMoment } from './cells.ts';
import { columnOf, countRows, firstDataRow, openTable, readColumns, type Table } from './table.ts';
import type { Workbook } from './workbook.ts';

export type Outbox = {
  readonly table: Table;
  /** First row that was read; the rows above are history of complaints that are over. */
  readonly first: number;
  /** The row it ended with, and the key that stood there. */
  readonly last: { readonly row: number; readonly key: string };
  readonly entries: ReadonlyMap<string, OutboxEntry>;
  /** Row number by key. */
  readonly rows: ReadonlyMap<string, number>;
};

const statuses: readonly NoticeStatus[] = ['sent', 'reserved', 'waiting', 'failed', 'withdrawn'];

/** Reads the ledger from a row on; from the first unless told otherwise. */
export const readOutbox = (workbook: Workbook, first = firstDataRow): Outbox => {
  const table = openTable(workbook, 'outbox');
  const text = workbookText(workbook.locale);
  const statusOf = new Map(statuses.map((status) => [text[`status.${status}`], status]));
  const entries = new Map<string, OutboxEntry>();
  const rows = new Map<string, number>();
  const count = firstDataRow + countRows(table) - first;
  const ledger = readColumns(table, ['status', 'reserved', 'key'], first, count);
  ledger.forEach((row, index) => {
    const key = readText(row[2]);
    if (key === '') return;
    // A status that somebody overwrote counts as sent: better one mail too few than one in a loop.
    const status = statusOf.get(readText(row[0])) ?? 'sent';
    entries.set(key, { key, status, at: readMoment(row[1]) ?? 0 });
    rows.set(key, first + index);
  });
  const last = { row: first + ledger.length - 1, key: readText(ledger[ledger.length - 1]?.[2]) };
  return { table, first, last, entries, rows };
};

/** Whether nobody appended anything since: it ends with the same key in the same row. */
const endsAlike = ({ last }: Outbox, table: Table): boolean =>
  table.sheet.getLastRow() === last.row &&
  readText(table.sheet.getRange(last.row, columnOf(table, 'key')).getValue()) === last.key;

/**
 * What the ledger says of these keys now, under the lock. Keys it did not hold before can only have
 * been appended, so where it ends as it did it is not read a second time.
 */
export const readAgain = (seen: Outbox, keys: readonly string[], workbook: Workbook): Outbox => {
  const table = openTable(workbook, 'outbox');
  const allNew = keys.every((key) => !seen.entries.has(key));
  return allNew && endsAlike(seen, table) ? { ...seen, table } : readOutbox(workbook, seen.first);
};

const cellsOf = (
  notice: Notice,
  status: NoticeStatus,
  now: number,
  { plan, locale }: Workbook,
): Readonly<Record<string, Cell>> => {
  const text = workbookText(locale);
  const { duties, alerts, situations } = plan;
  const isSituation = notice.subject.startsWith('S');
  const names = isSituation ? [...situations.duties, ...situations.alerts] : [...duties, ...alerts];
  const named = names.find(({ key }) => key === notice.about);
  return {
    key: asText(notice.key),
    subject: asText(notice.subject),
    kind: text[`kind.${notice.kind}`],
    duty: asText(named?.name[locale] ?? notice.about),
    rung: notice.rung === null ? '' : notice.rung + 1,
    person: asText(notice.person),
    email: asText(notice.email),
    reason: asText(notice.reason),
    status: text[`status.${status}`],
    reserved: writeMoment(now),
  };
};

export type Reservation = { readonly notice: Notice; readonly status: 'reserved' | 'waiting' };

/** Writes notices down before they are sent, new ones below, known ones in their rows. Under the lock. */
export const reserve = (
  reservations: readonly Reservation[],
  outbox: Outbox,
  now: number,
  workbook: Workbook,
): ReadonlyMap<string, number> => {
  const rows = new Map(outbox.rows);
  const fresh = reservations.filter(({ notice }) => !rows.has(notice.key));
  for (const status of ['reserved', 'waiting'] as const) {
    const known = reservations.flatMap((each) => {
      const row = each.status === status ? outbox.rows.get(each.notice.key) : undefined;
      return row === undefined ? [] : [row];
    });
    writeStatus(outbox.table, known, status, 'reserved', now, workbook);
  }
  if (fresh.length > 0) {
    const first = appendRows(
      outbox.table,
      fresh.map(({ notice, status }) => cellsOf(notice, status, now, workbook)),
    );
    fresh.forEach(({ notice }, index) => {
      rows.set(notice.key, first + index);
    });
  }
  return rows;
};

const writeStatus = (
  { sheet, columns }: Table,
  rows: readonly number[],
  status: NoticeStatus,
  stamp: 'reserved' | 'sent',
  now: number,
  { locale }: Workbook,
): void => {
  const word = workbookText(locale)[`status.${status}`];
  const statusColumn = columns.get('status') ?? 0;
  const stampColumn = columns.get(stamp) ?? 0;
  for (const [first, count] of runsOf(rows)) {
    sheet.getRange(first, statusColumn, count, 1).setValues(new Array(count).fill([word]));
    sheet.getRange(first, stampColumn, count, 1).setValues(new Array(count).fill([new Date(now)]));
  }
};

/** Consecutive numbers as [first, how many]. */
const runsOf = (rows: readonly number[]): [number, number][] => {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs[runs.length - 1];
    if (last && last[0] + last[1] === row) last[1] += 1;
    else runs.push([row, 1]);
  }
  return runs;
};

/**
 * Marks notices after sending, or after a failure. The keys are read again first: somebody may have
 * deleted rows meanwhile, and no row that is not ours is touched.
 */
export const mark = (
  keys: readonly string[],
  rows: ReadonlyMap<string, number>,
  status: NoticeStatus,
  { table }: Outbox,
  now: number,
  workbook: Workbook,
): void => {
  const expected = keys.map((key) => rows.get(key)).filter((row) => row !== undefined);
  if (expected.length === 0) return;
  const first = Math.min(...expected);
  const count = Math.max(...expected) - first + 1;
  const standing = table.sheet.getRange(first, columnOf(table, 'key'), count, 1).getValues();
  const wanted = new Set(keys);
  const ours = standing.flatMap(([cell], index) =>
    wanted.has(readText(cell)) ? [first + index] : [],
  );
  writeStatus(table, ours, status, status === 'sent' ? 'sent' : 'reserved', now, workbook);
};
