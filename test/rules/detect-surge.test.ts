// Volume against the daily mean (P2-1, P2-2, P4-4).
import { describe, expect, test } from 'vitest';
import { day } from '../../shared/calendar/duration.ts';
import { assessSurge } from '../../shared/detect/surge.ts';
import { daily, now, sighting, surgeRule } from './detect-sightings.ts';

const evenly = (count: number, days: number): number[] => Array.from({ length: days }, () => count);
/** Two a day for 28 days, and so many in the last 24 hours. */
const today = (count: number) => daily([count, ...evenly(2, 28)]);
const look = { now, recordsFrom: now - 29 * day };

describe('a limit of 300 % over a mean of 2', () => {
  test.each([
    [5, 250, 'usual', 'usual'],
    [6, 300, 'usual', 'surge'],
    [7, 350, 'surge', 'surge'],
  ])('%i complaints, %i %%: above is %s, at least is %s', (count, percent, above, atLeast) => {
    const assessed = assessSurge(today(count), surgeRule, look);
    expect(assessed).toMatchObject({ verdict: above, percentOfMean: percent });
    expect(assessed.finding).toMatchObject({ seen: count, expected: 2 });
    const inclusive = { ...surgeRule, inclusive: true };
    expect(assessSurge(today(count), inclusive, look).verdict).toBe(atLeast);
  });

  test.each([
    [7, 'surge'],
    [8, 'usual'],
  ])('7 complaints with a floor of %i: %s', (floor, verdict) => {
    expect(assessSurge(today(7), { ...surgeRule, floor }, look).verdict).toBe(verdict);
  });
});

test('a limit that no binary fraction holds is met exactly', () => {
  // 110 % of 10 a day is 11.
  const counts = daily([11, ...evenly(10, 28)]);
  const rule = { ...surgeRule, percentOfMean: 110 };
  expect(assessSurge(counts, rule, look).verdict).toBe('usual');
  expect(assessSurge(counts, { ...rule, inclusive: true }, look).verdict).toBe('surge');
});

test('a complaint exactly 24 hours old belongs to the day before', () => {
  const at = now - day;
  expect(assessSurge([sighting({ at })], surgeRule, look).finding.seen).toBe(0);
  expect(assessSurge([sighting({ at: at + 1 })], surgeRule, look).finding.seen).toBe(1);
});

test('days without complaints count as 0', () => {
  const assessed = assessSurge(daily([7, 14, ...evenly(0, 26), 14]), surgeRule, look);
  expect(assessed).toMatchObject({ baselineDays: 28, finding: { expected: 1 } });
});

test('days before the first record are no baseline', () => {
  const sightings = daily([9, ...evenly(3, 20)]);
  const assessed = assessSurge(sightings, surgeRule, { now });
  // The first complaint came at noon of the twentieth day.
  expect(assessed).toMatchObject({ baselineDays: 19, finding: { expected: 3 } });
});

test.each([
  [13, 'tooShort', null],
  [14, 'surge', 1],
])('%i days of records: %s', (days, verdict, expected) => {
  const sightings = daily([9, ...evenly(1, 30)]);
  const assessed = assessSurge(sightings, surgeRule, { now, recordsFrom: now - (days + 1) * day });
  expect(assessed).toMatchObject({ verdict, baselineDays: days, finding: { seen: 9, expected } });
});

test('the plan may ask for more days, and a shorter baseline needs no more than its own', () => {
  const short = { now, recordsFrom: now - 21 * day };
  const most = { ...surgeRule, leastBaselineDays: 28 };
  expect(assessSurge(today(9), most, short).verdict).toBe('tooShort');
  expect(assessSurge(today(9), most, look).verdict).toBe('surge');
  const week = { ...surgeRule, baselineDays: 7 };
  expect(assessSurge(today(9), week, { now, recordsFrom: now - 8 * day }).verdict).toBe('surge');
});

test('after a baseline of nothing the floor alone decides', () => {
  expect(assessSurge(daily([5]), surgeRule, look)).toMatchObject({
    verdict: 'surge',
    percentOfMean: null,
    finding: { expected: 0 },
  });
  expect(assessSurge(daily([4]), surgeRule, look).verdict).toBe('usual');
});

test('no complaints at all are no surge, and no records cannot be judged', () => {
  expect(assessSurge([], surgeRule, look).verdict).toBe('usual');
  expect(assessSurge([], surgeRule, { now }).verdict).toBe('tooShort');
});
