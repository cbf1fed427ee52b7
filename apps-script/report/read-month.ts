// Collects what a month's report counts: its complaints and those of the month before, duties that ended, and those still open.
import { shiftMonth } from '../../shared/calendar/zone.ts';
import { closedMilestone } from '../../shared/plan/schema.ts';
import {
  type MonthFacts,
  monthFacts,
  type ReportedComplaint,
  type ReportedDuty,
} from '../../shared/report/month.ts';
import type { DutyOutcome } from '../../shared/rules/duties.ts';
import { judge } from '../../shared/rules/judge.ts';
import { progressOf } from '../../shared/rules/milestones.ts';
import { workbookText } from '../../shared/text/workbook/workbook.ts';
import { readOpenComplaints, recordsAt } from '../watch/open-rows.ts';
import { type Cell, readMoment, readText } from '../workbook/cells.ts';
import { readComplaint } from '../workbook/complaints.ts';
import { dutyKeyOf, outcomes } from '../workbook/duties.ts';
import { countRows, firstDataRow, openTable, readColumn, type Table } from '../workbook/table.ts';
import type { Workbook } from '../workbook/workbook.ts';

const monthsOf = (table: Table): string[] =>
  readColumn(table, 'month', countRows(table)).map(readText);

/** Complaints of these months, judged by the same rules as in the sweep. */
const readComplaints = (
  months: readonly string[],
  now: number,
  workbook: Workbook,
): ReportedComplaint[] => {
  const table = openTable(workbook, 'complaints');
  const all = monthsOf(table);
  const rows = all.flatMap((month, index) =>
    months.includes(month) ? [firstDataRow + index] : [],
  );
  const read = (cells: readonly Cell[]) => readComplaint(cells, table, workbook.plan);
  return recordsAt(rows, table, read).map(({ row, record: complaint }) => {
    const { reached } = progressOf(complaint, workbook.plan, now);
    return {
      number: complaint.number,
      month: all[row - firstDataRow] ?? '',
      level: complaint.level,
      region: complaint.region,
      closed: reached[closedMilestone] !== undefined,
      answered: reached.answer !== undefined,
      satisfaction: complaint.satisfaction,
    };
  });
};

const readEndedDuties = (workbook: Workbook): ReportedDuty[] => {
  const { plan, locale } = workbook;
  const table = openTable(workbook, 'duties');
  const count = countRows(table);
  const text = workbookText(locale);
  const outcomeOf = new Map<string, DutyOutcome>(
    outcomes.map((outcome) => [text[`outcome.${outcome}`], outcome]),
  );
  const duties = readColumn(table, 'duty', count);
  const words = readColumn(table, 'outcome', count);
  const dues = readColumn(table, 'due', count);
  return readColumn(table, 'number', count).flatMap((number, index) => {
    const outcome = outcomeOf.get(readText(words[index]));
    const due = readMoment(dues[index]);
    if (!outcome || outcome === 'open' || due === null) return [];
    const duty = dutyKeyOf(plan, readText(duties[index]));
    return [{ number: readText(number), duty, due, outcome }];
  });
};

const openDuties = (workbook: Workbook, now: number): ReportedDuty[] => {
  const { plan, calendarOf } = workbook;
  return readOpenComplaints(workbook).open.flatMap(({ record }) =>
    judge(record, plan, calendarOf(record.region), now)
      .duties.filter(({ outcome }) => outcome === 'open')
      .map(({ rule, due, outcome }) => ({
        number: record.number,
        duty: rule.key,
        due,
        outcome,
      })),
  );
};

/** Comes after a sweep, so that what ended stands in the Duties tab. `month` is `2026-11`. */
export const readMonth = (month: string, now: number, workbook: Workbook): MonthFacts =>
  monthFacts(
    month,
    readComplaints([shiftMonth(month, -1), month], now, workbook),
    [...readEndedDuties(workbook), ...openDuties(workbook, now)],
    workbook.plan,
    now,
    workbook.zone,
  );

/** The months in which complaints were received, oldest first. */
export const monthsWithComplaints = (workbook: Workbook): string[] =>
  [...new Set(monthsOf(openTable(workbook, 'complaints')))].filter(isMonth).sort();

export const isMonth = (text: string): boolean => /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
