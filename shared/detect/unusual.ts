// The adaptive early warning: windows that hold more than chance explains, as rare as the plan's budget of false
// alarms asks. Groups whose small counts can hardly alarm leave their share of the budget to the others.
import { day } from '../calendar/duration.ts';
import type { UnusualRule } from '../plan/detection-schema.ts';
import { attainedBelow, falseAlarmsPerYear, type Watch } from './false-alarms.ts';
import type { Finding, Look } from './finding.ts';
import { findingOf, grouped, peopleIn } from './groups.ts';
import { probabilityFrom } from './negative-binomial.ts';
import { daysAgo, daysInWeek, pastOf } from './past.ts';
import { compare, countedOnce, type Sighting } from './sighting.ts';
import { type Watches, watchesOf } from './watches.ts';

/** Once in so many years is told no further apart: the sums would run to counts nobody sees. */
const rarestTold = 1e-9;

/** Fewest whole weeks of records to judge by. */
const leastWeeks = 4;

export type UnusualFinding = Finding & {
  readonly expected: number;
  readonly probability: number;
  /** Alarms as rare as this one, in all groups and windows of the rule together, that chance gives a year. */
  readonly falseAlarmsPerYear: number;
};

export type UnusualAssessment = {
  /** Whole weeks that told what is usual. */
  readonly baselineWeeks: number;
  /** Records do not reach back four weeks before the windows, so nothing is judged. */
  readonly tooShort: boolean;
  /** In the order of the groups' keys. */
  readonly findings: readonly UnusualFinding[];
};

type Candidate = {
  readonly group: string;
  readonly members: readonly Sighting[];
  readonly seen: number;
  readonly watch: Watch;
  /** False alarms a year of this group alone. */
  readonly rate: number;
};

const candidatesOf = (
  group: string,
  sightings: readonly Sighting[],
  watches: readonly Watch[],
  rule: UnusualRule,
  now: number,
): readonly Candidate[] =>
  watches.flatMap((watch) => {
    const members = sightings.filter(({ at }) => daysAgo(at, now) < watch.window);
    const seen = members.length < rule.leastCount ? 0 : peopleIn(members);
    if (seen < rule.leastCount || seen <= watch.usual.mean) return [];
    return [{ group, members, seen, watch, rate: falseAlarmsPerYear(seen, watch) }];
  });

/** Rarest first; of equals the shorter window, which says more about now. */
const rarest = (candidates: readonly Candidate[]): Candidate | undefined =>
  [...candidates].sort(
    (one, other) => one.rate - other.rate || one.watch.window - other.watch.window,
  )[0];

/** False alarms a year if every group alarmed at what is as rare as this; null if more than the budget. */
const falseAlarmsOfAll = (
  rate: number,
  watches: Watches['all'],
  { leastCount, falseAlarmsPerYear: budget }: UnusualRule,
): number | null => {
  let total = 0;
  for (const { watch, groups } of watches) {
    total += groups * attainedBelow(Math.max(rate, rarestTold), watch, leastCount);
    if (total > budget) return null;
  }
  return total;
};

const explained = (
  { group, members, seen, watch }: Candidate,
  falseAlarms: number,
  rule: UnusualRule,
  now: number,
): UnusualFinding => {
  const expected = watch.usual.mean;
  const probability = probabilityFrom(seen, watch.usual);
  const window = { from: now - watch.window * day, to: now };
  return {
    ...findingOf(members, rule.by, { group, seen, expected, probability, window }),
    expected,
    probability,
    falseAlarmsPerYear: falseAlarms,
  };
};

/**
 * Groups that are unusually full now, one finding each: that of the window in which chance explains least. Cost
 * grows with the sightings given; those older than the baseline may be left out if `recordsFrom` is said.
 */
export const assessUnusual = (
  sightings: readonly Sighting[],
  rule: UnusualRule,
  look: Look,
): UnusualAssessment => {
  const all = countedOnce(sightings, look.now);
  const past = pastOf(rule, look, look.recordsFrom ?? all[0]?.at ?? look.now);
  const tooShort = past.weeks < leastWeeks;
  if (tooShort) return { baselineWeeks: past.weeks, tooShort, findings: [] };
  const reach = (past.weeks + past.weeksLeftOut) * daysInWeek;
  const known = all.filter(({ at }) => daysAgo(at, look.now) < reach);
  const groups = grouped(known, rule.by);
  const watches = watchesOf(known, groups, rule, past);
  const candidates = [...groups].flatMap(([group, members]) => {
    const watched = watches.of.get(group) ?? [];
    return rarest(candidatesOf(group, members, watched, rule, look.now)) ?? [];
  });
  const findings: UnusualFinding[] = [];
  for (const candidate of candidates.sort((one, other) => one.rate - other.rate)) {
    const falseAlarms = falseAlarmsOfAll(candidate.rate, watches.all, rule);
    // What is less rare would cost more false alarms still.
    if (falseAlarms === null) break;
    findings.push(explained(candidate, falseAlarms, rule, look.now));
  }
  findings.sort((one, other) => compare(one.group, other.group));
  return { baselineWeeks: past.weeks, tooShort, findings };
};
