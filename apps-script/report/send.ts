// Mails a month's report to the roles the plan names, on the same road as every notice: reserved, sent, marked.
import {
  abandonedAfter,
  type Notice,
  noticeKey,
  type OutboxEntry,
} from '../../shared/model/notice.ts';
import type { Person } from '../../shared/model/person.ts';
import { formatMonth } from '../../shared/text/dates.ts';
import { staffText } from '../../shared/text/staff/staff.ts';
import type { Compose } from '../watch/compose-mail.ts';
import { deliver } from '../watch/deliver.ts';
import { tabLink } from '../workbook/link.ts';
import { locked } from '../workbook/lock.ts';
import { mark, type Outbox, readOutbox } from '../workbook/outbox.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { BuiltReport } from './build.ts';
import { chartId, composeReport } from './report-mail.ts';
import { reportMark } from './report-tab.ts';

/** Everybody of the roles, whatever their region, each address once. */
export const recipientsOf = (people: readonly Person[], { plan }: Workbook): Person[] => {
  const holders = people.filter(({ role, email }) => email !== '' && plan.reportTo.includes(role));
  return [...new Map(holders.map((person) => [person.email.toLowerCase(), person])).values()];
};

const isReport = (key: string): boolean => key.startsWith(reportMark(''));

/** Of what the watch would take back, that which it knows nothing of stays. */
export const withoutReports = (keys: readonly string[]): string[] =>
  keys.filter((key) => !isReport(key));

/** How often this month's report went out before; each building on request counts as one more. */
export const timesSent = (month: string, { entries }: Outbox): number =>
  Math.max(
    0,
    ...[...entries.keys()]
      .filter((key) => key.startsWith(`${reportMark(month)}/`))
      .map((key) => Number(key.slice(key.lastIndexOf('/') + 1)) + 1),
  );

const isAbandoned = (entry: OutboxEntry | undefined, now: number): boolean =>
  entry?.status === 'reserved' && now - entry.at > abandonedAfter;

/** Whether an earlier try may have sent it, though nobody knows. */
const isUncertain = (entry: OutboxEntry | undefined, now: number): boolean =>
  entry?.status === 'failed' || isAbandoned(entry, now);

const noticeFor = (
  person: Person,
  month: string,
  repeat: number,
  outbox: Outbox,
  now: number,
): Notice => {
  const subject = reportMark(month);
  const about = 'report';
  const { email } = person;
  const key = noticeKey({ subject, about, occurrence: 1, step: 'mail', email, repeat });
  return {
    key,
    kind: 'report',
    subject,
    rank: 0,
    gravest: false,
    about,
    rung: null,
    repeat,
    person: person.name,
    email,
    due: null,
    reason: staffText(person.locale).reportTitle({ month: formatMonth(month, person.locale) }),
    possibleRepeat: isUncertain(outbox.entries.get(key), now),
  };
};

const composerOf = ({ facts, tab }: BuiltReport, workbook: Workbook): Compose => {
  const link = tabLink(workbook, tab.sheet);
  return (notices, locale) => {
    const isRepeat = notices.some(({ possibleRepeat }) => possibleRepeat);
    const warning = isRepeat ? staffText(locale).mailPossibleRepeat : '';
    const { csv, ...mail } = composeReport(facts, workbook.plan, locale, link, warning);
    return {
      ...mail,
      inlineImages: { [chartId]: tab.chart },
      attachments: [Utilities.newBlob(csv, 'text/csv', `${reportMark(facts.month)}.csv`)],
    };
  };
};

export type Sent = { readonly everybody: boolean; readonly problems: readonly string[] };

/** To whoever has not had it; done again later, it sends what was not sent then. */
export const sendReport = (
  report: BuiltReport,
  people: readonly Person[],
  repeat: number,
  now: number,
  workbook: Workbook,
): Sent => {
  const { month } = report.facts;
  const seen = readOutbox(workbook);
  const notices = people.map((person) => noticeFor(person, month, repeat, seen, now));
  const unsent = notices.filter(({ key }) => {
    const known = seen.entries.get(key);
    return !known || isUncertain(known, now) || ['waiting', 'withdrawn'].includes(known.status);
  });
  const { problems } = deliver(
    unsent,
    seen,
    people,
    composerOf(report, workbook),
    now,
    locked,
    workbook,
  );
  const after = readOutbox(workbook);
  const everybody = notices.every(({ key }) => after.entries.get(key)?.status === 'sent');
  return { everybody, problems };
};

/** Takes back reports that wait or were left reserved, but for those of a month that is still owed. */
export const withdrawReports = (owed: string | null, now: number, workbook: Workbook): void => {
  const outbox = readOutbox(workbook);
  const left = [...outbox.entries.values()]
    .filter(({ key }) => isReport(key) && (!owed || !key.startsWith(`${reportMark(owed)}/`)))
    .filter((entry) => entry.status === 'waiting' || isUncertain(entry, now))
    .map(({ key }) => key);
  if (left.length > 0) {
    locked(() => mark(left, outbox.rows, 'withdrawn', outbox, now, workbook));
  }
};
