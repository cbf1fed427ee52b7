// What goes down in the Duties tab: each duty once when it ends, and again only when people correct the record.
import { expect, test } from 'vitest';
import type { Complaint } from '../../shared/model/complaint.ts';
import { judge } from '../../shared/rules/judge.ts';
import { settle } from '../../shared/rules/settled.ts';
import { at, calendar, complaintWith, plan, received, zone } from './fixtures.ts';

type Typed = Readonly<Record<string, string>>;

const now = at('2026-11-30 12:00');
const settled = (complaint: Complaint, memo = '') => {
  const judged = judge({ ...complaint, settled: memo }, plan, calendar, now);
  const settlement = settle(judged, plan, zone);
  const lines = settlement.changed.map(({ key, duty }) => `${key} ${duty.outcome}`);
  return { lines, memo: settlement.memo, changed: settlement.changed };
};
const second = (typed: Typed, changes: Partial<Complaint> = {}): Complaint =>
  complaintWith({ level: '2', ...changes }, typed);

test('a duty is written with whose it was, where, how grave, when due and by which plan', () => {
  const [entry] = settled(second({ firstAnswer: '2026-11-20 10:01' })).changed;
  expect(entry).toMatchObject({
    key: 'C26-00421-3/firstAnswer.1',
    number: 'C26-00421-3',
    owner: 'Ann',
    region: 'East',
    level: '2',
    month: '2026-11',
    planVersion: '1',
    duty: { outcome: 'late', start: received, due: at('2026-11-20 10:00') },
  });
});

test('its month is that of the deadline on the wall', () => {
  const lastEvening = complaintWith(
    { received: at('2026-10-31 23:30') },
    { firstAnswer: '2026-10-31 23:40' },
  );
  expect(settled(lastEvening).changed.map(({ month }) => month)).toEqual(['2026-11']);
});

const answered: Typed = { firstAnswer: '2026-11-20 09:30', answer: '2026-11-20 12:00' };
const onClosing: Typed = { ...answered, closed: '2026-11-20 20:00' };
const tested: Typed = { testReport: '2026-11-23 09:00', agreement: '2026-11-24 10:00' };

/** What is written after the first record was settled and became the second. */
test.each<[string, Complaint, Complaint, readonly string[]]>([
  ['nothing while all is open', second({}), second({}), []],
  ['nothing again when nothing changed', second(answered), second(answered), []],
  [
    'the duty that ended since',
    second({ firstAnswer: '2026-11-20 09:30' }),
    second(answered),
    ['answer.1 inTime'],
  ],
  [
    'a corrected end',
    second(answered),
    second({ ...answered, answer: '2026-11-20 13:30' }),
    ['answer.1 late'],
  ],
  [
    'a duty opened again',
    second(answered),
    second({ firstAnswer: '2026-11-20 09:30' }),
    ['answer.1 open'],
  ],
  [
    'an end corrected within its minute is no change',
    second(answered),
    complaintWith({
      level: '2',
      milestones: { firstAnswer: at('2026-11-20 09:30') + 5000, answer: at('2026-11-20 12:00') },
    }),
    [],
  ],
  [
    'a corrected start',
    second(tested),
    second({ ...tested, testReport: '2026-11-23 10:00' }),
    ['testAnswer.1 inTime'],
  ],
  ['what closing made void', second(answered), second(onClosing), ['recordSent.1 void']],
  [
    'what closing left undone after its time',
    second(answered),
    second({ ...answered, closed: '2026-11-20 21:01' }),
    ['recordSent.1 late'],
  ],
  [
    'a void duty that was done in the minute of closing',
    second(onClosing),
    second({ ...onClosing, recordSent: '2026-11-20 20:00' }),
    ['recordSent.1 inTime'],
  ],
  ['all that reopening opens', second(onClosing), second(answered), ['recordSent.1 open']],
])('%s', (_what, before, after, expected) => {
  const { lines } = settled(after, settled(before).memo);
  expect(lines).toEqual(expected.map((line) => `C26-00421-3/${line}`));
});

test('a duty that was opened again is written when it ends again', () => {
  const reopened = settled(second({}), settled(second(answered)).memo);
  expect(settled(second({}), reopened.memo).lines).toEqual([]);
  expect(settled(second(answered), reopened.memo).lines).toEqual([
    'C26-00421-3/firstAnswer.1 inTime',
    'C26-00421-3/answer.1 inTime',
  ]);
});
