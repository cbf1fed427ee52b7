// Builds a month's report in its tab.
import type { MonthFacts } from '../../shared/report/month.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { healMonths } from './heal-months.ts';
import { readMonth } from './read-month.ts';
import { buildReportTab, type ReportTab } from './report-tab.ts';

export type BuiltReport = { readonly facts: MonthFacts; readonly tab: ReportTab };

/** Comes after a sweep. Months are healed first: the pivots count by the month that stands in the sheet. */
export const buildReport = (month: string, now: number, workbook: Workbook): BuiltReport => {
  healMonths(workbook);
  const facts = readMonth(month, now, workbook);
  return { facts, tab: buildReportTab(facts, workbook) };
};
