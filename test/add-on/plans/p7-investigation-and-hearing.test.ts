// Investigation and hearing at its front doors: a complaint sent in, stages typed, and what cells and mails then say.

import { receiptOf } from '../redress.ts';
import {
  away,
  type ClimbingRow,
  type ShownRow,
  type TimedRow,
  testClimbing,
  testShown,
  testTimed,
  toCheck,
  toldOf,
} from './duty-tables.ts';
import { type PlanDoor, planOpener, type Typed } from './plan-door.ts';
import { historyOf } from './timed.ts';

const open = planOpener('Investigation and hearing', {
  Ina: 'Intake',
  Ivo: 'Investigation team',
  Cho: 'Chair of the hearing',
  Hal: 'Head',
});

const sent = { category: 'conduct', description: 'The clerk sent me away twice.' };
/** Every stage, in order. */
const stages: readonly Typed[] = [
  ['accepted', '2026-11-20 10:00'],
  ['checked', '2026-11-24 10:00'],
  ['filed', '2026-11-25 10:00'],
  ['complainantHeard', '2026-11-30 10:00'],
  ['respondentHeard', '2026-12-01 10:00'],
  ['investigated', '2026-12-02 10:00'],
  ['hearing', '2026-12-08 10:00'],
  ['reasons', '2026-12-09 10:00'],
  ['upheld', '2026-12-09 11:00'],
  ['closed', '2026-12-10 10:00'],
];
const upTo = (last: string): readonly Typed[] =>
  stages.slice(0, stages.findIndex(([column]) => column === last) + 1);
const untrue: readonly Typed[] = [...upTo('accepted'), ['untrue', '2026-11-24 10:00']];
const reasons: Typed = ['reasons', '2026-11-24 11:00'];

// biome-ignore format: a requirement a line reads as the table it is.
const timed: readonly TimedRow[] = [
  ['P7-1', 'accepted within 1 working day', sent, [], 'Accept and register – Ina', '2026-11-23 09:00', ['Ina'], 'accepted'],
  ['P7-1', 'checked within 5', sent, upTo('accepted'), 'Check whether it is true – Ina', '2026-11-27 10:00', ['Ina'], 'checked'],
  ['P7-1', 'found untrue is checked', sent, upTo('accepted'), 'Check whether it is true – Ina', '2026-11-27 10:00', ['Ina'], 'untrue'],
  ['P7-1', 'filed within 2', sent, upTo('checked'), 'File the case and name the team – Ina', '2026-11-26 10:00', ['Ina'], 'filed'],
  ['P7-1', 'investigated, both sides heard, within 20', sent, upTo('respondentHeard'), 'Investigate and hear both sides – Investigation team', '2026-12-23 10:00', ['Ivo'], 'investigated'],
  ['P7-1', 'hearing within 10', sent, upTo('investigated'), 'Hold the hearing – Chair of the hearing', '2026-12-16 10:00', ['Cho'], 'hearing'],
  ['P7-1', 'upheld within 5, with reasons', sent, upTo('reasons'), 'Decide, with reasons – Head', '2026-12-15 10:00', ['Hal'], 'upheld'],
  ['P7-1', 'or withdrawn', sent, upTo('reasons'), 'Decide, with reasons – Head', '2026-12-15 10:00', ['Hal'], 'withdrawn'],
  ['P7-1', 'found untrue: withdrawn within 5, with reasons', sent, [...untrue, reasons], 'Withdraw, with reasons – Head', '2026-12-01 10:00', ['Hal'], 'withdrawn'],
];

// biome-ignore format: a requirement a line reads as the table it is.
const climbing: readonly ClimbingRow[] = [
  ['P7-1', 'the head after a day', sent, [], 'Accept and register', [['2026-11-23 09:01', ['Ina']], ['2026-11-24 08:59', []], ['2026-11-24 09:01', ['Ina', 'Hal']]]],
];

/** What the row says when everything was typed at once but one stage. */
const skipping = (door: PlanDoor, skipped: string): string => {
  const number = door.comes(sent);
  for (const [column] of stages) {
    if (column !== skipped) door.type(number, column, '2026-11-20 09:00');
  }
  return toCheck(door, number);
};
const typing = (door: PlanDoor, columns: readonly string[]): string => {
  const number = door.comes(sent);
  for (const column of columns) door.type(number, column, '2026-11-20 09:00');
  return toCheck(door, number);
};
const called = (door: PlanDoor, typed: readonly Typed[], after: string, words: string) => {
  const number = door.comes(sent);
  door.typeWhen(number, typed);
  door.sweepAt(after);
  return toldOf(door, number, words);
};
const before = (late: string, needed: string): string =>
  `“${late}” does not count before “${needed}”`;
const decision = before('Closed', 'Decision');
const upheld = `${before('Upheld', 'Hearing held')}; ${decision}`;
const hearing = `${before('Hearing held', 'Investigation ended')}; ${upheld}`;

// biome-ignore format: a requirement a line reads as the table it is.
const shown: readonly ShownRow[] = [
  ['P7-1', 'accepted in writing, orally, by phone, and registered', (door) => ['web', 'written', 'oral', 'phone'].map((channel) => door.row(door.comes({ channel })).channel), ['Web form', 'In writing', 'Orally', 'Phone']],
  ['P7-1', 'all are treated alike', (door) => { const { level, levelWhy, owner } = door.row(door.comes(sent)); return [level, levelWhy, owner]; }, ['Case', 'Case: no rule asks for a higher one', 'Ina']],
  ['P7-1', 'acceptance is promised on the receipt', (door) => receiptOf(door.post(sent)).promises.map(({ text }) => text), ['acceptance of your complaint by Mon 23 Nov 09:00']],
  ['P7-1', 'in Chinese too', (door) => receiptOf(door.post({ ...sent, locale: 'zh-CN' })).promises.map(({ text }) => text), ['11月23日（周一）09:00前登记受理您的投诉']],
  ['P7-1', 'a row with every stage is closed', (door) => skipping(door, ''), 'Closed'],
  ['P7-1', 'skipped: acceptance', (door) => skipping(door, 'accepted').split('; ')[0], before('Preliminary check', 'Accepted and registered')],
  ['P7-1', 'skipped: preliminary check', (door) => skipping(door, 'checked').split('; ')[0], before('Filed', 'Preliminary check')],
  ['P7-1', 'skipped: filing', (door) => skipping(door, 'filed').split('; ').slice(0, 2), [before('Complainant heard', 'Filed'), before('Respondent heard', 'Filed')]],
  ['P7-1', 'skipped: the complainant', (door) => skipping(door, 'complainantHeard'), `${before('Investigation ended', 'Complainant heard')}; ${hearing}`],
  ['P7-1', 'skipped: the respondent', (door) => skipping(door, 'respondentHeard'), `${before('Investigation ended', 'Respondent heard')}; ${hearing}`],
  ['P7-1', 'skipped: investigation', (door) => skipping(door, 'investigated'), hearing],
  ['P7-1', 'skipped: hearing', (door) => skipping(door, 'hearing'), upheld],
  ['P7-1', 'skipped: reasons', (door) => skipping(door, 'reasons'), `${before('Upheld', 'Reasons written down')}; ${decision}`],
  ['P7-1', 'skipped: decision', (door) => skipping(door, 'upheld'), decision],
  ['P7-1', 'found untrue: withdrawn without hearing', (door) => typing(door, ['accepted', 'untrue', 'reasons', 'withdrawn', 'closed']), 'Closed'],
  ['P7-1', 'found untrue: not without reasons', (door) => typing(door, ['accepted', 'untrue', 'withdrawn']), before('Withdrawn', 'Reasons written down')],
  ['P7-1', 'otherwise not withdrawn without hearing', (door) => typing(door, ['accepted', 'checked', 'filed', 'reasons', 'withdrawn']), before('Withdrawn', 'Hearing held')],
  ['P7-1', 'a stage typed late counts from when it is complete', (door) => { const number = door.comes(sent); door.typeWhen(number, [['checked', '2026-11-24 10:00'], ['accepted', '2026-11-24 10:00', '2026-11-26 10:00']]); door.sweepAt('2026-11-26 10:05'); return [historyOf(door, number, 'Accept and register'), door.row(number).nextStep]; }, ['Late, 1500', 'File the case and name the team – Ina']],
  ['P7-1', 'filed: the team is called', (door) => called(door, upTo('filed'), '2026-11-25 10:05', 'Filed: please investigate (P7-1)'), ['Ivo']],
  ['P7-1', 'investigated: the chair', (door) => called(door, upTo('investigated'), '2026-12-02 10:05', 'Investigated: please hold the hearing (P7-1)'), ['Cho']],
  ['P7-1', 'heard: the head', (door) => called(door, upTo('hearing'), '2026-12-08 10:05', 'Heard: please decide (P7-1)'), ['Hal']],
  ['P7-1', 'found untrue: the head', (door) => called(door, untrue, '2026-11-24 10:05', 'Found untrue: please decide (P7-1)'), ['Hal']],
  ['P7-1', 'decided: the owner, to tell both sides', (door) => called(door, upTo('upheld'), '2026-12-09 11:05', 'Decided: tell both sides (P7-1)'), ['Ina']],
  ['P7-1', 'at first nobody but the owner', (door) => called(door, [], '2026-11-20 09:05', 'New complaint (P7-1)'), ['Ina']],
  ['P7-1', 'the team away: the head hears of its duty, and why', (door) => { away(door, 'Ivo'); const number = door.comes(sent); door.typeWhen(number, upTo('filed')); door.sweepAt('2026-12-23 10:01'); return door.heard(number).filter((line) => line.includes('was due')).map((line) => line.replace(/ was due.*; told/, ' … told')); }, ['Hal: Investigate and hear both sides … told as Head; nobody could be reached as Investigation team']],
  ['P7-1', 'scope, team, evidence and reasons have cells', (door) => { const number = door.comes(sent); return ['respondent', 'team', 'scope', 'evidence', 'reasonsText'].map((fact) => { door.type(number, fact, `some ${fact}`); return door.row(number)[fact]; }); }, ['some respondent', 'some team', 'some scope', 'some evidence', 'some reasonsText']],
];

testTimed(open, timed);
testClimbing(open, climbing);
testShown(open, shown);
