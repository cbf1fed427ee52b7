// Complaints between rows of the sheet and the records that the rules read.
import type { Complaint } from '../../shared/model/complaint.ts';
import { readNumber } from '../../shared/model/number.ts';
import type { Submission } from '../../shared/model/submission.ts';
import type { Plan } from '../../shared/plan/schema.ts';
import { asText, type Cell, joinList, readText, writeMoment } from './cells.ts';
import { columnsOf } from './layout.ts';
import { readCells, readScore, readSubject } from './subjects.ts';
import type { Table } from './table.ts';
import { titleOf } from './titles.ts';
import { keyOf, wordOf } from './words.ts';
import type { Workbook } from './workbook.ts';

/** Reads one row. What cannot be read as what it should be is named in `unreadable`, never guessed. */
export const readComplaint = (row: readonly Cell[], table: Table, plan: Plan): Complaint => {
  const cells = readCells(row, table);
  const { text, list } = cells;
  return {
    ...readSubject(cells, plan),
    situation: '',
    lowerable: null,
    members: [],
    channel: keyOf(plan.channels, text('channel')),
    category: keyOf(plan.categories, text('category')),
    description: text('description'),
    product: text('product'),
    specification: text('specification'),
    batch: text('batch'),
    related: text('related'),
    symptoms: list('symptoms').map((word) => keyOf(plan.symptoms, word)),
    signals: list('signals').map((word) => keyOf(plan.signals, word)),
    affected: text('affected'),
    reporter: {
      name: text('reporterName'),
      phone: text('reporterPhone'),
      email: text('reporterEmail'),
    },
    wish: text('wish'),
    urgency: keyOf(plan.urgencies, text('urgency')),
    satisfaction: readScore(cells),
    mergedInto: readNumber(text('mergedInto')) ?? '',
    unreadable: cells.unreadable,
  };
};

export type NewComplaint = {
  readonly number: string;
  readonly received: number;
  readonly level: string;
  readonly levelWhy: string;
  readonly levelMemo: string;
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
    levelMemo: asText(decided.levelMemo),
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

/** What the complainant said and has no column, because somebody deleted it, stands in the note instead. */
export const withHomeless = (
  cells: Readonly<Record<string, Cell>>,
  { columns }: Table,
  { plan, locale }: Workbook,
): Readonly<Record<string, Cell>> => {
  const lines = columnsOf('complaints', plan).flatMap((column) => {
    const value = readText(cells[column.key]);
    const isLost = column.writtenBy === 'people' && value !== '' && !columns.has(column.key);
    return isLost ? [`${titleOf('complaints', column, locale)}: ${value.replace(/^'/, '')}`] : [];
  });
  if (lines.length === 0) return cells;
  const home = columns.has('note') ? 'note' : 'description';
  const standing = readText(cells[home]).replace(/^'/, '');
  return {
    ...cells,
    [home]: asText([standing, ...lines].filter((line) => line !== '').join('\n')),
  };
};
