// The ways to a monthly report: the trigger on the first, the sweep for what the trigger missed, and the menu.
import { localMonth } from '../../shared/calendar/zone.ts';
import { formatMonth } from '../../shared/text/dates.ts';
import { staffText } from '../../shared/text/staff/staff.ts';
import { sweep, sweepForPerson } from '../watch/sweep.ts';
import { readOutbox } from '../workbook/outbox.ts';
import { readPeople } from '../workbook/people.ts';
import { type Workbook, WorkbookProblem } from '../workbook/workbook.ts';
import { buildReport } from './build.ts';
import { reportDue } from './due.ts';
import { isMonth, monthsWithComplaints } from './read-month.ts';
import { recipientsOf, sendReport, timesSent, withdrawReports } from './send.ts';

type Ui = GoogleAppsScript.Base.Ui;

/** The trigger's: the month that has just ended, mailed once however often the trigger fires. */
export const reportLastMonth = (workbook: Workbook, now: number): void => {
  sweep(workbook, now);
  reportDue(readPeople(workbook).people, 0, now, workbook);
};

/** The month a person wants: what they type, or the last finished one with complaints; null where they want none. */
const askMonth = (ui: Ui, now: number, workbook: Workbook): { month: string } | null => {
  const current = localMonth(now, workbook.zone);
  const finished = monthsWithComplaints(workbook).filter((month) => month < current);
  const usual = finished[finished.length - 1] ?? current;
  const text = staffText(workbook.locale);
  const answer = ui.prompt(
    text.menuReport,
    text.reportAskMonth({ month: usual }),
    ui.ButtonSet.OK_CANCEL,
  );
  if (answer.getSelectedButton() !== ui.Button.OK) return null;
  const typed = answer.getResponseText().normalize('NFKC').trim();
  const month = typed === '' ? usual : typed;
  if (isMonth(month) && month <= current) return { month };
  throw new WorkbookProblem(text.reportMonthUnreadable({ typed, month: usual }));
};

/** The menu's: any month up to now, mailed only where the person at the sheet says so, and then each time they do. */
export const reportOnRequest = (workbook: Workbook, now: number, ui: Ui): string => {
  const asked = askMonth(ui, now, workbook);
  if (!asked) return '';
  const text = staffText(workbook.locale);
  const month = formatMonth(asked.month, workbook.locale);
  const recipients = recipientsOf(readPeople(workbook).people, workbook);
  const people = text.list({ items: recipients.map(({ name }) => name) });
  const answer =
    recipients.length === 0
      ? ui.Button.NO
      : ui.alert(text.reportAskMail({ month, people }), ui.ButtonSet.YES_NO_CANCEL);
  if (answer !== ui.Button.YES && answer !== ui.Button.NO) return '';
  sweepForPerson(workbook, now);
  const report = buildReport(asked.month, now, workbook);
  if (recipients.length === 0) return text.reportNobody({ month });
  if (answer === ui.Button.NO) return text.reportBuiltOnly({ month });
  const repeat = timesSent(asked.month, readOutbox(workbook));
  const { everybody, problems } = sendReport(report, recipients, repeat, now, workbook);
  if (everybody) return text.reportBuilt({ month });
  // Asked for by a person, who hears of it here: nothing sends it later.
  withdrawReports(null, now, workbook);
  return text.reportUnsent({ month, problems: problems.join(' ') });
};
