// Complaints about service at their front doors: complaints sent in, moments typed, and what cells and mails then say.
import { expect } from 'vitest';
import { receiptOf } from '../redress.ts';
import {
  type ClimbingRow,
  type ShownRow,
  type TimedRow,
  type TimedSituationRow,
  testClimbing,
  testShown,
  testTimed,
  testTimedSituations,
  toCheck,
  toldOf,
} from './duty-tables.ts';
import { at, type PlanDoor, planOpener, type Typed } from './plan-door.ts';
import { toldOverdue } from './timed.ts';

const open = planOpener('Complaints about service', {
  Dot: 'Person on duty',
  Tim: 'Handling team',
  Lena: 'Leading group',
  Cora: 'Legal counsel',
});
/** On a Sunday, at three in the morning. */
const openAtNight = (): PlanDoor => {
  const door = open();
  door.waitUntil('2026-11-22 03:00');
  return door;
};

const general = { category: 'service', description: 'Nobody opened the counter.' };
const major = { ...general, signals: ['media'] };
const solved: readonly Typed[] = [
  ['measures', '2026-11-20 09:30'],
  ['answer', '2026-11-20 15:00'],
];
const ended: readonly Typed[] = [
  ...solved,
  ['summarised', '2026-11-23 10:00'],
  ['closed', '2026-11-23 11:00'],
];
const unhappy: readonly Typed[] = [...ended, ['notSatisfied', '2026-11-24 09:00']];
const verified: readonly Typed[] = [...unhappy, ['verifiedAgain', '2026-11-24 15:00']];
const apologyDue: readonly Typed[] = [
  ['measures', '2026-11-20 09:30'],
  ['apologyDue', '2026-11-20 10:00'],
  ['answer', '2026-11-20 10:30'],
];

// biome-ignore format: a requirement a line reads as the table it is.
const timed: readonly TimedRow[] = [
  ['P4-2', 'general: measures within an hour', general, [], 'Take measures – Dot', '2026-11-20 10:00', ['Dot'], 'measures'],
  ['P4-2', 'general: a result told means measures were taken', general, [], 'Take measures – Dot', '2026-11-20 10:00', ['Dot'], 'answer'],
  ['P4-2', 'general: result told within 24 hours', general, [['measures', '2026-11-20 09:30']], 'Tell the result – Dot', '2026-11-21 09:00', ['Dot'], 'answer'],
  ['P4-2', 'major: investigated within 48 hours', major, [], 'Investigate – Handling team', '2026-11-22 09:00', ['Tim'], 'investigated'],
  ['P4-2', 'major: result told within 72 hours; the team hears at once', major, [['investigated', '2026-11-21 09:00']], 'Tell the result – Dot', '2026-11-23 09:00', ['Dot', 'Tim'], 'answer'],
  ['P4-2', 'an apology that is due: within 24 hours, by the leading group', general, apologyDue, 'Apologise publicly – Leading group', '2026-11-21 10:00', ['Lena'], 'apology'],
  ['P4-3', 'not satisfied: verified again within 24 hours', general, unhappy, 'Verify again – Dot', '2026-11-25 09:00', ['Dot'], 'verifiedAgain'],
  ['P4-3', 'further measures within 24 hours of that', general, verified, 'Take further measures – Dot', '2026-11-25 15:00', ['Dot'], 'furtherMeasures'],
  ['P4-5', 'cause and improvement: 5 working days from the result', general, solved, 'Write cause and improvement – Dot', '2026-11-27 15:00', ['Dot'], 'summarised'],
];

// biome-ignore format: a requirement a line reads as the table it is.
const atNight: readonly TimedRow[] = [
  ['P4-2', 'the hours run through night and weekend (P4-1)', general, [], 'Take measures – Dot', '2026-11-22 04:00', ['Dot'], 'measures'],
];

/** The number of the emergency that a major complaint has started, once more has been typed into it. */
const emergency =
  (...typed: readonly Typed[]) =>
  (door: PlanDoor): string => {
    door.comes(major);
    door.sweepAt('2026-11-20 09:05');
    const number = String(door.situation('Emergency plan')?.number);
    door.typeWhen(number, typed);
    return number;
  };
const started: Typed = ['started', '2026-11-20 09:30'];

// biome-ignore format: a requirement a line reads as the table it is.
const timedEmergencies: readonly TimedSituationRow[] = [
  ['P4-4', 'the leading group starts the emergency plan within an hour', emergency(), 'Start the emergency plan – Leading group', '2026-11-20 10:05', ['Lena'], 'started'],
  ['P4-4', 'progress is reported within 24 hours', emergency(started), 'Report the progress – Tim', '2026-11-21 09:05', ['Tim'], 'progress'],
  ['P4-4', 'and again 24 hours later', emergency(started, ['progress', '2026-11-20 20:00']), 'Report the progress – Tim', '2026-11-21 20:00', ['Tim'], 'progress'],
  ['P4-5', 'its summary: 5 working days once it is solved', emergency(started, ['solved', '2026-11-20 15:00']), 'Write cause and improvement – Tim', '2026-11-27 15:00', ['Tim'], 'summarised'],
];

// biome-ignore format: a requirement a line reads as the table it is.
const climbing: readonly ClimbingRow[] = [
  ['P4-2', 'general: the team after 1 hour, the leading group after 4', general, [], 'Take measures', [['2026-11-20 10:01', ['Dot']], ['2026-11-20 10:59', []], ['2026-11-20 11:01', ['Dot', 'Tim']], ['2026-11-20 13:59', []], ['2026-11-20 14:01', ['Lena']]]],
  ['P4-2', 'major: the leading group after 1 hour', major, [['investigated', '2026-11-21 09:00']], 'Tell the result', [['2026-11-23 09:01', ['Dot', 'Tim']], ['2026-11-23 09:59', []], ['2026-11-23 10:01', ['Dot', 'Lena']]]],
];

const leveled = (door: PlanDoor, sent: object, signals = ''): readonly unknown[] => {
  const number = door.comes({ ...general, ...sent });
  if (signals !== '') door.type(number, 'signals', signals);
  const { level, levelWhy } = door.row(number);
  return [level, levelWhy];
};
const typing = (door: PlanDoor, sent: object, columns: readonly string[]): string => {
  const number = door.comes(sent);
  for (const column of columns) door.type(number, column, '2026-11-20 09:00');
  return toCheck(door, number);
};
const told = (door: PlanDoor, sent: object, words: string): readonly string[] => {
  const number = door.comes(sent);
  door.sweepAt('2026-11-20 09:05');
  return toldOf(door, number, words);
};
/** So many complaints on Sunday, after this many on Friday. */
const surge = (door: PlanDoor, before: number, count: number) => {
  for (let each = 0; each < before; each += 1) door.comes(general);
  door.waitUntil('2026-11-22 09:00');
  for (let each = 0; each < count; each += 1) door.comes(general);
  door.sweepAt('2026-11-22 09:05');
  return door.rows('situations').map(({ kind, evidence }) => [kind, evidence]);
};

// biome-ignore format: a requirement a line reads as the table it is.
const shown: readonly ShownRow[] = [
  // Received, and told
  ['P4-1', 'complainant, content and time are recorded', (door) => door.row(door.comes({ ...general, channel: 'letter', reporter: { name: 'Iris Moss', phone: '010 5550 0100' } })), expect.objectContaining({ received: at('2026-11-20 09:00'), reporterName: 'Iris Moss', reporterPhone: '010 5550 0100', description: 'Nobody opened the counter.', channel: 'Letter', owner: 'Dot' })],
  ['P4-1', 'the leading group is told of every complaint at once', (door) => told(door, general, 'New complaint (P4-1)'), ['Dot', 'Lena']],
  ['P4-1', 'general, unless something makes it major', (door) => leveled(door, {}), ['General', 'General: no rule asks for a higher one']],

  // General and major
  ['P4-2', 'major: leading group and team hear the moment it comes', (door) => toldOf(door, door.comes(major), 'Major complaint: the emergency plan starts (P4-2)'), ['Lena', 'Tim']],
  ['P4-2', 'major: the emergency plan starts', (door) => { const number = emergency()(door); const { level, state, members, owner, evidence } = door.row(number); return [level, state, owner, members === door.rows('complaints')[0]?.number, evidence]; }, ['Emergency plan', 'On track', 'Tim', true, 'grave interests or the media are involved: 1 complaint (P4-2, P4-4)']],
  ['P4-2', 'a legal matter goes to counsel', (door) => { const number = door.comes(general); door.type(number, 'signals', 'A legal matter'); door.sweepAt('2026-11-20 09:05'); return toldOf(door, number, 'Legal matter (P4-2)'); }, ['Cora']],
  ['P4-2', 'nothing legal, nothing to counsel', (door) => told(door, general, 'Legal matter'), []],
  ['P4-2', 'promised on the receipt', (door) => [general, major, { ...general, locale: 'zh-CN' as const }].map((sent) => receiptOf(door.post(sent)).promises.map(({ text }) => text)), [['result by 09:00 tomorrow'], ['result by Mon 23 Nov 09:00'], ['明天09:00前给您处理结果']]],
  ['P4-2', 'major: not closed without investigation', (door) => typing(door, major, ['answer', 'summarised', 'closed']), '“Closed” does not count before “Investigated”'],
  ['P4-2', 'an apology that is due: not closed without it', (door) => typing(door, general, ['answer', 'summarised', 'apologyDue', 'closed']), '“Closed” does not count before “Apologised publicly”'],

  // Not satisfied
  ['P4-3', 'a closed complaint that sweeps had left alone is open again, then closed', (door) => { const number = door.comes(general); const seen = [...verified, ['furtherMeasures', '2026-11-25 10:00'] as const].flatMap(([column, moment]) => { door.sweepAt(moment); door.type(number, column, moment); door.sweepAt(`${moment.slice(0, -1)}5`); const { state, nextStep } = door.row(number); return ['closed', 'notSatisfied', 'verifiedAgain', 'furtherMeasures'].includes(column) ? [[column, state, nextStep]] : []; }); return seen; }, [['closed', 'Closed', ''], ['notSatisfied', 'Please check', 'Correct the cell named under Why'], ['verifiedAgain', 'Please check', 'Correct the cell named under Why'], ['furtherMeasures', 'Closed', '']]],
  ['P4-3', 'and why', (door) => { const number = door.comes(general); door.typeWhen(number, unhappy); return toCheck(door, number); }, '“Closed” does not count before “Further measures”'],
  ['P4-3', 'further measures count only once it was verified again', (door) => typing(door, general, ['answer', 'notSatisfied', 'furtherMeasures']), '“Further measures” does not count before “Verified again”'],
  ['P4-3', 'owner and team are told', (door) => { const number = door.comes(general); door.typeWhen(number, unhappy); door.sweepAt('2026-11-24 09:05'); return toldOf(door, number, 'Not satisfied with the answer (P4-3)'); }, ['Dot', 'Tim']],

  // The emergency plan
  ['P4-4', 'media make it major, and why', (door) => leveled(door, { signals: ['media'] }), ['Major', 'Major: the media are involved (P4-4)']],
  ['P4-4', 'grave interests, typed by a person', (door) => leveled(door, {}, 'Grave interests are involved'), ['Major', 'Major: grave interests are involved (P4-4)']],
  ['P4-4', 'words: 记者', (door) => leveled(door, { description: '我已经联系了记者' }), ['Major', 'Major: the text speaks of the media (P4-4)']],
  ['P4-4', 'leading group, team and counsel are told', (door) => { const number = emergency()(door); return toldOf(door, number, 'The emergency plan starts (P4-2, P4-4)'); }, ['Cora', 'Lena', 'Tim']],
  ['P4-4', 'a second major complaint joins it', (door) => { emergency()(door); door.comes(major); door.sweepAt('2026-11-20 09:10'); return door.rows('situations').map(({ count }) => count); }, [2]],
  ['P4-4', 'a general complaint starts nothing', (door) => { door.comes(general); door.sweepAt('2026-11-20 09:05'); return door.rows('situations').length; }, 0],
  ['P4-4', '19 complaints in 24 hours do not', (door) => surge(door, 1, 19), []],
  ['P4-4', '20 do', (door) => surge(door, 1, 20), [['Emergency plan', expect.stringMatching(/^20 complaints in 24 hours: 20 complaints in 24 hours, .* a day are usual: .* % \(P4-4\)$/)]]],
  ['P4-4', 'overdue progress: the leading group after 1 hour', (door) => { const number = emergency(started)(door); return ['2026-11-21 09:06', '2026-11-21 10:04', '2026-11-21 10:06'].map((moment) => { door.sweepAt(moment); return toldOverdue(door, number, 'Report the progress'); }); }, [['Tim'], [], ['Lena', 'Tim']]],
  ['P4-4', 'no more progress once it is under control', (door) => { const number = emergency(started, ['solved', '2026-11-20 20:00'])(door); door.sweepAt('2026-11-22 09:00'); return door.row(number).nextStep; }, 'Write cause and improvement – Tim'],

  // The summary
  ['P4-5', 'cause and improvement have cells', (door) => { const number = door.comes(general); return ['cause', 'improvement'].map((fact) => { door.type(number, fact, `the ${fact}`); return door.row(number)[fact]; }); }, ['the cause', 'the improvement']],
  ['P4-5', 'without a summary nothing is closed', (door) => typing(door, general, ['answer', 'closed']), '“Closed” does not count before “Cause and improvement written”'],
  ['P4-5', 'nor without a result', (door) => typing(door, general, ['measures', 'summarised', 'closed']), '“Closed” does not count before “Result told”'],
  ['P4-5', 'an emergency too ends with its summary', (door) => { const number = emergency(started)(door); const seen = ['summarised', 'solved', 'closed'].map((column) => { door.type(number, column, '2026-11-20 09:30'); door.sweepAt(`2026-11-20 09:${column === 'summarised' ? 35 : column === 'solved' ? 40 : 45}`); return toCheck(door, number); }); return seen; }, ['“Cause and improvement written” does not count before “Under control”', 'On track', 'Closed']],
  ['P4-5', 'satisfaction has a cell', (door) => { const number = door.comes(general); door.type(number, 'satisfaction', '4'); return door.row(number).satisfaction; }, 4],
  ['P4-5', 'the monthly statistics go to leading group and team', (door) => { door.comes(general); door.sweepAt('2026-12-01 06:05'); return door.google.mailbox.sent().filter(({ subject }) => subject.startsWith('Complaints in')).flatMap(({ to }) => to).sort(); }, ['lena@example.org', 'tim@example.org']],
];

testTimed(open, timed);
testTimed(openAtNight, atNight);
testTimedSituations(open, timedEmergencies);
testClimbing(open, climbing);
testShown(open, shown);
