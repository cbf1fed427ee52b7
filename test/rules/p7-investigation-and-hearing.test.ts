// Investigation and hearing, row by row: each row is named by the requirement it holds the rules to.
import { expect, test } from 'vitest';
import { checkPlan } from '../../shared/plan/check-plan.ts';
import { investigationAndHearing } from '../../shared/plan/presets/investigation-and-hearing.ts';
import { firstReceiver } from '../../shared/rules/owner.ts';
import { received } from './fixtures.ts';
import { person, type Typed, trialOf } from './plan-trial.ts';

const people = [
  person('Ina', 'intake'),
  person('Ivo', 'investigator'),
  person('Cho', 'chair'),
  person('Hal', 'head'),
];
const trial = trialOf(investigationAndHearing, people, {
  level: 'case',
  category: 'conduct',
  owner: 'Ina',
  region: '',
});
const { state, climbed, counts, missing, why } = trial;

/** Every stage up to the decision, in order. */
const stages: readonly (readonly [milestone: string, wall: string])[] = [
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
const upTo = (last: string): Typed =>
  Object.fromEntries(stages.slice(0, stages.findIndex(([milestone]) => milestone === last) + 1));
const without = (skipped: string): Typed =>
  Object.fromEntries(stages.filter(([milestone]) => milestone !== skipped));
/** What no longer counts when one stage was skipped. */
const lost = (skipped: string): readonly string[] =>
  stages
    .map(([milestone]) => milestone)
    .filter((milestone) => milestone !== skipped && !counts(milestone, without(skipped)));
const minutes = (duty: string, walls: readonly string[], typed: Typed = {}): readonly string[] =>
  walls.map((now) => state(duty, now, typed));
const soonSoonOver = ['dueSoon', 'dueSoon', 'overdue'];
const untrue: Typed = { accepted: '2026-11-20 10:00', untrue: '2026-11-24 10:00' };
const alertsOf = (key: string, typed: Typed): readonly string[] =>
  trial.alerts({}, typed).filter((line) => line.startsWith(`${key}:`));

type Row = readonly [requirement: string, says: string, found: () => unknown, expected: unknown];

// biome-ignore format: a requirement a line reads as the table it is.
const rows: readonly Row[] = [
  ['P7', 'the preset is whole', () => checkPlan(investigationAndHearing).ok, true],

  // No stage is skipped
  ['P7-1', 'written, oral, by phone, and the form', () => investigationAndHearing.channels.map(({ key }) => key), ['web', 'written', 'oral', 'phone']],
  ['P7-1', 'every stage in its order counts', () => stages.filter(([milestone]) => !counts(milestone, upTo('closed'))), []],
  ['P7-1', 'skipped: acceptance', () => lost('accepted'), ['checked', 'filed', 'complainantHeard', 'respondentHeard', 'investigated', 'hearing', 'upheld', 'closed']],
  ['P7-1', 'skipped: preliminary check', () => lost('checked'), ['filed', 'complainantHeard', 'respondentHeard', 'investigated', 'hearing', 'upheld', 'closed']],
  ['P7-1', 'skipped: filing', () => lost('filed'), ['complainantHeard', 'respondentHeard', 'investigated', 'hearing', 'upheld', 'closed']],
  ['P7-1', 'skipped: the complainant', () => lost('complainantHeard'), ['investigated', 'hearing', 'upheld', 'closed']],
  ['P7-1', 'skipped: the respondent', () => lost('respondentHeard'), ['investigated', 'hearing', 'upheld', 'closed']],
  ['P7-1', 'skipped: investigation', () => lost('investigated'), ['hearing', 'upheld', 'closed']],
  ['P7-1', 'skipped: hearing', () => lost('hearing'), ['upheld', 'closed']],
  ['P7-1', 'skipped: reasons', () => lost('reasons'), ['upheld', 'closed']],
  ['P7-1', 'skipped: decision', () => lost('upheld'), ['closed']],
  ['P7-1', 'what is missing is named', () => missing('upheld', without('hearing')), ['Hearing held']],
  ['P7-1', 'a stage typed late counts from when it is complete', () => state('filed', '2026-12-30 10:00', { checked: '2026-11-24 10:00', accepted: '2026-11-26 10:00', filed: '2026-11-30 10:00' }), 'inTime'],

  ['P7-1', 'who accepts', () => firstReceiver(investigationAndHearing, '', people.slice().reverse(), 0, received), 'Ina'],
  ['P7-1', 'a decision is typed as upheld or withdrawn alone', () => investigationAndHearing.milestones.filter(({ onlyImplied }) => onlyImplied).map(({ key }) => key), ['decided']],

  // Upheld or withdrawn, with reasons
  ['P7-1', 'upheld is a decision', () => state('decided', '2026-12-30 10:00', upTo('closed')), 'inTime'],
  ['P7-1', 'withdrawn after the hearing is one too', () => counts('closed', { ...without('upheld'), withdrawn: '2026-12-09 11:00' }), true],
  ['P7-1', 'withdrawn without hearing does not count', () => missing('withdrawn', { ...upTo('investigated'), reasons: '2026-12-09 10:00', withdrawn: '2026-12-09 11:00' }), ['Hearing held']],
  ['P7-1', 'found untrue: withdrawn without hearing', () => missing('withdrawn', { ...untrue, reasons: '2026-11-25 10:00', withdrawn: '2026-11-25 11:00' }), []],
  ['P7-1', 'found untrue: not without reasons', () => missing('withdrawn', { ...untrue, withdrawn: '2026-11-25 11:00' }), ['Reasons written down']],
  ['P7-1', 'found untrue: not upheld', () => missing('upheld', { ...untrue, reasons: '2026-11-25 10:00', upheld: '2026-11-25 11:00' }), ['Hearing held']],
  ['P7-1', 'found untrue is checked', () => state('checked', '2026-12-30 10:00', untrue), 'inTime'],
  ['P7-1', 'found untrue: nothing to file', () => state('filed', '2026-11-30 10:00', untrue), 'none'],
  ['P7-1', 'found untrue before acceptance does not count', () => missing('untrue', { untrue: '2026-11-24 10:00' }), ['Accepted and registered']],
  ['P7-1', 'team, scope, evidence and reasons have a place', () => investigationAndHearing.facts.map(({ key }) => key), ['respondent', 'team', 'scope', 'evidence', 'reasonsText']],

  // Times of ours: a minute before, at, and over
  ['P7-1', 'accepted within 1 working day', () => minutes('accepted', ['2026-11-23 08:59', '2026-11-23 09:00', '2026-11-23 09:01']), soonSoonOver],
  ['P7-1', 'checked within 5', () => minutes('checked', ['2026-11-27 09:59', '2026-11-27 10:00', '2026-11-27 10:01'], upTo('accepted')), soonSoonOver],
  ['P7-1', 'filed within 2', () => minutes('filed', ['2026-11-26 09:59', '2026-11-26 10:00', '2026-11-26 10:01'], upTo('checked')), soonSoonOver],
  ['P7-1', 'investigated within 20', () => minutes('investigated', ['2026-12-23 09:59', '2026-12-23 10:00', '2026-12-23 10:01'], upTo('filed')), soonSoonOver],
  ['P7-1', 'heard within 10', () => minutes('hearing', ['2026-12-16 09:59', '2026-12-16 10:00', '2026-12-16 10:01'], upTo('investigated')), soonSoonOver],
  ['P7-1', 'decided within 5', () => minutes('decided', ['2026-12-15 09:59', '2026-12-15 10:00', '2026-12-15 10:01'], upTo('hearing')), soonSoonOver],
  ['P7-1', 'found untrue: decided within 5', () => minutes('untrueDecided', ['2026-12-01 09:59', '2026-12-01 10:00', '2026-12-01 10:01'], untrue), soonSoonOver],
  ['P7-1', 'whose the stages are', () => ['accepted', 'investigated', 'hearing', 'decided'].map((key) => investigationAndHearing.duties.find((duty) => duty.key === key)?.role), ['owner', 'investigator', 'chair', 'head']],
  ['P7-1', 'each stage calls the next one', () => [alertsOf('filed', upTo('filed')), alertsOf('investigated', upTo('investigated')), alertsOf('hearing', upTo('hearing')), alertsOf('decided', upTo('upheld')), alertsOf('untrue', untrue)], [['filed: Ivo'], ['investigated: Cho'], ['hearing: Hal'], ['decided: Ina'], ['untrue: Hal']]],
  ['P7-1', 'at first nobody but the owner', () => trial.alerts(), ['received: Ina']],
  ['P7-1', 'a minute over: the owner', () => climbed('accepted', '2026-11-23 09:01'), ['Ina']],
  ['P7-1', 'a day over: the owner alone', () => climbed('accepted', '2026-11-24 09:00'), ['Ina']],
  ['P7-1', 'more than a day: the head', () => climbed('accepted', '2026-11-24 09:01'), ['Ina #1', 'Hal']],
  ['P7-1', 'promised, en', () => trial.promises('en'), ['acceptance of your complaint by Mon 23 Nov 09:00']],
  ['P7-1', 'promised, zh-CN', () => trial.promises('zh-CN'), ['11月23日（周一）09:00前登记受理您的投诉']],
  ['P7-1', 'why, en', () => why('hearing', 'en', upTo('investigated')), 'Investigation ended Wed 2 Dec 10:00 + 10 working days → Wed 16 Dec 10:00; P7-1'],
  ['P7-1', 'why, zh-CN', () => why('hearing', 'zh-CN', upTo('investigated')), '12月2日（周三）10:00调查完成 + 10个工作日 → 12月16日（周三）10:00；P7-1'],
];

test.each(rows)('%s: %s', (_requirement, _says, found, expected) => {
  expect(found()).toEqual(expected);
});
