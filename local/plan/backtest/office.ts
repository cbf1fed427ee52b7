// What a plan would have made of past records: deadlines met and missed, and the mails of every day.

import { envelopes } from '../../../apps-script/watch/deliver.ts';
import { calendarsFor } from '../../../shared/calendar/calendars.ts';
import { day } from '../../../shared/calendar/duration.ts';
import { localDate } from '../../../shared/calendar/zone.ts';
import type { Notice } from '../../../shared/model/notice.ts';
import type { Plan } from '../../../shared/plan/schema.ts';
import { judge } from '../../../shared/rules/judge.ts';
import { directoryOf } from '../../../shared/rules/ladder.ts';
import { type Work, workOf } from './answering.ts';
import { tellingsOf } from './mails.ts';
import { complaintOf, type PastRecord, staffOf } from './records.ts';

export type DutyCount = { met: number; missed: number; other: number };

export type Outturn = {
  /** Complaints by key of the level. */
  readonly levels: ReadonlyMap<string, number>;
  /** By key of the duty, in the plan's order. */
  readonly duties: ReadonlyMap<string, DutyCount>;
  /** Mails of each day of the period, by key of the role: one list a person. */
  readonly mails: ReadonlyMap<string, readonly (readonly number[])[]>;
  readonly work: ReadonlyMap<string, Work>;
};

export type Trial = {
  readonly plan: Plan;
  readonly zone: string;
  readonly seed: number;
  readonly receivers: number;
  /** The period, epoch milliseconds; the end is not included. */
  readonly from: number;
  readonly to: number;
  /** Moments come from the records themselves. */
  readonly isRecorded: boolean;
  readonly before: ReadonlyMap<string, Work>;
};

export const runOffice = (records: readonly PastRecord[], trial: Trial): Outturn => {
  const { plan, zone, seed, from, to } = trial;
  const people = staffOf(plan, trial.receivers);
  const directory = directoryOf(people, from);
  const calendarOf = calendarsFor(plan.calendars, zone);
  const levels = new Map(plan.levels.map(({ key }) => [key, 0]));
  const duties = new Map(
    plan.duties.map(({ key }): [string, DutyCount] => [key, { met: 0, missed: 0, other: 0 }]),
  );
  const work = new Map<string, Work>();
  const sweeps = new Map<number, Notice[]>();
  records.forEach((record, turn) => {
    const complaint = complaintOf(record, turn, plan, people);
    const calendar = calendarOf(complaint.region);
    const done = trial.isRecorded
      ? record.milestones
      : workOf(complaint, plan, calendar, seed, trial.before.get(complaint.number));
    work.set(complaint.number, done);
    const now = Math.max(to, ...Object.values(done));
    const judged = judge({ ...complaint, milestones: done }, plan, calendar, now);
    const { level } = judged.subject;
    levels.set(level, (levels.get(level) ?? 0) + 1);
    for (const { rule, outcome, due } of judged.duties) {
      const count = duties.get(rule.key);
      if (!count) continue;
      if (outcome === 'inTime') count.met += 1;
      else if (outcome === 'late' || (outcome === 'open' && due < now)) count.missed += 1;
      else count.other += 1;
    }
    for (const { at, notice } of tellingsOf(complaint, done, {
      plan,
      calendar,
      directory,
      until: to,
    })) {
      const together = sweeps.get(at);
      if (together) together.push(notice);
      else sweeps.set(at, [notice]);
    }
  });

  const days = Math.round((to - from) / day);
  const first = Date.parse(localDate(from, zone));
  const perPerson = new Map(people.map(({ email }) => [email, new Array<number>(days).fill(0)]));
  for (const [at, notices] of sweeps) {
    const index = Math.round((Date.parse(localDate(at, zone)) - first) / day);
    for (const { email } of envelopes(notices)) {
      const counts = perPerson.get(email);
      if (counts && index >= 0 && index < days) counts[index] = (counts[index] ?? 0) + 1;
    }
  }
  const mails = new Map<string, number[][]>();
  for (const { role, email } of people) {
    mails.set(role, [...(mails.get(role) ?? []), perPerson.get(email) ?? []]);
  }
  return { levels, duties, mails, work };
};
