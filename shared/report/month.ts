// A month's facts: what came in, which deadlines were met, and whether the targets were.
import { localMonth, shiftMonth } from '../calendar/zone.ts';
import type { Plan } from '../plan/schema.ts';
import type { DutyOutcome } from '../rules/duties.ts';

/** What the report needs of each complaint; `month` is that of receipt on the wall, `2026-11`. */
export type ReportedComplaint = {
  readonly number: string;
  readonly month: string;
  readonly level: string;
  readonly region: string;
  readonly closed: boolean;
  readonly answered: boolean;
  readonly satisfaction: number | null;
};

/** A duty that ended, or is still open; `due` in epoch milliseconds. */
export type ReportedDuty = {
  readonly number: string;
  readonly duty: string;
  readonly due: number;
  readonly outcome: DutyOutcome;
};

export type DutyFacts = {
  readonly due: number;
  readonly inTime: number;
  /** Ended late, or still open after its time. */
  readonly late: number;
  readonly void: number;
  /** Open, and its time not yet over. */
  readonly pending: number;
};

/** A share with its denominator; `whole` is 0 where there was nothing to judge. */
export type Share = { readonly part: number; readonly whole: number };

export type TargetFacts = {
  readonly key: Plan['targets'][number]['key'];
  readonly share: Share;
  readonly met: boolean | null;
};

export type MonthFacts = {
  readonly month: string;
  readonly received: number;
  readonly receivedBefore: number;
  readonly closed: number;
  readonly open: number;
  readonly byLevel: ReadonlyMap<string, number>;
  readonly duties: DutyFacts;
  readonly byDuty: ReadonlyMap<string, DutyFacts>;
  readonly targets: readonly TargetFacts[];
};

const countDuties = (duties: readonly ReportedDuty[], now: number): DutyFacts => {
  const count = (matches: (duty: ReportedDuty) => boolean): number => duties.filter(matches).length;
  return {
    due: duties.length,
    inTime: count(({ outcome }) => outcome === 'inTime'),
    late: count(({ outcome, due }) => outcome === 'late' || (outcome === 'open' && due < now)),
    void: count(({ outcome }) => outcome === 'void'),
    pending: count(({ outcome, due }) => outcome === 'open' && due >= now),
  };
};

/** Satisfied means 4 or 5 of 5. */
const satisfiedFrom = 4;

const shareOf = (
  key: Plan['targets'][number]['key'],
  complaints: readonly ReportedComplaint[],
): Share => {
  if (key === 'handled') {
    const handled = complaints.filter(({ closed, answered }) => closed || answered);
    return { part: handled.length, whole: complaints.length };
  }
  const scores = complaints.flatMap(({ satisfaction }) =>
    satisfaction === null ? [] : [satisfaction],
  );
  return { part: scores.filter((score) => score >= satisfiedFrom).length, whole: scores.length };
};

/** `now` decides which open duties are already missed. Months are of the wall clock in `zone`. */
export const monthFacts = (
  month: string,
  all: readonly ReportedComplaint[],
  duties: readonly ReportedDuty[],
  plan: Plan,
  now: number,
  zone: string,
): MonthFacts => {
  const complaints = all.filter((complaint) => complaint.month === month);
  const before = shiftMonth(month, -1);
  const due = duties.filter((duty) => localMonth(duty.due, zone) === month);
  const closed = complaints.filter((complaint) => complaint.closed).length;
  const levels = plan.levels.map(({ key }): [string, number] => [
    key,
    complaints.filter(({ level }) => level === key).length,
  ]);
  return {
    month,
    received: complaints.length,
    receivedBefore: all.filter((complaint) => complaint.month === before).length,
    closed,
    open: complaints.length - closed,
    byLevel: new Map(levels),
    duties: countDuties(due, now),
    byDuty: new Map(
      plan.duties.map(({ key }) => [
        key,
        countDuties(
          due.filter(({ duty }) => duty === key),
          now,
        ),
      ]),
    ),
    targets: plan.targets.map(({ key, atLeast }) => {
      const share = shareOf(key, complaints);
      const met = share.whole === 0 ? null : share.part * 100 >= atLeast * share.whole;
      return { key, share, met };
    }),
  };
};

/** Percent with one decimal, half away from zero; the share's denominator stands beside it. */
export const percentOf = ({ part, whole }: Share): string =>
  whole === 0 ? '' : (Math.round((part * 1000) / whole) / 10).toFixed(1);
