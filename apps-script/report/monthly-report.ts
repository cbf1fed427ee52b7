// Builds the report of a month and mails it to the roles the plan names, each mail reserved in the outbox first.
import { localMonth, shiftMonth } from '../../shared/calendar/zone.ts';
import { type Notice, noticeKey } from '../../shared/model/notice.ts';
import type { Person } from '../../shared/model/person.ts';
import type { MonthFacts } from '../../shared/report/month.ts';
import { directoryOf } from '../../shared/rules/ladder.ts';
import { formatMonth } from '../../shared/text/dates.ts';
import { staffText } from '../../shared/text/staff/staff.ts';
import { sweep } from '../watch/sweep.ts';
import { locked } from '../workbook/lock.ts';
import { mark, type Outbox, readOutbox, reserve } from '../workbook/outbox.ts';
import { readPeople } from '../workbook/people.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { monthsWithComplaints, readMonth } from './read-month.ts';
import { chartId, composeReport } from './report-mail.ts';
import { buildReportTab, type ReportTab } from './report-tab.ts';

const recipients = (people: readonly Person[], now: number, { plan }: Workbook): Person[] => {
  const directory = directoryOf(people, now);
  const reached = plan.reportTo.flatMap((role) => directory.reach(role, { owner: '', region: '' }));
  return [...new Set(reached.map(({ person }) => person))];
};

const reportNotice = (month: string, person: Person, repeat: number): Notice => {
  const subject = `report-${month}`;
  const parts = {
    subject,
    about: 'report',
    occurrence: 1,
    step: 'mail',
    email: person.email,
    repeat,
  };
  return {
    key: noticeKey(parts),
    kind: 'report',
    subject,
    rank: 0,
    gravest: false,
    about: 'report',
    rung: null,
    repeat,
    person: person.name,
    email: person.email,
    due: null,
    reason: staffText(person.locale).reportTitle({ month: formatMonth(month, person.locale) }),
    possibleRepeat: false,
  };
};

const send = (
  facts: MonthFacts,
  tab: ReportTab,
  person: Person,
  { plan, spreadsheet }: Workbook,
): void => {
  const link = `${spreadsheet.getUrl()}#gid=${tab.sheet.getSheetId()}`;
  const mail = composeReport(facts, plan, person.locale, link);
  MailApp.sendEmail({
    to: person.email,
    subject: mail.subject,
    body: mail.text,
    htmlBody: mail.html,
    name: staffText(person.locale).mailFrom,
    inlineImages: { [chartId]: tab.chart },
    attachments: [Utilities.newBlob(mail.csv, 'text/csv', `report-${facts.month}.csv`)],
  });
};

/** How often this month's report went out before; each building on request counts as one more. */
const timesSent = (month: string, { entries }: Outbox): number =>
  Math.max(
    0,
    ...[...entries.keys()]
      .filter((key) => key.startsWith(`report-${month}/`))
      .map((key) => Number(key.slice(key.lastIndexOf('/') + 1)) + 1),
  );

const build = (month: string, onRequest: boolean, now: number, workbook: Workbook): string => {
  sweep(workbook, now);
  const facts = readMonth(month, now, workbook);
  const tab = locked(() => buildReportTab(facts, workbook));
  const text = staffText(workbook.locale);
  const monthName = formatMonth(month, workbook.locale);
  const people = recipients(readPeople(workbook).people, now, workbook);
  if (people.length === 0) return text.reportNobody({ month: monthName });
  const { outbox, rows, wanted } = locked(() => {
    const outbox = readOutbox(workbook);
    const repeat = onRequest ? timesSent(month, outbox) : 0;
    const wanted = people
      .map((person) => ({ person, notice: reportNotice(month, person, repeat) }))
      .filter(({ notice }) => !outbox.entries.has(notice.key));
    const reservations = wanted.map(({ notice }) => ({ notice, status: 'reserved' as const }));
    return { outbox, wanted, rows: reserve(reservations, outbox, now, workbook) };
  });
  for (const { person, notice } of wanted) {
    send(facts, tab, person, workbook);
    mark([notice.key], rows, 'sent', outbox, now, workbook);
  }
  return text.reportBuilt({ month: monthName });
};

/** The trigger's: the month that has just ended, mailed once however often the trigger fires. */
export const reportLastMonth = (workbook: Workbook, now: number): string =>
  build(shiftMonth(localMonth(now, workbook.zone), -1), false, now, workbook);

/** The menu's: the last finished month with complaints, or this month so far; mailed each time it is asked for. */
export const reportOnRequest = (workbook: Workbook, now: number): string => {
  const current = localMonth(now, workbook.zone);
  const finished = monthsWithComplaints(workbook).filter((month) => month < current);
  return build(finished[finished.length - 1] ?? current, true, now, workbook);
};
