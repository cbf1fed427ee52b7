// The general customer procedure at its front doors: complaints sent in, moments typed, and what cells and mails then say.
import { expect } from 'vitest';
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
import { at, type PlanDoor, planOpener, type Typed } from './plan-door.ts';
import { minutes, toldOverdue } from './timed.ts';

const open = planOpener('Customer complaints', {
  Sue: 'Customer service',
  Dan: 'Department concerned',
  Quin: 'Quality management',
  Max: 'Senior management',
});

const minor = { category: 'product', description: 'The lid is scratched.' };
const urgent = { ...minor, urgency: 'urgent' };
const grave = { ...minor, signals: ['safety'] };

const assigned: Typed = ['assigned', '2026-11-20 10:00'];
const solution: readonly Typed[] = [
  assigned,
  ['investigated', '2026-11-23 10:00'],
  ['solution', '2026-11-24 10:00'],
];
const answered: readonly Typed[] = [...solution, ['answer', '2026-11-27 10:00']];
const promised: readonly Typed[] = [
  ...solution,
  ['moreTime', '2026-11-27 10:00'],
  ['answerBy', '2026-12-07', '2026-11-27 10:00'],
];

// biome-ignore format: a requirement a line reads as the table it is.
const timed: readonly TimedRow[] = [
  ['P6-2', 'assessed within 1 working day, over the weekend', minor, [], 'Assess class and priority – Sue', '2026-11-23 09:00', ['Sue'], 'assessed'],
  ['P6-2', 'given to a department within the same day', minor, [['assessed', '2026-11-20 10:00']], 'Give the task to a department – Sue', '2026-11-23 09:00', ['Sue'], 'assigned'],
  ['P6-2', 'investigated within 2 working days of being given', minor, [assigned], 'Investigate – Department concerned', '2026-11-24 10:00', ['Dan'], 'investigated'],
  ['P6-2', 'solution within 3 working days of the investigation', minor, solution.slice(0, 2), 'Draw up a solution – Department concerned', '2026-11-26 10:00', ['Dan'], 'solution'],
  ['P6-2', 'carried out by the end of the day planned', minor, [...solution, ['carryOutBy', '2026-11-25', '2026-11-24 11:00']], 'Carry the solution out – Department concerned', '2026-11-26 00:00', ['Dan'], 'carriedOut'],
  ['P6-2', 'urgent: given within the hour', urgent, [], 'Urgent: give the task – Sue', '2026-11-20 10:00', ['Sue'], 'assigned'],
  ['P6-4', 'answered within 6 working days', minor, solution, 'Answer, or say why it takes longer – Sue', '2026-11-30 09:00', ['Sue'], 'answer'],
  ['P6-4', 'or told why more time is needed', minor, solution, 'Answer, or say why it takes longer – Sue', '2026-11-30 09:00', ['Sue'], 'moreTime'],
  ['P6-4', 'who was told a later day is answered that day', minor, promised, 'Answer on the day promised – Sue', '2026-12-08 00:00', ['Sue'], 'answer'],
  ['P6-4', 'asked whether satisfied within 5 working days', minor, answered, 'Ask whether the complainant is satisfied – Sue', '2026-12-04 10:00', ['Sue'], 'satisfactionAsked'],
  ['P6-4', 'who says no was asked', minor, answered, 'Ask whether the complainant is satisfied – Sue', '2026-12-04 10:00', ['Sue'], 'notSatisfied'],
  ['P6-4', 'not satisfied: reconsidered within 3 working days', minor, [...answered, ['notSatisfied', '2026-11-27 11:00']], 'Reconsider the solution – Department concerned', '2026-12-02 11:00', ['Dan'], 'newSolution'],
  ['P6-5', 'grave: senior management decides within 1 working day', grave, solution, 'Decide on the solution – Senior management', '2026-11-25 10:00', ['Max'], 'managementDecided'],
];

// biome-ignore format: a requirement a line reads as the table it is.
const climbing: readonly ClimbingRow[] = [
  ['P6-5', 'quality management supervises: after 4 hours; senior management after 24', minor, [], 'Assess class and priority', [['2026-11-23 09:01', ['Sue']], ['2026-11-23 12:59', []], ['2026-11-23 13:01', ['Sue', 'Quin']], ['2026-11-24 08:59', []], ['2026-11-24 09:01', ['Max']]]],
  ['P6-5', 'grave: at once, and after 1 hour', grave, [], 'Assess class and priority', [['2026-11-23 09:01', ['Sue', 'Quin']], ['2026-11-23 09:59', []], ['2026-11-23 10:01', ['Max']]]],
];

const leveled = (door: PlanDoor, sent: object): readonly unknown[] => {
  const { level, levelWhy } = door.row(door.comes({ ...minor, ...sent }));
  return [level, levelWhy];
};
const typing = (door: PlanDoor, sent: object, columns: readonly string[]): string => {
  const number = door.comes(sent);
  for (const column of columns) door.type(number, column, '2026-11-20 09:00');
  return toCheck(door, number);
};
/** Who has had a mail with these words, five minutes after the last moment that was typed. */
const told = (
  door: PlanDoor,
  sent: object,
  typed: readonly Typed[],
  words: string,
): readonly string[] => {
  const number = door.comes(sent);
  door.typeWhen(number, typed);
  door.sweepAt(minutes(typed[typed.length - 1]?.[1] ?? '2026-11-20 09:00', 5));
  return toldOf(door, number, words);
};
const undecided = (milestone: string): string =>
  `“${milestone}” does not count before “Decided by senior management”`;
/** A complaint a day for sixty days, each of somebody else, then so many in one morning. */
const volume = (door: PlanDoor, count: number): string => {
  let people = 0;
  const comes = () => {
    people += 1;
    door.comes({ ...minor, reporter: { name: `Person ${people}`, phone: `138${people}` } });
  };
  for (let day = 0; day < 60; day += 1) {
    comes();
    door.waitUntil(minutes('2026-11-21 09:00', day * 24 * 60));
  }
  for (let each = 0; each < count; each += 1) comes();
  door.sweepAt('2027-01-19 09:05');
  return String(door.situation('Unusually many complaints')?.number ?? 'none');
};

// biome-ignore format: a requirement a line reads as the table it is.
const shown: readonly ShownRow[] = [
  ['P6-1', 'a cosmetic flaw: minor', (door) => leveled(door, {}), ['Minor', 'Minor: no rule asks for a higher one']],
  ['P6-1', 'part of a function fails: ordinary, and why', (door) => leveled(door, { signals: ['functionFails'] }), ['Ordinary', 'Ordinary: part of a function fails (P6-1)']],
  ['P6-1', 'a process stalls: ordinary', (door) => leveled(door, { category: 'service', signals: ['processStalls'] }), ['Ordinary', 'Ordinary: a process stalls (P6-1)']],
  ['P6-1', 'safety: grave', (door) => leveled(door, { signals: ['functionFails', 'safety'] }), ['Grave', 'Grave: safety is in question (P6-1)']],
  ['P6-1', 'a service failure with a loss: grave', (door) => leveled(door, { category: 'service', signals: ['loss'] }), ['Grave', 'Grave: a failure of service caused a loss (P6-1)']],
  ['P6-1', 'words of danger', (door) => leveled(door, { description: '充电时起火' }), ['Grave', 'Grave: the text speaks of a danger (P6-1)']],
  ['P6-1', 'each subject stands in its cell', (door) => ['product', 'service', 'price', 'delivery'].map((category) => door.row(door.comes({ category })).category), ['Quality of the product', 'Quality of the service', 'Price', 'Delivery']],

  ['P6-2', 'the department is told of its task', (door) => told(door, minor, [assigned], 'A complaint to investigate (P6-2)'), ['Dan']],
  ['P6-2', 'urgent: service and department are told at once', (door) => told(door, urgent, [], 'Urgent: start at once (P6-2)'), ['Dan', 'Sue']],
  ['P6-2', 'not urgent: they are not', (door) => told(door, minor, [], 'Urgent'), []],
  ['P6-2', 'measures and the person responsible have cells', (door) => { const number = door.comes(minor); return ['measures', 'responsible'].map((fact) => { door.type(number, fact, `the ${fact}`); return door.row(number)[fact]; }); }, ['the measures', 'the responsible']],
  ['P6-2', 'a planned day may lie ahead', (door) => { const number = door.comes(minor); door.typeWhen(number, [...solution, ['carryOutBy', '2026-11-25', '2026-11-24 11:00']]); return door.row(number).state; }, 'On track'],
  ['P6-2', 'why, over the weekend', (door) => { const number = door.comes(minor); door.sweepAt('2026-11-20 09:05'); return door.row(number).why; }, 'Received Fri 20 Nov 09:00 + 1 working day → Mon 23 Nov 09:00; P6-2'],

  ['P6-3', 'name, contact, product, content, demand, time and channel are recorded', (door) => door.row(door.comes({ ...minor, product: 'Kettle K2', wish: 'Please exchange it.', channel: 'chat', reporter: { name: 'Iris Moss', phone: '010 5550 0100' } })), expect.objectContaining({ received: at('2026-11-20 09:00'), reporterName: 'Iris Moss', reporterPhone: '010 5550 0100', product: 'Kettle K2', description: 'The lid is scratched.', wish: 'Please exchange it.', channel: 'Online service' })],
  ['P6-3', 'no record without content or a name', (door) => [door.post({ ...minor, description: ' ' }), door.post({ ...minor, reporter: { name: '' } })].map((answer) => (answer.ok ? 'taken' : Object.keys(answer.fields ?? {}))), [['description'], ['reporter.name']]],

  ['P6-4', 'the complainant gets a number, and is told by when', (door) => { const { number, promises } = receiptOf(door.post(minor)); return [/^C26-\d{5}-\d$/.test(number), promises.map(({ text, due }) => [text, due])]; }, [true, [['our answer, or the reason why we need longer, by Mon 30 Nov 09:00', '2026-11-30T09:00:00+08:00']]]],
  ['P6-4', 'in Chinese', (door) => (['zh-CN', 'zh-TW'] as const).map((locale) => receiptOf(door.post({ ...minor, locale })).promises[0]?.text), ['11月30日（周一）09:00前给您答复或说明需要更多时间的原因', '11月30日（週一）09:00前給您答覆或說明需要更多時間的原因']],
  ['P6-4', 'the reason for more time has a cell', (door) => { const number = door.comes(minor); door.type(number, 'moreTimeWhy', 'A part is on its way.'); return door.row(number).moreTimeWhy; }, 'A part is on its way.'],
  ['P6-4', 'a promised day alone is not yet overdue', (door) => { const number = door.comes(minor); door.typeWhen(number, promised); door.sweepAt('2026-12-01 09:00'); return [door.row(number).state, door.row(number).due]; }, ['On track', at('2026-12-08 00:00')]],
  ['P6-4', 'unasked it is not closed', (door) => typing(door, minor, ['solution', 'answer', 'closed']), '“Closed” does not count before “Asked whether satisfied”'],
  ['P6-4', 'asked it is', (door) => typing(door, minor, ['solution', 'answer', 'satisfactionAsked', 'closed']), 'Closed'],
  ['P6-4', 'not satisfied: department and quality are told', (door) => told(door, minor, [...answered, ['notSatisfied', '2026-11-27 11:00']], 'Not satisfied: please reconsider the solution (P6-4)'), ['Dan', 'Quin']],
  ['P6-4', 'still not: senior management and quality, for an outside body', (door) => told(door, minor, [...answered, ['stillNotSatisfied', '2026-11-27 11:00']], 'Still not satisfied: an outside body may assess (P6-4)'), ['Max', 'Quin']],
  ['P6-4', 'what went to an outside body has a moment', (door) => { const number = door.comes(minor); door.typeWhen(number, [['outsideBody', '2026-11-20 10:00']]); return door.row(number).outsideBody; }, at('2026-11-20 10:00')],

  ['P6-5', 'a grave one is told to senior management and quality the moment it comes', (door) => toldOf(door, door.comes(grave), 'Grave complaint (P6-5)'), ['Max', 'Quin']],
  ['P6-5', 'of a minor one nobody but the owner hears', (door) => told(door, minor, [], ''), ['Sue']],
  ['P6-5', 'senior management hears that a solution waits', (door) => told(door, grave, solution, 'A solution awaits your decision (P6-5)'), ['Max']],
  ['P6-5', 'not of a minor one', (door) => told(door, minor, solution, 'A solution awaits your decision'), []],
  ['P6-5', 'undecided it is not carried out, not answered, not closed', (door) => typing(door, grave, ['solution', 'carriedOut', 'answer', 'satisfactionAsked', 'closed']), ['Carried out', 'Complainant answered', 'Closed'].map(undecided).join('; ')],
  ['P6-5', 'decided it is all of these', (door) => typing(door, grave, ['solution', 'managementDecided', 'carriedOut', 'answer', 'satisfactionAsked', 'closed']), 'Closed'],
  ['P6-5', 'grave, quality out of reach: senior management at once, and why', (door) => { away(door, 'Quin'); const number = door.comes(grave); door.sweepAt('2026-11-23 09:01'); return door.heard(number).filter((line) => line.startsWith('Max: Assess class')); }, [expect.stringContaining('nobody could be reached as Quality management')]],
  ['P6-5', 'an improvement has a cell', (door) => { const number = door.comes(minor); door.type(number, 'improvement', 'A softer cloth.'); return door.row(number).improvement; }, 'A softer cloth.'],
  ['P6-5', 'the counts go to quality and senior management every month', (door) => { door.comes(minor); door.sweepAt('2026-12-01 06:05'); return door.google.mailbox.sent().filter(({ subject }) => subject.startsWith('Complaints in')).flatMap(({ to }) => to).sort(); }, ['max@example.org', 'quin@example.org']],
  ['P6-5', 'one more a day is no early warning', (door) => volume(door, 1), 'none'],
  ['P6-5', 'twelve are: quality is told, looks into it within a working day, and a day later senior management hears', (door) => { const number = volume(door, 12); const alerted = toldOf(door, number, 'Unusually many complaints'); return [alerted, ...['2027-01-20 09:04', '2027-01-20 09:06', '2027-01-21 09:04', '2027-01-21 09:06'].map((moment) => { door.sweepAt(moment); return toldOverdue(door, number, 'Look into the early warning'); })]; }, [['Quin'], [], ['Quin'], ['Quin'], ['Max']]],
];

testTimed(open, timed);
testClimbing(open, climbing);
testShown(open, shown);
