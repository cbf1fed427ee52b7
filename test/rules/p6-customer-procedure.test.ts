// The general procedure for customer complaints, row by row: each row is named by the requirement it holds the rules to.
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { submissionSchema } from '../../shared/model/submission.ts';
import { checkPlan } from '../../shared/plan/check-plan.ts';
import { customerProcedure } from '../../shared/plan/presets/customer-procedure.ts';
import { publicPlan } from '../../shared/plan/public-plan.ts';
import { firstReceiver } from '../../shared/rules/owner.ts';
import { at, away, received } from './fixtures.ts';
import { type Changes, person, type Typed, trialOf } from './plan-trial.ts';
import { situationTrial, volume } from './situation-trial.ts';

const people = [
  person('Sue', 'service'),
  person('Dan', 'department'),
  person('Quin', 'quality'),
  person('Max', 'management'),
];
const trial = trialOf(customerProcedure, people, {
  level: 'minor',
  category: 'product',
  owner: 'Sue',
  region: '',
  description: 'The lid is scratched.',
});
const { state, alerts, climbed, counts, missing, level, why } = trial;

const urgent: Changes = { urgency: 'urgent' };
const grave: Changes = { level: 'grave' };
const decided: Typed = { managementDecided: '2026-11-25 09:00' };
const alertsOf = (key: string, changes: Changes = {}, typed: Typed = {}): readonly string[] =>
  alerts(changes, typed).filter((line) => line.startsWith(`${key}:`));
const sent = {
  kind: 'complaint',
  requestId: '0123456789abcdef',
  site: 'shop',
  locale: 'en',
  description: 'The lid is scratched.',
  wish: 'Please exchange it.',
  product: 'Kettle K2',
  reporter: { name: 'Iris Moss', phone: '010 5550 0100' },
  consent: true,
};

const situations = situationTrial(customerProcedure, people);
const warning = (typed: Typed = {}) => situations.situation('volumeWarning', 'notice', typed);
const noon = at('2026-11-20 12:00');

type Row = readonly [requirement: string, says: string, found: () => unknown, expected: unknown];

// biome-ignore format: a requirement a line reads as the table it is.
const rows: readonly Row[] = [
  ['P6', 'the preset is whole', () => checkPlan(customerProcedure).ok, true],

  // Seriousness and subject
  ['P6-1', 'three levels, the worst last', () => customerProcedure.levels.map(({ key, rank }) => [key, rank]), [['minor', 1], ['ordinary', 2], ['grave', 3]]],
  ['P6-1', 'four subjects', () => customerProcedure.categories.map(({ key }) => key), ['product', 'service', 'price', 'delivery']],
  ['P6-1', 'a cosmetic flaw is minor', () => level({}), 'minor'],
  ['P6-1', 'an unfriendly service is minor', () => level({ category: 'service', description: 'The clerk was curt.' }), 'minor'],
  ['P6-1', 'part of a function fails: ordinary', () => level({ signals: ['functionFails'] }), 'ordinary'],
  ['P6-1', 'a process stalls: ordinary', () => level({ category: 'service', signals: ['processStalls'] }), 'ordinary'],
  ['P6-1', 'words of a function that fails', () => [level({ description: '水壶的开关失灵' }), level({ description: 'The switch is broken.' }), level({ description: 'Unbroken lid' })], ['ordinary', 'ordinary', 'minor']],
  ['P6-1', 'safety is grave', () => level({ signals: ['safety'] }), 'grave'],
  ['P6-1', 'a service failure with a loss is grave', () => level({ category: 'service', signals: ['loss'] }), 'grave'],
  ['P6-1', 'the worst counts', () => level({ signals: ['functionFails', 'safety'] }), 'grave'],
  ['P6-1', 'each word of danger', () => ['受伤', '受傷', '起火', '爆炸', '触电', '觸電', '中毒', '安全隐患', '安全疑慮', 'injured', 'injury', 'caught fire', 'exploded', 'electric shock', 'poisoned', 'unsafe'].filter((word) => level({ description: `It: ${word}!` }) !== 'grave'), []],
  ['P6-1', 'each word of something not working', () => ['不能用', '无法使用', '無法使用', '失灵', '失靈', '故障', 'does not work', 'doesn’t work', "doesn't work", 'stopped working', 'broken', 'out of order'].filter((word) => level({ description: `It: ${word}!` }) !== 'ordinary'), []],
  ['P6-1', 'the complainant is asked about each', () => publicPlan(customerProcedure, [], 'en').signals.map(({ key }) => key), ['safety', 'loss', 'functionFails', 'processStalls']],
  ['P6-1', 'words of danger', () => [level({ description: '充电时起火' }), level({ description: 'It caught fire.' })], ['grave', 'grave']],
  ['P6-1', 'why, en', () => trial.whyLevel({ signals: ['safety', 'loss'] }, 'en'), 'Grave: safety is in question (P6-1); a failure of service caused a loss (P6-1)'],
  ['P6-1', 'why, zh-CN', () => trial.whyLevel({ signals: ['functionFails'] }, 'zh-CN'), '一般：产品功能部分失效（P6-1）'],

  // Assessment, investigation, solution
  ['P6-2', 'assessed: a minute before one working day', () => state('assessed', '2026-11-23 08:59'), 'dueSoon'],
  ['P6-2', 'assessed: one working day is in time', () => state('assessed', '2026-11-23 09:00'), 'dueSoon'],
  ['P6-2', 'assessed: a minute over', () => state('assessed', '2026-11-23 09:01'), 'overdue'],
  ['P6-2', 'the task is given within the same day', () => ['2026-11-23 08:59', '2026-11-23 09:00', '2026-11-23 09:01'].map((now) => state('assigned', now)), ['dueSoon', 'dueSoon', 'overdue']],
  ['P6-2', 'assessed alone is not given', () => state('assigned', '2026-11-23 09:01', { assessed: '2026-11-20 10:00' }), 'overdue'],
  ['P6-2', 'given is assessed', () => state('assessed', '2026-11-23 09:01', { assigned: '2026-11-20 10:00' }), 'inTime'],
  ['P6-2', 'investigated: no clock before the task is given', () => state('investigated', '2026-12-23 09:01', { assessed: '2026-11-20 10:00' }), 'none'],
  ['P6-2', 'investigated: a minute before two working days', () => state('investigated', '2026-11-24 09:59', { assigned: '2026-11-20 10:00' }), 'dueSoon'],
  ['P6-2', 'investigated: two working days are in time', () => state('investigated', '2026-11-24 10:00', { assigned: '2026-11-20 10:00' }), 'dueSoon'],
  ['P6-2', 'investigated: a minute over', () => state('investigated', '2026-11-24 10:01', { assigned: '2026-11-20 10:00' }), 'overdue'],
  ['P6-2', 'solution: a minute before three working days', () => state('solution', '2026-11-27 09:59', { investigated: '2026-11-24 10:00' }), 'dueSoon'],
  ['P6-2', 'solution: three working days are in time', () => state('solution', '2026-11-27 10:00', { investigated: '2026-11-24 10:00' }), 'dueSoon'],
  ['P6-2', 'solution: a minute over', () => state('solution', '2026-11-27 10:01', { investigated: '2026-11-24 10:00' }), 'overdue'],
  ['P6-2', 'an early investigation brings the solution forward', () => state('solution', '2026-11-26 10:01', { assigned: '2026-11-20 10:00', investigated: '2026-11-23 10:00' }), 'overdue'],
  ['P6-2', 'measures and the person responsible have a place', () => customerProcedure.facts.map(({ key }) => key).slice(0, 2), ['measures', 'responsible']],
  ['P6-2', 'carried out: up to the end of the day planned', () => ['2026-12-02 23:59', '2026-12-03 00:00', '2026-12-03 00:01'].map((now) => state('carriedOut', now, { carryOutBy: '2026-12-02 00:00' })), ['dueSoon', 'dueSoon', 'overdue']],
  ['P6-2', 'carried out on that day', () => state('carriedOut', '2026-12-09 09:00', { carryOutBy: '2026-12-02 00:00', carriedOut: '2026-12-02 18:00' }), 'inTime'],
  ['P6-2', 'the planned day may lie ahead', () => state('carriedOut', '2026-12-01 09:00', { carryOutBy: '2026-12-02 00:00' }), 'open'],
  ['P6-2', 'each stage closes those before it', () => ['assigned', 'investigated', 'solution'].map((duty) => state(duty, '2026-12-30 09:00', { assessed: '2026-11-20 10:00', carriedOut: '2026-11-23 09:00' })), ['inTime', 'inTime', 'inTime']],
  ['P6-2', 'customer service receives', () => firstReceiver(customerProcedure, '', people.slice().reverse(), 0, received), 'Sue'],
  ['P6-2', 'the department is told of its task', () => alertsOf('assigned', {}, { assigned: '2026-11-20 10:00' }), ['assigned: Dan']],
  ['P6-2', 'urgent or ordinary', () => customerProcedure.urgencies.map(({ key }) => key), ['urgent', 'ordinary']],
  ['P6-2', 'urgent: service and department are told at once', () => alertsOf('urgent', urgent), ['urgent: Sue', 'urgent: Dan']],
  ['P6-2', 'not urgent: they are not', () => alertsOf('urgent'), []],
  ['P6-2', 'urgent: started within the hour', () => ['2026-11-20 09:59', '2026-11-20 10:00', '2026-11-20 10:01'].map((now) => state('startedAtOnce', now, {}, urgent)), ['dueSoon', 'dueSoon', 'overdue']],
  ['P6-2', 'not urgent: no such hour', () => state('startedAtOnce', '2026-11-20 10:01'), 'none'],
  ['P6-2', 'urgent: no second clock for the same task', () => state('assigned', '2026-11-23 09:01', {}, urgent), 'none'],
  ['P6-2', 'whose the stages are', () => ['assessed', 'investigated', 'solution'].map((key) => customerProcedure.duties.find((duty) => duty.key === key)?.role), ['owner', 'department', 'department']],
  ['P6-2', 'the department hears of its own overdue stage', () => climbed('investigated', '2026-11-24 10:01', { assigned: '2026-11-20 10:00' }), ['Dan']],
  ['P6-2', 'why, en', () => why('investigated', 'en', { assigned: '2026-11-20 10:00' }), 'Task given Fri 20 Nov 10:00 + 2 working days → Tue 24 Nov 10:00; P6-2'],
  ['P6-2', 'why, zh-CN', () => why('investigated', 'zh-CN', { assigned: '2026-11-20 10:00' }), '11月20日（周五）10:00已下达任务 + 2个工作日 → 11月24日（周二）10:00；P6-2'],
  ['P6-2', 'why over the holiday, en', () => why('assessed', 'en', {}, { received: at('2026-09-30 16:00') }), 'Received Wed 30 Sep 16:00 + 1 working day (Thu 1 Oct is National Day, Fri 2 Oct is National Day, Mon 5 Oct is National Day, Tue 6 Oct is National Day, Wed 7 Oct is National Day) → Thu 8 Oct 16:00; P6-2'],

  // The record
  ['P6-3', 'name, contact, product, content and demand', () => { const { reporter, product, description, wish } = v.parse(submissionSchema, sent); return { reporter, product, description, wish }; }, { reporter: { name: 'Iris Moss', phone: '010 5550 0100' }, product: 'Kettle K2', description: 'The lid is scratched.', wish: 'Please exchange it.' }],
  ['P6-3', 'no record without content', () => v.safeParse(submissionSchema, { ...sent, description: ' ' }).success, false],
  ['P6-3', 'no record without a name', () => v.safeParse(submissionSchema, { ...sent, reporter: { name: '' } }).success, false],
  ['P6-3', 'the channels', () => customerProcedure.channels.map(({ key }) => key), ['web', 'phone', 'email', 'chat', 'letter', 'inPerson']],

  // What the complainant hears
  ['P6-4', 'promised, en', () => trial.promises('en'), ['our answer, or the reason why we need longer, by Mon 30 Nov 09:00']],
  ['P6-4', 'promised, zh-CN', () => trial.promises('zh-CN'), ['11月30日（周一）09:00前给您答复或说明需要更多时间的原因']],
  ['P6-4', 'promised, zh-TW', () => trial.promises('zh-TW'), ['11月30日（週一）09:00前給您答覆或說明需要更多時間的原因']],
  ['P6-4', 'heard from us: a minute before, at, and over six working days', () => ['2026-11-30 08:59', '2026-11-30 09:00', '2026-11-30 09:01'].map((now) => state('heardFromUs', now)), ['dueSoon', 'dueSoon', 'overdue']],
  ['P6-4', 'an answer is heard', () => state('heardFromUs', '2026-12-09 09:00', { answer: '2026-11-30 09:00' }), 'inTime'],
  ['P6-4', 'so is the reason for needing longer', () => state('heardFromUs', '2026-12-09 09:00', { moreTime: '2026-11-30 09:00' }), 'inTime'],
  ['P6-4', 'a minute late is late', () => state('heardFromUs', '2026-12-09 09:00', { moreTime: '2026-11-30 09:01' }), 'late'],
  ['P6-4', 'the reason has a place', () => customerProcedure.facts.some(({ key }) => key === 'moreTimeWhy'), true],
  ['P6-4', 'who was told a later day is answered that day', () => ['2026-12-07 23:59', '2026-12-08 00:00', '2026-12-08 00:01'].map((now) => state('answer', now, { moreTime: '2026-11-27 10:00', answerBy: '2026-12-07 00:00' })), ['dueSoon', 'dueSoon', 'overdue']],
  ['P6-4', 'that day may lie ahead', () => state('answer', '2026-11-27 11:00', { moreTime: '2026-11-27 10:00', answerBy: '2026-12-07 00:00' }), 'open'],
  ['P6-4', 'what people type is one of the two', () => customerProcedure.milestones.filter(({ onlyImplied }) => onlyImplied).map(({ key }) => key), ['heardFromUs']],
  ['P6-4', 'who says no, and no again, was asked', () => [state('satisfactionAsked', '2026-12-30 10:00', { answer: '2026-11-27 10:00', notSatisfied: '2026-11-30 10:00' }), state('newSolution', '2026-12-30 10:00', { stillNotSatisfied: '2026-11-30 10:00' })], ['inTime', 'overdue']],
  ['P6-4', 'what went to an outside body has a moment', () => counts('outsideBody', { outsideBody: '2026-12-04 10:00' }), true],
  ['P6-4', 'asked whether satisfied: a minute before, at, and over five working days', () => ['2026-12-04 09:59', '2026-12-04 10:00', '2026-12-04 10:01'].map((now) => state('satisfactionAsked', now, { answer: '2026-11-27 10:00' })), ['dueSoon', 'dueSoon', 'overdue']],
  ['P6-4', 'unasked it is not closed', () => missing('closed', { answer: '2026-11-27 10:00', closed: '2026-11-27 11:00' }), ['Asked whether satisfied']],
  ['P6-4', 'asked it is', () => counts('closed', { answer: '2026-11-27 10:00', satisfactionAsked: '2026-11-27 10:30', closed: '2026-11-27 11:00' }), true],
  ['P6-4', 'not satisfied: reconsidered, a minute before, at, and over three working days', () => ['2026-12-02 09:59', '2026-12-02 10:00', '2026-12-02 10:01'].map((now) => state('newSolution', now, { notSatisfied: '2026-11-27 10:00' })), ['dueSoon', 'dueSoon', 'overdue']],
  ['P6-4', 'satisfied: nothing to reconsider', () => state('newSolution', '2026-12-02 10:01', { satisfactionAsked: '2026-11-27 10:00' }), 'none'],
  ['P6-4', 'not satisfied: department and quality are told', () => alertsOf('notSatisfied', {}, { notSatisfied: '2026-11-27 10:00' }), ['notSatisfied: Dan', 'notSatisfied: Quin']],
  ['P6-4', 'still not: senior management and quality, for an outside body', () => alertsOf('stillNotSatisfied', {}, { stillNotSatisfied: '2026-12-03 10:00' }), ['stillNotSatisfied: Max', 'stillNotSatisfied: Quin']],
  ['P6-4', 'the outside body is named, en', () => customerProcedure.alerts.find(({ key }) => key === 'stillNotSatisfied')?.name.en, 'Still not satisfied: an outside body may assess'],
  ['P6-4', 'why, en', () => why('heardFromUs', 'en'), 'Received Fri 20 Nov 09:00 + 6 working days → Mon 30 Nov 09:00; P6-4'],
  ['P6-4', 'why, zh-CN', () => why('heardFromUs', 'zh-CN'), '11月20日（周五）09:00受理 + 6个工作日 → 11月30日（周一）09:00；P6-4'],

  // Who decides, who supervises
  ['P6-5', 'a grave one goes to senior management and quality', () => alertsOf('grave', grave), ['grave: Max', 'grave: Quin']],
  ['P6-5', 'an ordinary one does not', () => alertsOf('grave', { level: 'ordinary' }), []],
  ['P6-5', 'the decision: a minute before, at, and over one working day', () => ['2026-11-25 09:59', '2026-11-25 10:00', '2026-11-25 10:01'].map((now) => state('managementDecided', now, { solution: '2026-11-24 10:00' }, grave)), ['dueSoon', 'dueSoon', 'overdue']],
  ['P6-5', 'an ordinary one needs no such decision', () => state('managementDecided', '2026-11-25 10:01', { solution: '2026-11-24 10:00' }, { level: 'ordinary' }), 'none'],
  ['P6-5', 'senior management hears that a solution waits', () => alertsOf('decide', grave, { solution: '2026-11-24 10:00' }), ['decide: Max']],
  ['P6-5', 'not before there is one', () => alertsOf('decide', grave), []],
  ['P6-5', 'of an ordinary one it does not', () => alertsOf('decide', { level: 'ordinary' }, { solution: '2026-11-24 10:00' }), []],
  ['P6-5', 'an ordinary one is carried out and closed without', () => ['carriedOut', 'closed'].map((milestone) => missing(milestone, { satisfactionAsked: '2026-11-26 09:00', [milestone]: '2026-11-26 09:00' }, { level: 'ordinary' })), [[], []]],
  ['P6-5', 'undecided it is not carried out', () => missing('carriedOut', { carriedOut: '2026-11-26 09:00' }, grave), ['Decided by senior management']],
  ['P6-5', 'undecided it is not answered', () => missing('answer', { answer: '2026-11-26 09:00' }, grave), ['Decided by senior management']],
  ['P6-5', 'undecided it is not closed', () => missing('closed', { satisfactionAsked: '2026-11-26 09:00', closed: '2026-11-26 09:00' }, grave), ['Decided by senior management']],
  ['P6-5', 'decided it is all of these', () => ['carriedOut', 'answer', 'closed'].map((milestone) => counts(milestone, { ...decided, satisfactionAsked: '2026-11-26 09:00', [milestone]: '2026-11-26 09:00' }, grave)), [true, true, true]],
  ['P6-5', 'an ordinary one is answered without', () => missing('answer', { answer: '2026-11-26 09:00' }, { level: 'ordinary' }), []],
  ['P6-5', 'overdue up to four hours: the owner alone', () => climbed('assessed', '2026-11-23 13:00'), ['Sue']],
  ['P6-5', 'more than four hours: quality management supervises', () => climbed('assessed', '2026-11-23 13:01'), ['Sue #1', 'Quin']],
  ['P6-5', 'a day: not yet senior management', () => climbed('assessed', '2026-11-24 09:00'), ['Sue #1', 'Quin']],
  ['P6-5', 'more than a day: senior management', () => climbed('assessed', '2026-11-24 09:01'), ['Sue #1', 'Quin', 'Max']],
  ['P6-5', 'grave: quality at once', () => climbed('assessed', '2026-11-23 09:01', {}, grave), ['Sue', 'Quin']],
  ['P6-5', 'grave: senior management after an hour', () => [climbed('assessed', '2026-11-23 10:00', {}, grave), climbed('assessed', '2026-11-23 10:01', {}, grave)], [['Sue', 'Quin'], ['Sue', 'Quin', 'Max']]],
  ['P6-5', 'grave: quality out of reach, senior management', () => climbed('assessed', '2026-11-23 09:01', {}, grave, { Quin: away }), ['Sue', 'Max']],
  ['P6-5', 'the counts go to quality and senior management every month', () => customerProcedure.reportTo, ['quality', 'management']],
  ['P6-5', 'an improvement has a place', () => customerProcedure.facts.some(({ key }) => key === 'improvement'), true],
  ['P6-5', 'nobody but the owner hears of an ordinary one', () => alerts(), ['received: Sue']],
  ['P6-5', 'an ordinary one climbs at the slower pace', () => climbed('assessed', '2026-11-23 09:01', {}, { level: 'ordinary' }), ['Sue']],
  ['P6-5', 'an early warning where there are unusually many', () => [situations.opened(volume(customerProcedure, 1, 60, 1, noon), noon), situations.opened(volume(customerProcedure, 1, 60, 12, noon), noon)], [[], ['volumeWarning notice']]],
  ['P6-5', 'quality is told of it', () => situations.alerts(warning()), ['volumeWarning: Quin']],
  ['P6-5', 'quality looks into it: a minute before, at, and over one working day', () => situations.around('assessed', '2026-11-23 09:00', warning()), ['dueSoon', 'dueSoon', 'overdue']],
  ['P6-5', 'a day later senior management hears', () => [situations.climbed('assessed', '2026-11-24 09:00', warning()), situations.climbed('assessed', '2026-11-24 09:01', warning())], [['Quin'], ['Quin', 'Max']]],
  ['P6-5', 'who ended it has looked', () => situations.state('assessed', '2026-11-24 09:00', warning({ closed: '2026-11-20 15:00' })), 'inTime'],
];

test.each(rows)('%s: %s', (_requirement, _says, found, expected) => {
  expect(found()).toEqual(expected);
});
