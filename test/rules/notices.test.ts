// Who hears of a deadline, when and how often; and when nobody must.
import { describe, expect, test } from 'vitest';
import type { NoticeStatus } from '../../shared/model/notice.ts';
import type { Plan } from '../../shared/plan/schema.ts';
import { repeatsAfter } from '../../shared/rules/notices.ts';
import {
  ahead,
  at,
  away,
  complaintWith,
  peopleWith,
  plan,
  recorded,
  sweep,
  toldAt,
} from './fixtures.ts';

const minutes = 60_000;
const hours = 60 * minutes;
const withoutRepeats: Plan = { ...plan, repeats: [] };

/** The first answer is due at 10:00, with a warning of 15 minutes; a sweep looks 5 minutes ahead. */
const told = (now: string, ...look: [Parameters<typeof toldAt>[2]?]): readonly string[] =>
  toldAt(complaintWith(), at(now), ...look);

describe('before a deadline', () => {
  test.each<[string, readonly string[], string]>([
    ['2026-11-20 09:39', [], 'the next sweep comes in time to warn'],
    ['2026-11-20 09:40', ['due-soon firstAnswer: Ann'], 'the next sweep would warn too late'],
    ['2026-11-20 10:00', ['due-soon firstAnswer: Ann'], 'the last minute is not over'],
  ])('%s: %j, %s', (now, expected) => {
    expect(told(now)).toEqual(expected);
  });

  test('a deadline between two sweeps was warned of by the first', () => {
    const due = at('2026-11-20 10:00');
    for (let first = due - ahead; first <= due; first += minutes) {
      expect(toldAt(complaintWith(), first)).toEqual(['due-soon firstAnswer: Ann']);
    }
  });

  test('one warning is enough', () => {
    const warned = sweep([complaintWith()], at('2026-11-20 09:40'));
    const outbox = recorded(warned.notices, 'sent', at('2026-11-20 09:40'));
    expect(told('2026-11-20 09:55', { outbox })).toEqual([]);
  });
});

describe('reminders to the owner slow down', () => {
  test.each<[number, number]>([
    [1 * minutes, 0],
    [1 * hours, 0],
    [1 * hours + 1, 1],
    [5 * hours, 1],
    [5 * hours + 1, 2],
    [29 * hours, 2],
    [29 * hours + 1, 3],
    [53 * hours, 3],
    [53 * hours + 1, 4],
    [29 * hours + 10 * 24 * hours, 12],
  ])('%i ms over: reminder %i', (overdueFor, repeats) => {
    expect(repeatsAfter(overdueFor, plan)).toBe(repeats);
  });

  test('a plan without repeats reminds nobody again', () => {
    expect(repeatsAfter(1000 * hours, withoutRepeats)).toBe(0);
    const look = { plan: withoutRepeats };
    const first = sweep([complaintWith()], at('2026-11-20 10:01'), look);
    const outbox = recorded(first.notices, 'sent', at('2026-11-20 10:01'));
    expect(told('2026-11-20 11:00', { ...look, outbox })).toEqual([]);
  });

  test('after an outage one reminder stands for all that were missed', () => {
    const overdue = told('2026-11-21 20:00').filter((line) => line.includes(' firstAnswer: Ann'));
    expect(overdue).toEqual(['overdue firstAnswer: Ann #3']);
  });
});

describe('what the outbox knows', () => {
  const due = at('2026-11-20 10:01');
  const notices = sweep([complaintWith()], due).notices.filter(({ kind }) => kind === 'overdue');
  test.each<[NoticeStatus, number, boolean[]]>([
    ['sent', 0, []],
    ['sent', 30 * minutes, []],
    ['waiting', 5 * minutes, [false]],
    ['withdrawn', 5 * minutes, [false]],
    ['failed', 5 * minutes, [true]],
    ['reserved', 5 * minutes, []],
    ['reserved', 10 * minutes, []],
    ['reserved', 10 * minutes + 1, [true]],
  ])('%s for %i ms: told again as possible repeats %j', (status, later, expected) => {
    const outbox = recorded(notices, status, due);
    const again = sweep([complaintWith()], due + later, { outbox }).notices;
    const overdue = again.filter(({ kind }) => kind === 'overdue');
    expect(overdue.map(({ possibleRepeat }) => possibleRepeat)).toEqual(expected);
  });

  test('a notice that waits for quota is withdrawn once it is not needed', () => {
    const waiting = recorded(notices, 'waiting', due);
    const answered = complaintWith({}, { firstAnswer: '2026-11-20 10:03' });
    const keys = notices.map(({ key }) => key);
    expect(sweep([complaintWith()], due + minutes, { outbox: waiting }).withdrawn).toEqual([]);
    expect(sweep([answered], at('2026-11-20 10:05'), { outbox: waiting }).withdrawn).toEqual(keys);
    expect(sweep([], due, { outbox: waiting }).withdrawn).toEqual(keys);
  });

  test('a notice that was sent is never withdrawn', () => {
    const sent = recorded(notices, 'sent', due);
    expect(sweep([], due, { outbox: sent }).withdrawn).toEqual([]);
  });

  test('a deadline that moves mails nobody again', () => {
    const corrected = complaintWith({ received: at('2026-11-20 08:55') });
    const { notices: all } = sweep([complaintWith()], due);
    const outbox = recorded(all, 'sent', due);
    expect(sweep([corrected], due, { outbox }).notices).toEqual([]);
  });

  test('the deputy is told when the owner leaves, though the owner was', () => {
    const outbox = recorded(sweep([complaintWith()], due).notices, 'sent', due);
    const look = { outbox, people: peopleWith({ Ann: away }) };
    expect(told('2026-11-20 10:06', look)).toEqual(['overdue firstAnswer: Bea']);
  });
});

describe('nobody hears of it', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['closed in time', { closed: '2026-11-20 09:30' }],
    ['closed late', { closed: '2026-11-24 09:30' }],
  ])('%s', (_how, typed) => {
    expect(sweep([complaintWith({}, typed)], at('2026-11-25 09:00')).notices).toEqual([]);
  });

  test('what was answered warns no longer', () => {
    const answered = complaintWith(
      {},
      { answer: '2026-11-20 09:30', recordSent: '2026-11-20 09:30' },
    );
    expect(toldAt(answered, at('2026-11-25 09:00'))).toEqual([]);
  });

  test.each([
    ['closed in the future', { closed: '2026-11-25 09:02' }],
    ['closed before it came', { closed: '2026-11-19 09:00' }],
  ])('but they do if it was %s', (_how, typed: Record<string, string>) => {
    const open = toldAt(complaintWith({}, typed), at('2026-11-25 09:00'));
    expect(open).toContain('overdue firstAnswer: Dov');
  });
});
