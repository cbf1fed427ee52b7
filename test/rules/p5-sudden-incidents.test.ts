// The plan for sudden incidents, row by row: each row is named by the requirement it holds the rules to.
import { expect, test } from 'vitest';
import { checkPlan } from '../../shared/plan/check-plan.ts';
import { suddenIncidents } from '../../shared/plan/presets/sudden-incidents.ts';
import { firstReceiver } from '../../shared/rules/owner.ts';
import { received } from './fixtures.ts';
import { type Changes, person, type Typed, trialOf } from './plan-trial.ts';

const people = [
  person('Ray', 'reception'),
  person('Hana', 'head'),
  person('Tim', 'team'),
  person('Lena', 'leading-group'),
];
const plan = suddenIncidents;
const trial = trialOf(plan, people, {
  level: '3',
  category: 'service',
  owner: 'Ray',
  region: '',
  description: 'The lift stood still.',
});
const { state, counts, missing, alerts, climbed, level, whyLevel, why } = trial;

const safety: Changes = { category: 'safety' };
const states = (
  duty: string,
  moments: readonly string[],
  typed: Typed = {},
  changes: Changes = {},
): readonly string[] => moments.map((moment) => state(duty, moment, typed, changes));
const inTime = ['dueSoon', 'dueSoon', 'overdue'];

const planned: Typed = { assessed: '2026-11-20 11:00', planMade: '2026-11-20 15:00' };
const ended: Typed = {
  ...planned,
  carriedOut: '2026-11-23 10:00',
  answer: '2026-11-23 15:00',
  evaluated: '2026-11-25 10:00',
  closed: '2026-11-25 11:00',
};
const safelyEnded: Typed = {
  ...ended,
  verified: '2026-11-20 10:00',
  approved: '2026-11-20 16:00',
  published: '2026-11-24 10:00',
};
const without = (typed: Typed, key: string): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([each]) => each !== key));

type Row = readonly [requirement: string, says: string, found: () => unknown, expected: unknown];

// biome-ignore format: a requirement a line reads as the table it is.
const rows: readonly Row[] = [
  ['P5', 'the preset is whole', () => checkPlan(plan).ok, true],

  // Levels
  ['P5-1', '1 is worst, rank 3', () => plan.levels.map(({ key, rank }) => [key, rank]), [['1', 3], ['2', 2], ['3', 1]]],
  ['P5-1', 'heavy loss is level 1', () => level({ signals: ['heavyLoss'] }), '1'],
  ['P5-1', 'a grave breach of law is level 1', () => level({ signals: ['graveBreach'] }), '1'],
  ['P5-1', 'danger to life is level 1', () => level({ signals: ['dangerToLife'] }), '1'],
  ['P5-1', 'words: life-threatening', () => level({ description: 'It was life-threatening.' }), '1'],
  ['P5-1', 'considerable loss is level 2', () => level({ signals: ['considerableLoss'] }), '2'],
  ['P5-1', 'a breach of law is level 2', () => level({ signals: ['breach'] }), '2'],
  ['P5-1', 'wide attention likely is level 2', () => level({ signals: ['wideAttention'] }), '2'],
  ['P5-1', 'the worst of several counts', () => level({ signals: ['breach', 'heavyLoss'] }), '1'],
  ['P5-1', 'everything else is level 3', () => level({}), '3'],
  ['P5-1', 'the reason is said, en', () => whyLevel({ signals: ['dangerToLife', 'heavyLoss'] }, 'en'), 'Level 1: danger to life (P5-1); heavy loss (P5-1)'],
  ['P5-1', 'the reason is said, zh-CN', () => whyLevel({ signals: ['wideAttention'] }, 'zh-CN'), '二级：可能引起较大公众关注（P5-1）'],
  ['P5-1', 'level 1 is told up to the leading group at once', () => alerts({ level: '1' }), ['level1: Ray', 'level1: Hana', 'level1: Tim', 'level1: Lena', 'received: Ray', 'received: Hana']],
  ['P5-1', 'level 2 to the team', () => alerts({ level: '2' }), ['level2: Ray', 'level2: Hana', 'level2: Tim', 'received: Ray', 'received: Hana']],
  ['P5-1', 'level 3 to the person in charge', () => alerts(), ['received: Ray', 'received: Hana']],

  // The flow
  ['P5-2', 'reception receives', () => firstReceiver(plan, '', people, 1, received), 'Ray'],
  ['P5-2', 'extent, consequences and measures stand in the record', () => ['extent', 'consequences', 'counterMeasures'].filter((fact) => !plan.facts.some(({ key }) => key === fact)), []],
  ['P5-2', 'assessed: level 1 within 1 hour', () => states('assessed1', ['2026-11-20 09:59', '2026-11-20 10:00', '2026-11-20 10:01'], {}, { level: '1' }), inTime],
  ['P5-2', 'assessed: level 2 within 4 hours', () => states('assessed2', ['2026-11-20 12:59', '2026-11-20 13:00', '2026-11-20 13:01'], {}, { level: '2' }), inTime],
  ['P5-2', 'assessed: level 3 within 24 hours', () => states('assessed3', ['2026-11-21 08:59', '2026-11-21 09:00', '2026-11-21 09:01']), inTime],
  ['P5-2', 'each level has its own time alone', () => ['1', '2', '3'].map((key) => ['assessed1', 'assessed2', 'assessed3'].map((duty) => state(duty, '2026-11-30 09:00', {}, { level: key }))), [['overdue', 'none', 'none'], ['none', 'overdue', 'none'], ['none', 'none', 'overdue']]],
  ['P5-2', 'the team assesses', () => climbed('assessed3', '2026-11-21 09:01'), ['Tim']],
  ['P5-2', 'plan: level 1 within 4 hours of the assessment', () => states('planMade1', ['2026-11-20 13:59', '2026-11-20 14:00', '2026-11-20 14:01'], { assessed: '2026-11-20 10:00' }, { level: '1' }), inTime],
  ['P5-2', 'plan: else within 24 hours', () => states('planMade', ['2026-11-21 09:59', '2026-11-21 10:00', '2026-11-21 10:01'], { assessed: '2026-11-20 10:00' }), inTime],
  ['P5-2', 'no plan before the assessment', () => missing('planMade', without(ended, 'assessed')), ['Assessed by the team']],
  ['P5-2', 'nothing is carried out without a plan', () => missing('carriedOut', without(ended, 'planMade')), ['Handling plan made']],
  ['P5-2', 'carried out: 3 working days', () => states('carriedOut', ['2026-11-25 14:59', '2026-11-25 15:00', '2026-11-25 15:01'], planned), inTime],
  ['P5-2', 'result told: 24 hours', () => states('answer', ['2026-11-24 09:59', '2026-11-24 10:00', '2026-11-24 10:01'], { ...planned, carriedOut: '2026-11-23 10:00' }), inTime],
  ['P5-2', 'no result before it was carried out', () => missing('answer', without(ended, 'carriedOut')), ['Plan carried out']],
  ['P5-2', 'evaluated: 5 working days', () => states('evaluated', ['2026-11-30 14:59', '2026-11-30 15:00', '2026-11-30 15:01'], { ...planned, carriedOut: '2026-11-23 10:00', answer: '2026-11-23 15:00' }), inTime],
  ['P5-2', 'no evaluation before the complainant was told', () => missing('evaluated', without(ended, 'answer')), ['Course, result, solution told']],
  ['P5-2', 'not closed before it was evaluated', () => missing('closed', without(ended, 'evaluated')), ['Evaluated and improved']],
  ['P5-2', 'every step done: closed', () => counts('closed', ended), true],
  ['P5-2', 'why, en', () => why('assessed1', 'en', {}, { level: '1' }), 'Received Fri 20 Nov 09:00 + 1 hour → Fri 20 Nov 10:00; P5-2'],
  ['P5-2', 'why, zh-CN', () => why('assessed2', 'zh-CN', {}, { level: '2' }), '11月20日（周五）09:00受理 + 4小时 → 11月20日（周五）13:00；P5-2'],

  // Safety accidents
  ['P5-3', 'time, place, persons and cause stand in the record', () => ['when', 'place', 'persons', 'cause'].filter((fact) => !plan.facts.some(({ key }) => key === fact)), []],
  ['P5-3', 'the plan has six parts', () => plan.facts.filter(({ key }) => key.startsWith('plan')).map(({ key }) => key), ['planTeam', 'planWhen', 'planMethod', 'planRemedy', 'planResponsibility', 'planPrevention']],
  ['P5-3', 'nothing is assessed unverified', () => missing('assessed', without(safelyEnded, 'verified'), safety), ['Facts verified']],
  ['P5-3', 'nothing is carried out unapproved', () => missing('carriedOut', without(safelyEnded, 'approved'), safety), ['Leading group approves']],
  ['P5-3', 'unapproved, it is not closed either', () => counts('closed', without(safelyEnded, 'approved'), safety), false],
  ['P5-3', 'no approval of a plan that is not made', () => missing('approved', without(safelyEnded, 'planMade'), safety), ['Handling plan made']],
  ['P5-3', 'carried out before it was approved counts from the approval', () => state('carriedOutSafety', '2026-12-30 10:00', { ...safelyEnded, approved: '2026-11-27 10:00' }, safety), 'inTime'],
  ['P5-3', 'the leading group is asked', () => alerts(safety, { ...planned, verified: '2026-11-20 10:00' }).filter((line) => line.startsWith('planMade')), ['planMade: Lena']],
  ['P5-3', 'approved within 1 working day, by the leading group', () => [states('approved', ['2026-11-23 14:59', '2026-11-23 15:00', '2026-11-23 15:01'], { ...planned, verified: '2026-11-20 10:00' }, safety), climbed('approved', '2026-11-23 15:01', { ...planned, verified: '2026-11-20 10:00' }, safety)], [inTime, ['Lena']]],
  ['P5-3', 'carried out: 3 working days from the approval', () => states('carriedOutSafety', ['2026-11-25 15:59', '2026-11-25 16:00', '2026-11-25 16:01'], { ...planned, verified: '2026-11-20 10:00', approved: '2026-11-20 16:00' }, safety), inTime],
  ['P5-3', 'not carried out by the other clock as well', () => state('carriedOut', '2026-12-30 10:00', { ...planned, verified: '2026-11-20 10:00' }, safety), 'none'],
  ['P5-3', 'published: 3 working days', () => states('published', ['2026-11-26 09:59', '2026-11-26 10:00', '2026-11-26 10:01'], without(without(without(without(safelyEnded, 'published'), 'closed'), 'evaluated'), 'answer'), safety), inTime],
  ['P5-3', 'nothing is published before it was carried out', () => missing('published', without(safelyEnded, 'carriedOut'), safety), ['Plan carried out']],
  ['P5-3', 'not closed before it is published', () => missing('closed', without(safelyEnded, 'published'), safety), ['Result published']],
  ['P5-3', 'all done: closed', () => counts('closed', safelyEnded, safety), true],
  ['P5-3', 'other incidents need neither', () => ['approved', 'published'].map((duty) => state(duty, '2026-12-30 10:00', ended)), ['none', 'none']],

  // The ladder: its times are our reading, the document gives none
  ['P5 ladder', 'person in charge after 1 hour, leading group after 4', () => ['2026-11-26 10:00', '2026-11-26 11:01', '2026-11-26 14:01'].map((moment) => climbed('carriedOut', moment, { assessed: '2026-11-20 11:00', planMade: '2026-11-23 10:00' }).map((line) => line.split(' ')[0])), [['due-soon'], ['Ray', 'Hana'], ['Ray', 'Hana', 'Lena']]],
  ['P5 ladder', 'level 1: leading group after 30 minutes', () => ['2026-11-20 10:30', '2026-11-20 10:31'].map((moment) => climbed('assessed1', moment, {}, { level: '1' })), [['Tim', 'Hana'], ['Tim', 'Hana', 'Lena']]],
];

test.each(rows)('%s: %s', (_requirement, _says, found, expected) => {
  expect(found()).toEqual(expected);
});
