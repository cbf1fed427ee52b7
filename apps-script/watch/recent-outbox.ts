// The part of the outbox that still matters: a ledger grows for years, and every sweep reads it.
import * as v from 'valibot';
import type { Subject } from '../../shared/model/subject.ts';
import { type Outbox, readOutbox } from '../workbook/outbox.ts';
import { firstDataRow } from '../workbook/table.ts';
import type { Workbook } from '../workbook/workbook.ts';

const property = 'outboxStart';
/** The row where reading starts, and the key that stands there: if it does not, rows were moved. */
const schema = v.object({ row: v.number(), key: v.string() });
/** Rows that must have become history before the start is moved on; each move costs a write. */
const worthMoving = 200;

const subjectOf = (key: string): string => key.slice(0, key.indexOf('/'));

const readStart = (): v.InferOutput<typeof schema> | null => {
  const stored = PropertiesService.getScriptProperties().getProperty(property);
  const parsed = v.safeParse(schema, stored === null ? null : JSON.parse(stored));
  return parsed.success ? parsed.output : null;
};

/** A complaint older than what was read and without an entry there: it was over once and is open again. */
const lacksHistory = ({ entries }: Outbox, open: readonly Subject[]): boolean => {
  const [oldest] = entries.values();
  const since = oldest?.at ?? Number.POSITIVE_INFINITY;
  const older = open.filter(({ received }) => received < since);
  if (older.length === 0) return false;
  const subjects = new Set([...entries.keys()].map(subjectOf));
  return older.some(({ number }) => !subjects.has(number));
};

/** From now on the whole outbox is read again: the history of a complaint that is open again stands further up. */
export const readFromTheStart = (): void => {
  PropertiesService.getScriptProperties().deleteProperty(property);
};

/** Everything the outbox knows of the open records. */
export const readRecentOutbox = (open: readonly Subject[], workbook: Workbook): Outbox => {
  const start = readStart();
  if (!start) return readOutbox(workbook);
  const recent = readOutbox(workbook, start.row);
  const [first] = recent.entries.keys();
  return first !== start.key || lacksHistory(recent, open) ? readOutbox(workbook) : recent;
};

/** Lets the next sweep start at the first row that concerns an open record or is not settled. */
export const moveStart = ({ first, entries, rows }: Outbox, open: readonly Subject[]): void => {
  const numbers = new Set(open.map(({ number }) => number));
  for (const { key, status } of entries.values()) {
    const matters = status === 'reserved' || status === 'waiting' || numbers.has(subjectOf(key));
    if (!matters) continue;
    const row = rows.get(key) ?? firstDataRow;
    // Somebody may have opened a complaint again meanwhile, whose history was not read.
    const isStill = (): boolean => (readStart()?.row ?? firstDataRow) === first;
    if (row - first >= worthMoving && isStill()) {
      PropertiesService.getScriptProperties().setProperty(property, JSON.stringify({ row, key }));
    }
    return;
  }
};
