// The plan for infusion bags, row by row: each row is named by the requirement it holds the rules to.
import { expect, test } from 'vitest';
import { day } from '../../shared/calendar/duration.ts';
import type { Facts } from '../../shared/model/subject.ts';
import { checkPlan } from '../../shared/plan/check-plan.ts';
import { productQuality } from '../../shared/plan/presets/product-quality.ts';
import { publicPlan } from '../../shared/plan/public-plan.ts';
import { firstReceiver } from '../../shared/rules/owner.ts';
import type { Seen } from '../../shared/rules/situations.ts';
import { at, away, received } from './fixtures.ts';
import { type Changes, person, type Typed, trialOf } from './plan-trial.ts';
import { seenWith, situationTrial } from './situation-trial.ts';

const people = [
  person('Sal', 'sales', { region: 'East' }),
  person('Cora', 'specialist'),
  person('Quin', 'qa'),
  person('Lou', 'logistics'),
  person('Rex', 'regional-manager'),
  person('Dee', 'deputy-gm'),
  person('Gus', 'gm'),
];
const trial = trialOf(productQuality, people, {
  level: 'ordinary',
  category: 'coring',
  owner: 'Sal',
  description: 'Particles after the needle went in.',
  product: 'Glucose infusion',
  batch: 'G2026-11',
});
const { state, alerts, climbed, counts, missing, level, why } = trial;

const leak: Changes = { category: 'leak' };
const grave: Changes = { level: 'grave' };
const pays = (compensation: number): Changes => ({ figures: { compensation } });
const moment = '2026-11-20 10:00';
const proposed: Typed = { compensationProposed: '2026-11-20 10:00' };
/** Whose approval is still missing when this amount is paid. */
const unapproved = (compensation: number, typed: Typed = {}): readonly string[] =>
  missing(
    'compensationPaid',
    { compensationPaid: '2026-11-20 15:00', ...typed },
    pays(compensation),
  );
const asked = (compensation: number): readonly string[] =>
  alerts(pays(compensation), proposed).filter((line) => line.startsWith('compensation'));
const situations = situationTrial(productQuality, people);
const seen = (number: string, wall: string, batch: string, facts: Partial<Facts>): Seen => {
  const found = seenWith(productQuality, number, at(wall), facts);
  return { ...found, sighting: { ...found.sighting, batch } };
};
const reaction = (number: string, wall: string, batch = 'G2026-11'): Seen =>
  seen(number, wall, batch, { category: 'reaction' });
const opened = (now: string, ...all: readonly Seen[]): readonly string[] =>
  situations.opened(all, at(now));
const batchReactions = (typed: Typed = {}) =>
  situations.situation('batchReactions', 'trace', typed);
const earlyWarning = (typed: Typed = {}) => situations.situation('earlyWarning', 'notice', typed);
/** A leak a week in half a year, each of a batch of its own, then so many of one batch in three days. */
const leaks = (count: number): readonly Seen[] => [
  ...Array.from({ length: 26 }, (_, week) => {
    const found = seen(`W${week}`, '2026-11-20 09:00', `G-${week}`, { category: 'leak' });
    return { ...found, sighting: { ...found.sighting, at: received - (week + 2) * 7 * day } };
  }),
  ...Array.from({ length: count }, (_, index) =>
    seen(`L${index}`, `2026-11-${18 + (index % 3)} 08:00`, 'G2026-11', { category: 'leak' }),
  ),
];
/** A chain up to QA’s report, each step a working day after the one before. */
const reported: Typed = {
  atHospital: '2026-11-20 16:00',
  toQa: '2026-11-23 16:00',
  qaReport: '2026-11-24 16:00',
};

/** The steps from the specialist to the customer, all but the last done. */
const chainOf = (changes: Changes): readonly string[] =>
  ['toQa', 'qaReport', 'toSales', 'toCustomer'].map((duty) =>
    state(duty, '2026-12-30 09:00', { ...reported, toSales: '2026-11-25 16:00' }, changes),
  );

type Row = readonly [requirement: string, says: string, found: () => unknown, expected: unknown];

// biome-ignore format: a requirement a line reads as the table it is.
const rows: readonly Row[] = [
  ['P8', 'the preset is whole', () => checkPlan(productQuality).ok, true],

  // Contact, visit, and the chain to QA and back
  ['P8-1', 'front-line sales receives first', () => firstReceiver(productQuality, 'East', people, 1, received), 'Sal'],
  ['P8-1', 'contact: a minute before two hours', () => state('contacted', '2026-11-20 10:59'), 'dueSoon'],
  ['P8-1', 'contact: two hours are in time', () => state('contacted', '2026-11-20 11:00'), 'dueSoon'],
  ['P8-1', 'contact: a minute over two hours', () => state('contacted', '2026-11-20 11:01'), 'overdue'],
  ['P8-1', 'contact: warned half an hour before', () => [state('contacted', '2026-11-20 10:29'), state('contacted', '2026-11-20 10:30')], ['open', 'dueSoon']],
  ['P8-1', 'contact made at two hours', () => state('contacted', '2026-11-21 09:00', { contacted: '2026-11-20 11:00' }), 'inTime'],
  ['P8-1', 'contact made a minute late', () => state('contacted', '2026-11-21 09:00', { contacted: '2026-11-20 11:01' }), 'late'],
  ['P8-1', 'who is at the hospital has made contact', () => state('contacted', '2026-11-21 09:00', { atHospital: '2026-11-20 10:30' }), 'inTime'],
  ['P8-1', 'at the hospital: a minute before eight hours', () => state('atHospital', '2026-11-20 16:59'), 'dueSoon'],
  ['P8-1', 'at the hospital: eight hours are in time', () => state('atHospital', '2026-11-20 17:00'), 'dueSoon'],
  ['P8-1', 'at the hospital: a minute over eight hours', () => state('atHospital', '2026-11-20 17:01'), 'overdue'],
  ['P8-1', 'the hours run through the night', () => state('atHospital', '2026-11-21 04:01', {}, { received: at('2026-11-20 20:00') }), 'overdue'],
  ['P8-1', 'specialist to QA: no clock before the visit', () => state('toQa', '2026-11-30 09:00'), 'none'],
  ['P8-1', 'specialist to QA: a minute before one working day', () => state('toQa', '2026-11-23 15:59', { atHospital: '2026-11-20 16:00' }), 'dueSoon'],
  ['P8-1', 'specialist to QA: one working day is in time', () => state('toQa', '2026-11-23 16:00', { atHospital: '2026-11-20 16:00' }), 'dueSoon'],
  ['P8-1', 'specialist to QA: a minute over', () => state('toQa', '2026-11-23 16:01', { atHospital: '2026-11-20 16:00' }), 'overdue'],
  ['P8-1', 'QA’s report: no clock before QA knows', () => state('qaReport', '2026-11-30 09:00', { atHospital: '2026-11-20 16:00' }), 'none'],
  ['P8-1', 'QA’s report: a minute before one working day', () => state('qaReport', '2026-11-24 15:59', { toQa: '2026-11-23 16:00' }), 'dueSoon'],
  ['P8-1', 'QA’s report: one working day is in time', () => state('qaReport', '2026-11-24 16:00', { toQa: '2026-11-23 16:00' }), 'dueSoon'],
  ['P8-1', 'QA’s report: a minute over', () => state('qaReport', '2026-11-24 16:01', { toQa: '2026-11-23 16:00' }), 'overdue'],
  ['P8-1', 'specialist to sales: a minute before one working day', () => state('toSales', '2026-11-25 15:59', reported), 'dueSoon'],
  ['P8-1', 'specialist to sales: one working day is in time', () => state('toSales', '2026-11-25 16:00', reported), 'dueSoon'],
  ['P8-1', 'specialist to sales: a minute over', () => state('toSales', '2026-11-25 16:01', reported), 'overdue'],
  ['P8-1', 'sales to customer: a minute before one working day', () => state('toCustomer', '2026-11-26 15:59', { ...reported, toSales: '2026-11-25 16:00' }), 'dueSoon'],
  ['P8-1', 'sales to customer: one working day is in time', () => state('toCustomer', '2026-11-26 16:00', { ...reported, toSales: '2026-11-25 16:00' }), 'dueSoon'],
  ['P8-1', 'sales to customer: a minute over', () => state('toCustomer', '2026-11-26 16:01', { ...reported, toSales: '2026-11-25 16:00' }), 'overdue'],
  ['P8-1', 'an early step brings the next one forward', () => state('qaReport', '2026-11-23 11:01', { atHospital: '2026-11-20 10:00', toQa: '2026-11-20 11:00' }), 'overdue'],
  ['P8-1', 'passing on to QA was contact, the report was passed on, the answer went through sales', () => [state('contacted', '2026-11-30 09:00', { toQa: '2026-11-20 11:00' }), state('toQa', '2026-11-30 09:00', { atHospital: '2026-11-20 10:00', qaReport: '2026-11-20 11:00' }), state('toSales', '2026-11-30 09:00', { ...reported, toCustomer: '2026-11-25 16:00' })], ['inTime', 'inTime', 'inTime']],
  ['P8-1', 'the customer is not answered before QA’s written report', () => missing('toCustomer', { toCustomer: moment }), ['QA’s written report']],
  ['P8-1', 'sales is not told before QA’s written report', () => missing('toSales', { toSales: moment }), ['QA’s written report']],
  ['P8-1', 'with the report it counts', () => counts('toCustomer', { ...reported, toCustomer: '2026-11-25 16:00' }), true],
  ['P8-1', 'whose the steps are', () => ['contacted', 'toQa', 'qaReport', 'toSales', 'toCustomer'].map((key) => productQuality.duties.find((duty) => duty.key === key)?.role), ['owner', 'specialist', 'qa', 'specialist', 'owner']],
  ['P8-1', 'QA itself hears of its overdue report', () => climbed('qaReport', '2026-11-24 16:01', { toQa: '2026-11-23 16:00' }), ['Quin']],
  ['P8-1', 'promised, en', () => trial.promises('en'), ['a call from us by 11:00 today', 'our visit by 17:00 today']],
  ['P8-1', 'promised, zh-CN', () => trial.promises('zh-CN'), ['今天11:00前与您联系', '今天17:00前到院了解情况']],
  ['P8-1', 'promised, zh-TW', () => trial.promises('zh-TW'), ['今天11:00前與您聯絡', '今天17:00前到院了解情況']],
  ['P8-1', 'why, en', () => why('atHospital', 'en'), 'Received Fri 20 Nov 09:00 + 8 hours → Fri 20 Nov 17:00; P8-1'],
  ['P8-1', 'why, zh-CN', () => why('atHospital', 'zh-CN'), '11月20日（周五）09:00受理 + 8小时 → 11月20日（周五）17:00；P8-1'],
  ['P8-1', 'why QA’s report, en', () => why('qaReport', 'en', { toQa: '2026-10-09 17:40' }, { received: at('2026-10-09 09:00') }), 'Passed on to QA Fri 9 Oct 17:40 + 1 working day (counted from Sat 10 Oct 08:30, Sat 10 Oct is a make-up workday) → Mon 12 Oct 08:30; P8-1'],
  ['P8-1', 'why QA’s report, zh-CN', () => why('qaReport', 'zh-CN', { toQa: '2026-10-09 17:40' }, { received: at('2026-10-09 09:00') }), '10月9日（周五）17:40已转QA部门 + 1个工作日（从10月10日（周六）08:30起算，10月10日（周六）为调休上班日） → 10月12日（周一）08:30；P8-1'],

  // What the record holds
  ['P8-2', 'what is asked beyond product, specification and batch', () => productQuality.facts.map(({ key }) => key).slice(0, 4), ['sample', 'medicineAdded', 'used', 'patientState']],
  ['P8-2', 'what can be wrong', () => productQuality.categories.map(({ key }) => key), ['leak', 'coring', 'pullRing', 'precipitate', 'droplets', 'mould', 'reaction', 'other']],

  // Infusion reactions
  ['P8-3', 'the three questions have a place in the record', () => productQuality.facts.map(({ key }) => key).slice(4, 7), ['sameWard', 'sameMedicine', 'batchElsewhere']],
  ['P8-3', 'what a patient may show', () => productQuality.symptoms.map(({ key }) => key), ['chills', 'fever', 'cyanosis', 'nausea', 'headache', 'delirium', 'unconscious', 'shock', 'respiratoryFailure', 'death']],
  ['P8-3', 'a reaction goes to sales, specialist and QA at once', () => alerts({ category: 'reaction' }).filter((line) => line.startsWith('reaction')), ['reaction: Sal', 'reaction: Cora', 'reaction: Quin']],
  ['P8-3', 'so does a leaking bag with a symptom', () => alerts({ ...leak, symptoms: ['fever'] }).filter((line) => line.startsWith('reaction')), ['reaction: Sal', 'reaction: Cora', 'reaction: Quin']],
  ['P8-3', 'nothing else does', () => alerts({ category: 'coring' }).filter((line) => line.startsWith('reaction')), []],
  ['P8-3', 'the questions are asked, en', () => productQuality.alerts.find(({ key }) => key === 'reaction')?.name.en, 'Infusion reaction: same ward? same added medicine? the same batch elsewhere?'],
  ['P8-3', 'one reaction is no situation', () => opened('2026-11-20 09:00', reaction('C1', '2026-11-20 09:00')), []],
  ['P8-3', 'a second one with the same batch is', () => opened('2026-11-20 09:00', reaction('C1', '2026-11-01 09:00'), reaction('C2', '2026-11-20 09:00')), ['batchReactions trace']],
  ['P8-3', 'thirty days apart still is', () => opened('2026-11-20 09:00', reaction('C1', '2026-10-21 09:00'), reaction('C2', '2026-11-20 09:00')), ['batchReactions trace']],
  ['P8-3', 'thirty days and a minute apart is not', () => opened('2026-11-20 09:01', reaction('C1', '2026-10-21 09:00'), reaction('C2', '2026-11-20 09:01')), []],
  ['P8-3', 'another batch is not', () => opened('2026-11-20 09:00', reaction('C1', '2026-11-01 09:00'), reaction('C2', '2026-11-20 09:00', 'G2026-12')), []],
  ['P8-3', 'each batch is one of its own', () => opened('2026-11-20 09:00', ...['G1', 'G2'].flatMap((batch) => [reaction(`${batch}a`, '2026-11-01 09:00', batch), reaction(`${batch}b`, '2026-11-20 09:00', batch)])), ['batchReactions trace', 'batchReactions trace']],
  ['P8-3', 'leaking bags of the batch do not count', () => opened('2026-11-20 09:00', reaction('C1', '2026-11-01 09:00'), seen('C2', '2026-11-20 09:00', 'G2026-11', { category: 'leak' })), []],
  ['P8-3', 'a symptom after a leak does', () => opened('2026-11-20 09:00', reaction('C1', '2026-11-01 09:00'), seen('C2', '2026-11-20 09:00', 'G2026-11', { category: 'leak', symptoms: ['fever'] })), ['batchReactions trace']],
  ['P8-3', 'deputy GM, GM and QA hear of it', () => situations.alerts(batchReactions()), ['batchReactions: Dee', 'batchReactions: Gus', 'batchReactions: Quin']],
  ['P8-3', 'the batch is traced: a minute before, at, and over one working day', () => situations.around('batchTraced', '2026-11-23 09:00', batchReactions()), ['dueSoon', 'dueSoon', 'overdue']],
  ['P8-3', 'overdue: QA and the deputy GM at once, the GM after an hour', () => [situations.climbed('batchTraced', '2026-11-23 10:00', batchReactions()), situations.climbed('batchTraced', '2026-11-23 10:01', batchReactions())], [['Quin', 'Dee'], ['Quin', 'Dee', 'Gus']]],
  ['P8-3', 'untraced it does not end', () => situations.missing('closed', batchReactions({ closed: '2026-11-21 09:00' })), ['batchTraced']],
  ['P8-3', 'traced it ends', () => situations.missing('closed', batchReactions({ batchTraced: '2026-11-21 08:00', closed: '2026-11-21 09:00' })), []],
  ['P8-3', 'what decides, en', () => situations.asked([reaction('C1', '2026-11-01 09:00'), reaction('C2', '2026-11-20 09:00')], 'batchReactions', at('2026-11-20 09:00')).map(({ reason, source }) => `${reason.en} (${source})`), ['2 or more infusion reactions with the same batch within 30 days (P8-3)']],
  ['P8', 'an early warning where one batch is unusually frequent', () => [situations.opened(leaks(1), received), situations.opened(leaks(9), received)], [[], ['earlyWarning notice']]],
  ['P8', 'it is told to QA alone', () => situations.alerts(earlyWarning()), ['earlyWarning: Quin']],
  ['P8', 'QA looks into it: a minute before, at, and over one working day', () => situations.around('assessed', '2026-11-23 09:00', earlyWarning()), ['dueSoon', 'dueSoon', 'overdue']],
  ['P8', 'overdue: the deputy GM after a day', () => [situations.climbed('assessed', '2026-11-24 09:00', earlyWarning()), situations.climbed('assessed', '2026-11-24 09:01', earlyWarning())], [['Quin'], ['Quin', 'Dee']]],
  ['P8', 'it ends without tracing, and was looked into then', () => [situations.missing('closed', earlyWarning({ closed: '2026-11-20 15:00' })), situations.state('assessed', '2026-11-24 09:00', earlyWarning({ closed: '2026-11-20 15:00' }))], [[], 'inTime']],
  ['P8', 'neither has the other’s duty', () => [situations.state('assessed', '2026-11-24 09:00', batchReactions()), situations.state('batchTraced', '2026-11-24 09:00', earlyWarning())], ['none', 'none']],

  // Up the ladder, past who is out of reach, and straight to the top
  ['P8-4', 'the owner first', () => climbed('contacted', '2026-11-20 11:01'), ['Sal']],
  ['P8-4', 'an hour over: not yet the regional manager', () => climbed('contacted', '2026-11-20 12:00'), ['Sal']],
  ['P8-4', 'more than an hour: the regional manager', () => climbed('contacted', '2026-11-20 12:01'), ['Sal #1', 'Rex']],
  ['P8-4', 'four hours over: not yet the deputy GM', () => climbed('contacted', '2026-11-20 15:00'), ['Sal #1', 'Rex']],
  ['P8-4', 'more than four hours: the deputy GM', () => climbed('contacted', '2026-11-20 15:01'), ['Sal #1', 'Rex', 'Dee']],
  ['P8-4', 'a day over: not yet the GM', () => climbed('contacted', '2026-11-21 11:00'), ['Sal #2', 'Rex', 'Dee']],
  ['P8-4', 'more than a day: the GM', () => climbed('contacted', '2026-11-21 11:01'), ['Sal #2', 'Rex', 'Dee', 'Gus']],
  ['P8-4', 'regional manager out of reach: the deputy GM', () => climbed('contacted', '2026-11-20 12:01', {}, {}, { Rex: away }), ['Sal #1', 'Dee']],
  ['P8-4', 'both out of reach: the GM', () => climbed('contacted', '2026-11-20 12:01', {}, {}, { Rex: away, Dee: { email: '' } }), ['Sal #1', 'Gus']],
  ['P8-4', 'a dispute goes to the regional manager', () => alerts({}, { disputed: moment }).filter((line) => line.startsWith('disputed')), ['disputed: Rex']],
  ['P8-4', 'a dispute too skips who is out of reach', () => alerts({}, { disputed: moment }, { Rex: away }).filter((line) => line.startsWith('disputed')), ['disputed: Dee']],
  ['P8-4', 'a grave event goes straight to the top', () => alerts(grave).filter((line) => line.startsWith('grave')), ['grave: Dee', 'grave: Gus', 'grave: Quin']],
  ['P8-4', 'the regional manager is passed over', () => climbed('contacted', '2026-11-20 11:01', {}, grave), ['Sal', 'Dee']],
  ['P8-4', 'grave, an hour over: not yet the GM', () => climbed('contacted', '2026-11-20 12:00', {}, grave), ['Sal', 'Dee']],
  ['P8-4', 'grave, more than an hour: the GM', () => climbed('contacted', '2026-11-20 12:01', {}, grave), ['Sal #1', 'Dee', 'Gus']],
  ['P8-4', 'grave, the deputy GM out of reach: the GM', () => climbed('contacted', '2026-11-20 11:01', {}, grave, { Dee: away }), ['Sal', 'Gus']],
  ['P8-4', 'an ordinary one troubles nobody at the top', () => alerts(), ['received: Sal', 'received: Cora']],
  ['P8-4', 'danger to life is grave', () => ['death', 'shock', 'unconscious', 'respiratoryFailure'].map((symptom) => level({ symptoms: [symptom] })), ['grave', 'grave', 'grave', 'grave']],
  ['P8-4', 'fever alone is not', () => level({ symptoms: ['fever'] }), 'ordinary'],
  ['P8-4', 'several patients, media, or marked by a person', () => ['severalPatients', 'media', 'graveEvent', 'wideEffects'].map((signal) => level({ signals: [signal] })), ['grave', 'grave', 'grave', 'grave']],
  ['P8-4', 'each word of danger to life', () => ['死亡', '休克', '昏迷', '呼吸衰竭', '抢救', '搶救', '病危', 'died', 'death', 'shock', 'unconscious', 'coma', 'respiratory failure', 'resuscitated'].filter((word) => level({ description: `Then: ${word}!` }) !== 'grave'), []],
  ['P8-4', 'the hospital is asked about patients and media, staff judge the rest', () => publicPlan(productQuality, [], 'en').signals.map(({ key }) => key), ['severalPatients', 'media']],
  ['P8-4', 'the top reads the monthly report', () => productQuality.reportTo, ['qa', 'deputy-gm', 'gm']],
  ['P8-4', 'words of danger to life', () => [level({ description: '患者出现休克' }), level({ description: 'The patient died.' })], ['grave', 'grave']],
  ['P8-4', 'why, en', () => trial.whyLevel({ symptoms: ['shock'], signals: ['media'] }, 'en'), 'Grave: a patient’s life is in danger or lost (P8-4); the media are involved (P8-4)'],
  ['P8-4', 'why, zh-CN', () => trial.whyLevel({ signals: ['severalPatients'] }, 'zh-CN'), '重大：多名患者受影响（P8-4）'],
  ['P8-4', 'nothing worse is said too', () => trial.whyLevel({}, 'en'), 'Ordinary: no rule asks for a higher one'],

  // Compensation
  ['P8-5', '1,000: the regional manager', () => unapproved(1000), ['Regional manager agrees']],
  ['P8-5', '1,000.01: the deputy GM', () => unapproved(1000.01), ['Deputy GM agrees']],
  ['P8-5', '1,001 with the regional manager alone', () => unapproved(1001, { regionalAgrees: moment }), ['Deputy GM agrees']],
  ['P8-5', '3,000: the deputy GM alone', () => unapproved(3000), ['Deputy GM agrees']],
  ['P8-5', '3,000.01: the GM as well', () => unapproved(3000.01), ['Deputy GM agrees', 'GM agrees']],
  ['P8-5', '3,001 with the deputy GM: still the GM', () => unapproved(3001, { deputyAgrees: moment }), ['GM agrees']],
  ['P8-5', '3,001 with the GM: still the deputy GM', () => unapproved(3001, { gmAgrees: moment }), ['Deputy GM agrees']],
  ['P8-5', '3,001 with both', () => unapproved(3001, { deputyAgrees: moment, gmAgrees: moment }), []],
  ['P8-5', 'the deputy GM may agree to 1,000', () => unapproved(1000, { deputyAgrees: moment }), []],
  ['P8-5', 'paid unapproved does not count', () => counts('compensationPaid', { compensationPaid: '2026-11-20 15:00' }, pays(500)), false],
  ['P8-5', 'paid with approval counts', () => counts('compensationPaid', { compensationPaid: '2026-11-20 15:00', regionalAgrees: moment }, pays(500)), true],
  ['P8-5', 'raised afterwards it counts no more', () => unapproved(2000, { regionalAgrees: moment }), ['Deputy GM agrees']],
  ['P8-5', 'without an amount both are needed', () => missing('compensationPaid', { compensationPaid: '2026-11-20 15:00', regionalAgrees: moment }), ['Deputy GM agrees', 'GM agrees']],
  ['P8-5', 'the one asked for 1,000', () => asked(1000), ['compensationSmall: Rex']],
  ['P8-5', 'the one asked for 1,001', () => asked(1001), ['compensationMedium: Dee']],
  ['P8-5', 'the one asked for 3,000', () => asked(3000), ['compensationMedium: Dee']],
  ['P8-5', 'those asked for 3,001', () => asked(3001), ['compensationLarge: Gus', 'compensationMedium: Dee']],
  ['P8-5', 'no amount: the owner is asked for it', () => alerts({}, proposed).filter((line) => line.startsWith('amount')), ['amountMissing: Sal']],
  ['P8-5', 'with an amount nobody is', () => alerts(pays(1000), proposed).filter((line) => line.startsWith('amount')), []],
  ['P8-5', 'not before it is proposed', () => [500, 3001].map((amount) => alerts(pays(amount))), [['received: Sal', 'received: Cora'], ['received: Sal', 'received: Cora']]],
  ['P8-5', 'without an amount nobody is asked to agree', () => alerts({}, proposed).filter((line) => line.startsWith('compensation')), []],
  ['P8-5', 'with the smallest and the largest amount nobody asks for one', () => [0.01, 1000.5, 99_999].flatMap((amount) => alerts(pays(amount), proposed).filter((line) => line.startsWith('amount'))), []],
  ['P8-5', 'whose clock runs at 1,000, 1,001, 3,000 and 3,001', () => [1000, 1001, 3000, 3001].map((amount) => ['regionalAgrees', 'deputyAgrees', 'gmAgrees'].filter((duty) => state(duty, '2026-11-23 10:01', proposed, pays(amount)) === 'overdue')), [['regionalAgrees'], ['deputyAgrees'], ['deputyAgrees'], ['deputyAgrees', 'gmAgrees']]],
  ['P8-5', 'agreeing: one working day is in time', () => ['regionalAgrees', 'deputyAgrees', 'gmAgrees'].map((duty, index) => state(duty, '2026-11-23 10:00', proposed, pays([1000, 1001, 3001][index] ?? 0))), ['dueSoon', 'dueSoon', 'dueSoon']],
  ['P8-5', 'agreeing: a minute over', () => ['regionalAgrees', 'deputyAgrees', 'gmAgrees'].map((duty, index) => state(duty, '2026-11-23 10:01', proposed, pays([1000, 1001, 3001][index] ?? 0))), ['overdue', 'overdue', 'overdue']],
  ['P8-5', 'nobody else is asked to agree', () => ['regionalAgrees', 'deputyAgrees', 'gmAgrees'].map((duty) => state(duty, '2026-11-23 10:01', proposed, pays(3000))), ['none', 'overdue', 'none']],
  ['P8-5', 'agreed in time', () => state('gmAgrees', '2026-11-30 10:00', { ...proposed, gmAgrees: '2026-11-23 10:00' }, pays(3001)), 'inTime'],
  ['P8-5', 'the manager hears of an approval overdue, then the deputy', () => climbed('regionalAgrees', '2026-11-23 14:01', proposed, pays(1000)), ['Rex #1', 'Dee']],

  // Leaking bags
  ['P8-6', 'registered: a minute before ten working days', () => state('leaksRegistered', '2026-12-04 08:59', {}, leak), 'dueSoon'],
  ['P8-6', 'registered: ten working days are in time', () => state('leaksRegistered', '2026-12-04 09:00', {}, leak), 'dueSoon'],
  ['P8-6', 'registered: a minute over', () => state('leaksRegistered', '2026-12-04 09:01', {}, leak), 'overdue'],
  ['P8-6', 'brought back: a minute before twenty working days', () => state('leaksBack', '2026-12-18 08:59', {}, leak), 'dueSoon'],
  ['P8-6', 'brought back: twenty working days are in time', () => state('leaksBack', '2026-12-18 09:00', {}, leak), 'dueSoon'],
  ['P8-6', 'brought back: a minute over', () => state('leaksBack', '2026-12-18 09:01', {}, leak), 'overdue'],
  ['P8-6', 'only leaking bags', () => ['leaksRegistered', 'leaksBack'].map((duty) => state(duty, '2026-12-18 09:01')), ['none', 'none']],
  ['P8-6', 'a leak that harmed nobody: no visit within eight hours', () => state('atHospital', '2026-11-21 09:00', {}, leak), 'none'],
  ['P8-6', 'a leak with a symptom: the visit too', () => state('atHospital', '2026-11-21 09:00', {}, { ...leak, symptoms: ['fever'] }), 'overdue'],
  ['P8-6', 'a grave leak: the visit too', () => state('atHospital', '2026-11-21 09:00', {}, { ...leak, ...grave }), 'overdue'],
  ['P8-6', 'a leak that harmed nobody: none of the chain', () => chainOf(leak), ['none', 'none', 'none', 'none']],
  ['P8-6', 'a leak with a symptom, or a grave one: the chain', () => [chainOf({ ...leak, symptoms: ['fever'] }), chainOf({ ...leak, ...grave })], [['inTime', 'inTime', 'inTime', 'overdue'], ['inTime', 'inTime', 'inTime', 'overdue']]],
  ['P8-6', 'and no answer before QA’s report', () => [{ symptoms: ['fever'] }, grave].map((changes) => missing('toCustomer', { toCustomer: moment }, { ...leak, ...changes })), [['QA’s written report'], ['QA’s written report']]],
  ['P8-6', 'who registered was in contact', () => state('contacted', '2026-11-30 09:00', { leaksRegistered: '2026-11-20 11:00' }, leak), 'inTime'],
  ['P8-6', 'where it leaks, and when it was examined, have a place', () => [productQuality.facts.some(({ key }) => key === 'leakPlace'), counts('leaksExamined', { leaksExamined: moment }, leak)], [true, true]],
  ['P8-6', 'such a customer is answered without QA’s report', () => missing('toCustomer', { toCustomer: moment }, leak), []],
  ['P8-6', 'brought back only registered and sorted', () => missing('leaksBack', { leaksBack: '2026-11-25 09:00' }, leak), ['Leaking bags registered', 'Leaking bags sorted']],
  ['P8-6', 'registered, sorted, brought back', () => counts('leaksBack', { leaksRegistered: '2026-11-24 09:00', leaksSorted: '2026-11-24 10:00', leaksBack: '2026-11-25 09:00' }, leak), true],
  ['P8-6', 'three kinds', () => productQuality.figures.map(({ key }) => key).slice(1, 4), ['leaksMedicine', 'leaksToPay', 'leaksOther']],
  ['P8-6', 'specialist and QA count and examine what is back', () => alerts(leak, { leaksRegistered: moment, leaksSorted: moment, leaksBack: moment }).filter((line) => line.startsWith('leaksBack')), ['leaksBack: Cora', 'leaksBack: Quin']],
  ['P8-6', 'replacement settled: a minute before two days before', () => state('replacementSettled', '2026-11-29 08:59', { replacementDay: '2026-12-01 09:00' }, leak), 'dueSoon'],
  ['P8-6', 'replacement settled: two days before is in time', () => state('replacementSettled', '2026-11-29 09:00', { replacementDay: '2026-12-01 09:00' }, leak), 'dueSoon'],
  ['P8-6', 'replacement settled: a minute later', () => state('replacementSettled', '2026-11-29 09:01', { replacementDay: '2026-12-01 09:00' }, leak), 'overdue'],
  ['P8-6', 'replacement settled in time', () => state('replacementSettled', '2026-12-05 09:00', { replacementDay: '2026-12-01 09:00', replacementSettled: '2026-11-29 09:00' }, leak), 'inTime'],
  ['P8-6', 'no replacement planned: nothing to settle', () => state('replacementSettled', '2026-12-05 09:00', {}, leak), 'none'],
  ['P8-6', 'specialist and logistics arrange the delivery', () => alerts(leak, { replacementSettled: moment }).filter((line) => line.startsWith('replacement')), ['replacementSettled: Cora', 'replacementSettled: Lou']],
  ['P8-6', '3 in 10,000 are expected', () => alerts({ ...leak, figures: { leaksPerTenThousand: 3 } }).filter((line) => line.startsWith('leakRate')), []],
  ['P8-6', 'more than 3 in 10,000 go to specialist and QA', () => alerts({ ...leak, figures: { leaksPerTenThousand: 3.1 } }).filter((line) => line.startsWith('leakRate')), ['leakRate: Cora', 'leakRate: Quin']],
  ['P8-6', 'why, en', () => why('replacementSettled', 'en', { replacementDay: '2026-12-01 09:00' }, leak), 'Replacement to be delivered Tue 1 Dec 09:00 + 2 days before → Sun 29 Nov 09:00; P8-6'],
  ['P8-6', 'why, zh-CN', () => why('leaksRegistered', 'zh-CN', {}, leak), '11月20日（周五）09:00受理 + 10个工作日 → 12月4日（周五）09:00；P8-6'],
];

test.each(rows)('%s: %s', (_requirement, _says, found, expected) => {
  expect(found()).toEqual(expected);
});
