// The emergency plan at its front doors: complaints sent in, moments typed, and what cells and mails then say.
import { expect } from 'vitest';
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
import { at, type PlanDoor, planOpener, type Typed } from './plan-door.ts';

const open = planOpener('Emergency plan for complaints', {
  Ina: 'Customer service',
  Dan: 'Department responsible',
  Tess: 'Special team',
  Leo: 'Leading group, GM',
});

const third = { category: 'product', description: 'The colour is not the one I ordered.' };
const first = { ...third, signals: ['media'] };
const marked = (signals: string, when = '2026-11-20 09:00'): Typed => ['signals', signals, when];
const second = marked('Business notably affected');
const stages: readonly Typed[] = [
  ['responseStarted', '2026-11-20 09:20'],
  ['teamFormed', '2026-11-20 11:00'],
  ['investigated', '2026-11-21 10:00'],
  ['solution', '2026-11-22 09:00'],
  ['talked', '2026-11-22 15:00'],
  ['carriedOut', '2026-11-25 10:00'],
  ['evaluated', '2026-11-30 10:00'],
  ['closed', '2026-11-30 11:00'],
];
const upTo = (last: string): readonly Typed[] =>
  stages.slice(0, stages.findIndex(([column]) => column === last) + 1);
const passedOn: Typed = ['passedOn', '2026-11-20 10:00'];
const planned: readonly Typed[] = [
  ['carryOutBy', '2026-11-23', '2026-11-22 16:00'],
  ['progress', '2026-11-23 12:00'],
];

// biome-ignore format: a requirement a line reads as the table it is.
const timed: readonly TimedRow[] = [
  ['P9-2', 'level 3 is passed on within four working hours, through the lunch break', third, [], 'Pass it on to the department – Ina', '2026-11-20 14:30', ['Ina'], 'passedOn'],
  ['P9-2', 'level 2 alike', third, [second], 'Pass it on to the department – Ina', '2026-11-20 14:30', ['Ina'], 'passedOn'],
  ['P9-2', 'level 2 solved within three working days', third, [second, passedOn], 'Draw up a solution – Department responsible', '2026-11-25 10:00', ['Dan'], 'solution'],
  ['P9-2', 'level 3 solved within five', third, [passedOn], 'Draw up a solution – Department responsible', '2026-11-27 10:00', ['Dan'], 'solution'],
  ['P9-2', 'the customer hears the solution within one working day', third, [passedOn, ['solution', '2026-11-23 10:00']], 'Talk with the customer – Ina', '2026-11-24 10:00', ['Ina'], 'talked'],
  ['P9-5', 'response started within 30 minutes', first, [], 'Start the response – Leading group, GM', '2026-11-20 09:30', ['Leo'], 'responseStarted'],
  ['P9-5', 'counted from when it became level 1', third, [passedOn, marked('Great public impact possible', '2026-11-20 14:00')], 'Start the response – Leading group, GM', '2026-11-20 14:30', ['Leo'], 'responseStarted'],
  ['P9-5', 'special team within 2 hours', first, upTo('responseStarted'), 'Form the special team – Leading group, GM', '2026-11-20 11:20', ['Leo'], 'teamFormed'],
  ['P9-5', 'investigated within 24 hours; at level 1 all hear at once', first, upTo('teamFormed'), 'Investigate – Special team', '2026-11-21 11:00', ['Tess', 'Dan', 'Leo'], 'investigated'],
  ['P9-5', 'solution within 24 hours', first, upTo('investigated'), 'Draw up a solution – Special team', '2026-11-22 10:00', ['Tess', 'Dan', 'Leo'], 'solution'],
  ['P9-5', 'talk with the customer within 24 hours', first, upTo('solution'), 'Talk with the customer – Ina', '2026-11-23 09:00', ['Ina', 'Dan', 'Leo'], 'talked'],
  ['P9-5', 'progress reported within a day', first, upTo('talked'), 'Report progress – Special team', '2026-11-23 15:00', ['Tess', 'Dan', 'Leo'], 'progress'],
  ['P9-5', 'progress: due again a day later', first, [...upTo('talked'), ['progress', '2026-11-23 12:00']], 'Report progress – Special team', '2026-11-24 12:00', ['Tess', 'Dan', 'Leo'], 'progress'],
  ['P9-5', 'carried out by the end of the day planned', first, [...upTo('talked'), ...planned], 'Carry the solution out – Department responsible', '2026-11-24 00:00', ['Dan', 'Leo'], 'carriedOut'],
  ['P9-5', 'evaluated within 5 working days', first, upTo('carriedOut'), 'Follow up and evaluate – Ina', '2026-12-02 10:00', ['Ina', 'Dan', 'Leo'], 'evaluated'],
];

// biome-ignore format: a requirement a line reads as the table it is.
const climbing: readonly ClimbingRow[] = [
  ['P9-5', 'level 2: the department after an hour, the leading group after four', third, [second], 'Pass it on to the department', [['2026-11-20 14:31', ['Ina']], ['2026-11-20 15:29', []], ['2026-11-20 15:31', ['Ina', 'Dan']], ['2026-11-20 18:29', []], ['2026-11-20 18:31', ['Leo']]]],
  ['P9-5', 'level 3: the department after four hours, the leading group after a day', third, [], 'Pass it on to the department', [['2026-11-20 15:31', ['Ina']], ['2026-11-20 18:29', []], ['2026-11-20 18:31', ['Dan']], ['2026-11-21 14:29', ['Ina']], ['2026-11-21 14:31', ['Leo']]]],
];

/** The level's cells once a complaint has come and a person has marked it. */
const leveled = (door: PlanDoor, sent: object, signals = ''): readonly unknown[] => {
  const number = door.comes({ ...third, ...sent });
  if (signals !== '') door.type(number, 'signals', signals);
  const { level, levelWhy } = door.row(number);
  return [level, levelWhy];
};
/** What the row of a level 1 complaint says when everything was done at once but one stage. */
const skipping = (door: PlanDoor, skipped: string): string => {
  const number = door.comes(first);
  for (const [column] of stages) {
    if (column !== skipped) door.type(number, column, '2026-11-20 09:00');
  }
  return toCheck(door, number);
};
const mailed = (
  door: PlanDoor,
  typed: readonly Typed[],
  last: string,
  words: string,
): readonly string[] => {
  const number = door.comes(first);
  door.typeWhen(number, typed);
  door.sweepAt(last);
  return toldOf(door, number, words);
};

const before = (later: string, needed: string): string =>
  `“${later}” does not count before “${needed}”`;
const afterInvestigation = [
  before('Solution drawn up', 'Investigated'),
  before('Talked with the customer', 'Solution drawn up'),
  before('Carried out', 'Talked with the customer'),
  before('Followed up and evaluated', 'Carried out'),
  before('Closed', 'Followed up and evaluated'),
];

// biome-ignore format: a requirement a line reads as the table it is.
const shown: readonly ShownRow[] = [
  ['P9-1', 'each subject stands in its cell', (door) => ['product', 'beforeSale', 'duringSale', 'afterSale', 'contract', 'other'].map((category) => door.row(door.comes({ category })).category), ['Quality of the product', 'Service before the sale', 'Service during the sale', 'Service after the sale', 'Contract', 'Something else']],
  ['P9-2', 'small: level 3', (door) => leveled(door, {}), ['Level 3', 'Level 3: no rule asks for a higher one']],
  ['P9-2', 'media: level 1, and why', (door) => leveled(door, { signals: ['media'] }), ['Level 1', 'Level 1: the media are involved or likely to be (P9-2)']],
  ['P9-2', 'a text that speaks of the media', (door) => leveled(door, { description: '不处理我就找媒体曝光' }), ['Level 1', 'Level 1: the text speaks of the media (P9-2)']],
  ['P9-2', 'business affected, typed by a person: level 2', (door) => leveled(door, {}, 'Business notably affected'), ['Level 2', 'Level 2: business is notably affected (P9-2)']],
  ['P9-2', 'several departments', (door) => leveled(door, {}, 'Several departments needed'), ['Level 2', 'Level 2: several departments are needed (P9-2)']],
  ['P9-2', 'reputation', (door) => leveled(door, {}, 'Reputation of the company affected'), ['Level 1', 'Level 1: the reputation of the company or the public is affected (P9-2)']],
  ['P9-2', 'urgent and hard to solve; neither alone', (door) => [leveled(door, { urgency: 'urgent' }, 'A solution is hard to find')[1], leveled(door, { urgency: 'urgent' })[0], leveled(door, {}, 'A solution is hard to find')[0]], ['Level 1: an immediate solution is demanded and hard to find (P9-2)', 'Level 3', 'Level 3']],
  ['P9-2', 'level 2 goes to the department at once', (door) => { const number = door.comes(third); door.type(number, 'signals', 'Business notably affected'); door.sweepAt('2026-11-20 09:05'); return toldOf(door, number, 'Level 2: to be solved soon (P9-2)'); }, ['Dan']],
  ['P9-2', 'what is passed on goes to the department', (door) => { const number = door.comes(third); door.typeWhen(number, [passedOn]); door.sweepAt('2026-11-20 10:05'); return toldOf(door, number, 'A complaint to solve (P9-2)'); }, ['Dan']],
  ['P9-2', 'level 3 may skip any stage', (door) => { const number = door.comes(third); door.typeWhen(number, [['solution', '2026-11-20 10:00'], ['closed', '2026-11-20 10:05']]); return door.row(number).state; }, 'Closed'],
  ['P9-3', 'the way in stands in its cell', (door) => ['web', 'hotline', 'email', 'siteChat', 'appChat', 'inPerson'].map((channel) => door.row(door.comes({ channel })).channel), ['Web form', '24-hour line', 'E-mail', 'Chat on the website', 'Chat in the app', 'In person']],
  ['P9-4', 'the record: moment, name, contact, content, product, solution wished for, urgency', (door) => { door.waitUntil('2026-11-20 09:17'); return door.row(door.comes({ ...third, product: 'Chair', wish: 'The right one', urgency: 'soon', reporter: { name: 'Iris Moss', phone: '010 5550 0100' } })); }, expect.objectContaining({ received: at('2026-11-20 09:17'), reporterName: 'Iris Moss', reporterPhone: '010 5550 0100', description: third.description, product: 'Chair', wish: 'The right one', urgency: 'Rather urgent', owner: 'Ina' })],
  ['P9-4', 'the address has a cell', (door) => { const number = door.comes(third); door.type(number, 'address', '1 Moss Lane'); return door.row(number).address; }, '1 Moss Lane'],
  ['P9-4', 'the exact moment starts the clock', (door) => { door.waitUntil('2026-11-20 09:17'); const number = door.comes(third); door.sweepAt('2026-11-20 09:20'); return door.row(number).due; }, at('2026-11-20 14:47')],
  ['P9-4', 'urgent: customer service and department are told', (door) => { const numbers = ['urgent', 'soon'].map((urgency) => door.comes({ ...third, urgency })); door.sweepAt('2026-11-20 09:05'); return numbers.map((number) => toldOf(door, number, 'Urgent complaint (P9-4)')); }, [['Dan', 'Ina'], []]],
  ['P9-5', 'the leading group is told the moment it comes', (door) => { const number = door.comes(first); return toldOf(door, number, 'Level 1: start the response (P9-5)'); }, ['Dan', 'Ina', 'Leo']],
  ['P9-5', 'a complaint raised to level 1 too', (door) => { const number = door.comes(third); door.sweepAt('2026-11-20 09:05'); door.heard(number); door.type(number, 'level', 'Level 1'); door.sweepAt('2026-11-20 09:10'); return [toldOf(door, number, 'Level 1: start the response (P9-5)'), door.row(number).levelWhy]; }, [['Dan', 'Ina', 'Leo'], 'Level 1, chosen by a person. The rules ask for Level 3: no rule asks for a higher one']],
  ['P9-5', 'the special team is called', (door) => mailed(door, upTo('teamFormed'), '2026-11-20 11:05', 'You are the special team: investigate (P9-5)'), ['Tess']],
  ['P9-5', 'the leading group hears of the solution', (door) => mailed(door, upTo('solution'), '2026-11-22 09:05', 'Solution drawn up (P9-5)'), ['Ina', 'Leo']],
  ['P9-5', 'and of its outcome', (door) => mailed(door, upTo('carriedOut'), '2026-11-25 10:05', 'Solution carried out (P9-5)'), ['Ina', 'Leo']],
  ['P9-5', 'skipped: the response', (door) => skipping(door, 'responseStarted').split('; '), [before('Special team formed', 'Response started'), before('Investigated', 'Special team formed'), ...afterInvestigation]],
  ['P9-5', 'skipped: the team', (door) => skipping(door, 'teamFormed').split('; '), [before('Investigated', 'Special team formed'), ...afterInvestigation]],
  ['P9-5', 'skipped: investigation', (door) => skipping(door, 'investigated').split('; '), afterInvestigation],
  ['P9-5', 'skipped: solution', (door) => skipping(door, 'solution').split('; '), afterInvestigation.slice(1)],
  ['P9-5', 'skipped: talk', (door) => skipping(door, 'talked').split('; '), afterInvestigation.slice(2)],
  ['P9-5', 'skipped: carrying out', (door) => skipping(door, 'carriedOut').split('; '), afterInvestigation.slice(3)],
  ['P9-5', 'skipped: evaluation', (door) => skipping(door, 'evaluated'), '“Closed” does not count before “Followed up and evaluated”'],
  ['P9-5', 'nothing skipped', (door) => skipping(door, ''), 'Closed'],
  ['P9-5', 'the department out of reach: the leading group in its place, and why', (door) => { away(door, 'Dan'); const number = door.comes(third); door.sweepAt('2026-11-20 18:31'); return door.heard(number).filter((line) => line.startsWith('Leo')); }, [expect.stringContaining('nobody could be reached as Department responsible')]],
  ['P9-5', 'the leading group gets the monthly report', (door) => { door.comes(third); door.sweepAt('2026-12-01 06:05'); return door.google.mailbox.sent().filter(({ subject }) => subject.startsWith('Complaints in')).flatMap(({ to }) => to); }, ['leo@example.org']],
];

testTimed(open, timed);
testClimbing(open, climbing);
testShown(open, shown);
