// Collects what a month's report counts: all complaints, duties that ended, and those still open.
import {
  type MonthFacts,
  monthFacts,
  type ReportedComplaint,
  type ReportedDuty,
} from '../../shared/report/month.ts';
import type { DutyOutcome } from '../../shared/rules/duties.ts';
import { judge } from '../../shared/rules/judge.ts';
import { workbookText } from '../../shared/text/workbook/workbook.ts';
import { readOpenComplaints } from '../watch/open-rows.ts';
import { type Cell, readMoment, readText } from '../workbook/cells.ts';
import { dutyKeyOf, outcomes } from '../workbook/duties.ts';
import { countRows, openTable, readColumn } from '../workbook/table.ts';
import { keyOf } from '../workbook/words.ts';
import type { Workbook } from '../workbook/workbook.ts';

const readComplaints = (workbook: Workbook): ReportedComplaint[] => {
  const table = openTable(workbook, 'complaints');
  const count = countRows(table);
  const column = (key: string): Cell[] => readColumn(table, key, count);
  const months = column('month');
  const levels = column('level');
  const regions = column('region');
  const closed = column('closed');
  const answers = column('answer');
  const scores = column('satisfaction');
  return column('number').flatMap((cell, index) => {
    const number = readText(cell);
    if (number === '') return [];
    const score = Number(readText(scores[index]));
    return [
      {
        number,
        month: readText(months[index]),
        level: keyOf(workbook.plan.levels, readText(levels[index])),
        region: readText(regions[index]),
        closed: readMoment(closed[index]) !== null,
        answered: readMoment(answers[index]) !== null,
        satisfaction: score >= 1 && score <= 5 ? score : null,
      },
    ];
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
    readComplaints(workbook),
    [...readEndedDuties(workbook), ...openDuties(workbook, now)],
    workbook.plan,
    now,
    workbook.zone,
  );

/** The months in which complaints were received, oldest first. */
export const monthsWithComplaints = (workbook: Workbook): string[] => {
  const table = openTable(workbook, 'complaints');
  const months = readColumn(table, 'month', countRows(table)).map(readText);
  return [...new Set(months)].filter((month) => /^\d{4}-\d{2}$/.test(month)).sort();
};
