// The plan for complaints about service, row by row: each row is named by the requirement it holds the rules to.
import { expect, test } from 'vitest';
import { day, hour } from '../../shared/calendar/duration.ts';
import { checkPlan } from '../../shared/plan/check-plan.ts';
import { serviceComplaints } from '../../shared/plan/presets/service-complaints.ts';
import { firstReceiver } from '../../shared/rules/owner.ts';
import { at, received } from './fixtures.ts';
import { person, type Typed, trialOf } from './plan-trial.ts';
import { seenWith, situationTrial, volume } from './situation-trial.ts';

const people = [
  person('Dot', 'duty'),
  person('Tim', 'team'),
  person('Lena', 'leading-group'),
  person('Cora', 'counsel'),
];
const plan = serviceComplaints;
const trial = trialOf(plan, people, {
  level: 'general',
  category: 'service',
  owner: 'Dot',
  region: '',
  description: 'Nobody opened the counter.',
});
const { state, counts, missing, alerts, climbed, level, whyLevel, why, promises } = trial;
const many = situationTrial(plan, people);
const emergency = (typed: Typed = {}) => many.situation('emergency', 'emergency', typed);

const major = { level: 'major' };
const now = at('2026-11-20 09:00');
const opened = (...signals: string[]): readonly string[] =>
  many.opened([seenWith(plan, 'C', now - hour, { signals })], now);
const surge = (perDay: number, last: number, days = 28): readonly string[] =>
  many.opened(volume(plan, perDay, days, last, now), now, now - (days + 1) * day);
const states = (
  duty: string,
  moments: readonly string[],
  typed: Typed = {},
  changes = {},
): readonly string[] => moments.map((moment) => state(duty, moment, typed, changes));
const inTime = ['dueSoon', 'dueSoon', 'overdue'];

const ended: Typed = {
  answer: '2026-11-20 15:00',
  summarised: '2026-11-23 10:00',
  closed: '2026-11-23 11:00',
};
const unhappy: Typed = { ...ended, notSatisfied: '2026-11-24 09:00' };
const solvedAfterAll: Typed = {
  ...unhappy,
  verifiedAgain: '2026-11-24 15:00',
  furtherMeasures: '2026-11-25 10:00',
};
const without = (typed: Typed, key: string): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([each]) => each !== key));

type Row = readonly [requirement: string, says: string, found: () => unknown, expected: unknown];

// biome-ignore format: a requirement a line reads as the table it is.
const rows: readonly Row[] = [
  ['P4', 'the preset is whole', () => checkPlan(plan).ok, true],

  // Received day and night
  ['P4-1', 'whoever is on duty receives', () => firstReceiver(plan, '', people, 1, received), 'Dot'],
  ['P4-1', 'telephone, e-mail, letter, in person, and the form', () => plan.channels.map(({ key }) => key), ['web', 'phone', 'email', 'letter', 'person']],
  ['P4-1', 'the hours run through night and weekend', () => states('measures', ['2026-11-22 03:59', '2026-11-22 04:00', '2026-11-22 04:01'], {}, { received: at('2026-11-22 03:00') }), inTime],
  ['P4-1', 'the leading group is told of every complaint at once', () => alerts(), ['received: Dot', 'received: Lena']],
  ['P4-1', 'general and major', () => plan.levels.map(({ key, rank }) => [key, rank]), [['major', 2], ['general', 1]]],
  ['P4-1', 'general unless something makes it major', () => level({}), 'general'],

  // General and major
  ['P4-2', 'general: measures within an hour', () => states('measures', ['2026-11-20 09:59', '2026-11-20 10:00', '2026-11-20 10:01']), inTime],
  ['P4-2', 'general: result told within 24 hours', () => states('answer', ['2026-11-21 08:59', '2026-11-21 09:00', '2026-11-21 09:01']), inTime],
  ['P4-2', 'general: told at 24 hours, and a minute late', () => ['2026-11-21 09:00', '2026-11-21 09:01'].map((moment) => state('answer', '2026-11-25 09:00', { answer: moment })), ['inTime', 'late']],
  ['P4-2', 'a result told means measures were taken', () => state('measures', '2026-11-20 12:00', { answer: '2026-11-20 09:50' }), 'inTime'],
  ['P4-2', 'major: leading group and team at once', () => alerts(major).filter((line) => line.startsWith('major')), ['major: Lena', 'major: Tim']],
  ['P4-2', 'major: the emergency plan starts', () => opened('graveInterests'), ['emergency emergency']],
  ['P4-2', 'major: investigated within 48 hours', () => states('investigated', ['2026-11-22 08:59', '2026-11-22 09:00', '2026-11-22 09:01'], {}, major), inTime],
  ['P4-2', 'major: result told within 72 hours', () => states('majorAnswer', ['2026-11-23 08:59', '2026-11-23 09:00', '2026-11-23 09:01'], {}, major), inTime],
  ['P4-2', 'each kind has its own times alone', () => [{}, major].map((changes) => ['measures', 'answer', 'investigated', 'majorAnswer'].map((duty) => state(duty, '2026-11-30 09:00', {}, changes))), [['overdue', 'overdue', 'none', 'none'], ['none', 'none', 'overdue', 'overdue']]],
  ['P4-2', 'major: not closed without investigation', () => [missing('closed', ended, major), counts('closed', { ...ended, investigated: '2026-11-21 09:00' }, major)], [['Investigated'], true]],
  ['P4-2', 'an apology that is due: within 24 hours, by the leading group', () => [states('apology', ['2026-11-21 09:59', '2026-11-21 10:00', '2026-11-21 10:01'], { apologyDue: '2026-11-20 10:00' }), climbed('apology', '2026-11-21 10:01', { apologyDue: '2026-11-20 10:00' })], [inTime, ['Lena']]],
  ['P4-2', 'an apology that is due: not closed without it', () => missing('closed', { ...ended, apologyDue: '2026-11-20 10:00' }), ['Apologised publicly']],
  ['P4-2', 'a legal matter goes to counsel', () => alerts({ signals: ['legal'] }).filter((line) => line.startsWith('legal')), ['legal: Cora']],
  ['P4-2', 'nothing legal, nothing to counsel', () => alerts().some((line) => line.endsWith('Cora')), false],
  ['P4-2', 'promised, en', () => [promises('en'), promises('en', major)], [['result by 09:00 tomorrow'], ['result by Mon 23 Nov 09:00']]],
  ['P4-2', 'promised, zh-CN', () => promises('zh-CN'), ['明天09:00前给您处理结果']],
  ['P4-2', 'why, en', () => why('answer', 'en'), 'Received Fri 20 Nov 09:00 + 24 hours → Sat 21 Nov 09:00; P4-2'],
  ['P4-2', 'why, zh-CN', () => why('measures', 'zh-CN'), '11月20日（周五）09:00受理 + 1小时 → 11月20日（周五）10:00；P4-2'],

  // Not satisfied
  ['P4-3', 'verified again within 24 hours', () => states('verifiedAgain', ['2026-11-25 08:59', '2026-11-25 09:00', '2026-11-25 09:01'], unhappy), inTime],
  ['P4-3', 'further measures within 24 hours of that', () => states('furtherMeasures', ['2026-11-25 14:59', '2026-11-25 15:00', '2026-11-25 15:01'], { ...unhappy, verifiedAgain: '2026-11-24 15:00' }), inTime],
  ['P4-3', 'a closed complaint is open again', () => [counts('closed', ended), counts('closed', unhappy)], [true, false]],
  ['P4-3', 'further measures count only once it was verified again', () => missing('furtherMeasures', without(solvedAfterAll, 'verifiedAgain')), ['Verified again']],
  ['P4-3', 'then it is closed', () => counts('closed', solvedAfterAll), true],
  ['P4-3', 'owner and team are told', () => alerts({}, unhappy).filter((line) => line.startsWith('notSatisfied')), ['notSatisfied: Dot', 'notSatisfied: Tim']],
  ['P4-3', 'satisfied: nothing of this', () => [state('verifiedAgain', '2026-12-30 09:00', ended), state('furtherMeasures', '2026-12-30 09:00', ended)], ['none', 'none']],

  // The emergency plan
  ['P4-4', 'media make it major', () => level({ signals: ['media'] }), 'major'],
  ['P4-4', 'grave interests make it major', () => level({ signals: ['graveInterests'] }), 'major'],
  ['P4-4', 'words: 记者', () => level({ description: '我已经联系了记者' }), 'major'],
  ['P4-4', 'the reason is said, en', () => whyLevel({ signals: ['media', 'graveInterests'] }, 'en'), 'Major: the media are involved (P4-4); grave interests are involved (P4-4)'],
  ['P4-4', 'the reason is said, zh-CN', () => whyLevel({ signals: ['media'] }, 'zh-CN'), '重大：可能引发媒体关注（P4-4）'],
  ['P4-4', 'media start the emergency plan', () => opened('media'), ['emergency emergency']],
  ['P4-4', 'of the last seven days alone', () => [167, 168].map((hours) => many.opened([seenWith(plan, 'C', now - hours * hour, { signals: ['media'] })], now).length), [1, 0]],
  ['P4-4', 'a general complaint does not', () => opened(), []],
  ['P4-4', '19 complaints in 24 hours do not', () => surge(4, 19), []],
  ['P4-4', '20 do', () => surge(4, 20), ['emergency emergency']],
  ['P4-4', 'where 100 a day are usual, 100 do not and 101 do', () => [surge(100, 100), surge(100, 101)], [[], ['emergency emergency']]],
  ['P4-4', 'after one day of records', () => [surge(4, 20, 1), surge(4, 20, 0)], [['emergency emergency'], []]],
  ['P4-4', 'leading group, team and counsel are told', () => many.alerts(emergency()), ['emergency: Lena', 'emergency: Tim', 'emergency: Cora']],
  ['P4-4', 'the leading group starts it within an hour', () => many.around('started', '2026-11-20 10:00', emergency()), inTime],
  ['P4-4', 'progress is reported every 24 hours', () => [many.around('progress', '2026-11-21 09:00', emergency()), many.around('progress', '2026-11-21 20:00', emergency({ progress: '2026-11-20 20:00' }))], [inTime, inTime]],
  ['P4-4', 'until it is solved', () => many.state('progress', '2026-11-25 09:00', emergency({ solved: '2026-11-20 20:00' })), 'none'],

  // The summary
  ['P4-5', 'cause and improvement stand in the record', () => plan.facts.map(({ key }) => key), ['cause', 'improvement']],
  ['P4-5', 'summary: 5 working days from the result', () => states('summarised', ['2026-11-27 14:59', '2026-11-27 15:00', '2026-11-27 15:01'], { answer: '2026-11-20 15:00' }), inTime],
  ['P4-5', 'without it nothing is closed', () => missing('closed', without(ended, 'summarised')), ['Cause and improvement written']],
  ['P4-5', 'nor without a result', () => missing('closed', without(ended, 'answer')), ['Result told']],
  ['P4-5', 'an emergency too ends with its summary', () => [many.missing('closed', emergency({ closed: '2026-11-30 09:00' })), many.counts('closed', emergency({ solved: '2026-11-25 09:00', summarised: '2026-11-26 09:00', closed: '2026-11-27 09:00' }))], [['summarised'], true]],
  ['P4-5', 'nothing is summed up before it is solved', () => many.missing('summarised', emergency({ summarised: '2026-11-26 09:00' })), ['solved']],
  ['P4-5', 'its summary: 5 working days', () => many.around('summarised', '2026-12-02 09:00', emergency({ solved: '2026-11-25 09:00' })), inTime],
  ['P4-5', 'the monthly statistics go to leading group and team', () => plan.reportTo, ['leading-group', 'team']],

  // The ladder: its times are our reading, the document gives none
  ['P4 ladder', 'general: team after 1 hour, leading group after 4', () => ['2026-11-20 11:00', '2026-11-20 11:01', '2026-11-20 14:00', '2026-11-20 14:01'].map((moment) => climbed('measures', moment).map((line) => line.split(' ')[0])), [['Dot'], ['Dot', 'Tim'], ['Dot', 'Tim'], ['Dot', 'Tim', 'Lena']]],
  ['P4 ladder', 'an emergency: leading group after 1 hour', () => ['2026-11-21 10:00', '2026-11-21 10:01'].map((moment) => many.climbed('progress', moment, emergency())), [['Tim'], ['Tim', 'Lena']]],
  ['P4 ladder', 'major: team at once, leading group after 1 hour', () => ['2026-11-23 09:01', '2026-11-23 10:01'].map((moment) => climbed('majorAnswer', moment, {}, major).map((line) => line.split(' ')[0])), [['Dot', 'Tim'], ['Dot', 'Tim', 'Lena']]],
];

test.each(rows)('%s: %s', (_requirement, _says, found, expected) => {
  expect(found()).toEqual(expected);
});
