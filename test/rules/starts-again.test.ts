// Clocks that start anew: what starts them happens again, or is done early for a time of day.
import { describe, expect, test } from 'vitest';
import type { Duty } from '../../shared/rules/duties.ts';
import { judge } from '../../shared/rules/judge.ts';
import { settle } from '../../shared/rules/settled.ts';
import { at, calendar, complaintWith, plan, zone } from './fixtures.ts';

const say = ({ rule, occurrence, outcome, due }: Duty): string =>
  `${rule.key}.${occurrence} ${outcome} ${new Date(due + 8 * 3_600_000).toISOString().slice(5, 16)}`;

/** What becomes of one duty over several looks, each with what was typed by then. */
const over = (
  procedure: typeof plan,
  key: string,
  looks: readonly (readonly [now: string, typed: Readonly<Record<string, string>>])[],
): readonly string[] => {
  let settled = '';
  let duties: readonly Duty[] = [];
  for (const [now, typed] of looks) {
    const judged = judge({ ...complaintWith({}, typed), settled }, procedure, calendar, at(now));
    settled = settle(judged, procedure, zone).memo;
    duties = judged.duties.filter(({ rule }) => rule.key === key);
  }
  return duties.map(say);
};

const withDaily = {
  ...plan,
  duties: plan.duties.map((rule) =>
    rule.key === 'answer'
      ? { ...rule, recurs: true as const, within: { timeOfDay: '08:00' } }
      : rule,
  ),
};

describe('what starts a clock happens again', () => {
  const again = {
    ...plan,
    duties: plan.duties.map((rule) =>
      rule.key === 'testAnswer' ? { ...rule, when: undefined } : rule,
    ),
  };
  const first = { testReport: '2026-11-20 10:00', agreement: '2026-11-20 12:00' };
  test.each([
    ['once done it stays done', [['2026-11-20 13:00', first]], ['testAnswer.1 inTime 11-21T10:00']],
    [
      'a second report after it starts a second clock, which the old agreement does not end',
      [
        ['2026-11-20 13:00', first],
        ['2026-11-23 10:00', { ...first, testReport: '2026-11-23 09:00' }],
      ],
      ['testAnswer.1 inTime 11-21T10:00', 'testAnswer.2 open 11-24T09:00'],
    ],
    [
      'a second agreement ends it',
      [
        ['2026-11-20 13:00', first],
        ['2026-11-23 10:00', { ...first, testReport: '2026-11-23 09:00' }],
        ['2026-11-24 10:00', { testReport: '2026-11-23 09:00', agreement: '2026-11-24 09:01' }],
      ],
      ['testAnswer.1 inTime 11-21T10:00', 'testAnswer.2 late 11-24T09:00'],
    ],
    [
      'a start corrected to before its end starts nothing anew',
      [
        ['2026-11-20 13:00', first],
        ['2026-11-20 14:00', { ...first, testReport: '2026-11-20 11:30' }],
      ],
      ['testAnswer.1 inTime 11-21T11:30'],
    ],
  ] as const)('%s', (_what, looks, expected) => {
    expect(over(again, 'testAnswer', looks)).toEqual(expected);
  });
});

describe('a round for a time of day', () => {
  test.each([
    ['is due at the next such time', [['2026-11-20 10:00', {}]], ['answer.1 open 11-21T08:00']],
    [
      'done early waits for the day after',
      [['2026-11-21 06:00', { answer: '2026-11-21 05:40' }]],
      ['answer.1 inTime 11-21T08:00', 'answer.2 open 11-22T08:00'],
    ],
    [
      'done late counts from then',
      [['2026-11-21 10:00', { answer: '2026-11-21 09:40' }]],
      ['answer.1 late 11-21T08:00', 'answer.2 open 11-22T08:00'],
    ],
  ] as const)('%s', (_what, looks, expected) => {
    expect(over(withDaily, 'answer', looks)).toEqual(expected);
  });
});
