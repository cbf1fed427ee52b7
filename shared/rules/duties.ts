// What must be done for a complaint, by when, and what became of it.
import { elapsedMilliseconds, isElapsed } from '../calendar/duration.ts';
import {
  addWorkingDays,
  type SpecialDay,
  type WorkingCalendar,
} from '../calendar/working-calendar.ts';
import type { Complaint } from '../model/complaint.ts';
import { closedMilestone, type DutyRule, type Plan } from '../plan/schema.ts';
import { holds } from './condition.ts';
import { levelByKey, lowestLevel } from './level.ts';
import type { Reached } from './milestones.ts';

/** In time includes the last moment: what ends exactly when it is due is in time. */
export type DutyOutcome = 'open' | 'inTime' | 'late' | 'void';

export type Duty = {
  readonly rule: DutyRule;
  /** The nth start of its clock, from 1. */
  readonly occurrence: number;
  readonly start: number;
  /** Later than the start where a clock of working days started outside working time. */
  readonly countedFrom: number;
  readonly due: number;
  /** Epoch milliseconds; null while open. */
  readonly ended: number | null;
  /** Its milestone was reached; false while open and where closing the complaint ended it undone. */
  readonly done: boolean;
  readonly outcome: DutyOutcome;
  /** Days that moved the deadline, for its explanation. */
  readonly notable: readonly SpecialDay[];
};

export const rankOf = (complaint: Complaint, plan: Plan): number =>
  (levelByKey(plan, complaint.level) ?? lowestLevel(plan)).rank;

const deadline = (rule: DutyRule, start: number, calendar: WorkingCalendar) =>
  isElapsed(rule.within)
    ? { countedFrom: start, due: start + elapsedMilliseconds(rule.within), notable: [] }
    : addWorkingDays(start, rule.within.workingDays, calendar);

/**
 * The duties whose clocks have started, in the plan's order. Closing a complaint ends what closing
 * implies; what is then still open is void, or late if its time was over: closing hides no miss.
 */
export const dutiesOf = (
  complaint: Complaint,
  reached: Reached,
  plan: Plan,
  calendar: WorkingCalendar,
): readonly Duty[] => {
  const rank = rankOf(complaint, plan);
  const closed = reached[closedMilestone];
  return plan.duties.flatMap((rule): Duty[] => {
    const start = reached[rule.startsAt];
    if (start === undefined || (rule.when && !holds(rule.when, complaint, rank))) return [];
    const clock = deadline(rule, start, calendar);
    const done = reached[rule.endsAt] !== undefined;
    const ended = reached[rule.endsAt] ?? closed ?? null;
    const common = { rule, occurrence: 1, start, ...clock, ended, done };
    if (ended === null) return [{ ...common, outcome: 'open' }];
    if (ended > clock.due) return [{ ...common, outcome: 'late' }];
    return [{ ...common, outcome: done ? 'inTime' : 'void' }];
  });
};

export const isOverdue = (duty: Duty, now: number): boolean =>
  duty.outcome === 'open' && now > duty.due;

/**
 * Within the warning time, looking `ahead` milliseconds further: as far as the next sweep, so that
 * nothing falls due unwarned between two sweeps.
 */
export const isDueSoon = (duty: Duty, now: number, ahead: number): boolean =>
  duty.outcome === 'open' &&
  now <= duty.due &&
  now >= duty.due - elapsedMilliseconds(duty.rule.warnBefore) - ahead;

/** The open duty to look at first: the one due earliest, so the longest overdue before all. */
export const mostPressing = (duties: readonly Duty[]): Duty | undefined =>
  duties
    .filter((duty) => duty.outcome === 'open')
    .reduce<Duty | undefined>(
      (first, duty) => (first && first.due <= duty.due ? first : duty),
      undefined,
    );
