// Has it calmed down? No growth for so many hours, and as far below the peak as the plan asks, to the minute.
import { describe, expect, test } from 'vitest';
import { hour, minute } from '../../shared/calendar/duration.ts';
import type { CalmRule } from '../../shared/plan/situation-schema.ts';
import { isCalm } from '../../shared/rules/calm.ts';
import type { Seen } from '../../shared/rules/situations.ts';
import { at, plan } from './fixtures.ts';
import { seenWith } from './situation-trial.ts';

const now = at('2026-11-20 09:00');

/** So many complaints, each so many hours ago. */
const stream = (...counts: readonly (readonly [count: number, hoursAgo: number])[]): Seen[] =>
  counts.flatMap(([count, hours], place) =>
    Array.from({ length: count }, (_, index) =>
      seenWith(plan, `C${place}-${index}`, now - hours * hour),
    ),
  );
const calm = (seen: readonly Seen[], rule: Partial<CalmRule> = {}, opened = now - 240 * hour) =>
  isCalm(seen, { kind: 'calm', hours: 24, ...rule }, opened, now);

describe('no growth for 24 hours', () => {
  test.each<[string, boolean, boolean]>([
    ['nothing at all', calm([]), true],
    ['as many as in the 24 hours before', calm(stream([3, 2], [3, 30])), true],
    ['one more', calm(stream([4, 2], [3, 30])), false],
    ['none before, one now', calm(stream([1, 2])), false],
    ['24 hours ago belongs to the time before', calm(stream([1, 24])), true],
    ['a minute later does not', calm(stream([1, 24 - 1 / 60])), false],
    ['48 hours ago is neither', calm(stream([1, 2], [1, 48])), false],
    ['this moment belongs to now', calm(stream([1, 0])), false],
    ['the next minute is not seen', calm(stream([1, -1 / 60])), true],
    ['opened exactly 24 hours ago', calm([], {}, now - 24 * hour), true],
    ['opened a minute less ago', calm([], {}, now - 24 * hour + minute), false],
    ['another length', calm(stream([1, 60]), { hours: 72 }), false],
  ])('%s', (_what, found, expected) => {
    expect(found).toBe(expected);
  });
});

describe('nobody hurt in that time', () => {
  const hurt = (hours: number) => {
    const seen = seenWith(plan, 'H', now - hours * hour, { symptoms: ['fever'] });
    return calm([seen, ...stream([9, 30])], { without: { symptom: '*' } });
  };
  test.each<[number, boolean]>([
    [24, true],
    [24 - 1 / 60, false],
    [0, false],
  ])('%d hours ago: %s', (hours, expected) => {
    expect(hurt(hours)).toBe(expected);
  });

  test('what does not count as that only counts as growth', () => {
    expect(calm(stream([1, 2], [1, 30]), { without: { symptom: '*' } })).toBe(true);
  });
});

describe('down by so many percent of the busiest 24 hours since it was opened', () => {
  const down = (last: number, peak: number, downBy = 80): boolean =>
    calm(stream([last, 2], [peak, 100]), { downBy });
  test.each<[string, boolean, boolean]>([
    ['80 % down', down(2, 10), true],
    ['not quite', down(3, 10), false],
    ['2 of 11', down(2, 11), true],
    ['all gone', down(0, 10, 100), true],
    ['one left', down(1, 10, 100), false],
    ['no complaint ever', calm([], { downBy: 80 }), true],
    [
      'the peak is the busiest stretch, not the sum',
      calm(stream([2, 2], [6, 60], [6, 100]), { downBy: 80 }),
      false,
    ],
    [
      'a stretch over midnight counts as one',
      calm(stream([2, 2], [5, 99], [5, 110]), { downBy: 80 }),
      true,
    ],
    [
      '24 hours apart are two stretches',
      calm(stream([2, 2], [5, 80], [5, 104]), { downBy: 80 }),
      false,
    ],
    [
      'a minute less is one',
      calm(stream([2, 2], [5, 80], [5, 104 - 1 / 60]), { downBy: 80 }),
      true,
    ],
    [
      'a peak over before it was opened does not count',
      calm(stream([2, 2], [10, 100]), { downBy: 80 }, now - 76 * hour),
      false,
    ],
    [
      'one that reached into it does',
      calm(stream([2, 2], [10, 100]), { downBy: 80 }, now - 77 * hour),
      true,
    ],
    [
      'only its part within 24 hours of the opening',
      calm(stream([2, 2], [5, 99], [5, 110]), { downBy: 80 }, now - 80 * hour),
      false,
    ],
    [
      'the order of rows does not matter',
      calm([...stream([2, 2], [10, 100])].reverse(), { downBy: 80 }),
      true,
    ],
  ])('%s', (_what, found, expected) => {
    expect(found).toBe(expected);
  });
});
