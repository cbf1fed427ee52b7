// What a replay came to: complaints by level, duties met and missed, mails by rung, and what it cost.
import type { Locale } from '../../shared/model/submission.ts';
import { workbookText } from '../../shared/text/workbook/workbook.ts';
import type { Book } from '../book/book.ts';
import { padded, places } from '../terminal/columns.ts';
import { Counter, type Tally } from './tally.ts';
import type { Words } from './text/words.ts';
import { markedTabs, openTab } from './workbook-tab.ts';

export type Outturn = {
  readonly book: Book;
  readonly locale: Locale;
  readonly tally: Tally;
  readonly mails: number;
  /** Real milliseconds. */
  readonly wallMs: number;
};

export type DutyCount = { met: number; missed: number; other: number };

/** Duties by name, as the Duties tab tells them. */
export const countDuties = (
  book: Book,
  locale: Locale,
  words: Words,
): ReadonlyMap<string, DutyCount> => {
  const tab = openTab(book, 'duties', words);
  const outcomes = tab.texts('outcome');
  const text = workbookText(locale);
  const counts = new Map<string, DutyCount>();
  tab.texts('duty').forEach((duty, index) => {
    const count = counts.get(duty) ?? { met: 0, missed: 0, other: 0 };
    if (outcomes[index] === text['outcome.inTime']) count.met += 1;
    else if (outcomes[index] === text['outcome.late']) count.missed += 1;
    else count.other += 1;
    counts.set(duty, count);
  });
  return counts;
};

/** Notices by kind and rung, as the Outbox tab tells them. */
export const countNotices = (book: Book, words: Words): Counter => {
  const tab = openTab(book, 'outbox', words);
  const rungs = tab.texts('rung');
  const counter = new Counter();
  tab.texts('kind').forEach((kind, index) => {
    const rung = rungs[index] ?? '';
    counter.add(rung === '' ? kind : words.rung({ kind, rung }));
  });
  return counter;
};

const reportTab = /^report-/;
/** Months with a report tab. */
export const countReports = (book: Book): number =>
  markedTabs(book).filter((key) => reportTab.test(key)).length;

type Line = readonly [title: string, text: string];

/** The summary, line by line, in two columns. */
export const summarise = (outturn: Outturn, words: Words): readonly string[] => {
  const { book, locale, tally, mails, wallMs } = outturn;
  const counted = (counter: Counter, name: (key: string) => string): readonly Line[] =>
    [...counter.counts]
      .sort(([one], [other]) => one.localeCompare(other))
      .map(([key, count]) => [`  ${name(key)}`, String(count)]);
  const lines: readonly Line[] = [
    [words.complaints, String(tally.levels.total)],
    ...counted(tally.levels, (level) => level),
    ...counted(tally.refusals, (code) => words.refused({ code })),
    ...(tally.resent > 0 ? [[`  ${words.resent}`, String(tally.resent)] as const] : []),
    [words.duties, ''],
    ...[...countDuties(book, locale, words)].map(
      ([duty, count]): Line => [`  ${duty}`, words.dutyCounts(count)],
    ),
    [words.mails, String(mails)],
    ...counted(countNotices(book, words), (kind) => words.notices({ kind })),
    [words.reports, String(countReports(book))],
    [words.executions, ''],
    ...[...tally.costs].map(([entry, { count, totalMs, slowestMs, failed }]): Line => {
      const mean = (totalMs / count).toFixed(1);
      return [
        `  ${entry}`,
        words.executionCounts({ count, mean, slowest: slowestMs.toFixed(0), failed }),
      ];
    }),
    [words.wallTime, words.seconds({ seconds: (wallMs / 1000).toFixed(1) })],
  ];
  const width = Math.max(...lines.map(([title]) => places(title)));
  return [
    ...lines.map(([title, text]) => `${padded(title, width)}  ${text}`),
    ...(tally.firstFailure ? [words.firstError(tally.firstFailure)] : []),
  ];
};
