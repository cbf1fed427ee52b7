// How a week is filled: office days and weekends, told by the past of all groups together.

import { sum } from './dispersion.ts';
import { daysInWeek } from './past.ts';

/** People a day that are taken as evenly spread, so that few complaints do not make a rhythm. */
const even = 5;

/**
 * Share of each of the seven days in a week's complaints, the one that ends now first. Weeks that were held down
 * as outbreaks count no more than that.
 */
export const weeklyRhythm = (
  days: readonly number[],
  weeks: readonly number[],
  heldDown: readonly number[],
): readonly number[] => {
  const counts = Array.from({ length: daysInWeek }, () => even);
  days.forEach((count, index) => {
    const week = Math.floor(index / daysInWeek);
    const part = (heldDown[week] ?? 0) / Math.max(1, weeks[week] ?? 0);
    const place = index % daysInWeek;
    counts[place] = (counts[place] ?? 0) + count * part;
  });
  const all = sum(counts);
  return counts.map((count) => count / all);
};

/** Weeks that a window of so many days is worth. */
export const worthOf = (window: number, rhythm: readonly number[]): number =>
  sum(Array.from({ length: window }, (_, index) => rhythm[index % daysInWeek] ?? 0));
