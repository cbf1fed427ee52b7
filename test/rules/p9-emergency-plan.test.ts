// The emergency plan, row by row: each row is named by the requirement it holds the rules to.
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { submissionSchema } from '../../shared/model/submission.ts';
import { checkPlan } from '../../shared/plan/check-plan.ts';
import { emergencyPlan } from '../../shared/plan/presets/emergency-plan.ts';
import { publicPlan } from '../../shared/plan/public-plan.ts';
import { firstReceiver } from '../../shared/rules/owner.ts';
import { at, away, received } from './fixtures.ts';
import { type Changes, person, type Typed, trialOf } from './plan-trial.ts';
import { situationTrial, volume } from './situation-trial.ts';

const people = [
  person('Ina', 'intake'),
  person('Dan', 'department'),
  person('Tess', 'special-team'),
  person('Leo', 'leading-group'),
];
const trial = trialOf(emergencyPlan, people, {
  level: '3',
  category: 'product',
  owner: 'Ina',
  region: '',
  description: 'The colour is not the one I ordered.',
});
const { state, climbed, counts, missing, level, why } = trial;

const first: Changes = { level: '1' };
const second: Changes = { level: '2' };
const third: Changes = { level: '3' };
const stages: readonly (readonly [milestone: string, wall: string])[] = [
  ['responseStarted', '2026-11-20 09:20'],
  ['teamFormed', '2026-11-20 11:00'],
  ['investigated', '2026-11-21 10:00'],
  ['solution', '2026-11-22 09:00'],
  ['talked', '2026-11-22 15:00'],
  ['carriedOut', '2026-11-25 10:00'],
  ['evaluated', '2026-11-30 10:00'],
  ['closed', '2026-11-30 11:00'],
];
const upTo = (last: string): Typed =>
  Object.fromEntries(stages.slice(0, stages.findIndex(([milestone]) => milestone === last) + 1));
const without = (skipped: string): Typed =>
  Object.fromEntries(stages.filter(([milestone]) => milestone !== skipped));
const lost = (skipped: string, changes: Changes): readonly string[] =>
  stages
    .map(([milestone]) => milestone)
    .filter((milestone) => milestone !== skipped && !counts(milestone, without(skipped), changes));
const minutes = (
  duty: string,
  walls: readonly string[],
  typed: Typed,
  changes: Changes,
): readonly string[] => walls.map((now) => state(duty, now, typed, changes));
const soonSoonOver = ['dueSoon', 'dueSoon', 'overdue'];
const alertsOf = (key: string, changes: Changes = {}, typed: Typed = {}): readonly string[] =>
  trial.alerts(changes, typed).filter((line) => line.startsWith(`${key}:`));
/** Level 3 at first, level 1 since the afternoon. */
const raised: Changes = {
  level: '1',
  levelMemo: { byRule: '1', seen: '1', since: at('2026-11-20 14:00') },
  levelSince: at('2026-11-20 14:00'),
};

const situations = situationTrial(emergencyPlan, people);
const warning = (typed: Typed = {}) => situations.situation('volumeWarning', 'notice', typed);
const noon = at('2026-11-20 12:00');

type Row = readonly [requirement: string, says: string, found: () => unknown, expected: unknown];

// biome-ignore format: a requirement a line reads as the table it is.
const rows: readonly Row[] = [
  ['P9', 'the preset is whole', () => checkPlan(emergencyPlan).ok, true],

  // Subject and level
  ['P9-1', 'product, service before, during and after the sale, contract, other', () => emergencyPlan.categories.map(({ key }) => key), ['product', 'beforeSale', 'duringSale', 'afterSale', 'contract', 'other']],
  ['P9-2', 'level 1 is the worst', () => emergencyPlan.levels.map(({ key, rank }) => [key, rank]), [['1', 3], ['2', 2], ['3', 1]]],
  ['P9-2', 'a small one is level 3', () => level({}), '3'],
  ['P9-2', 'business notably affected is level 2', () => level({ signals: ['businessAffected'] }), '2'],
  ['P9-2', 'several departments are level 2', () => level({ signals: ['severalDepartments'] }), '2'],
  ['P9-2', 'reputation or public impact is level 1', () => [level({ signals: ['reputation'] }), level({ signals: ['publicImpact'] })], ['1', '1']],
  ['P9-2', 'media likely is level 1', () => level({ signals: ['media'] }), '1'],
  ['P9-2', 'immediate and difficult is level 1', () => level({ urgency: 'urgent', signals: ['difficult'] }), '1'],
  ['P9-2', 'immediate alone is not, difficult alone neither', () => [level({ urgency: 'urgent' }), level({ urgency: 'soon', signals: ['difficult'] })], ['3', '3']],
  ['P9-2', 'each word of the media', () => ['记者', '記者', '媒体', '媒體', '电视台', '電視台', '曝光', '爆料', 'journalist', 'newspaper', 'TV station', 'the press', 'the media', 'go public'].filter((word) => level({ description: `So: ${word}!` }) !== '1'), []],
  ['P9-2', 'the complainant is asked about the media alone', () => publicPlan(emergencyPlan, [], 'en').signals.map(({ key }) => key), ['media']],
  ['P9-2', 'words of the media', () => [level({ description: '不处理我就找媒体曝光' }), level({ description: 'I will talk to a journalist.' })], ['1', '1']],
  ['P9-2', 'why, en', () => trial.whyLevel({ urgency: 'urgent', signals: ['difficult', 'media'] }, 'en'), 'Level 1: the media are involved or likely to be (P9-2); an immediate solution is demanded and hard to find (P9-2)'],
  ['P9-2', 'why, zh-CN', () => trial.whyLevel({ signals: ['severalDepartments'] }, 'zh-CN'), '二级：需协调多个部门（P9-2）'],
  ['P9-2', 'level 2 goes to the department at once', () => [alertsOf('second', second), alertsOf('second', first), alertsOf('second', third)], [['second: Dan'], [], []]],
  ['P9-2', 'passed on: four working hours run through the lunch break', () => minutes('passedOn', ['2026-11-20 14:29', '2026-11-20 14:30', '2026-11-20 14:31'], {}, third), soonSoonOver],
  ['P9-2', 'passed on: level 2 alike, level 1 has its own course', () => [state('passedOn', '2026-11-20 14:31', {}, second), state('passedOn', '2026-11-20 14:31', {}, first)], ['overdue', 'none']],
  ['P9-2', 'level 2 solved within three working days', () => minutes('solutionSoon', ['2026-11-25 09:59', '2026-11-25 10:00', '2026-11-25 10:01'], { passedOn: '2026-11-20 10:00' }, second), soonSoonOver],
  ['P9-2', 'level 3 solved within five', () => minutes('solutionUsual', ['2026-11-27 09:59', '2026-11-27 10:00', '2026-11-27 10:01'], { passedOn: '2026-11-20 10:00' }, third), soonSoonOver],
  ['P9-2', 'neither has the other’s time', () => [state('solutionUsual', '2026-11-27 10:01', { passedOn: '2026-11-20 10:00' }, second), state('solutionSoon', '2026-11-27 10:01', { passedOn: '2026-11-20 10:00' }, third)], ['none', 'none']],
  ['P9-2', 'level 1 has neither', () => ['solutionSoon', 'talkedUsual'].map((duty) => state(duty, '2026-11-27 10:01', { ...upTo('solution'), passedOn: '2026-11-20 10:00' }, first)), ['none', 'none']],
  ['P9-2', 'level 2 has the same talk', () => state('talkedUsual', '2026-11-24 10:01', { solution: '2026-11-23 10:00' }, second), 'overdue'],
  ['P9-2', 'who has a solution has passed it on', () => state('passedOn', '2026-11-23 10:00', { solution: '2026-11-20 14:30' }, third), 'inTime'],
  ['P9-2', 'the department is told of what is passed on', () => alertsOf('passedOn', third, { passedOn: '2026-11-20 10:00' }), ['passedOn: Dan']],
  ['P9-2', 'before that nobody but the owner', () => trial.alerts(third), ['received: Ina']],
  ['P9-2', 'the customer hears the solution within one working day', () => minutes('talkedUsual', ['2026-11-24 09:59', '2026-11-24 10:00', '2026-11-24 10:01'], { solution: '2026-11-23 10:00' }, third), soonSoonOver],
  ['P9-2', 'level 3 solved the usual way skips the stages', () => counts('closed', { solution: '2026-11-23 10:00', closed: '2026-11-23 11:00' }, third), true],

  // Ways in and the record
  ['P9-3', 'line, e-mail, chat on site and in the app, in person, and the form', () => emergencyPlan.channels.map(({ key }) => key), ['web', 'hotline', 'email', 'siteChat', 'appChat', 'inPerson']],
  ['P9-4', 'three degrees of urgency', () => emergencyPlan.urgencies.map(({ key }) => key), ['urgent', 'soon', 'ordinary']],
  ['P9-4', 'customer service receives', () => firstReceiver(emergencyPlan, '', people.slice().reverse(), 0, received), 'Ina'],
  ['P9-4', 'the address has a place', () => emergencyPlan.facts.some(({ key }) => key === 'address'), true],
  ['P9-4', 'name, contact, content, product, desired solution, urgency', () => { const { reporter, description, product, wish, urgency } = v.parse(submissionSchema, { kind: 'complaint', requestId: '0123456789abcdef', site: 'shop', locale: 'en', description: 'Wrong colour', product: 'Chair', wish: 'The right one', urgency: 'soon', reporter: { name: 'Iris Moss', phone: '010 5550 0100' }, consent: true }); return { reporter, description, product, wish, urgency }; }, { reporter: { name: 'Iris Moss', phone: '010 5550 0100' }, description: 'Wrong colour', product: 'Chair', wish: 'The right one', urgency: 'soon' }],
  ['P9-4', 'the exact moment starts the clock', () => [state('passedOn', '2026-11-20 14:47', {}, { received: received + 17 * 60_000 }), state('passedOn', '2026-11-20 14:48', {}, { received: received + 17 * 60_000 })], ['dueSoon', 'overdue']],
  ['P9-4', 'urgent: intake and department are told', () => alertsOf('urgent', { urgency: 'urgent' }), ['urgent: Ina', 'urgent: Dan']],
  ['P9-4', 'rather urgent: not', () => alertsOf('urgent', { urgency: 'soon' }), []],

  // Level 1
  ['P9-5', 'the leading group is told at once', () => alertsOf('first', first), ['first: Leo', 'first: Dan', 'first: Ina']],
  ['P9-5', 'not of level 2', () => alertsOf('first', second), []],
  ['P9-5', 'response started within 30 minutes', () => minutes('responseStarted', ['2026-11-20 09:29', '2026-11-20 09:30', '2026-11-20 09:31'], {}, first), soonSoonOver],
  ['P9-5', 'counted from when it became level 1', () => minutes('responseStarted', ['2026-11-20 14:29', '2026-11-20 14:30', '2026-11-20 14:31'], {}, raised), soonSoonOver],
  ['P9-5', 'no response for level 2', () => state('responseStarted', '2026-11-20 09:31', {}, second), 'none'],
  ['P9-5', 'special team within 2 hours', () => minutes('teamFormed', ['2026-11-20 11:19', '2026-11-20 11:20', '2026-11-20 11:21'], upTo('responseStarted'), first), soonSoonOver],
  ['P9-5', 'the team is told', () => alertsOf('teamFormed', first, upTo('teamFormed')), ['teamFormed: Tess']],
  ['P9-5', 'investigated within 24 hours', () => minutes('investigated', ['2026-11-21 10:59', '2026-11-21 11:00', '2026-11-21 11:01'], upTo('teamFormed'), first), soonSoonOver],
  ['P9-5', 'solution within 24 hours', () => minutes('solution', ['2026-11-22 09:59', '2026-11-22 10:00', '2026-11-22 10:01'], upTo('investigated'), first), soonSoonOver],
  ['P9-5', 'talk with the customer within 24 hours', () => minutes('talked', ['2026-11-23 08:59', '2026-11-23 09:00', '2026-11-23 09:01'], upTo('solution'), first), soonSoonOver],
  ['P9-5', 'carried out by the end of the day planned', () => minutes('carriedOut', ['2026-11-25 23:59', '2026-11-26 00:00', '2026-11-26 00:01'], { ...upTo('talked'), carryOutBy: '2026-11-25 00:00' }, first), soonSoonOver],
  ['P9-5', 'progress reported within a day', () => minutes('progress', ['2026-11-23 14:59', '2026-11-23 15:00', '2026-11-23 15:01'], upTo('talked'), first), soonSoonOver],
  ['P9-5', 'progress: once reported, due again a day later', () => minutes('progress', ['2026-11-24 11:59', '2026-11-24 12:00', '2026-11-24 12:01'], { ...upTo('talked'), progress: '2026-11-23 12:00' }, first), soonSoonOver],
  ['P9-5', 'progress: no more once carried out', () => state('progress', '2026-11-26 10:00', upTo('carriedOut'), first), 'none'],
  ['P9-5', 'evaluated within 5 working days', () => minutes('evaluated', ['2026-12-02 09:59', '2026-12-02 10:00', '2026-12-02 10:01'], upTo('carriedOut'), first), soonSoonOver],
  ['P9-5', 'the leading group hears of solution and outcome', () => [alertsOf('solution', first, upTo('solution')), alertsOf('carriedOut', first, upTo('carriedOut'))], [['solution: Leo', 'solution: Ina'], ['carriedOut: Leo', 'carriedOut: Ina']]],
  ['P9-5', 'every stage in its order counts', () => stages.filter(([milestone]) => !counts(milestone, upTo('closed'), first)), []],
  ['P9-5', 'skipped: the response', () => lost('responseStarted', first), ['teamFormed', 'investigated', 'solution', 'talked', 'carriedOut', 'evaluated', 'closed']],
  ['P9-5', 'skipped: the team', () => lost('teamFormed', first), ['investigated', 'solution', 'talked', 'carriedOut', 'evaluated', 'closed']],
  ['P9-5', 'skipped: investigation', () => lost('investigated', first), ['solution', 'talked', 'carriedOut', 'evaluated', 'closed']],
  ['P9-5', 'skipped: solution', () => lost('solution', first), ['talked', 'carriedOut', 'evaluated', 'closed']],
  ['P9-5', 'skipped: talk', () => lost('talked', first), ['carriedOut', 'evaluated', 'closed']],
  ['P9-5', 'skipped: carrying out', () => lost('carriedOut', first), ['evaluated', 'closed']],
  ['P9-5', 'skipped: evaluation', () => lost('evaluated', first), ['closed']],
  ['P9-5', 'what is missing is named', () => missing('closed', without('evaluated'), first), ['Followed up and evaluated']],
  ['P9-5', 'level 2 may skip any', () => stages.flatMap(([skipped]) => lost(skipped, second)), []],
  ['P9-5', 'level 2 has none of these duties', () => ['teamFormed', 'investigated', 'solution', 'talked', 'progress', 'evaluated'].map((duty) => state(duty, '2026-12-30 10:00', { ...upTo('talked'), ...(duty === 'evaluated' ? upTo('carriedOut') : {}) }, second)), ['none', 'none', 'none', 'none', 'none', 'none']],
  ['P9-5', 'nor these mails', () => ['teamFormed', 'solution', 'carriedOut'].flatMap((key) => alertsOf(key, second, upTo('carriedOut'))), []],
  ['P9-5', 'nor level 1 before their moment', () => trial.alerts(first), ['first: Leo', 'first: Dan', 'first: Ina', 'received: Ina']],
  ['P9-5', 'the day planned may lie ahead', () => state('carriedOut', '2026-11-23 10:00', { ...upTo('talked'), carryOutBy: '2026-11-25 00:00' }, first), 'open'],
  ['P9-5', 'team and cause have a place', () => emergencyPlan.facts.map(({ key }) => key).slice(1), ['team', 'cause']],
  ['P9-5', 'overdue at level 1: all at once', () => climbed('talked', '2026-11-23 09:01', upTo('solution'), first), ['Ina', 'Dan', 'Leo']],
  ['P9-5', 'the leading group’s own duty', () => climbed('responseStarted', '2026-11-20 09:31', {}, first), ['Leo']],
  ['P9-5', 'overdue at level 2: the department after an hour', () => [climbed('passedOn', '2026-11-20 15:30', {}, second), climbed('passedOn', '2026-11-20 15:31', {}, second)], [['Ina'], ['Ina #1', 'Dan']]],
  ['P9-5', 'overdue at level 2: the leading group after four', () => [climbed('passedOn', '2026-11-20 18:30', {}, second), climbed('passedOn', '2026-11-20 18:31', {}, second)], [['Ina #1', 'Dan'], ['Ina #1', 'Dan', 'Leo']]],
  ['P9-5', 'overdue at level 3: the department after four hours', () => [climbed('passedOn', '2026-11-20 18:30'), climbed('passedOn', '2026-11-20 18:31')], [['Ina #1'], ['Ina #1', 'Dan']]],
  ['P9-5', 'overdue at level 3: the leading group after a day', () => [climbed('passedOn', '2026-11-21 14:30'), climbed('passedOn', '2026-11-21 14:31')], [['Ina #2', 'Dan'], ['Ina #2', 'Dan', 'Leo']]],
  ['P9-5', 'the department out of reach: the leading group', () => climbed('passedOn', '2026-11-20 18:31', {}, third, { Dan: away }), ['Ina #1', 'Leo']],
  ['P9-5', 'overdue at level 3: the owner at once', () => climbed('passedOn', '2026-11-20 14:31'), ['Ina']],
  ['P9-5', 'the leading group gets the monthly report', () => emergencyPlan.reportTo, ['leading-group']],
  ['P9', 'an early warning where there are unusually many', () => [situations.opened(volume(emergencyPlan, 1, 60, 1, noon), noon), situations.opened(volume(emergencyPlan, 1, 60, 12, noon), noon)], [[], ['volumeWarning notice']]],
  ['P9', 'customer service is told, then the leading group', () => [situations.alerts(warning()), situations.climbed('assessed', '2026-11-24 09:01', warning())], [['volumeWarning: Ina'], ['Ina', 'Leo']]],
  ['P9-5', 'why, en', () => why('investigated', 'en', upTo('teamFormed'), first), 'Special team formed Fri 20 Nov 11:00 + 24 hours → Sat 21 Nov 11:00; P9-5'],
  ['P9-5', 'why, zh-CN', () => why('responseStarted', 'zh-CN', {}, raised), '11月20日（周五）14:00级别确定 + 30分钟 → 11月20日（周五）14:30；P9-5'],
  ['P9-5', 'why carried out, zh-CN', () => why('carriedOut', 'zh-CN', { ...upTo('talked'), carryOutBy: '2026-11-25 00:00' }, first), '11月25日（周三）00:00计划落实日 + 下一个24:00 → 11月26日（周四）00:00；P9-5'],
];

test.each(rows)('%s: %s', (_requirement, _says, found, expected) => {
  expect(found()).toEqual(expected);
});
