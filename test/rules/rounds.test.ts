// Duties that start anew when they were done: each round by itself, remembered in the row, until the record ends.
import { expect, test } from 'vitest';
import { explainDeadline, milestoneName } from '../../shared/rules/explain.ts';
import { judge } from '../../shared/rules/judge.ts';
import { readPastDuties } from '../../shared/rules/past-duties.ts';
import { settle } from '../../shared/rules/settled.ts';
import {
  at,
  calendar,
  complaintWith,
  dutyWith,
  milestoneWith,
  planWith,
  received,
  zone,
} from './fixtures.ts';

type Typed = Readonly<Record<string, string>>;

/** An update every 24 hours, first on Saturday 21 November 09:00. */
const daily = planWith({
  milestones: [milestoneWith('updated'), milestoneWith('closed', { implies: [] })],
  duties: [dutyWith({ key: 'update', endsAt: 'updated', recurs: true })],
  alerts: [],
});
const untilMedia = planWith({
  ...daily,
  duties: [dutyWith({ key: 'update', endsAt: 'updated', recurs: true, when: { signal: 'media' } })],
});

const now = at('2026-12-10 12:00');
const look = (typed: Typed, memo: string, by = daily, signals: readonly string[] = []) => {
  const record = complaintWith({ settled: memo, signals }, typed);
  const judged = judge(record, by, calendar, now);
  return { judged, settlement: settle(judged, by, zone) };
};

/** The rounds after each cell was typed in turn, the memo kept in between; `2 open` is the second, open. */
const rounds = (cells: readonly Typed[]): readonly string[] => {
  let memo = '';
  let last: readonly string[] = [];
  for (const typed of cells) {
    const { judged, settlement } = look(typed, memo);
    memo = settlement.memo;
    last = judged.duties.map(({ occurrence, outcome }) => `${occurrence} ${outcome}`);
  }
  return last;
};
const on = (...days: readonly string[]): readonly Typed[] =>
  days.map((moment) => ({ updated: `2026-11-${moment}` }));
const closing = (updated: string, closed: string): Typed => ({
  updated: `2026-11-${updated}`,
  closed: `2026-11-${closed}`,
});

// biome-ignore format: a case a line.
const cases: readonly (readonly [string, readonly Typed[], readonly string[]])[] = [
  ['the first runs', [{}], ['1 open']],
  ['in time on its limit; the second runs', on('21 09:00'), ['1 inTime', '2 open']],
  ['a minute late', on('21 09:01'), ['1 late', '2 open']],
  ['the second in time', on('21 08:00', '22 08:00'), ['2 inTime', '3 open']],
  ['the second late', on('21 08:00', '22 08:01'), ['2 late', '3 open']],
  ['a late one does not make the next late', on('21 10:00', '22 10:00'), ['2 inTime', '3 open']],
  ['missed twice is one late round, and the next runs from there', on('24 09:00', '25 09:00'), ['2 inTime', '3 open']],
  ['the same cell again is the same round', on('21 08:00', '21 08:00'), ['1 inTime', '2 open']],
  ['corrected within its round', on('21 09:30', '21 08:30'), ['1 inTime', '2 open']],
  ['corrected, then the next counts from the correction', on('21 09:30', '21 08:30', '22 08:30'), ['2 inTime', '3 open']],
  ['a moment of an earlier round is no correction', on('21 08:00', '22 08:00', '20 10:00'), ['2 inTime', '3 open']],
  ['nor is the very end of the round before', on('21 08:00', '22 08:01', '21 08:00'), ['2 late', '3 open']],
  ['an emptied cell keeps what was done', [...on('21 08:00'), {}], ['1 inTime', '2 open']],
  ['closing ends the round that runs', [...on('21 08:00'), closing('21 08:00', '22 08:00')], ['1 inTime', '2 void']],
  ['closing hides no miss', [...on('21 08:00'), closing('21 08:00', '22 08:01')], ['1 inTime', '2 late']],
  ['done in the minute of closing: no round more', [closing('21 08:00', '21 08:00')], ['1 inTime']],
  ['closed, looked at again', [...on('21 08:00', '22 07:00'), closing('22 07:00', '22 08:00'), closing('22 07:00', '22 08:00')], ['2 inTime', '3 void']],
  ['closed and opened again it goes on where it was', [...on('21 08:00', '22 07:00'), closing('22 07:00', '22 08:00'), ...on('22 07:00')], ['2 inTime', '3 open']],
];

test.each(cases)('%s', (_what, cells, expected) => {
  expect(rounds(cells)).toEqual(expected);
});

test.each(cases)('%s: a second look writes nothing', (_what, cells) => {
  let memo = '';
  for (const typed of cells) {
    memo = look(typed, memo).settlement.memo;
    expect(look(typed, memo).settlement).toEqual({ changed: [], memo });
  }
});

test('each round goes down once, a corrected one again', () => {
  const lines: string[] = [];
  let memo = '';
  for (const typed of on('21 09:30', '21 08:30', '22 09:00')) {
    const { settlement } = look(typed, memo);
    memo = settlement.memo;
    const said = settlement.changed.map(
      ({ key, duty, corrected }) => `${key} ${duty.outcome}${corrected ? ' corrected' : ''}`,
    );
    lines.push(...said);
  }
  expect(lines).toEqual([
    'C26-00421-3/update.1 late',
    'C26-00421-3/update.1 inTime corrected',
    'C26-00421-3/update.2 late',
  ]);
});

test('what does not apply for a while goes on with the round it was in', () => {
  const typed: Typed = { updated: '2026-11-21 08:00' };
  const { memo } = look(typed, '', untilMedia, ['media']).settlement;
  const without = look(typed, memo, untilMedia).settlement;
  expect(without).toEqual({ changed: [], memo });
  const next: Typed = { updated: '2026-11-22 08:00' };
  const { duties } = look(next, without.memo, untilMedia, ['media']).judged;
  expect(duties.map(({ occurrence, outcome }) => `${occurrence} ${outcome}`)).toEqual([
    '2 inTime',
    '3 open',
  ]);
});

test('a round says what it counts from', () => {
  const { duties } = look({ updated: '2026-11-21 08:00' }, '').judged;
  const said = duties.map((duty) => explainDeadline(duty, daily, { locale: 'en', zone }));
  expect(said).toEqual([
    'Received Fri 20 Nov 09:00 + 24 hours → Sat 21 Nov 09:00; T-1',
    'updated Sat 21 Nov 08:00 + 24 hours → Sun 22 Nov 08:00; T-1',
  ]);
  expect(milestoneName('leveled', daily, 'en')).toBe('Level reached');
});

const atSix = planWith({
  ...daily,
  duties: [
    dutyWith({ key: 'update', endsAt: 'updated', recurs: true, within: { timeOfDay: '18:00' } }),
  ],
});

test.each([
  ['20 16:00', 'en', 'Last due Fri 20 Nov 18:00 + the next 18:00 → Sat 21 Nov 18:00; T-1'],
  [
    '20 16:00',
    'zh-CN',
    '11月20日（周五）18:00上一轮到期 + 下一个18:00 → 11月21日（周六）18:00；T-1',
  ],
  ['20 19:00', 'en', 'updated Fri 20 Nov 19:00 + the next 18:00 → Sat 21 Nov 18:00; T-1'],
] as const)(
  'done on %s, a round for a time of day counts from no moment that was never typed, %s',
  (day, locale, expected) => {
    const { duties } = look({ updated: `2026-11-${day}` }, '', atSix).judged;
    const [, running] = duties.map((duty) => explainDeadline(duty, atSix, { locale, zone }));
    expect(running).toBe(expected);
  },
);

test('the memo of a round is read back, junk beside it is not', () => {
  const past = { occurrence: 2, start: received, ended: received + 3_600_000 };
  const minutes = `${received / 60_000}-${received / 60_000 + 60}`;
  expect(readPastDuties(`x update.1@1-2 update.2@${minutes} update.3@5~9`)).toEqual(
    new Map([['update', past]]),
  );
});
