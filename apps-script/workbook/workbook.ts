// The open workbook: its spreadsheet, plan, language and calendar; the way in for every execution.
import { chinaCalendar } from '../../shared/calendar/china.ts';
import type { WorkingCalendar } from '../../shared/calendar/working-calendar.ts';
import type { Locale } from '../../shared/model/submission.ts';
import { presetById } from '../../shared/plan/presets/presets.ts';
import type { Plan } from '../../shared/plan/schema.ts';
import { type Installation, type Kept, readInstallation, readKept } from './installation.ts';

export type Workbook = {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly installation: Installation;
  readonly kept: Kept;
  readonly plan: Plan;
  readonly calendar: WorkingCalendar;
  readonly zone: string;
  readonly locale: Locale;
};

/** Null before set-up. A web app may have no active spreadsheet (facts 2.4), so its id was kept. */
export const openWorkbook = (): Workbook | null => {
  const kept = readKept();
  const installation = readInstallation(kept);
  const plan = installation && presetById(installation.plan);
  if (!installation || !plan) return null;
  const spreadsheet =
    SpreadsheetApp.getActive() ?? SpreadsheetApp.openById(installation.spreadsheetId);
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const calendar = chinaCalendar(zone);
  return { spreadsheet, installation, kept, plan, calendar, zone, locale: installation.locale };
};

/** A sentence for whoever sits at the sheet; thrown where an execution cannot go on without their help. */
export class WorkbookProblem extends Error {}
