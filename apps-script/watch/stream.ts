// The stream of complaints that situations are found in: those of the last months, the closed ones too.
import { factsOf } from '../../shared/model/complaint.ts';
import { tidyCode, tidyLine } from '../../shared/model/normalise.ts';
import { readNumber } from '../../shared/model/number.ts';
import type { Plan } from '../../shared/plan/schema.ts';
import { levelByKey } from '../../shared/rules/level.ts';
import type { Seen } from '../../shared/rules/situations.ts';
import { type Cell, readMoment, readText, splitList } from '../workbook/cells.ts';
import { countRows, firstDataRow, readColumn, readColumns, type Table } from '../workbook/table.ts';
import { keyOf } from '../workbook/words.ts';
import { asksForProgress, asksForWords, readProgress } from './stream-progress.ts';

const streamColumns = [
  'number',
  'level',
  'channel',
  'category',
  'product',
  'batch',
  'symptoms',
  'signals',
  'affected',
  'reporterName',
  'reporterPhone',
  'reporterEmail',
  'urgency',
  'mergedInto',
] as const;

/** Who was affected: two parents may both write "my son", and one parent may have two children. */
const identity = (affected: string, name: string, phone: string, email: string): string => {
  const contact = tidyCode(phone).replace(/\D/g, '') || tidyLine(email) || tidyLine(name);
  const person = tidyLine(affected);
  return `${person}|${contact}`.toLowerCase().replace(/^\|$/, '');
};

/** What somebody may change of a complaint so that other situations are found. */
export const isOfStream = (key: string, plan: Plan): boolean =>
  [...streamColumns, 'received', 'description', 'wish'].some((column) => column === key) ||
  (asksForProgress(plan) &&
    [...plan.milestones, ...plan.figures].some((column) => column.key === key));

export type Stream = {
  readonly complaints: readonly Seen[];
  /** When records began, epoch milliseconds: days before count as unknown, not as empty. */
  readonly recordsFrom: number;
};

/** The complaints received since `earliest`, epoch milliseconds. */
export const readStream = (table: Table, plan: Plan, earliest: number, now: number): Stream => {
  const received = readColumn(table, 'received', countRows(table)).map(readMoment);
  const recordsFrom = received.reduce<number>(
    (first, moment) => (moment !== null && moment < first ? moment : first),
    now,
  );
  return { complaints: readSeen(table, plan, received, earliest, now), recordsFrom };
};

/** Columns are read by key in the order above; what the complainant wrote only where a rule looks for words. */
const readSeen = (
  table: Table,
  plan: Plan,
  received: readonly (number | null)[],
  earliest: number,
  now: number,
): readonly Seen[] => {
  const wanted = received.flatMap((moment, index) =>
    moment !== null && moment >= earliest && moment <= now ? [index] : [],
  );
  const first = wanted[0];
  const last = wanted[wanted.length - 1];
  if (first === undefined || last === undefined) return [];
  const keys: readonly string[] = asksForWords(plan)
    ? [...streamColumns, 'description', 'wish']
    : streamColumns;
  const [from, count] = [firstDataRow + first, last - first + 1];
  const rows = readColumns(table, keys, from, count);
  const progress = readProgress(table, plan, from, count, now);
  return wanted.flatMap((index): Seen[] => {
    const cells = rows[index - first] ?? [];
    const cell = (key: string): Cell => cells[keys.indexOf(key)] ?? '';
    const text = (key: string): string => readText(cell(key));
    const number = readNumber(text('number'));
    const at = received[index];
    if (number === null || at === null || at === undefined) return [];
    const symptoms = splitList(cell('symptoms')).map((word) => keyOf(plan.symptoms, word));
    const mergedInto = readNumber(text('mergedInto'));
    const { reached, figures } = progress(index - first);
    return [
      {
        sighting: {
          number,
          at,
          person: identity(
            text('affected'),
            text('reporterName'),
            text('reporterPhone'),
            text('reporterEmail'),
          ),
          product: text('product'),
          batch: text('batch'),
          symptoms,
          ...(mergedInto === null ? {} : { mergedInto }),
        },
        facts: factsOf({
          category: keyOf(plan.categories, text('category')),
          symptoms,
          signals: splitList(cell('signals')).map((word) => keyOf(plan.signals, word)),
          urgency: keyOf(plan.urgencies, text('urgency')),
          channel: keyOf(plan.channels, text('channel')),
          description: text('description'),
          wish: text('wish'),
          figures,
        }),
        rank: levelByKey(plan, keyOf(plan.levels, text('level')))?.rank ?? 0,
        reached,
      },
    ];
  });
};
