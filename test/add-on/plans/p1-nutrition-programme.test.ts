// The nutrition programme's times at its front doors: a minute before and after each limit; each row by its number.
import { expect, test } from 'vitest';
import type { SubmissionInput } from '../../../shared/model/submission.ts';
import { nutritionCast } from './casts.ts';
import { planOpener, type Typed } from './plan-door.ts';
import {
  aroundLimit,
  aroundSituationLimit,
  minuteAfter,
  minuteBefore,
  type Timed,
  timely,
  toldOverdue,
} from './timed.ts';

const open = planOpener('Infant nutrition programme', nutritionCast);
/** The Friday before a Saturday on which China works. */
const openInOctober = planOpener('Infant nutrition programme', nutritionCast, '2026-10-09 17:00');

type Complaint = Partial<SubmissionInput>;
const box: Complaint = {};
const ill: Complaint = { category: 'unwell', symptoms: ['diarrhoea'] };
const media: Complaint = { signals: ['media'] };

const day = (time: string): string => `2026-11-${time}`;
const typed = (...cells: [column: string, time: string][]): Typed[] =>
  cells.map(([column, time]) => [column, day(time)]);
const answered = typed(['answer', '20 09:20'], ['recordSent', '20 09:30']);
const tested = [...answered, ...typed(['testRequested', '20 10:00'], ['testReport', '24 10:00'])];
const rejected = [...answered, ...typed(['resultRejected', '20 10:00'])];
const factory = [...answered, ...typed(['factoryReportOnly', '20 10:00'])];
const approved = typed(['managerAgrees', '20 11:00'], ['directorAgrees', '20 12:00']);
const timed = (duty: string, due: string, done: string): Timed => ({ duty, due: day(due), done });

type Limit = readonly [
  requirement: string,
  says: string,
  complaint: Complaint,
  typed: readonly Typed[],
  timed: Timed,
  doer: string,
  told: readonly string[],
  why: string,
];

// biome-ignore format: a requirement a line reads as the table it is.
const limits: readonly Limit[] = [
  ['P1-6', 'first answer within 1 hour', box, [], timed('First answer', '20 10:00', 'firstAnswer'), 'Specialist', ['Specialist'], 'Received Fri 20 Nov 09:00 + 1 hour → Fri 20 Nov 10:00; P1-6'],
  ['P1-6', 'an answer is the first answer too', box, [], timed('First answer', '20 10:00', 'answer'), 'Specialist', ['Specialist'], 'Received Fri 20 Nov 09:00 + 1 hour → Fri 20 Nov 10:00; P1-6'],
  ['P1-6', 'answer within 4 hours', box, typed(['firstAnswer', '20 09:30']), timed('Answer', '20 13:00', 'answer'), 'Specialist', ['Specialist'], 'Received Fri 20 Nov 09:00 + 4 hours → Fri 20 Nov 13:00; P1-6'],
  ['P1-6', 'at level 3 the manager hears at once', media, typed(['firstAnswer', '20 09:30']), timed('Answer', '20 13:00', 'answer'), 'Specialist', ['Manager', 'Specialist'], 'Received Fri 20 Nov 09:00 + 4 hours → Fri 20 Nov 13:00; P1-6'],
  ['P1-7', 'the record at HQ within 12 hours', box, typed(['answer', '20 09:20']), timed('Record at HQ', '20 21:00', 'recordSent'), 'Specialist', ['Specialist'], 'Received Fri 20 Nov 09:00 + 12 hours → Fri 20 Nov 21:00; P1-6'],
  ['P1-7', 'an agreement is the answer', box, typed(['firstAnswer', '20 09:30']), timed('Answer', '20 13:00', 'agreement'), 'Specialist', ['Specialist'], 'Received Fri 20 Nov 09:00 + 4 hours → Fri 20 Nov 13:00; P1-6'],
  ['P1-8', 'level 2 has the times of level 1', ill, [], timed('First answer', '20 10:00', 'firstAnswer'), 'Specialist', ['Specialist'], 'Received Fri 20 Nov 09:00 + 1 hour → Fri 20 Nov 10:00; P1-6'],
  ['P1-8', 'home visit within 24 hours of no agreement', ill, [...answered, ...typed(['noAgreement', '20 10:00'])], timed('Home visit', '21 10:00', 'homeVisit'), 'Specialist', ['Specialist'], 'No agreement Fri 20 Nov 10:00 + 24 hours → Sat 21 Nov 10:00; P1-8'],
  ['P1-9', 'the sample at HQ within 2 working days', ill, [...answered, ...typed(['testRequested', '20 10:00'])], timed('Sample at HQ', '24 10:00', 'sampleSent'), 'Specialist', ['Specialist'], 'Test asked for Fri 20 Nov 10:00 + 2 working days → Tue 24 Nov 10:00; P1-9'],
  ['P1-9', 'answer and agreement within 24 hours of the report', ill, tested, timed('Answer after the test', '25 10:00', 'agreement'), 'Specialist', ['Specialist'], 'Test report Tue 24 Nov 10:00 + 24 hours → Wed 25 Nov 10:00; P1-9'],
  ['P1-11', 'an agreement within a week of the disputed result', ill, rejected, timed('Agreement, or a third-party test', '27 10:00', 'agreement'), 'City service manager', ['Manager'], 'Negotiated without agreement Fri 20 Nov 10:00 + 7 days → Fri 27 Nov 10:00; P1-11'],
  ['P1-11', 'or the third-party laboratory, both having agreed', media, [...factory, ...approved], timed('Agreement, or a third-party test', '27 10:00', 'thirdPartyTest'), 'City service manager', ['Manager'], 'Negotiated without agreement Fri 20 Nov 10:00 + 7 days → Fri 27 Nov 10:00; P1-11'],
];

test.each(limits)('%s: %s', (_requirement, _says, complaint, before, limit, doer, told, why) => {
  expect(aroundLimit(open(), complaint, before, limit)).toEqual(timely(limit, doer, told, why));
});

test('P1-9: the working days count the Saturday on which China works', () => {
  const limit = { duty: 'Sample at HQ', due: '2026-10-13 08:30', done: 'sampleSent' };
  const before: Typed[] = [
    ['answer', '2026-10-09 17:20'],
    ['recordSent', '2026-10-09 17:25'],
    ['testRequested', '2026-10-09 17:40'],
  ];
  expect(aroundLimit(openInOctober(), ill, before, limit)).toEqual(
    timely(
      limit,
      'Specialist',
      ['Specialist'],
      'Test asked for Fri 9 Oct 17:40 + 2 working days (counted from Sat 10 Oct 08:30, Sat 10 Oct is a make-up workday) → Tue 13 Oct 08:30; P1-9',
    ),
  );
});

type Rungs = readonly [says: string, complaint: Complaint, rungs: readonly [string, string[]][]];

// Its hours are our reading, the document gives none. The first answer is due at 10:00.
const ladder: readonly Rungs[] = [
  [
    'levels 1 and 2: manager after 1 hour, director after 4, leading group after 24',
    box,
    [
      ['20 10:00', ['Specialist']],
      ['20 11:00', ['Manager', 'Specialist']],
      ['20 14:00', ['Director']],
      ['21 10:00', ['Leading']],
    ],
  ],
  [
    'level 3: manager at once, director after 1 hour, leading group after 4',
    media,
    [
      ['20 10:00', ['Manager', 'Specialist']],
      ['20 11:00', ['Director', 'Specialist']],
      ['20 14:00', ['Leading']],
    ],
  ],
];

test.each(ladder)('P1 ladder: %s', (_says, complaint, rungs) => {
  const door = open();
  const number = door.comes(complaint);
  for (const [time, names] of rungs) {
    door.sweepAt(minuteBefore(day(time)));
    const early = toldOverdue(door, number, 'First answer');
    expect([time, early.filter((name) => name !== 'Specialist')]).toEqual([time, []]);
    door.sweepAt(minuteAfter(day(time)));
    const told = toldOverdue(door, number, 'First answer');
    expect([time, told]).toEqual([time, names]);
  }
  expect(door.row(number).owner).toBe('Specialist');
});

const fiveIll = (door: ReturnType<typeof open>): string => {
  for (let child = 1; child <= 5; child += 1) {
    door.comes({ ...ill, batch: 'L2026-03', affected: `Child ${child}` });
  }
  door.sweepAt(day('20 09:05'));
  return String(door.situation('Same reaction in several children')?.number);
};

type EventLimit = readonly [says: string, typed: readonly Typed[], Timed, string, string[], string];
const since = (length: string, due: string): string =>
  `Opened Fri 20 Nov 09:05 + ${length} → ${due}; P1-14`;
const first = typed(['leadingGroupTold', '20 09:10']);
const stopped = [...first, ...typed(['batchStopped', '20 09:20'])];

// biome-ignore format: a requirement a line reads as the table it is.
const eventLimits: readonly EventLimit[] = [
  ['the leading group is told within 2 hours', [], timed('Tell the leading group', '20 11:05', 'leadingGroupTold'), 'Director', ['Director', 'Manager'], since('2 hours', 'Fri 20 Nov 11:05')],
  ['lot and batch are identified within 4 hours', first, timed('Identify lot and batch', '20 13:05', 'batchIdentified'), 'HQ quality department', ['Manager', 'Quality'], since('4 hours', 'Fri 20 Nov 13:05')],
  ['that batch is recalled and stopped within 4 hours', [...first, ...typed(['batchIdentified', '20 09:20'])], timed('Recall and stop the batch', '20 13:05', 'batchStopped'), 'Director', ['Director', 'Manager'], since('4 hours', 'Fri 20 Nov 13:05')],
  ['the test result is handed in within 48 hours', stopped, timed('Hand in the test result', '22 09:05', 'testResult'), 'HQ quality department', ['Manager', 'Quality'], since('48 hours', 'Sun 22 Nov 09:05')],
];

test.each(eventLimits)('P1-14: %s', (_says, before, limit, doer, told, why) => {
  const door = open();
  const number = fiveIll(door);
  door.typeWhen(number, before);
  expect(aroundSituationLimit(door, number, limit)).toEqual(timely(limit, doer, told, why));
});

test('P1-14 ladder: half an hour later the leading group hears that it was not told', () => {
  const door = open();
  const number = fiveIll(door);
  const duty = 'Tell the leading group';
  door.sweepAt(day('20 11:34'));
  expect(toldOverdue(door, number, duty)).toEqual(['Director', 'Manager']);
  door.sweepAt(day('20 11:36'));
  expect(toldOverdue(door, number, duty)).toEqual(['Leading']);
});
