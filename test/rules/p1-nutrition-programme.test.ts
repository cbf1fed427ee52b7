// The nutrition programme's plan, row by row: each row is named by the requirement it holds the rules to.
import { expect, test } from 'vitest';
import { type Complaint, factsOf } from '../../shared/model/complaint.ts';
import type { Facts } from '../../shared/model/subject.ts';
import type { Locale } from '../../shared/model/submission.ts';
import { explainDeadline, explainLevel } from '../../shared/rules/explain.ts';
import { suggestLevel } from '../../shared/rules/level.ts';
import { firstReceiver } from '../../shared/rules/owner.ts';
import { promisesFor, promisesInGeneral } from '../../shared/rules/promises.ts';
import {
  alertsAt,
  at,
  away,
  calendar,
  complaintWith,
  dutiesAt,
  people,
  peopleWith,
  plan,
  received,
  stateOf,
  toldAt,
  zone,
} from './fixtures.ts';

const facts = (changes: Partial<Facts>): Facts =>
  factsOf({ category: 'other', symptoms: [], signals: [], ...changes });
const level = (changes: Partial<Facts>): string => suggestLevel(plan, facts(changes)).level.key;
const whyLevel = (changes: Partial<Facts>, locale: Locale): string =>
  explainLevel(suggestLevel(plan, facts(changes)), locale);

/** Received on 20 November 2026 at 09:00, with what was typed until then. */
const state = (
  duty: string,
  now: string,
  typed: Readonly<Record<string, string>> = {},
  changes: Partial<Complaint> = {},
): string => stateOf(duty, complaintWith(changes, typed), at(now));
const second = { level: '2' };
const third = { level: '3' };

const alerts = (
  changes: Partial<Complaint>,
  typed: Readonly<Record<string, string>> = {},
): readonly string[] => alertsAt(complaintWith(changes, typed), at('2026-11-20 09:05'));

const why = (duty: string, complaint: Complaint, locale: Locale): string => {
  const found = dutiesAt(complaint, at('2026-12-31 12:00')).find(({ rule }) => rule.key === duty);
  return found ? explainDeadline(found, plan, { locale, zone }) : '';
};
const beforeMakeUpDay = complaintWith(
  { level: '2', received: at('2026-10-09 09:00') },
  { testRequested: '2026-10-09 17:40' },
);

/** Who is told of the first answer, nothing having been told before. */
const climbed = (
  now: string,
  changes: Partial<Complaint> = {},
  staff: Parameters<typeof peopleWith>[0] = {},
): readonly string[] =>
  toldAt(complaintWith(changes), at(now), { people: peopleWith(staff) })
    .filter((line) => line.includes(' firstAnswer: '))
    .map((line) => line.replace(' firstAnswer:', '').replace('overdue ', ''));

const promises = (locale: Locale): readonly string[] =>
  promisesFor(complaintWith(), plan, calendar, received, locale).map(({ text }) => text);

type Row = readonly [requirement: string, says: string, found: () => unknown, expected: unknown];

// biome-ignore format: a requirement a line reads as the table it is.
const rows: readonly Row[] = [
  // Who owns it, and how it comes in
  ['P1-1', 'the specialist of the county receives first', () => firstReceiver(plan, 'West', people, 7, received), 'Bea'],
  ['P1-1', 'the 400 line where no specialist is present', () => firstReceiver(plan, 'East', peopleWith({ Ann: away }), 7, received), 'Cem'],
  ['P1-1', 'several of a county receive in turn', () => [7, 8].map((turn) => firstReceiver(plan, 'East', peopleWith({ Bea: { region: 'East' } }), turn, received)), ['Bea', 'Ann']],
  ['P1-1', 'nobody present: a first receiver all the same', () => firstReceiver(plan, 'West', peopleWith({ Bea: away, Cem: away }), 7, received), 'Bea'],
  ['P1-1', 'no first receiver at all: nobody, and the next rung hears', () => firstReceiver(plan, 'West', people.slice(5), 7, received), ''],
  ['P1-2', 'three channels and the form', () => plan.channels.map(({ key }) => key), ['web', 'specialist', 'passed-on', 'phone']],

  // Levels
  ['P1-3', 'damaged packaging is level 1', () => level({ category: 'packaging' }), '1'],
  ['P1-3', 'too few in the box is level 1', () => level({ category: 'shortage' }), '1'],
  ['P1-3', 'near expiry is level 1', () => level({ category: 'expiry' }), '1'],
  ['P1-3', 'suspected fake is level 1', () => level({ category: 'counterfeit' }), '1'],
  ['P1-4', 'diarrhoea is level 2', () => level({ symptoms: ['diarrhoea'] }), '2'],
  ['P1-4', 'vomiting is level 2', () => level({ symptoms: ['vomiting'] }), '2'],
  ['P1-4', 'cough is level 2', () => level({ symptoms: ['cough'] }), '2'],
  ['P1-4', 'fever is level 2', () => level({ symptoms: ['fever'] }), '2'],
  ['P1-4', 'symptoms outweigh a damaged box', () => level({ category: 'packaging', symptoms: ['fever'] }), '2'],
  ['P1-4', 'unwell without a named symptom is level 2', () => level({ category: 'unwell' }), '2'],
  ['P1-5', 'symptoms and a fierce reaction are level 3', () => level({ symptoms: ['rash'], signals: ['fierceReaction'] }), '3'],
  ['P1-5', 'unwell and a fierce reaction are level 3', () => level({ category: 'unwell', signals: ['fierceReaction'] }), '3'],
  ['P1-5', 'a fierce reaction alone is not', () => level({ signals: ['fierceReaction'] }), '1'],
  ['P1-5', 'the media make it level 3', () => level({ category: 'packaging', signals: ['media'] }), '3'],
  ['P1-5', 'a government body makes it level 3', () => level({ signals: ['authority'] }), '3'],
  ['P1-5', 'wider effects feared make it level 3', () => level({ signals: ['widerEffects'] }), '3'],
  ['P1-5', 'every reason is said, en', () => whyLevel({ signals: ['media', 'authority'] }, 'en'), 'Level 3: the media are involved (P1-5); a government body is involved (P1-5)'],
  ['P1-5', 'every reason is said, zh-CN', () => whyLevel({ signals: ['media', 'authority'] }, 'zh-CN'), '三级：有媒体介入（P1-5）；有政府部门介入（P1-5）'],
  ['P1-4', 'the reason is said, zh-TW', () => whyLevel({ symptoms: ['fever'] }, 'zh-TW'), '二級：孩子在使用期間出現症狀（P1-4）'],
  ['P1-3', 'nothing worse is said too', () => whyLevel({ category: 'expiry' }, 'en'), 'Level 1: no rule asks for a higher one'],

  // First answer within an hour, answer within four, record within twelve
  ['P1-6', 'first answer: more than 15 minutes left', () => state('firstAnswer', '2026-11-20 09:44'), 'open'],
  ['P1-6', 'first answer: 15 minutes left', () => state('firstAnswer', '2026-11-20 09:45'), 'dueSoon'],
  ['P1-6', 'first answer: the full hour is still in time', () => state('firstAnswer', '2026-11-20 10:00'), 'dueSoon'],
  ['P1-6', 'first answer: a minute over the hour', () => state('firstAnswer', '2026-11-20 10:01'), 'overdue'],
  ['P1-6', 'first answer given on the hour', () => state('firstAnswer', '2026-11-20 12:00', { firstAnswer: '2026-11-20 10:00' }), 'inTime'],
  ['P1-7', 'the guardian phoned a minute after the hour', () => state('firstAnswer', '2026-11-20 12:00', { firstAnswer: '2026-11-20 10:01' }), 'late'],
  ['P1-6', 'an answer is also the first answer', () => state('firstAnswer', '2026-11-20 12:00', { answer: '2026-11-20 09:50' }), 'inTime'],
  ['P1-6', 'a first answer is not yet the answer', () => state('answer', '2026-11-20 12:00', { firstAnswer: '2026-11-20 09:50' }), 'open'],
  ['P1-6', 'answer: four hours are still in time', () => state('answer', '2026-11-20 13:00'), 'dueSoon'],
  ['P1-6', 'answer: a minute over four hours', () => state('answer', '2026-11-20 13:01'), 'overdue'],
  ['P1-6', 'answer given at four hours', () => state('answer', '2026-11-21 09:00', { answer: '2026-11-20 13:00' }), 'inTime'],
  ['P1-6', 'answer given a minute late', () => state('answer', '2026-11-21 09:00', { answer: '2026-11-20 13:01' }), 'late'],
  ['P1-7', 'an agreement is an answer', () => state('answer', '2026-11-21 09:00', { agreement: '2026-11-20 12:00' }), 'inTime'],
  ['P1-7', 'record at HQ: twelve hours are in time', () => state('recordSent', '2026-11-20 21:00'), 'dueSoon'],
  ['P1-7', 'record at HQ: a minute over twelve hours', () => state('recordSent', '2026-11-20 21:01'), 'overdue'],
  ['P1-6', 'the hours run through night and weekend', () => state('recordSent', '2026-11-21 08:01', {}, { received: at('2026-11-20 20:00') }), 'overdue'],
  ['P1-6', 'first answer promised, en', () => promises('en'), ['first answer by 10:00 today', 'full answer by 13:00 today']],
  ['P1-6', 'first answer promised, zh-CN', () => promises('zh-CN'), ['今天10:00前给您初步回复', '今天13:00前给您明确答复']],
  ['P1-6', 'first answer promised, zh-TW', () => promises('zh-TW'), ['今天10:00前給您初步回覆', '今天13:00前給您明確答覆']],
  ['P1-6', 'promised moments carry the offset', () => promisesFor(complaintWith(), plan, calendar, received, 'en').map(({ due }) => due), ['2026-11-20T10:00:00+08:00', '2026-11-20T13:00:00+08:00']],
  ['P1-6', 'promised before anybody complains, en', () => promisesInGeneral(plan, 'en'), ['first answer within 1 hour', 'full answer within 4 hours']],
  ['P1-6', 'promised before anybody complains, zh-CN', () => promisesInGeneral(plan, 'zh-CN'), ['1小时内给您初步回复', '4小时内给您明确答复']],
  ['P1-6', 'promised before anybody complains, zh-TW', () => promisesInGeneral(plan, 'zh-TW'), ['1小時內給您初步回覆', '4小時內給您明確答覆']],
  ['P1-6', 'why, en', () => why('answer', complaintWith(), 'en'), 'Received Fri 20 Nov 09:00 + 4 hours → Fri 20 Nov 13:00; P1-6'],
  ['P1-6', 'why, zh-CN', () => why('answer', complaintWith(), 'zh-CN'), '11月20日（周五）09:00受理 + 4小时 → 11月20日（周五）13:00；P1-6'],
  ['P1-6', 'why, zh-TW', () => why('answer', complaintWith(), 'zh-TW'), '11月20日（週五）09:00受理 + 4小時 → 11月20日（週五）13:00；P1-6'],

  // No agreement: the superior at once, and a home visit
  ['P1-8', 'home visit within 24 hours', () => state('homeVisit', '2026-11-21 11:00', { noAgreement: '2026-11-20 11:00' }, second), 'dueSoon'],
  ['P1-8', 'home visit: a minute over', () => state('homeVisit', '2026-11-21 11:01', { noAgreement: '2026-11-20 11:00' }, second), 'overdue'],
  ['P1-8', 'home visit in time', () => state('homeVisit', '2026-11-22 09:00', { noAgreement: '2026-11-20 11:00', homeVisit: '2026-11-21 11:00' }, second), 'inTime'],
  ['P1-8', 'no visit while an agreement may come', () => state('homeVisit', '2026-11-21 11:01', {}, second), 'none'],
  ['P1-8', 'no visit for level 1', () => state('homeVisit', '2026-11-21 11:01', { noAgreement: '2026-11-20 11:00' }), 'none'],
  ['P1-8', 'level 2 has the steps of level 1', () => ['firstAnswer', 'answer', 'recordSent'].map((duty) => state(duty, '2026-11-21 09:00', {}, second)), ['overdue', 'overdue', 'overdue']],
  ['P1-8', 'the superior is told at once', () => alerts(second, { noAgreement: '2026-11-20 09:04' }), ['noAgreement: Dov', 'reportedUp: Gil', 'received: Ann', 'received: Dov']],

  // A test
  ['P1-9', 'sample at HQ: two working days are in time', () => state('sampleSent', '2026-11-24 10:00', { testRequested: '2026-11-20 10:00' }, second), 'dueSoon'],
  ['P1-9', 'sample at HQ: a minute over', () => state('sampleSent', '2026-11-24 10:01', { testRequested: '2026-11-20 10:00' }, second), 'overdue'],
  ['P1-9', 'no sample for level 1', () => state('sampleSent', '2026-11-30 10:00', { testRequested: '2026-11-20 10:00' }), 'none'],
  ['P1-9', 'a test report means the sample was there', () => state('sampleSent', '2026-11-30 10:00', { testRequested: '2026-11-20 10:00', testReport: '2026-11-23 10:00' }, second), 'inTime'],
  ['P1-9', 'agreement 24 hours after the report', () => state('testAnswer', '2026-11-30 10:00', { testReport: '2026-11-26 10:00', agreement: '2026-11-27 10:00' }, second), 'inTime'],
  ['P1-9', 'agreement a minute later', () => state('testAnswer', '2026-11-30 10:00', { testReport: '2026-11-26 10:00', agreement: '2026-11-27 10:01' }, second), 'late'],
  ['P1-9', 'why, en', () => why('sampleSent', beforeMakeUpDay, 'en'), 'Test asked for Fri 9 Oct 17:40 + 2 working days (counted from Sat 10 Oct 08:30, Sat 10 Oct is a make-up workday) → Tue 13 Oct 08:30; P1-9'],
  ['P1-9', 'why, zh-CN', () => why('sampleSent', beforeMakeUpDay, 'zh-CN'), '10月9日（周五）17:40要求检测 + 2个工作日（从10月10日（周六）08:30起算，10月10日（周六）为调休上班日） → 10月13日（周二）08:30；P1-9'],
  ['P1-9', 'why, zh-TW', () => why('sampleSent', beforeMakeUpDay, 'zh-TW'), '10月9日（週五）17:40要求檢測 + 2個工作天（從10月10日（週六）08:30起算，10月10日（週六）為補班日） → 10月13日（週二）08:30；P1-9'],

  // Who hears at once
  ['P1-10', 'level 2 goes to the leading group', () => alerts(second), ['reportedUp: Gil', 'received: Ann', 'received: Dov']],
  ['P1-10', 'the monthly report goes to the leading group', () => plan.reportTo.includes('leading-group'), true],
  ['P1-11', 'manager and director speak themselves', () => alerts(third), ['gravest: Dov', 'gravest: Fay', 'reportedUp: Gil', 'received: Ann', 'received: Dov']],
  ['P1-12', 'the same with a government body', () => alerts({ ...third, signals: ['authority'] }).filter((line) => line.startsWith('gravest')), ['gravest: Dov', 'gravest: Fay']],
  ['P1-13', 'media: owner, manager, service department, leading group', () => alerts({ ...third, signals: ['media'] }).filter((line) => line.startsWith('media')), ['media: Ann', 'media: Dov', 'media: Hana', 'media: Gil']],
  ['P1-15', 'level 1 is told to the owner’s superior', () => alerts({}), ['received: Ann', 'received: Dov']],
  ['P1-15', 'the superior is the county’s own where there is one', () => alerts({ owner: 'Bea', region: 'West' }), ['received: Bea', 'received: Eli']],

  // The ladder of an overdue first answer, due at 10:00; its hours are our reading, the document gives none
  ['P1 ladder', 'nobody but the owner before it is over', () => climbed('2026-11-20 10:00'), ['due-soon Ann']],
  ['P1 ladder', 'the owner a minute after', () => climbed('2026-11-20 10:01'), ['Ann']],
  ['P1 ladder', 'an hour over: the owner still alone', () => climbed('2026-11-20 11:00'), ['Ann']],
  ['P1 ladder', 'more than an hour: the city manager, the owner again', () => climbed('2026-11-20 11:01'), ['Ann #1', 'Dov']],
  ['P1 ladder', 'four hours over: not yet the director', () => climbed('2026-11-20 14:00'), ['Ann #1', 'Dov']],
  ['P1 ladder', 'more than four hours: the director', () => climbed('2026-11-20 14:01'), ['Ann #1', 'Dov', 'Fay']],
  ['P1 ladder', 'a day over: not yet the leading group', () => climbed('2026-11-21 10:00'), ['Ann #2', 'Dov', 'Fay']],
  ['P1 ladder', 'more than a day: the leading group', () => climbed('2026-11-21 10:01'), ['Ann #2', 'Dov', 'Fay', 'Gil']],
  ['P1 ladder', 'level 3: the manager at once', () => climbed('2026-11-20 10:01', third), ['Ann', 'Dov']],
  ['P1 ladder', 'level 3: the director after an hour', () => climbed('2026-11-20 11:01', third), ['Ann #1', 'Dov', 'Fay']],
  ['P1 ladder', 'level 3: the leading group after four', () => climbed('2026-11-20 14:01', third), ['Ann #1', 'Dov', 'Fay', 'Gil']],
  ['P1 ladder', 'the county’s own manager', () => climbed('2026-11-20 11:01', { region: 'West' }), ['Ann #1', 'Eli']],
  ['P1 ladder', 'no county: the manager of all', () => climbed('2026-11-20 11:01', { region: '' }), ['Ann #1', 'Dov']],
  ['P1 ladder', 'the owner is away: the deputy', () => climbed('2026-11-20 10:01', {}, { Ann: away }), ['Bea']],
  ['P1 ladder', 'away up to this minute: back again', () => climbed('2026-11-20 10:01', {}, { Ann: { ...away, awayTo: at('2026-11-20 10:01') } }), ['Ann']],
  ['P1 ladder', 'owner and deputy away: the next rung', () => climbed('2026-11-20 10:01', {}, { Ann: away, Bea: away }), ['Dov']],
  ['P1 ladder', 'the lowest rung reached is told once, and reminded', () => climbed('2026-11-20 11:01', {}, { Ann: away, Bea: away }), ['Dov #1']],
  ['P1 ladder', 'the manager is away: skipped to the director', () => climbed('2026-11-20 11:01', {}, { Dov: away }), ['Ann #1', 'Fay']],
  ['P1 ladder', 'a deputy’s deputy', () => climbed('2026-11-20 11:01', {}, { Dov: { ...away, deputy: 'Eli' }, Eli: { ...away, deputy: 'Cem' } }), ['Ann #1', 'Cem']],
  ['P1 ladder', 'no address is like being away', () => climbed('2026-11-20 10:01', {}, { Ann: { email: '' } }), ['Bea']],
  ['P1 ladder', 'an owner renamed in the list: the next rung', () => climbed('2026-11-20 10:01', {}, { Ann: { name: 'Anna' } }), ['Dov']],

  // Targets
  ['P1-16', 'all handled, nine in ten satisfied', () => plan.targets.map(({ key, atLeast }) => [key, atLeast]), [['handled', 100], ['satisfied', 90]]],
];

test.each(rows)('%s: %s', (_requirement, _says, found, expected) => {
  expect(found()).toEqual(expected);
});
