// What came before the windows, counted in days of 24 hours that end with the moment looked at: days that lie
// whole weeks apart stand at the same place in the week, so no calendar and no time zone is needed.
import { day } from '../calendar/duration.ts';
import type { UnusualRule } from '../plan/detection-schema.ts';
import type { Look } from './finding.ts';
import type { Sighting } from './sighting.ts';

export const daysInWeek = 7 as const;

export type Past = {
  readonly now: number;
  /** Whole weeks up to now that the windows lie in and that say nothing about what is usual. */
  readonly weeksLeftOut: number;
  /** Whole weeks of records before them. */
  readonly weeks: number;
};

/** As many whole weeks as the rule asks for and records reach back. */
export const pastOf = (rule: UnusualRule, { now }: Look, began: number): Past => {
  const weeksLeftOut = Math.ceil(Math.max(...rule.windows) / daysInWeek);
  const known = Math.floor((now - began) / day / daysInWeek) - weeksLeftOut;
  const weeks = Math.min(Math.floor(rule.baselineDays / daysInWeek), known);
  return { now, weeksLeftOut, weeks: Math.max(0, weeks) };
};

/** Days before now: 0 for the last 24 hours. A moment exactly 24 hours ago belongs to day 1. */
export const daysAgo = (at: number, now: number): number => Math.floor((now - at) / day);

/** People in each stretch of so many days of the past, the latest first; a person counts once a day. */
export const countsBy = (
  length: 1 | typeof daysInWeek,
  sightings: readonly Sighting[],
  { now, weeksLeftOut, weeks }: Past,
): readonly number[] => {
  const counts = Array.from({ length: (weeks * daysInWeek) / length }, () => 0);
  const counted = new Set<string>();
  for (const sighting of sightings) {
    const ago = daysAgo(sighting.at, now) - weeksLeftOut * daysInWeek;
    const stretch = Math.floor(ago / length);
    const before = counts[stretch];
    if (before === undefined) continue;
    if (sighting.person !== '') {
      const once = `${ago} ${sighting.person}`;
      if (counted.has(once)) continue;
      counted.add(once);
    }
    counts[stretch] = before + 1;
  }
  return counts;
};
