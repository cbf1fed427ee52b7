// The report of the month that has ended is owed until everybody who receives it has it, whatever went wrong on the way.
import * as v from 'valibot';
import { hour } from '../../shared/calendar/duration.ts';
import { localMonth, momentAt, shiftMonth } from '../../shared/calendar/zone.ts';
import type { Person } from '../../shared/model/person.ts';
import { formatMonth } from '../../shared/text/dates.ts';
import { staffText } from '../../shared/text/staff/staff.ts';
import { findMarkedSheet } from '../setup/tabs.ts';
import { tryLocked } from '../workbook/lock.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { buildReport } from './build.ts';
import { reportMark } from './report-tab.ts';
import { recipientsOf, sendReport, withdrawReports } from './send.ts';

/** Hour of the first day at which the trigger for the report fires; after it, the sweep looks after what is owed. */
export const triggerHour = 6;
export const sweepFrom = (triggerHour + 1) * hour;

const property = 'report';
const schema = v.object({
  /** The month that is owed or was sent last. */
  month: v.string(),
  sent: v.boolean(),
  /** Epoch milliseconds of the last try. */
  tried: v.number(),
  problems: v.array(v.string()),
});
type Owed = v.InferOutput<typeof schema>;

const readOwed = (): Owed | null => {
  const stored = PropertiesService.getScriptProperties().getProperty(property);
  const parsed = v.safeParse(schema, stored === null ? null : JSON.parse(stored));
  return parsed.success ? parsed.output : null;
};

const writeOwed = (owed: Owed): void => {
  PropertiesService.getScriptProperties().setProperty(property, JSON.stringify(owed));
};

const endedMonth = (now: number, zone: string): string => shiftMonth(localMonth(now, zone), -1);

/** For set-up: what ended before somebody set the workbook up is owed to nobody. */
export const oweReportsFromNow = (now: number, zone: string): void => {
  if (readOwed()) return;
  writeOwed({ month: endedMonth(now, zone), sent: true, tried: now, problems: [] });
};

/** A try costs a tab, a chart and mails: the next one comes an hour later. */
const tryAgainAfter = hour;

const isToTry = (owed: Owed | null, month: string, now: number): boolean =>
  owed?.month !== month || (!owed.sent && now - owed.tried >= tryAgainAfter);

/** True for one of several runs that come at the same time; where another holds the lock, a later sweep tries. */
const claim = (month: string, now: number): boolean => {
  const held = tryLocked(0, () => {
    const owed = readOwed();
    if (!isToTry(owed, month, now)) return false;
    const problems = owed?.month === month ? owed.problems : [];
    writeOwed({ month, sent: false, tried: now, problems });
    return true;
  });
  return held?.result ?? false;
};

const attempt = (
  month: string,
  people: readonly Person[],
  now: number,
  workbook: Workbook,
): Pick<Owed, 'sent' | 'problems'> => {
  withdrawReports(month, now, workbook);
  const recipients = recipientsOf(people, workbook);
  if (recipients.length > 0) {
    const report = buildReport(month, now, workbook);
    const { everybody, problems } = sendReport(report, recipients, 0, now, workbook);
    return { sent: everybody, problems: [...problems] };
  }
  const isBuilt = findMarkedSheet(workbook.spreadsheet, reportMark(month)) !== null;
  if (!isBuilt) buildReport(month, now, workbook);
  const text = staffText(workbook.locale);
  const problem = text.reportNobody({ month: formatMonth(month, workbook.locale) });
  return { sent: false, problems: [problem] };
};

/**
 * Builds and sends what is owed, at the earliest `from` on (milliseconds after the month began), and
 * answers what is wrong with it; comes after a sweep. Nothing it meets keeps a sweep from going on.
 */
export const reportDue = (
  people: readonly Person[],
  from: number,
  now: number,
  workbook: Workbook,
): readonly string[] => {
  const { zone, locale } = workbook;
  const month = endedMonth(now, zone);
  const owed = readOwed();
  const begun = momentAt(`${localMonth(now, zone)}-01`, 0, zone);
  if (now < begun + from || !isToTry(owed, month, now)) return owed?.problems ?? [];
  if (!claim(month, now)) return [];
  try {
    const result = attempt(month, people, now, workbook);
    writeOwed({ month, tried: now, ...result });
    return result.problems;
  } catch (error) {
    const text = staffText(locale);
    const problem = text.problemReport({
      month: formatMonth(month, locale),
      error: error instanceof Error ? error.message : String(error),
    });
    writeOwed({ month, sent: false, tried: now, problems: [problem] });
    return [problem];
  }
};
