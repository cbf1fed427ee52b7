// The plan for reports from inside, row by row: each row is named by the requirement it holds the rules to.
import { expect, test } from 'vitest';
import { checkPlan } from '../../shared/plan/check-plan.ts';
import { whistleblowing } from '../../shared/plan/presets/whistleblowing.ts';
import { firstReceiver } from '../../shared/rules/owner.ts';
import { at, away, received, sweep } from './fixtures.ts';
import { person, type Typed, trialOf } from './plan-trial.ts';

const people = [
  person('Sam', 'safety'),
  person('Hal', 'hr'),
  person('Uma', 'union'),
  person('Lee', 'leader'),
];
const plan = whistleblowing;
const trial = trialOf(plan, people, {
  level: 'report',
  category: 'equipment',
  owner: 'Hal',
  region: '',
  description: 'The press has no guard.',
});
const { state, counts, missing, alerts, climbed, why, promises } = trial;
const absent = (name: string) =>
  people.map((each) => (each.name === name ? { ...each, ...away } : each));

const investigated: Typed = {
  verified: '2026-11-20 12:00',
  investigate: '2026-11-20 14:00',
  protection: '2026-11-20 15:00',
  investigated: '2026-11-27 10:00',
};
const decided: Typed = {
  ...investigated,
  proposed: '2026-11-30 10:00',
  decision: '2026-12-02 10:00',
};
const ended: Typed = {
  ...decided,
  resultRecorded: '2026-12-02 15:00',
  told: '2026-12-03 10:00',
  closed: '2026-12-04 10:00',
};
const dismissed: Typed = { verified: '2026-11-20 12:00', dismissed: '2026-11-20 14:00' };
const without = (typed: Typed, key: string): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([each]) => each !== key));
const states = (duty: string, moments: readonly string[], typed: Typed = {}): readonly string[] =>
  moments.map((moment) => state(duty, moment, typed));

/** All that mails would say of a report that is overdue in every way. */
const everyNotice = (): string =>
  JSON.stringify(
    sweep([trial.complaint({}, { retaliation: '2026-11-20 10:00' })], at('2026-11-30 09:00'), {
      plan,
      people,
    }).notices,
  );

type Row = readonly [requirement: string, says: string, found: () => unknown, expected: unknown];

// biome-ignore format: a requirement a line reads as the table it is.
const rows: readonly Row[] = [
  ['P3', 'the preset is whole', () => checkPlan(plan).ok, true],

  // Ways in
  ['P3-1', 'in writing, orally, by e-mail, and the form', () => plan.channels.map(({ key }) => key), ['web', 'written', 'oral', 'email']],
  ['P3-1', 'safety department, HR, union and leaders may receive', () => plan.firstReceivers, ['safety', 'hr', 'union', 'leader']],
  ['P3-1', 'to whom it was reported stands in the record', () => plan.facts.map(({ key }) => key).includes('reportedTo'), true],
  ['P3-1', 'the safety department receives what comes in by itself', () => firstReceiver(plan, '', people, 1, received), 'Sam'],
  ['P3-1', 'nobody there: HR', () => firstReceiver(plan, '', absent('Sam'), 1, received), 'Hal'],
  ['P3-1', 'seven kinds of content', () => plan.categories.map(({ key }) => key), ['responsibility', 'conditions', 'equipment', 'training', 'orders', 'concealed', 'other']],

  // Verified and decided within 24 hours
  ['P3-2', 'verified: a minute before, at, and a minute after 24 hours', () => states('verified', ['2026-11-21 08:59', '2026-11-21 09:00', '2026-11-21 09:01']), ['dueSoon', 'dueSoon', 'overdue']],
  ['P3-2', 'decided: a minute before, at, and a minute after 24 hours', () => states('decided', ['2026-11-21 08:59', '2026-11-21 09:00', '2026-11-21 09:01'], { verified: '2026-11-20 12:00' }), ['dueSoon', 'dueSoon', 'overdue']],
  ['P3-2', 'the 24 hours run over the weekend', () => state('verified', '2026-11-22 09:01', {}, { received: at('2026-11-21 09:00') }), 'overdue'],
  ['P3-2', 'verified at 24 hours', () => state('verified', '2026-11-25 09:00', { verified: '2026-11-21 09:00' }), 'inTime'],
  ['P3-2', 'verified a minute late', () => state('verified', '2026-11-25 09:00', { verified: '2026-11-21 09:01' }), 'late'],
  ['P3-2', 'to investigate is a decision', () => state('decided', '2026-11-25 09:00', { verified: '2026-11-20 12:00', investigate: '2026-11-21 09:00' }), 'inTime'],
  ['P3-2', 'not to investigate is one too', () => state('decided', '2026-11-25 09:00', { verified: '2026-11-20 12:00', dismissed: '2026-11-21 09:01' }), 'late'],
  ['P3-2', 'nothing is decided unverified', () => [missing('investigate', { investigate: '2026-11-20 14:00' }), missing('dismissed', { dismissed: '2026-11-20 14:00' })], [['Verified'], ['Verified']]],
  ['P3-2', 'unverified, the decision is overdue', () => state('decided', '2026-11-21 09:01', { investigate: '2026-11-20 14:00' }), 'overdue'],
  ['P3-2', 'no investigation that was not decided on', () => missing('investigated', without(investigated, 'investigate')), ['To be investigated']],
  ['P3-2', 'no proposals before the investigation ended', () => missing('proposed', without(decided, 'investigated')), ['Investigation ended']],
  ['P3-2', 'no decision without proposals', () => missing('decision', without(decided, 'proposed')), ['Proposals to the leaders']],
  ['P3-2', 'no result before the decision', () => missing('resultRecorded', without(ended, 'decision')), ['Outcome']],
  ['P3-2', 'every stage passed: it can be closed', () => counts('closed', ended), true],
  ['P3-2', 'the result is recorded before it is closed', () => counts('closed', without(ended, 'resultRecorded')), false],
  ['P3-2', 'investigation: 20 working days', () => states('investigated', ['2026-12-18 14:00', '2026-12-18 14:01'], without(investigated, 'investigated')), ['dueSoon', 'overdue']],
  ['P3-2', 'proposals: 5 working days', () => states('proposed', ['2026-12-04 10:00', '2026-12-04 10:01'], investigated), ['dueSoon', 'overdue']],
  ['P3-2', 'the leaders’ decision: 5 working days', () => states('decision', ['2026-12-07 10:00', '2026-12-07 10:01'], without(decided, 'decision')), ['dueSoon', 'overdue']],
  ['P3-2', 'the leaders are asked and decide', () => [alerts({}, without(decided, 'decision')).filter((line) => line.startsWith('proposed')), climbed('decision', '2026-12-07 10:01', without(decided, 'decision'))], [['proposed: Lee'], ['Lee']]],
  ['P3-2', 'the result: 1 working day', () => states('resultRecorded', ['2026-12-03 10:00', '2026-12-03 10:01'], decided), ['dueSoon', 'overdue']],
  ['P3-2', 'no investigation, no such clock', () => state('investigated', '2026-12-31 10:00', dismissed), 'none'],
  ['P3-2', 'why the 24 hours, en', () => why('decided', 'en'), 'Received Fri 20 Nov 09:00 + 24 hours → Sat 21 Nov 09:00; P3-2'],
  ['P3-2', 'why the 24 hours, zh-CN', () => why('decided', 'zh-CN'), '11月20日（周五）09:00受理 + 24小时 → 11月21日（周六）09:00；P3-2'],
  ['P3-2', 'the decision is promised, en', () => promises('en'), ['decision whether it is investigated by 09:00 tomorrow']],
  ['P3-2', 'the decision is promised, zh-CN', () => promises('zh-CN'), ['明天09:00前决定是否调查']],

  // Told in writing, and protected
  ['P3-3', 'told in writing: 3 working days from the decision', () => states('told', ['2026-12-07 10:00', '2026-12-07 10:01'], decided), ['dueSoon', 'overdue']],
  ['P3-3', 'told too when nothing is investigated', () => states('told', ['2026-11-25 14:00', '2026-11-25 14:01'], dismissed), ['dueSoon', 'overdue']],
  ['P3-3', 'not told: it cannot be closed', () => missing('closed', without(ended, 'told')), ['Reporter told in writing']],
  ['P3-3', 'nothing is told that was not recorded', () => missing('told', without(ended, 'resultRecorded')), ['Result recorded']],
  ['P3-3', 'no contact: closed without telling, and no clock for it', () => [counts('closed', { ...without(ended, 'told'), noContact: '2026-12-02 16:00' }), state('told', '2026-12-31 10:00', { ...decided, noContact: '2026-12-02 16:00' })], [true, 'none']],
  ['P3-3', 'no contact: the result is recorded all the same', () => missing('closed', { ...without(without(ended, 'told'), 'resultRecorded'), noContact: '2026-12-02 16:00' }), ['Result recorded']],
  ['P3-3', 'no investigation ends without protecting the reporter', () => missing('investigated', without(investigated, 'protection')), ['Reporter protected']],
  ['P3-3', 'a new report is told to its owner alone', () => alerts(), ['received: Hal']],
  ['P3-3', 'no mail names the reporter or their contact', () => ['Iris Moss', '5550 0100', 'iris@example.org'].filter((secret) => everyNotice().includes(secret)), []],
  ['P3-3', 'nor what was reported', () => everyNotice().includes('no guard'), false],
  ['P3-3', 'mails there were', () => everyNotice().includes('hal@example.org'), true],
  ['P3-3', 'retaliation: leaders and union at once', () => alerts({}, { retaliation: '2026-11-21 09:00' }), ['retaliation: Lee', 'retaliation: Uma', 'received: Hal']],

  // The ladder: its times are our reading, the document gives none
  ['P3 ladder', 'safety department after 4 hours, leaders after 24', () => ['2026-11-21 13:00', '2026-11-21 13:01', '2026-11-22 09:00', '2026-11-22 09:01'].map((moment) => climbed('verified', moment).map((line) => line.split(' ')[0])), [['Hal'], ['Hal', 'Sam'], ['Hal', 'Sam'], ['Hal', 'Sam', 'Lee']]],
];

test.each(rows)('%s: %s', (_requirement, _says, found, expected) => {
  expect(found()).toEqual(expected);
});
