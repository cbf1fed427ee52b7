// What a plan would do to the open records of this workbook, and how the person is told before it happens.
import { calendarsFor } from '../../shared/calendar/calendars.ts';
import type { Subject } from '../../shared/model/subject.ts';
import { type Plan, situationProcedure } from '../../shared/plan/schema.ts';
import { judge } from '../../shared/rules/judge.ts';
import { type JudgedTwice, type PlanChange, planChange } from '../../shared/rules/plan-change.ts';
import { formatMoment } from '../../shared/text/dates.ts';
import { planText } from '../../shared/text/plan/plan.ts';
import { readOpen, readOpenComplaints } from '../watch/open-rows.ts';
import { readComplaint } from '../workbook/complaints.ts';
import { readSituation } from '../workbook/situations.ts';
import { openTable } from '../workbook/table.ts';
import type { Workbook } from '../workbook/workbook.ts';

const mostListed = 10;

/** Cells still hold the words of the plan in force; what only gets another name is taken by its key. */
const named = <S extends Subject>(anew: S, record: S, plan: Plan, workbook: Workbook): S => {
  if (plan.id !== workbook.plan.id) return anew;
  const { level, category, symptoms, signals, urgency, channel, situation } = record;
  const procedure = situation === '' ? plan : plan.situations;
  const unreadable = anew.unreadable.filter(
    ({ field }) => field !== 'level' || procedure.levels.every(({ key }) => key !== level),
  );
  return { ...anew, level, category, symptoms, signals, urgency, channel, situation, unreadable };
};

const complaintsTwice = (plan: Plan, now: number, workbook: Workbook): readonly JudgedTwice[] => {
  const { table, open } = readOpenComplaints(workbook);
  const calendarOf = calendarsFor(plan.calendars, workbook.zone);
  return open.map(({ cells, record }) => {
    const anew = named(readComplaint(cells, table, plan), record, plan, workbook);
    return {
      before: judge(record, workbook.plan, workbook.calendarOf(record.region), now),
      after: judge(anew, plan, calendarOf(anew.region), now),
    };
  });
};

/** Members are left out: what they have reached does not move a deadline, it only ends a duty. */
const situationsTwice = (plan: Plan, now: number, workbook: Workbook): readonly JudgedTwice[] => {
  const table = openTable(workbook, 'situations');
  const read = (of: Plan) => (cells: Parameters<typeof readSituation>[0]) =>
    readSituation(
      cells,
      table,
      of,
      () => [],
      () => [],
    );
  const calendar = calendarsFor(plan.calendars, workbook.zone)('');
  return readOpen(table, read(workbook.plan)).map(({ cells, record }) => ({
    before: judge(record, situationProcedure(workbook.plan), workbook.calendarOf(''), now),
    after: judge(
      named(read(plan)(cells), record, plan, workbook),
      situationProcedure(plan),
      calendar,
      now,
    ),
  }));
};

export const previewPlan = (plan: Plan, now: number, workbook: Workbook): PlanChange =>
  planChange([...complaintsTwice(plan, now, workbook), ...situationsTwice(plan, now, workbook)]);

/** The question to the person: what moves, first of all. */
export const sayPreview = (
  plan: Plan,
  { moved, added, dropped, unknownLevels }: PlanChange,
  isPreset: boolean,
  { locale, zone }: Workbook,
): string => {
  const text = planText(locale);
  const moves = moved.slice(0, mostListed).map(({ number, before, after }) =>
    text.move({
      number,
      duty: after.rule.name[locale],
      from: formatMoment(before.due, zone, locale),
      to: formatMoment(after.due, zone, locale),
    }),
  );
  const named = (duties: PlanChange['added']): string[] => {
    const lines = duties
      .slice(0, mostListed)
      .map(({ number, duty }) => `  ${text.dutyOf({ number, duty: duty.rule.name[locale] })}`);
    return duties.length > mostListed
      ? [...lines, `  ${text.more({ count: duties.length - mostListed })}`]
      : lines;
  };
  const lines = [
    text.askApply({ plan: plan.name[locale], version: plan.version }),
    ...(isPreset ? [text.askPreset] : []),
    '',
    text.moves({ count: moved.length }),
    ...moves.map((line) => `  ${line}`),
  ];
  if (moved.length > mostListed) lines.push(`  ${text.more({ count: moved.length - mostListed })}`);
  if (added.length > 0) lines.push(text.added({ count: added.length }), ...named(added));
  if (dropped.length > 0) lines.push(text.dropped({ count: dropped.length }), ...named(dropped));
  if (unknownLevels.length > 0) {
    const shown = unknownLevels.slice(0, mostListed);
    if (unknownLevels.length > shown.length) {
      shown.push(text.more({ count: unknownLevels.length - shown.length }));
    }
    lines.push(text.unreadable({ numbers: shown }));
  }
  return lines.join('\n');
};
