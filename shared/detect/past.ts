// What came before the windows, counted in days of 24 hours that end with the moment looked at: days that lie
// whole weeks apart stand at the same place in the week, so no calendar and no time zone is needed.
import { day } from '../calendar/duration.ts';
import type { UnusualRule } from '../plan/detection-schema.ts';
import type { Look } from './finding.ts';
import { personOf } from './groups.ts';
import type { Sighting } from './sighting.ts';

export const daysInWeek = 7;

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

/** People on each day of the past, the latest first; a person counts once a day. */
export const countsByDay = (
  sightings: readonly Sighting[],
  { now, weeksLeftOut, weeks }: Past,
): readonly number[] => {
  const people = Array.from({ length: weeks * daysInWeek }, () => new Set<string>());
  for (const sighting of sightings) {
    people[daysAgo(sighting.at, now) - weeksLeftOut * daysInWeek]?.add(personOf(sighting));
  }
  return people.map(({ size }) => size);
};

/** Sums of seven days each. */
export const inWeeks = (days: readonly number[]): readonly number[] => {
  const weeks: number[] = Array.from({ length: Math.ceil(days.length / daysInWeek) }, () => 0);
  days.forEach((count, index) => {
    const week = Math.floor(index / daysInWeek);
    weeks[week] = (weeks[week] ?? 0) + count;
  });
  return weeks;
};
