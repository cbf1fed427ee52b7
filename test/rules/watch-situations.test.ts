// A situation is watched like a complaint: its duties, its ladder, its level; and its complaints rest meanwhile.
import { describe, expect, test } from 'vitest';
import type { Situation } from '../../shared/model/situation.ts';
import type { LevelReason } from '../../shared/rules/level.ts';
import {
  at,
  complaintWith,
  inShort,
  named,
  people,
  plan,
  received,
  recorded,
  situationWith,
  sweep,
} from './fixtures.ts';

const quality = people.map((each) =>
  each.name === 'Hana' ? { ...each, role: 'hq-quality' } : each,
);
const told = (now: string, situation: Situation, kind: string): readonly string[] =>
  sweep([], at(now), { situations: [situation], people: quality })
    .notices.filter((notice) => notice.kind === kind)
    .map(inShort);
const rowOf = (now: string, situation: Situation) =>
  sweep([], at(now), { situations: [situation], people: quality }).situations.rows[0];

describe('a suspected food-safety event', () => {
  test('is told at once to its owner and everybody the plan names', () => {
    expect(told('2026-11-20 09:00', situationWith(), 'alert')).toEqual([
      'alert reactionCluster: Fay',
      'alert reactionCluster: Dov',
      'alert reactionCluster: Hana',
      'alert reactionCluster: Gil',
    ]);
  });

  // biome-ignore format: a moment a line.
  test.each<[string, string, readonly string[]]>([
    ['due-soon', '2026-11-20 11:00', ['due-soon leadingGroupTold: Fay']],
    ['overdue', '2026-11-20 11:00', []],
    ['overdue', '2026-11-20 11:01', ['overdue leadingGroupTold: Fay', 'overdue leadingGroupTold: Dov']],
    ['overdue', '2026-11-20 11:30', ['overdue leadingGroupTold: Fay', 'overdue leadingGroupTold: Dov']],
    ['overdue', '2026-11-20 11:31', ['overdue leadingGroupTold: Fay', 'overdue leadingGroupTold: Dov', 'overdue leadingGroupTold: Gil']],
    ['due-soon', '2026-11-20 13:00', ['due-soon batchIdentified: Hana', 'due-soon batchStopped: Fay']],
  ])('%s at %s', (kind, now, expected) => {
    expect(told(now, situationWith(), kind)).toEqual(expected);
  });

  test('says in its row what is next, and by whom', () => {
    const typed = { leadingGroupTold: '2026-11-20 09:30' };
    expect(rowOf('2026-11-20 10:00', situationWith({}, typed))).toMatchObject({
      number: 'S26-00007-1',
      state: 'onTrack',
      nextStep: 'Identify lot and batch – HQ quality department',
      due: at('2026-11-20 13:00'),
      why: 'Opened Fri 20 Nov 09:00 + 4 hours → Fri 20 Nov 13:00; P1-14',
      level: null,
    });
  });

  test('does not end before the test result is there', () => {
    const closed = {
      batchStopped: '2026-11-20 10:00',
      leadingGroupTold: '2026-11-20 10:00',
      closed: '2026-11-20 12:00',
    };
    const row = rowOf('2026-11-20 12:00', situationWith({}, closed));
    expect([row?.state, row?.why]).toEqual([
      'check',
      '“Closed” does not count before “Test result handed in”',
    ]);
    const tested = situationWith({}, { ...closed, testResult: '2026-11-20 11:00' });
    expect(rowOf('2026-11-20 12:00', tested)?.state).toBe('closed');
  });
});

describe('its level', () => {
  const asked: readonly LevelReason[] = [
    { level: 'suspected', reason: named('five ill'), source: 'T-1' },
  ];
  const notice = { byRule: 'notice', seen: 'notice', since: received };
  test.each<[string, Partial<Situation>, string | null, string | null]>([
    [
      'rises with what the stream shows',
      { level: 'notice', levelMemo: notice, asked },
      'suspected',
      'Suspected event: five ill (T-1)',
    ],
    ['stays when the stream is quiet again, and so does why', {}, null, null],
    [
      'is filled where a person opened it',
      { level: '', levelMemo: null },
      'notice',
      'Early warning: no rule asks for a higher one',
    ],
    [
      'is what the person who opened it chose',
      { levelMemo: null },
      null,
      'Suspected event, chosen by a person. The rules ask for Early warning: no rule asks for a higher one',
    ],
  ])('%s', (_what, changes, level, why) => {
    const row = rowOf('2026-11-20 09:30', situationWith(changes));
    expect([row?.level, row?.levelWhy]).toEqual([level, why]);
  });

  test('typed lower does not count', () => {
    const row = rowOf('2026-11-20 09:30', situationWith({ level: 'notice' }));
    expect([row?.state, row?.why]).toEqual([
      'check',
      '“Early warning” does not count: this plan never lowers Suspected event',
    ]);
  });
});

describe('its complaints', () => {
  const member = complaintWith({}, {});
  const other = complaintWith({ number: 'C26-00422-1' });
  const of = (changes: Partial<Situation> = {}, typed: Readonly<Record<string, string>> = {}) =>
    situationWith({ members: [{ number: member.number, reached: {} }], ...changes }, typed);
  const lines = (now: string, situations: readonly Situation[]): readonly string[] =>
    sweep([member, other], at(now), { situations })
      .notices.filter(({ subject, kind }) => subject.startsWith('C') && kind !== 'alert')
      .map((notice) => `${notice.subject} ${inShort(notice)}`);
  const ended = { testResult: '2026-11-20 09:30', closed: '2026-11-20 09:35' };

  // biome-ignore format: a case a line.
  test.each<[string, string, readonly Situation[], readonly string[]]>([
    ['are not warned of a deadline', '2026-11-20 09:45', [of()], ['C26-00422-1 due-soon firstAnswer: Ann']],
    ['are told once when it is missed', '2026-11-20 10:01', [of()], ['C26-00421-3 overdue firstAnswer: Ann', 'C26-00422-1 overdue firstAnswer: Ann']],
    ['are not reminded, but the ladder goes on', '2026-11-20 11:01', [of()], ['C26-00421-3 overdue firstAnswer: Ann', 'C26-00421-3 overdue firstAnswer: Dov', 'C26-00422-1 overdue firstAnswer: Ann #1', 'C26-00422-1 overdue firstAnswer: Dov']],
    ['a situation that silences nobody', '2026-11-20 09:45', [of({ situation: 'earlyWarning', level: 'notice' })], ['C26-00421-3 due-soon firstAnswer: Ann', 'C26-00422-1 due-soon firstAnswer: Ann']],
    ['warned again when it has ended', '2026-11-20 09:45', [of({}, ended)], ['C26-00421-3 due-soon firstAnswer: Ann', 'C26-00422-1 due-soon firstAnswer: Ann']],
    ['not by an ending that does not count', '2026-11-20 09:45', [of({}, { closed: '2026-11-20 09:35' })], ['C26-00422-1 due-soon firstAnswer: Ann']],
  ])('%s', (_what, now, situations, expected) => {
    expect(lines(now, situations)).toEqual(expected);
  });

  test('keep their duties and their rows', () => {
    const rows = (situations: readonly Situation[]) =>
      sweep([member], at('2026-11-20 10:01'), { situations }).complaints.rows;
    expect(rows([of()])).toEqual(rows([]));
    expect(rows([of()])[0]?.state).toBe('overdue');
  });
});

test('a situation that ended is settled, and nobody hears of it', () => {
  const typed = {
    batchStopped: '2026-11-20 10:00',
    leadingGroupTold: '2026-11-20 12:00',
    testResult: '2026-11-20 12:00',
    closed: '2026-11-20 12:00',
  };
  const { notices, situations } = sweep([], at('2026-11-23 09:00'), {
    situations: [situationWith({}, typed)],
    people: quality,
  });
  expect(notices).toEqual([]);
  expect(situations.settled.map(({ key, duty }) => `${key} ${duty.outcome}`)).toEqual([
    'S26-00007-1/leadingGroupTold.1 late',
    'S26-00007-1/batchIdentified.1 inTime',
    'S26-00007-1/batchStopped.1 inTime',
    'S26-00007-1/testResult.1 inTime',
  ]);
  expect(situations.settled.map(({ planVersion, owner }) => [planVersion, owner])[0]).toEqual([
    plan.version,
    'Fay',
  ]);
});

test('what was told of situations is not told again, nor withdrawn', () => {
  const now = at('2026-11-20 11:01');
  const look = { situations: [situationWith()], people: quality };
  const first = sweep([], now, look);
  const outbox = recorded(first.notices, 'sent', now);
  const second = sweep([], now, { ...look, outbox });
  expect([first.notices.length, second.notices, second.withdrawn]).toEqual([6, [], []]);
});
