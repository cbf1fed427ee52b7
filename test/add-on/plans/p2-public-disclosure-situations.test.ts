// Public disclosure at its front doors: pre-warnings, shares of complaints, levels raised, what ends, every month.
import { expect, test } from 'vitest';
import {
  allElse,
  callBack,
  complaintOf,
  day,
  forewarn,
  openDisclosure,
  respond,
  timed,
  typed,
  workOff,
} from './disclosure.ts';
import type { PlanDoor, Typed } from './plan-door.ts';
import { alertsHeard } from './seen.ts';
import { aroundSituationLimit, minutes, type Timed, timely } from './timed.ts';

const opened = (length: string, due: string, source: string): string =>
  `Opened Fri 20 Nov 09:05 + ${length} → ${due}; ${source}`;

type Limit = readonly [
  requirement: string,
  says: string,
  typed: readonly Typed[],
  timed: Timed,
  doer: string,
  told: readonly string[],
  why: string,
];

/** All else of a pre-warning, ten minutes before. */
const watched = ({ due, done }: Timed): Typed[] =>
  ['bulletinApproved', 'bulletinPublished', 'complainantsTold', 'assessed', 'observed']
    .filter((column) => column !== done)
    .map((column) => [column, minutes(due, -10)]);

// biome-ignore format: a requirement a line reads as the table it is.
const warningLimits: readonly Limit[] = [
  ['P2-3', 'verified: put to the leading group within 6 hours', typed(['verified', '20 10:00']), timed('Put it to the leading group', '20 16:00', 'putToLeadingGroup'), 'Command', ['Command'], 'Verified Fri 20 Nov 10:00 + 6 hours → Fri 20 Nov 16:00; P2-3'],
  ['P2-8', 'a holding bulletin within 2 hours', [], timed('Publish a holding bulletin', '20 11:05', 'bulletinPublished'), 'Duty office', ['Duty'], opened('2 hours', 'Fri 20 Nov 11:05', 'P2-8, P2-11')],
  ['P2-8', 'complainants hear something within a day', [], timed('Daily word to complainants', '21 09:05', 'complainantsTold'), 'Customer service', ['Customer'], opened('1 day', 'Sat 21 Nov 09:05', 'P2-8')],
  ['P2-8', 'and a day after that', typed(['complainantsTold', '20 15:00']), timed('Daily word to complainants', '21 15:00', 'complainantsTold'), 'Customer service', ['Customer'], 'Complainants heard from us Fri 20 Nov 15:00 + 1 day → Sat 21 Nov 15:00; P2-8'],
  ['P2-8', 'a release assessment every morning', [], timed('Daily release assessment', '21 06:00', 'assessed'), 'Command', ['Command'], opened('the next 06:00', 'Sat 21 Nov 06:00', 'P2-8')],
  ['P2-8', '7 days of observation', [], timed('7 days of observation', '27 09:05', 'observed'), 'Command', ['Command'], opened('7 days', 'Fri 27 Nov 09:05', 'P2-8')],
];

test.each(warningLimits)('%s: %s', (_requirement, _says, before, limit, doer, told, why) => {
  const door = openDisclosure();
  const number = forewarn(door);
  callBack(door);
  workOff(door, number, before);
  door.typeWhen(number, watched(limit));
  expect(aroundSituationLimit(door, number, limit)).toEqual(timely(limit, doer, told, why));
});

test('P2-8: all complainants called back within 3 days', () => {
  const door = openDisclosure();
  const others = [door.comes(complaintOf.III), door.comes(complaintOf.III)];
  const number = forewarn(door);
  const [last = ''] = String(door.row(number).members).split(', ');
  for (const other of others) door.type(other, 'calledBack', day('20 09:05'));
  const limit = timed('Call all complainants back', '23 09:05', 'calledBack');
  door.typeWhen(number, watched(limit));
  expect(aroundSituationLimit(door, number, limit, last)).toEqual(
    timely(limit, 'Customer service', ['Customer'], opened('3 days', 'Mon 23 Nov 09:05', 'P2-8')),
  );
});

test('P2-8: those affected are told of the release within 4 hours of its approval', () => {
  const door = openDisclosure();
  for (let count = 0; count < 4; count += 1) door.comes(complaintOf.III);
  const number = forewarn(door);
  callBack(door);
  door.sweepAt(day('23 10:05'));
  workOff(
    door,
    number,
    typed(
      ['mediaSilent', '23 10:10'],
      ['noNewFinding', '23 10:10'],
      ['releaseApproved', '23 10:10'],
    ),
  );
  const limit = timed('Announce the release', '23 14:10', 'releaseAnnounced');
  door.typeWhen(
    number,
    watched(limit).filter(([column]) => column !== 'observed'),
  );
  expect(aroundSituationLimit(door, number, limit)).toEqual(
    timely(
      limit,
      'Duty office',
      ['Duty'],
      'Leading group approves the release Mon 23 Nov 10:10 + 4 hours → Mon 23 Nov 14:10; P2-8',
    ),
  );
});

/** A response of ten complaints, of which the first ones have reached something. */
const often = (door: PlanDoor, column: string, reached: number) => {
  const numbers = Array.from({ length: 10 }, () => door.comes(complaintOf.II));
  door.sweepAt(day('20 09:05'));
  const number = String(door.situation('Response')?.number);
  for (const each of numbers.slice(0, reached)) door.type(each, column, day('20 09:05'));
  return { number, next: numbers[reached] ?? '', numbers };
};

test('P2-7: every complainant called back within 48 hours', () => {
  const door = openDisclosure();
  const { number, next } = often(door, 'calledBack', 9);
  const limit = timed('Call every complainant back', '22 09:05', 'calledBack');
  door.typeWhen(number, allElse(limit));
  expect(aroundSituationLimit(door, number, limit, next)).toEqual(
    timely(limit, 'Customer service', ['Customer'], opened('48 hours', 'Sun 22 Nov 09:05', 'P2-7')),
  );
});

test('P2-7: 90 % of the complaints answered within 7 days, nine of ten', () => {
  const door = openDisclosure();
  const { number, next } = often(door, 'answer', 8);
  callBack(door);
  const limit = timed('Answer 90 % of the complaints', '27 09:05', 'answer');
  door.typeWhen(number, allElse(limit));
  expect(aroundSituationLimit(door, number, limit, next)).toEqual(
    timely(limit, 'Customer service', ['Customer'], opened('7 days', 'Fri 27 Nov 09:05', 'P2-7')),
  );
});

/** A response of level III at 09:05 that a complaint of 10:00 raises in the sweep of 10:05. */
const raised = (door: PlanDoor, complaint: Parameters<PlanDoor['comes']>[0]): string => {
  const number = respond(door, 'III');
  door.typeWhen(number, typed(['legalReviewed', '20 09:10'], ['reportSigned', '20 09:10']));
  workOff(door, number, typed(['authorityReported', '20 09:10']));
  door.waitUntil(day('20 10:00'));
  door.comes(complaint);
  door.sweepAt(day('20 10:05'));
  return number;
};

const reached = (length: string, due: string, source: string): string =>
  `Level reached Fri 20 Nov 10:05 + ${length} → ${due}; ${source}`;

type Raised = readonly [
  ...requirement: [string, string],
  level: 'I' | 'II',
  ...rest: [Timed, string, string[], string],
];

// biome-ignore format: a requirement a line reads as the table it is.
const raises: readonly Raised[] = [
  ['P2-9', 'III may rise to II: reported anew within 1 hour from then', 'II', timed('Report level II to the authority', '20 11:05', 'authorityReported'), 'Command', ['Command'], reached('1 hour', 'Fri 20 Nov 11:05', 'P2-5')],
  ['P2-9', 'III may rise to I: reported anew at once', 'I', timed('Report level I to the authority at once', '20 10:20', 'authorityReported'), 'Command', ['Command', 'Deputy'], reached('15 minutes', 'Fri 20 Nov 10:20', 'P2-5')],
  ['P2-3', 'raised to II it is announced inside within 1 hour from then', 'II', timed('Announce level II inside, copy the regulator', '20 11:05', 'announcedInternally'), 'Command', ['Command'], reached('1 hour', 'Fri 20 Nov 11:05', 'P2-3')],
  ['P2-3', 'raised to I it is announced publicly within 1 hour from then', 'I', timed('Announce level I publicly', '20 11:05', 'announcedPublicly'), 'Public relations', ['Deputy', 'Press'], reached('1 hour', 'Fri 20 Nov 11:05', 'P2-3')],
];

test.each(raises)('%s: %s', (_requirement, _says, level, limit, doer, told, why) => {
  const door = openDisclosure();
  const number = raised(door, complaintOf[level]);
  expect(door.row(number).level).toBe(`Level ${level}`);
  callBack(door);
  const else_ = allElse(limit).filter(
    ([column]) => !['legalReviewed', 'reportSigned'].includes(column),
  );
  door.typeWhen(number, else_);
  expect(aroundSituationLimit(door, number, limit)).toEqual(timely(limit, doer, told, why));
});

test('P2-9: what the software finds itself is a threshold crossed, asked to raise within 4 hours', () => {
  const door = openDisclosure();
  const number = respond(door, 'II');
  callBack(door);
  const [complaint] = door.rows('complaints');
  door.waitUntil(day('20 10:00'));
  door.type(String(complaint?.number), 'signals', 'Core media reprinted it');
  door.sweepAt(day('20 10:05'));
  expect(alertsHeard(door, number).filter((line) => line.includes('threshold'))).toEqual(
    ['Command', 'Deputy'].map(
      (name) => `${name}: A threshold was crossed: ask to raise the level within 4 hours (P2-9)`,
    ),
  );
  const limit = timed('Ask to raise the level', '20 14:05', 'raiseRequested');
  door.typeWhen(number, allElse(limit));
  expect(aroundSituationLimit(door, number, limit)).toEqual(
    timely(
      limit,
      'Command',
      ['Command'],
      'Threshold crossed Fri 20 Nov 10:05 + 4 hours → Fri 20 Nov 14:05; P2-9',
    ),
  );
});

type Monthly = readonly [
  requirement: string,
  says: string,
  limit: Timed,
  other: string,
  doer: string,
  told: string,
];
const inAMonth = (duty: string, done: string): Timed => ({ duty, due: '2026-12-20 09:05', done });

// biome-ignore format: a requirement a line reads as the table it is.
const monthly: readonly Monthly[] = [
  ['P2-12', 'the people list is reviewed every month', inAMonth('Review the people list', 'peopleReviewed'), 'drillHeld', 'Duty office', 'Duty'],
  ['P2-12', 'teams drill every month', inAMonth('Hold the monthly drill', 'drillHeld'), 'peopleReviewed', 'Command', 'Command'],
];

test.each(monthly)('%s: %s', (_requirement, _says, limit, other, doer, told) => {
  const door = openDisclosure();
  door.sweepAt(day('20 09:05'));
  const number = String(door.situation('Kept ready every month')?.number);
  door.typeWhen(number, [[other, '2026-12-20 08:00']]);
  expect(aroundSituationLimit(door, number, limit)).toEqual(
    timely(limit, doer, [told], opened('1 month', 'Sun 20 Dec 09:05', 'P2-12')),
  );
  // The next month counts from when it was done.
  door.waitUntil('2027-01-19 10:00');
  door.type(number, other, '2027-01-19 10:00');
  door.sweepAt('2027-01-19 10:05');
  expect(door.row(number)).toMatchObject({
    state: 'Due soon',
    nextStep: `${limit.duty} – ${doer}`,
  });
});
