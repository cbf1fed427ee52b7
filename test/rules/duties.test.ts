// Clocks of duties: paused and going on, counted from a level or backward, up to a time of day, by members' share.
import { describe, expect, test } from 'vitest';
import { minute } from '../../shared/calendar/duration.ts';
import type { Member } from '../../shared/model/subject.ts';
import type { DutyRule } from '../../shared/plan/schema.ts';
import { type Duty, isOverdue } from '../../shared/rules/duties.ts';
import { judge } from '../../shared/rules/judge.ts';
import { rowViewOf } from '../../shared/rules/row-view.ts';
import { formatMoment } from '../../shared/text/dates.ts';
import {
  ahead,
  at,
  calendar,
  complaintWith,
  dutyWith,
  milestoneWith,
  planWith,
  received,
  situationWith,
  zone,
} from './fixtures.ts';

type Typed = Readonly<Record<string, string>>;

const plan = planWith({
  milestones: ['replied', 'asked', 'heard', 'sent', 'back', 'visit', 'closed'].map((key) =>
    milestoneWith(key, key === 'visit' ? { planned: true } : {}),
  ),
  alerts: [],
});
const judgedWith = (rule: Partial<DutyRule>, typed: Typed, now: string) => {
  const by = { ...plan, duties: [dutyWith(rule)] };
  return { by, judged: judge(complaintWith({}, typed), by, calendar, at(now)) };
};
/** `state, due`; `none` where the clock never started. */
const told = ([duty]: readonly Duty[], now: string): string =>
  duty
    ? `${isOverdue(duty, at(now)) ? 'overdue' : duty.outcome}, ${formatMoment(duty.due, zone, 'en')}`
    : 'none';
const state = (rule: Partial<DutyRule>, typed: Typed, now = '2026-12-31 12:00'): string =>
  told(judgedWith(rule, typed, now).judged.duties, now);

/** Received on Friday 20 November 09:00, to be replied to within 24 hours; asking the complainant stops the clock. */
const pauses = [{ from: 'asked', to: 'heard' }];
const twoPauses = [...pauses, { from: 'sent', to: 'back' }];

// biome-ignore format: a case a line.
const paused: readonly (readonly [string, Partial<DutyRule>, Typed, string, string])[] = [
  ['no pause', { pauses }, {}, '2026-11-20 12:00', 'open, Sat 21 Nov 09:00'],
  ['going on: neither open nor overdue, however long', { pauses }, { asked: '2026-11-20 11:00' }, '2026-12-20 12:00', 'paused, Sat 21 Nov 09:00'],
  ['over: due later by its length', { pauses }, { asked: '2026-11-20 11:00', heard: '2026-11-20 14:30' }, '2026-11-21 12:30', 'open, Sat 21 Nov 12:30'],
  ['over: a minute later overdue', { pauses }, { asked: '2026-11-20 11:00', heard: '2026-11-20 14:30' }, '2026-11-21 12:31', 'overdue, Sat 21 Nov 12:30'],
  ['ended before it began: it goes on', { pauses }, { asked: '2026-11-20 11:00', heard: '2026-11-20 10:00' }, '2026-12-20 12:00', 'paused, Sat 21 Nov 09:00'],
  ['of no length changes nothing', { pauses }, { asked: '2026-11-20 11:00', heard: '2026-11-20 11:00' }, '2026-11-20 12:00', 'open, Sat 21 Nov 09:00'],
  ['an end without a beginning is none', { pauses }, { heard: '2026-11-20 14:30' }, '2026-11-20 15:00', 'open, Sat 21 Nov 09:00'],
  ['a minute before the deadline stops it', { pauses }, { asked: '2026-11-21 08:59' }, '2026-11-25 12:00', 'paused, Sat 21 Nov 09:00'],
  ['on the deadline it comes too late', { pauses }, { asked: '2026-11-21 09:00' }, '2026-11-21 09:01', 'overdue, Sat 21 Nov 09:00'],
  ['two, one over and one going on', { pauses: twoPauses }, { asked: '2026-11-20 11:00', heard: '2026-11-20 12:00', sent: '2026-11-21 09:59' }, '2026-11-25 12:00', 'paused, Sat 21 Nov 10:00'],
  ['two over, apart', { pauses: twoPauses }, { asked: '2026-11-20 11:00', heard: '2026-11-20 12:00', sent: '2026-11-20 13:00', back: '2026-11-20 15:00' }, '2026-11-20 16:00', 'open, Sat 21 Nov 12:00'],
  ['two over, one in the other, count once', { pauses: twoPauses }, { asked: '2026-11-20 11:00', heard: '2026-11-20 15:00', sent: '2026-11-20 12:00', back: '2026-11-20 13:00' }, '2026-11-20 16:00', 'open, Sat 21 Nov 13:00'],
  ['replied while it stands still is in time', { pauses }, { asked: '2026-11-20 11:00', replied: '2026-11-25 09:00' }, '2026-11-26 12:00', 'inTime, Sat 21 Nov 09:00'],
  ['replied after the pause, late', { pauses }, { asked: '2026-11-20 11:00', heard: '2026-11-20 12:00', replied: '2026-11-21 10:01' }, '2026-11-26 12:00', 'late, Sat 21 Nov 10:00'],
  ['closed while it stands still is void', { pauses }, { asked: '2026-11-20 11:00', closed: '2026-11-25 09:00' }, '2026-11-26 12:00', 'void, Sat 21 Nov 09:00'],
  ['working days go on with what was left', { within: { workingDays: 2 }, pauses }, { asked: '2026-11-20 10:00', heard: '2026-11-23 10:00' }, '2026-11-23 12:00', 'open, Wed 25 Nov 09:00'],
];

test.each(paused)('a pause: %s', (_what, rule, typed, now, expected) => {
  expect(state(rule, typed, now)).toBe(expected);
});

test('what stands still says since when and for whom, and nobody is reminded', () => {
  const now = '2026-12-20 12:00';
  const { by, judged } = judgedWith({ pauses }, { asked: '2026-11-20 11:00' }, now);
  const row = rowViewOf(judged, by, at(now), ahead, { locale: 'en', zone });
  expect(row).toMatchObject({
    state: 'onTrack',
    nextStep: 'Reply – Ann',
    due: null,
    why: 'The clock stands still since “asked” Fri 20 Nov 11:00',
  });
});

const visit: Partial<DutyRule> = { startsAt: 'visit', within: { daysBefore: 2 } };
const evening: Partial<DutyRule> = { within: { timeOfDay: '18:00' } };

// biome-ignore format: a case a line.
const clocks: readonly (readonly [string, Partial<DutyRule>, Typed, string])[] = [
  ['backward from a planned day', visit, { visit: '2026-12-03 10:00' }, 'overdue, Tue 1 Dec 10:00'],
  ['backward, done on the limit', visit, { visit: '2026-12-03 10:00', replied: '2026-12-01 10:00' }, 'inTime, Tue 1 Dec 10:00'],
  ['backward, a minute late', visit, { visit: '2026-12-03 10:00', replied: '2026-12-01 10:01' }, 'late, Tue 1 Dec 10:00'],
  ['backward, done before the day was planned', visit, { visit: '2026-12-03 10:00', replied: '2026-11-20 09:30' }, 'inTime, Tue 1 Dec 10:00'],
  ['backward, nothing planned', visit, {}, 'none'],
  ['the next time of day', evening, { replied: '2026-11-20 18:00' }, 'inTime, Fri 20 Nov 18:00'],
  ['the next time of day, a minute late', evening, { replied: '2026-11-20 18:01' }, 'late, Fri 20 Nov 18:00'],
  ['from another milestone', { startsAt: 'asked' }, { asked: '2026-11-20 18:00' }, 'overdue, Sat 21 Nov 18:00'],
  ['not started', { startsAt: 'asked' }, {}, 'none'],
  ['done before its clock started', { startsAt: 'asked' }, { asked: '2026-11-20 18:00', replied: '2026-11-20 10:00' }, 'inTime, Sat 21 Nov 18:00'],
  ['its condition does not hold', { when: { signal: 'media' } }, {}, 'none'],
  ['void where closed in time', {}, { closed: '2026-11-21 09:00' }, 'void, Sat 21 Nov 09:00'],
  ['late where closed after', {}, { closed: '2026-11-21 09:01' }, 'late, Sat 21 Nov 09:00'],
];

test.each(clocks)('%s', (_what, rule, typed, expected) => {
  expect(state(rule, typed)).toBe(expected);
});

describe('counted from the level', () => {
  const rule = { startsAt: 'leveled', within: { hours: 2 } } satisfies Partial<DutyRule>;
  const now = at('2026-11-20 15:30');
  const by = { ...plan, duties: [dutyWith(rule)] };
  const since = (level: string, byRule: string, seen: string, from: string, typed: Typed = {}) => {
    const levelMemo = { byRule, seen, since: at(from) };
    const record = complaintWith({ level, levelMemo, levelSince: at(from) }, typed);
    return told(judge(record, by, calendar, now).duties, '2026-11-20 15:30');
  };
  const noon = '2026-11-20 12:00';
  test.each<[string, string, string]>([
    ['the level stands since noon', since('2', '2', '2', noon), 'overdue, Fri 20 Nov 14:00'],
    ['changed now: a clock of its own', since('3', '2', '2', noon), 'open, Fri 20 Nov 17:30'],
    [
      'done since',
      since('2', '2', '2', noon, { replied: '2026-11-20 14:00' }),
      'inTime, Fri 20 Nov 14:00',
    ],
    [
      'done in its minute',
      since('2', '2', '2', noon, { replied: noon }),
      'inTime, Fri 20 Nov 14:00',
    ],
    [
      'what was done for the level before does not count',
      since('2', '2', '2', noon, { replied: '2026-11-20 11:59' }),
      'overdue, Fri 20 Nov 14:00',
    ],
  ])('%s', (_what, found, expected) => {
    expect(found).toBe(expected);
  });
});

describe('done when so many percent of the members were answered', () => {
  const share = (percent: number, members: number, answered: number): string => {
    const rule = dutyWith({ endsAt: 'answer', share: percent });
    const list = Array.from({ length: members }, (_, index): Member => {
      const moment = received + (index + 1) * minute;
      return { number: `C${index}`, reached: index < answered ? { answer: moment } : {} };
    });
    const record = situationWith({ members: [...list].reverse() });
    const [duty] = judge(
      record,
      { ...plan, duties: [rule] },
      calendar,
      at('2026-11-20 12:00'),
    ).duties;
    return duty?.ended ? `minute ${(duty.ended - received) / minute}` : 'open';
  };
  test.each<[number, number, number, string]>([
    [90, 10, 8, 'open'],
    [90, 10, 9, 'minute 9'],
    [90, 10, 10, 'minute 9'],
    [90, 11, 9, 'open'],
    [90, 11, 10, 'minute 10'],
    [100, 3, 2, 'open'],
    [100, 3, 3, 'minute 3'],
    [1, 3, 0, 'open'],
    [1, 3, 1, 'minute 1'],
    [28, 25, 7, 'minute 7'],
    [90, 0, 0, 'open'],
  ])('%i %% of %i, %i answered: %s', (percent, members, answered, expected) => {
    expect(share(percent, members, answered)).toBe(expected);
  });
});
