// A month's facts: what came in, which deadlines of the month were met, and whether the targets were.
import { describe, expect, test } from 'vitest';
import {
  monthFacts,
  percentOf,
  type ReportedComplaint,
  type ReportedDuty,
} from '../../shared/report/month.ts';
import { at, plan, zone } from './fixtures.ts';

const now = at('2026-12-01 06:00');

const complaint = (changes: Partial<ReportedComplaint> = {}): ReportedComplaint => ({
  number: 'C26-00421-3',
  month: '2026-11',
  level: '1',
  region: 'East',
  closed: false,
  answered: false,
  satisfaction: null,
  ...changes,
});
const duty = (
  outcome: ReportedDuty['outcome'],
  due = '2026-11-20 10:00',
  of = 'firstAnswer',
): ReportedDuty => ({ number: 'C26-00421-3', duty: of, due: at(due), outcome });

const november = (
  complaints: readonly ReportedComplaint[],
  duties: readonly ReportedDuty[] = [],
  moment = now,
) => monthFacts('2026-11', complaints, duties, plan, moment, zone);

describe('complaints', () => {
  const facts = november([
    complaint({ level: '2', closed: true }),
    complaint({ level: '2' }),
    complaint({ level: '3' }),
    complaint({ month: '2026-10', closed: true }),
    complaint({ month: '2026-12' }),
  ]);

  test('count in the month of receipt alone', () => {
    expect([facts.received, facts.closed, facts.open, facts.receivedBefore]).toEqual([3, 1, 2, 1]);
  });

  test('count by level, those with none included', () => {
    expect([...facts.byLevel]).toEqual([
      ['1', 0],
      ['2', 2],
      ['3', 1],
    ]);
  });

  test('January looks back to December', () => {
    const january = monthFacts('2027-01', [complaint({ month: '2026-12' })], [], plan, now, zone);
    expect(january.receivedBefore).toBe(1);
  });
});

describe('deadlines', () => {
  test('each counts once, in the month in which it fell due', () => {
    const facts = november(
      [],
      [
        duty('inTime'),
        duty('late'),
        duty('void', '2026-11-20 21:00', 'recordSent'),
        duty('open'),
        duty('late', '2026-10-31 23:59'),
        duty('late', '2026-12-01 00:00'),
      ],
    );
    expect(facts.duties).toEqual({ due: 4, inTime: 1, late: 2, void: 1, pending: 0 });
    expect(facts.byDuty.get('recordSent')).toEqual({
      due: 1,
      inTime: 0,
      late: 0,
      void: 1,
      pending: 0,
    });
    expect(facts.byDuty.get('homeVisit')).toEqual({
      due: 0,
      inTime: 0,
      late: 0,
      void: 0,
      pending: 0,
    });
  });

  test('the first and the last minute of the month belong to it', () => {
    const duties = [duty('inTime', '2026-11-01 00:00'), duty('inTime', '2026-11-30 23:59')];
    expect(november([], duties).duties.due).toBe(2);
  });

  test.each([
    ['2026-11-20 09:59', { late: 0, pending: 1 }],
    ['2026-11-20 10:00', { late: 0, pending: 1 }],
    ['2026-11-20 10:01', { late: 1, pending: 0 }],
  ])('one still open at %s', (moment, expected) => {
    expect(november([], [duty('open')], at(moment)).duties).toMatchObject(expected);
  });
});

describe('targets of P1-16', () => {
  const many = (count: number, changes: Partial<ReportedComplaint>): ReportedComplaint[] =>
    Array.from({ length: count }, () => complaint(changes));
  const target = (key: 'handled' | 'satisfied', complaints: readonly ReportedComplaint[]) => {
    const found = november(complaints).targets.find((each) => each.key === key);
    return [found?.share.part, found?.share.whole, found?.met];
  };

  test.each([
    [
      'all answered or closed',
      [...many(2, { answered: true }), ...many(1, { closed: true })],
      [3, 3, true],
    ],
    ['one neither', [...many(99, { answered: true }), ...many(1, {})], [99, 100, false]],
    ['no complaint at all', [], [0, 0, null]],
  ])('handled: %s', (_what, complaints, expected) => {
    expect(target('handled', complaints)).toEqual(expected);
  });

  test.each([
    [
      'nine in ten',
      [
        ...many(8, { satisfaction: 5 }),
        ...many(1, { satisfaction: 4 }),
        ...many(1, { satisfaction: 3 }),
      ],
      [9, 10, true],
    ],
    [
      'a hair less',
      [...many(899, { satisfaction: 4 }), ...many(101, { satisfaction: 1 })],
      [899, 1000, false],
    ],
    [
      'who was not asked does not count',
      [...many(9, { satisfaction: 4 }), ...many(5, {})],
      [9, 9, true],
    ],
    ['nobody was asked', many(5, {}), [0, 0, null]],
  ])('satisfied: %s', (_what, complaints, expected) => {
    expect(target('satisfied', complaints)).toEqual(expected);
  });
});

test.each([
  [{ part: 9, whole: 10 }, '90.0'],
  [{ part: 1, whole: 3 }, '33.3'],
  [{ part: 2, whole: 3 }, '66.7'],
  [{ part: 1, whole: 8 }, '12.5'],
  [{ part: 0, whole: 7 }, '0.0'],
  [{ part: 0, whole: 0 }, ''],
])('%j in percent: %s', (share, percent) => {
  expect(percentOf(share)).toBe(percent);
});
