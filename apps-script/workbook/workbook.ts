// The open workbook: its spreadsheet, plan, language and calendar; the way in for every execution.
import { type CalendarOf, calendarsFor } from '../../shared/calendar/calendars.ts';
import type { Locale } from '../../shared/model/submission.ts';
import type { Plan } from '../../shared/plan/schema.ts';
import { planText } from '../../shared/text/plan/plan.ts';
import { planInForce } from '../plan/in-force.ts';
import { type Installation, type Kept, readInstallation, readKept } from './installation.ts';

export type Workbook = {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly installation: Installation;
  readonly kept: Kept;
  readonly plan: Plan;
  readonly calendarOf: CalendarOf;
  readonly zone: string;
  readonly locale: Locale;
  /** What is wrong with the workbook as a whole, in words. */
  readonly problems: readonly string[];
};

/** Null before set-up. A web app may have no active spreadsheet (facts 2.4), so its id was kept. */
export const openWorkbook = (): Workbook | null => {
  const kept = readKept();
  const installation = readInstallation(kept);
  const inForce = installation && planInForce(installation, kept);
  if (!installation || !inForce) return null;
  const { plan, damaged } = inForce;
  const { locale } = installation;
  const problems = damaged ? [planText(locale).damaged({ plan: plan.name[locale] })] : [];
  const spreadsheet =
    SpreadsheetApp.getActive() ?? SpreadsheetApp.openById(installation.spreadsheetId);
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const calendarOf = calendarsFor(plan.calendars, zone);
  return { spreadsheet, installation, kept, plan, calendarOf, zone, locale, problems };
};

/** A sentence for whoever sits at the sheet; thrown where an execution cannot go on without their help. */
export class WorkbookProblem extends Error {}
