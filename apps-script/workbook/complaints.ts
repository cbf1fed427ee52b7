// Complaints between rows of the sheet and the records that the rules read.
import type { Complaint } from '../../shared/model/complaint.ts';
import type { Submission } from '../../shared/model/submission.ts';
import type { Plan } from '../../shared/plan/schema.ts';
import {
  asText,
  type Cell,
  joinList,
  readMoment,
  readText,
  splitList,
  writeMoment,
} from './cells.ts';
import { columnOf, type Table } from './table.ts';
import { isKnown, keyOf, wordOf } from './words.ts';
import type { Workbook } from './workbook.ts';

/** Reads one row. What cannot be read as what it should be is named in `unreadable`, never guessed. */
export const readComplaint = (row: readonly Cell[], table: Table, plan: Plan): Complaint => {
  const cell = (key: string): Cell => row[columnOf(table, key) - 1] ?? '';
  const text = (key: string): string => readText(cell(key));
  const unreadable: { field: string; found: string }[] = [];
  const moment = (field: string): number | null => {
    const value = readMoment(cell(field));
    if (value === null && text(field) !== '') unreadable.push({ field, found: text(field) });
    return value;
  };

  const level = keyOf(plan.levels, text('level'));
  if (!isKnown(plan.levels, level)) unreadable.push({ field: 'level', found: level });
  const received = moment('received');
  if (received === null && text('received') === '') {
    unreadable.push({ field: 'received', found: '' });
  }
  const score = Number(text('satisfaction'));
  const milestones: Record<string, number> = {};
  for (const { key } of plan.milestones) {
    const reached = moment(key);
    if (reached !== null) milestones[key] = reached;
  }
  return {
    number: text('number'),
    received: received ?? 0,
    level,
    owner: text('owner'),
    region: text('region'),
    channel: keyOf(plan.channels, text('channel')),
    category: keyOf(plan.categories, text('category')),
    description: text('description'),
    product: text('product'),
    specification: text('specification'),
    batch: text('batch'),
    symptoms: splitList(cell('symptoms')).map((word) => keyOf(plan.symptoms, word)),
    signals: splitList(cell('signals')).map((word) => keyOf(plan.signals, word)),
    affected: text('affected'),
    reporter: {
      name: text('reporterName'),
      phone: text('reporterPhone'),
      email: text('reporterEmail'),
    },
    wish: text('wish'),
    urgency: keyOf(plan.urgencies, text('urgency')),
    milestones,
    satisfaction: score >= 1 && score <= 5 ? score : null,
    unreadable,
  };
};

export type NewComplaint = {
  readonly number: string;
  readonly received: number;
  readonly level: string;
  readonly levelWhy: string;
  readonly owner: string;
  readonly month: string;
  readonly secretHash: string;
};

/** The cells of a new complaint by column; whatever came from outside stays text. */
export const complaintCells = (
  submission: Submission,
  decided: NewComplaint,
  { plan, locale }: Workbook,
): Readonly<Record<string, Cell>> => {
  const words = (list: Parameters<typeof wordOf>[0], keys: readonly string[]): string =>
    asText(joinList(keys.map((key) => wordOf(list, key, locale))));
  const word = (list: Parameters<typeof wordOf>[0], key: string | undefined): string =>
    key === undefined ? '' : words(list, [key]);
  return {
    number: asText(decided.number),
    level: word(plan.levels, decided.level),
    levelWhy: asText(decided.levelWhy),
    owner: asText(decided.owner),
    received: writeMoment(decided.received),
    month: asText(decided.month),
    region: asText(submission.region ?? ''),
    channel: word(plan.channels, submission.channel ?? 'web'),
    category: word(plan.categories, submission.category),
    description: asText(submission.description),
    product: asText(submission.product ?? ''),
    specification: asText(submission.specification ?? ''),
    batch: asText(submission.batch ?? ''),
    symptoms: words(plan.symptoms, submission.symptoms),
    signals: words(plan.signals, submission.signals),
    affected: asText(submission.affected ?? ''),
    reporterName: asText(submission.reporter.name),
    reporterPhone: asText(submission.reporter.phone ?? ''),
    reporterEmail: asText(submission.reporter.email ?? ''),
    wish: asText(submission.wish ?? ''),
    urgency: word(plan.urgencies, submission.urgency),
    site: asText(submission.site),
    locale: asText(submission.locale),
    requestId: asText(submission.requestId),
    secretHash: asText(decided.secretHash),
    planVersion: asText(plan.version),
  };
};
