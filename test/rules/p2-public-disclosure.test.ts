// The plan for public disclosure, row by row: each row is named by the requirement it holds the rules to.
import { expect, test } from 'vitest';
import { day, hour } from '../../shared/calendar/duration.ts';
import type { Situation } from '../../shared/model/situation.ts';
import { checkPlan } from '../../shared/plan/check-plan.ts';
import { publicDisclosure } from '../../shared/plan/presets/public-disclosure.ts';
import { firstReceiver } from '../../shared/rules/owner.ts';
import { at, received } from './fixtures.ts';
import { person, type Typed, trialOf } from './plan-trial.ts';
import { membersWith, seenWith, situationTrial, volume } from './situation-trial.ts';

const people = [
  person('Dora', 'duty-office'),
  person('Cass', 'customer-service'),
  person('Pia', 'pr'),
  person('Leo', 'legal'),
  person('Quin', 'quality'),
  person('Paul', 'production'),
  person('Mia', 'plant-manager'),
  person('Bo', 'purchasing'),
  person('Tess', 'technology'),
  person('Hal', 'hr'),
  person('Sue', 'supplier'),
  person('Carl', 'command-centre'),
  person('Dee', 'deputy-gm'),
  person('Gus', 'gm'),
  person('Lena', 'leading-group'),
];
const plan = publicDisclosure;
const trial = trialOf(plan, people, {
  level: 'III',
  category: 'quality',
  owner: 'Dora',
  region: '',
  description: 'The battery became hot.',
});
const { state, alerts, climbed, level, whyLevel, why, promises } = trial;
const many = situationTrial(plan, people);
const { around, missing, counts } = many;

const now = at('2026-11-20 09:00');
/** Situations opened by so many in the last 24 hours, after four weeks of so many a day. */
const surge = (perDay: number, last: number, days = 28): readonly string[] =>
  many
    .opened(volume(plan, perDay, days, last, now), now, now - (days + 1) * day)
    .filter((each) => each !== 'standing standing');
const responseTo = (perDay: number, last: number): string | undefined =>
  surge(perDay, last).find((each) => each.startsWith('response'));
const opened = (...signals: string[]): readonly string[] =>
  many
    .opened([seenWith(plan, 'C', now - hour, { signals })], now)
    .filter((each) => each !== 'standing standing');
const found = (rule: string, perDay: number, last: number): readonly string[] =>
  many.found(volume(plan, perDay, 28, last, now), rule, now - day, now);
const foundWith = (rule: string, ...signals: string[]): readonly string[] =>
  many.found([seenWith(plan, 'C', now - hour, { signals })], rule, now - day, now);

/** Complaints so many hours before now, in a situation that was opened so many hours ago. */
const quiet = (
  rule: string,
  openFor: number,
  hoursAgo: readonly number[],
  last: readonly string[] = [],
): readonly string[] =>
  many.found(
    hoursAgo.map((hours, index) =>
      seenWith(plan, `C-${index}`, now - hours * hour, {
        signals: index === hoursAgo.length - 1 ? last : [],
      }),
    ),
    rule,
    now - openFor * hour,
    now,
  );
const times = (count: number, hours: number): number[] => Array<number>(count).fill(hours);

const responseI = (typed: Typed = {}, changes: Partial<Situation> = {}): Situation =>
  many.situation('response', 'I', typed, changes);
const responseII = (typed: Typed = {}, changes: Partial<Situation> = {}): Situation =>
  many.situation('response', 'II', typed, changes);
const responseIII = (typed: Typed = {}, changes: Partial<Situation> = {}): Situation =>
  many.situation('response', 'III', typed, changes);
const warning = (typed: Typed = {}, changes: Partial<Situation> = {}): Situation =>
  many.situation('preWarning', 'preWarning', typed, changes);
const standing = (typed: Typed = {}): Situation => many.situation('standing', 'standing', typed);

/** Raised to this level an hour after it began. */
const raisedTo = (to: string, typed: Typed = {}): Situation =>
  many.situation('response', to, typed, {
    levelMemo: { byRule: to, seen: to, since: received + hour },
    levelSince: received + hour,
  });
/** Above 500 % of the mean, as the watch found. */
const above500: Typed = { above500: '2026-11-20 09:30' };
const reported: Typed = {
  legalReviewed: '2026-11-20 09:05',
  reportSigned: '2026-11-20 09:08',
  authorityReported: '2026-11-20 09:15',
};
const end: Typed = {
  noGrowth: '2026-11-25 09:00',
  attentionDown: '2026-11-25 10:00',
  regulatorConfirms: '2026-11-25 11:00',
  endApproved: '2026-11-25 12:00',
  closed: '2026-11-25 13:00',
};
const release: Typed = {
  volumeDown: '2026-11-24 09:00',
  mediaSilent: '2026-11-24 10:00',
  noNewFinding: '2026-11-24 11:00',
  releaseApproved: '2026-11-24 12:00',
  releaseAnnounced: '2026-11-24 13:00',
  closed: '2026-11-24 14:00',
};
const without = (typed: Typed, key: string): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([each]) => each !== key));

const inTime = ['dueSoon', 'dueSoon', 'overdue'];

type Row = readonly [requirement: string, says: string, found: () => unknown, expected: unknown];

// biome-ignore format: a requirement a line reads as the table it is.
const rows: readonly Row[] = [
  ['P2', 'the preset is whole', () => checkPlan(plan).ok, true],

  // Levels of a complaint
  ['P2-1', 'a death is level I', () => level({ signals: ['death'] }), 'I'],
  ['P2-1', 'a serious injury is level I', () => level({ signals: ['seriousInjury'] }), 'I'],
  ['P2-1', 'nationwide media are level I', () => level({ signals: ['nationalMedia'] }), 'I'],
  ['P2-1', 'a minor injury is level II', () => level({ signals: ['minorInjury'] }), 'II'],
  ['P2-1', 'regional media are level II', () => level({ signals: ['regionalMedia'] }), 'II'],
  ['P2-1', 'the worst of several counts', () => level({ signals: ['minorInjury', 'death'] }), 'I'],
  ['P2-1', 'a single case is level III', () => level({}), 'III'],
  ['P2-1', 'I is worst, rank 3', () => plan.levels.map(({ key, rank }) => [key, rank]), [['I', 3], ['II', 2], ['III', 1]]],
  ['P2-1', 'words: somebody died', () => level({ description: 'My uncle died after it.' }), 'I'],
  ['P2-1', 'words: 受伤', () => level({ description: '孩子手指受伤了' }), 'II'],
  ['P2-1', 'words: 記者', () => level({ description: '記者已經來過' }), 'II'],
  ['P2-1', 'the reason is said, en', () => whyLevel({ signals: ['seriousInjury', 'nationalMedia'] }, 'en'), 'Level I: death or serious injury (P2-1); nationwide media report it (P2-1)'],
  ['P2-1', 'the reason is said, zh-CN', () => whyLevel({ signals: ['regionalMedia'] }, 'zh-CN'), '二级：区域性媒体报道（P2-1）'],

  // What opens a response, and at which level
  ['P2-1', 'a death opens a response of level I', () => opened('death'), ['response I, II']],
  ['P2-1', 'a serious injury opens level I', () => opened('seriousInjury'), ['response I, II']],
  ['P2-1', 'nationwide media open level I', () => opened('nationalMedia'), ['response I, II']],
  ['P2-1', 'a minor injury opens level II', () => opened('minorInjury'), ['response II']],
  ['P2-1', 'regional media open level II', () => opened('regionalMedia'), ['response II']],
  ['P2-1', 'a single case opens no response', () => opened(), []],
  ['P2-2', 'a grave safety hazard opens level III', () => opened('safetyHazard'), ['response III']],
  ['P2-1', 'an injury six days and 23 hours ago still opens it', () => many.opened([seenWith(plan, 'C', now - 167 * hour, { signals: ['minorInjury'] })], now).includes('response II'), true],
  ['P2-1', 'one of seven days ago does not', () => many.opened([seenWith(plan, 'C', now - 168 * hour, { signals: ['minorInjury'] })], now).includes('response II'), false],
  ['P2-3', 'a word alone opens nothing', () => many.opened([seenWith(plan, 'C', now - hour, { description: 'somebody died' })], now), ['standing standing']],
  ['P2-3', 'a word that was verified opens level I', () => many.opened([seenWith(plan, 'C', now - hour, { description: 'somebody died' }, { verified: '2026-11-20 08:30' })], now), ['response I, II', 'standing standing']],
  ['P2-3', 'a verified complaint without a word opens nothing', () => many.opened([seenWith(plan, 'C', now - hour, {}, { verified: '2026-11-20 08:30' })], now), ['standing standing']],

  // Volume: daily mean 20, or 1 where the fewest complaints decide
  ['P2-1', 'exactly 300 % of the mean is not above it', () => responseTo(20, 60), undefined],
  ['P2-1', 'above 300 % of the mean, up more than 200 %: level II by itself', () => responseTo(20, 61), 'response II'],
  ['P2-2', 'up 300 %, the document’s other figure, is level II too', () => responseTo(20, 80), 'response II'],
  ['P2-2', 'above the line but fewer than 10: no response', () => responseTo(1, 9), undefined],
  ['P2-2', 'above the line and 10: a response', () => responseTo(1, 10), 'response II'],
  ['P2-2', '14 days of records are enough', () => surge(4, 13, 14).includes('response II'), true],
  ['P2-2', '13 days are too few to know a mean', () => surge(4, 13, 13), []],
  ['P2-1', 'exactly 500 % is not above it', () => found('response', 20, 100).includes('above500'), false],
  ['P2-1', 'above 500 % is found', () => found('response', 20, 101).includes('above500'), true],
  ['P2-1', 'above 500 % but fewer than 10 is not', () => [9, 10].map((last) => found('response', 1, last).includes('above500')), [false, true]],
  ['P2-1', 'above 500 % and not under control is level I', () => many.levelNow(responseII(above500)), 'I'],
  ['P2-1', 'said before to be under control soon: level II stays', () => many.levelNow(responseII({ ...above500, controllable: '2026-11-20 09:20' })), 'II'],
  ['P2-1', 'said afterwards: level I is kept', () => many.levelNow(responseI({ ...above500, controllable: '2026-11-20 09:40' })), 'I'],
  ['P2-1', 'why level I, en', () => many.whyLevel(responseII(above500), 'en'), 'Level I: volume above 500 % of the mean and not under control soon (P2-1)'],
  ['P2-1', 'why level I, zh-CN', () => many.whyLevel(responseII(above500), 'zh-CN'), '一级响应：投诉量超过日均500%且短期内无法控制（P2-1）'],
  ['P2-1', 'top management hears of it', () => many.alerts(responseII({ ...above500, controllable: '2026-11-20 09:20' }), '2026-11-20 09:35').filter((line) => line.startsWith('above500')), ['above500: Carl', 'above500: Dee', 'above500: Gus']],
  ['P2-1', 'the gap from 50 to 200 % is no level but a pre-warning', () => surge(20, 60), ['preWarning preWarning']],
  ['P2-1', 'growth of exactly 50 % is nothing', () => surge(20, 30), []],
  ['P2-1', 'growth above 50 % is a pre-warning', () => surge(20, 31), ['preWarning preWarning']],
  ['P2-1', 'growth above 50 % with 4 complaints is nothing', () => surge(2, 4), []],
  ['P2-1', 'growth above 50 % with 5 complaints is a pre-warning', () => surge(2, 5), ['preWarning preWarning']],

  // How it starts
  ['P2-3', 'a response started by a person alone is level III', () => many.levelNow(many.situation('response', '', {}, { levelMemo: null })), 'III'],
  ['P2-3', 'a pre-warning started by a person is a pre-warning', () => many.levelNow(many.situation('preWarning', '', {}, { levelMemo: null })), 'preWarning'],
  ['P2-3', 'to the leading group: nothing before it is verified', () => many.state('putToLeadingGroup', '2026-11-22 09:00', warning()), 'none'],
  ['P2-3', 'to the leading group within 6 hours of verification', () => around('putToLeadingGroup', '2026-11-20 16:00', warning({ verified: '2026-11-20 10:00' })), inTime],
  ['P2-3', 'the leading group is asked to decide', () => many.alerts(warning({ verified: '2026-11-20 09:01', putToLeadingGroup: '2026-11-20 09:02' })).filter((line) => line.startsWith('put')), ['putToLeadingGroup: Lena']],
  ['P2-3', 'level I is announced publicly within an hour', () => around('announcedPublicly', '2026-11-20 10:00', responseI()), inTime],
  ['P2-3', 'level II is not announced publicly', () => many.state('announcedPublicly', '2026-11-20 10:01', responseII()), 'none'],
  ['P2-3', 'level II is announced inside, the regulator copied', () => around('announcedInternally', '2026-11-20 10:00', responseII()), inTime],
  ['P2-3', 'level I is not announced inside alone', () => many.state('announcedInternally', '2026-11-20 10:01', responseI()), 'none'],
  ['P2-3', 'level III is not announced', () => ['announcedPublicly', 'announcedInternally'].map((duty) => many.state(duty, '2026-11-20 10:01', responseIII())), ['none', 'none']],
  ['P2-3', 'raised to I: announced anew, an hour from then', () => around('announcedPublicly', '2026-11-20 11:00', raisedTo('I')), inTime],

  ['P2-3', 'raised to II: announced inside an hour from then', () => around('announcedInternally', '2026-11-20 11:00', raisedTo('II')), inTime],

  // Intake, and who hears at once
  ['P2-4', 'the duty office receives first', () => firstReceiver(plan, '', people, 3, received), 'Dora'],
  ['P2-4', 'the record holds time, place and object', () => plan.facts.map(({ key }) => key), ['when', 'place', 'object']],
  ['P2-4', 'every channel of the document, and the form', () => plan.channels.map(({ key }) => key), ['web', 'hotline', 'platform', 'social', 'store']],
  ['P2-4', 'GM and deputy GM hear of level I at once', () => alerts({ level: 'I' }).filter((line) => line.startsWith('gravest')), ['gravest: Dora', 'gravest: Gus', 'gravest: Dee', 'gravest: Carl']],
  ['P2-4', 'and of level II', () => alerts({ level: 'II' }).filter((line) => line.startsWith('major')), ['major: Dora', 'major: Gus', 'major: Dee', 'major: Carl']],
  ['P2-4', 'level III troubles no GM', () => alerts({}), ['received: Dora', 'received: Cass']],
  ['P2-4', 'told to the GM: 29 minutes', () => state('topTold', '2026-11-20 09:29', {}, { level: 'II' }), 'dueSoon'],
  ['P2-4', 'told to the GM: 30 minutes are in time', () => state('topTold', '2026-11-20 09:30', {}, { level: 'II' }), 'dueSoon'],
  ['P2-4', 'told to the GM: 31 minutes are late', () => state('topTold', '2026-11-20 09:31', {}, { level: 'II' }), 'overdue'],
  ['P2-4', 'told on the half hour', () => state('topTold', '2026-11-20 12:00', { topTold: '2026-11-20 09:30' }, { level: 'I' }), 'inTime'],
  ['P2-4', 'told a minute late', () => state('topTold', '2026-11-20 12:00', { topTold: '2026-11-20 09:31' }, { level: 'I' }), 'late'],
  ['P2-4', 'level III need not be told', () => state('topTold', '2026-11-20 09:31'), 'none'],
  ['P2-4', 'why the 30 minutes, en', () => why('topTold', 'en', {}, { level: 'II' }), 'Level reached Fri 20 Nov 09:00 + 30 minutes → Fri 20 Nov 09:30; P2-4'],
  ['P2-4', 'why the 30 minutes, zh-CN', () => why('topTold', 'zh-CN', {}, { level: 'II' }), '11月20日（周五）09:00级别确定 + 30分钟 → 11月20日（周五）09:30；P2-4'],
  ['P2-4', 'a technical cause: quality, technology and plant at once', () => alerts({}, { technicalCause: '2026-11-20 10:00' }).filter((line) => !line.startsWith('received')), ['causeSeen: Quin', 'causeSeen: Tess', 'causeSeen: Mia']],
  ['P2-4', 'a supply-chain cause: the supplier’s contact too', () => alerts({}, { supplyCause: '2026-11-20 10:00' }).filter((line) => !line.startsWith('received')), ['supplyCause: Bo', 'supplyCause: Sue', 'causeSeen: Quin', 'causeSeen: Tess', 'causeSeen: Mia']],
  ['P2-4', 'departments: a minute before the hour', () => state('departmentsTold', '2026-11-20 10:59', { technicalCause: '2026-11-20 10:00' }), 'dueSoon'],
  ['P2-4', 'departments: the full hour is in time', () => state('departmentsTold', '2026-11-20 11:00', { supplyCause: '2026-11-20 10:00' }), 'dueSoon'],
  ['P2-4', 'departments: a minute over', () => state('departmentsTold', '2026-11-20 11:01', { technicalCause: '2026-11-20 10:00' }), 'overdue'],
  ['P2-4', 'the supplier: the full hour and a minute over', () => ['2026-11-20 11:00', '2026-11-20 11:01'].map((moment) => state('supplierTold', moment, { supplyCause: '2026-11-20 10:00' })), ['dueSoon', 'overdue']],
  ['P2-4', 'a technical cause is not the supplier’s', () => state('supplierTold', '2026-11-20 12:00', { technicalCause: '2026-11-20 10:00' }), 'none'],

  // Reports to the authority
  ['P2-5', 'level III: 24 hours', () => around('reportIII', '2026-11-21 09:00', responseIII()), inTime],
  ['P2-5', 'level II: 1 hour', () => around('reportII', '2026-11-20 10:00', responseII()), inTime],
  ['P2-5', 'level I: at once, 15 minutes', () => around('reportI', '2026-11-20 09:15', responseI()), inTime],
  ['P2-5', 'each level has its own time alone', () => [responseIII(), responseII(), responseI()].map((each) => ['reportIII', 'reportII', 'reportI'].map((duty) => many.state(duty, '2026-11-21 12:00', each))), [['overdue', 'none', 'none'], ['none', 'overdue', 'none'], ['none', 'none', 'overdue']]],
  ['P2-5', 'level I is told at once to all heads and the leading group', () => many.alerts(responseI()), ['Carl', 'Gus', 'Dee', 'Lena', 'Dora', 'Cass', 'Pia', 'Leo', 'Quin', 'Paul', 'Bo', 'Tess', 'Hal'].map((name) => `responseI: ${name}`)],
  ['P2-5', 'level II likewise', () => many.alerts(responseII()).length, 13],
  ['P2-5', 'level III goes to those who lead it', () => many.alerts(responseIII()), ['Carl', 'Dee', 'Cass', 'Quin', 'Pia', 'Leo', 'Dora'].map((name) => `responseIII: ${name}`)],
  ['P2-5', 'drafted within 2 hours', () => around('reportDrafted', '2026-11-20 11:00', responseIII()), inTime],
  ['P2-5', 'a report that was sent was drafted', () => many.state('reportDrafted', '2026-11-20 12:00', responseII(reported)), 'inTime'],
  ['P2-5', 'reviewed, signed and sent at 15 minutes', () => many.state('reportI', '2026-11-20 12:00', responseI(reported)), 'inTime'],
  ['P2-5', 'sent a minute later is late', () => many.state('reportI', '2026-11-20 12:00', responseI({ ...reported, authorityReported: '2026-11-20 09:16' })), 'late'],
  ['P2-5', 'not signed: it does not count', () => missing('authorityReported', responseII(without(reported, 'reportSigned'))), ['reportSigned']],
  ['P2-5', 'not reviewed by legal: the signature does not count', () => missing('reportSigned', responseII(without(reported, 'legalReviewed'))), ['legalReviewed']],
  ['P2-5', 'unsigned is overdue all the same', () => many.state('reportII', '2026-11-20 10:01', responseII(without(reported, 'reportSigned'))), 'overdue'],
  ['P2-5', 'signed after it was sent: it counts from the signature', () => many.state('reportII', '2026-11-20 12:00', responseII({ ...reported, reportSigned: '2026-11-20 10:01' })), 'late'],
  ['P2-5', 'raised to II: reported anew within the hour', () => around('reportII', '2026-11-20 11:00', raisedTo('II', reported)), inTime],
  ['P2-5', 'raised to I: reported anew within 15 minutes', () => around('reportI', '2026-11-20 10:15', raisedTo('I', reported)), inTime],
  ['P2-5', 'update every 12 hours', () => around('updateSent', '2026-11-20 21:00', responseII()), inTime],
  ['P2-5', 'the next update 12 hours after the last', () => around('updateSent', '2026-11-21 08:00', responseII({ updateSent: '2026-11-20 20:00' })), inTime],
  ['P2-5', 'and the one after that', () => around('updateSent', '2026-11-21 19:30', { ...many.after(responseII({ updateSent: '2026-11-20 20:00' }), '2026-11-20 20:05'), milestones: { updateSent: at('2026-11-21 07:30') } }), inTime],
  ['P2-5', 'a food case: every 4 hours', () => around('foodUpdateSent', '2026-11-20 14:00', responseII({ foodCase: '2026-11-20 10:00' })), inTime],
  ['P2-5', 'a food case: 4 hours after the last', () => around('foodUpdateSent', '2026-11-20 17:00', responseII({ foodCase: '2026-11-20 10:00', updateSent: '2026-11-20 13:00' })), inTime],
  ['P2-5', 'a food case is not asked twice', () => many.state('updateSent', '2026-11-21 09:00', responseII({ foodCase: '2026-11-20 10:00' })), 'none'],
  ['P2-5', 'a recall is filed within 12 hours', () => around('recallFiled', '2026-11-20 22:00', responseII({ recallDecided: '2026-11-20 10:00' })), inTime],
  ['P2-5', 'no recall, nothing to file', () => many.state('recallFiled', '2026-11-25 22:00', responseII()), 'none'],
  ['P2-5', 'why level II’s hour, en', () => many.why('reportII', responseII(), 'en'), 'Level reached Fri 20 Nov 09:00 + 1 hour → Fri 20 Nov 10:00; P2-5'],
  ['P2-5', 'why level III’s 24 hours, zh-CN', () => many.why('reportIII', responseIII(), 'zh-CN'), '11月20日（周五）09:00启动 + 24小时 → 11月21日（周六）09:00；P2-5'],

  // On start
  ['P2-6', 'meeting within an hour', () => around('meetingHeld', '2026-11-20 10:00', responseII()), inTime],
  ['P2-6', 'first plan to superiors within 30 minutes', () => around('planSent', '2026-11-20 09:30', responseII()), inTime],
  ['P2-6', 'the same at every level', () => [responseIII(), responseI()].map((each) => ['meetingHeld', 'planSent', 'dailyBulletin'].map((duty) => many.state(duty, '2026-11-20 18:01', each))), [['overdue', 'overdue', 'overdue'], ['overdue', 'overdue', 'overdue']]],
  ['P2-6', 'a bulletin by 18:00', () => around('dailyBulletin', '2026-11-20 18:00', responseII()), inTime],
  ['P2-6', 'published late: the next one by 18:00 tomorrow', () => many.due('dailyBulletin', '2026-11-20 20:00', responseII({ bulletinApproved: '2026-11-20 17:00', bulletinPublished: '2026-11-20 18:30' })), '2026-11-21T18:00'],
  ['P2-6', 'opened at night: by 18:00 of the day', () => many.due('dailyBulletin', '2026-11-21 02:00', responseII({}, { received: at('2026-11-21 01:00') })), '2026-11-21T18:00'],

  // The groups
  ['P2-7', 'first fact report: 24 hours', () => around('firstFacts', '2026-11-21 09:00', responseII()), inTime],
  ['P2-7', 'facts complete: 48 hours', () => around('factsComplete', '2026-11-22 09:00', responseII()), inTime],
  ['P2-7', 'complete facts are the first report too', () => many.state('firstFacts', '2026-11-23 09:00', responseII({ factsComplete: '2026-11-20 20:00' })), 'inTime'],
  ['P2-7', 'first call-back: 48 hours', () => around('firstCallBack', '2026-11-22 09:00', responseII({}, { members: membersWith(10, 9, 'calledBack', '2026-11-21 09:00') })), inTime],
  ['P2-7', 'all called back at 48 hours', () => many.state('firstCallBack', '2026-11-30 09:00', responseII({}, { members: membersWith(10, 10, 'calledBack', '2026-11-22 09:00') })), 'inTime'],
  ['P2-7', 'supplier list: 72 hours', () => around('supplierList', '2026-11-23 09:00', responseII()), inTime],
  ['P2-7', '90 % answered: 7 days', () => around('answered', '2026-11-27 09:00', responseII({}, { members: membersWith(10, 8, 'answer', '2026-11-21 09:00') })), inTime],
  ['P2-7', '9 of 10 are 90 %', () => many.state('answered', '2026-11-30 09:00', responseII({}, { members: membersWith(10, 9, 'answer', '2026-11-27 09:00') })), 'inTime'],
  ['P2-7', '9 of 10, a minute after the 7 days', () => many.state('answered', '2026-11-30 09:00', responseII({}, { members: membersWith(10, 9, 'answer', '2026-11-27 09:01') })), 'late'],
  ['P2-7', '9 of 11 are not 90 %', () => many.state('answered', '2026-11-27 09:01', responseII({}, { members: membersWith(11, 9, 'answer', '2026-11-21 09:00') })), 'overdue'],
  ['P2-7', 'the group that is late is told, then the deputy GM, then the GM', () => ['2026-11-27 09:01', '2026-11-27 09:31', '2026-11-27 11:01'].map((moment) => many.climbed('answered', moment, responseII({}, { members: membersWith(10, 0, 'answer', '2026-11-21 09:00') }))), [['Cass'], ['Cass', 'Dee'], ['Cass', 'Dee', 'Gus']]],
  ['P2-7', 'each complaint: 7 days are in time', () => state('answer', '2026-11-27 09:00'), 'dueSoon'],
  ['P2-7', 'each complaint: a minute over 7 days', () => state('answer', '2026-11-27 09:01'), 'overdue'],
  ['P2-7', 'a complaint that is closed was answered', () => state('answer', '2026-11-30 09:00', { closed: '2026-11-27 09:00' }), 'inTime'],
  ['P2-7', 'promised to the complainant, en', () => promises('en'), ['answer by Fri 27 Nov 09:00']],
  ['P2-7', 'promised to the complainant, zh-TW', () => promises('zh-TW'), ['11月27日（週五）09:00前給您答覆']],
  ['P2-7', 'why the 7 days, en', () => many.why('answered', responseII(), 'en'), 'Opened Fri 20 Nov 09:00 + 7 days → Fri 27 Nov 09:00; P2-7'],

  // Pre-warning
  ['P2-8', 'a level that may be reached opens it', () => opened('mayEscalate'), ['preWarning preWarning']],
  ['P2-8', 'who stands ready hears at once', () => many.alerts(warning()), ['Carl', 'Dee', 'Pia', 'Cass', 'Quin', 'Leo', 'Dora'].map((name) => `preWarning: ${name}`)],
  ['P2-8', 'a holding bulletin within 2 hours', () => around('holdingBulletin', '2026-11-20 11:00', warning()), inTime],
  ['P2-8', 'everybody called back in 3 days', () => around('calledBackAll', '2026-11-23 09:00', warning({}, { members: membersWith(10, 9, 'calledBack', '2026-11-21 09:00') })), inTime],
  ['P2-8', '100 % of them at 3 days', () => many.state('calledBackAll', '2026-11-30 09:00', warning({}, { members: membersWith(10, 10, 'calledBack', '2026-11-23 09:00') })), 'inTime'],
  ['P2-8', 'complainants hear something every day', () => around('complainantsTold', '2026-11-21 09:00', warning()), inTime],
  ['P2-8', 'and a day after the last time', () => around('complainantsTold', '2026-11-21 15:00', warning({ complainantsTold: '2026-11-20 15:00' })), inTime],
  ['P2-8', '7 days of observation', () => around('observed', '2026-11-27 09:00', warning()), inTime],
  ['P2-8', 'released before they are over', () => many.state('observed', '2026-11-30 09:00', warning(release)), 'inTime'],
  ['P2-8', 'a daily release assessment by 06:00', () => around('releaseAssessed', '2026-11-21 06:00', warning()), inTime],
  ['P2-8', 'and again the next morning', () => many.due('releaseAssessed', '2026-11-21 07:00', warning({ assessed: '2026-11-21 06:10' })), '2026-11-22T06:00'],
  ['P2-8', 'volume 80 % down for 72 hours is found', () => quiet('preWarning', 144, [...times(10, 100), 1, 2]), ['volumeDown']],
  ['P2-8', '70 % down is not', () => quiet('preWarning', 144, [...times(10, 100), 1, 2, 3]), []],
  ['P2-8', 'before 72 hours have passed nothing is found', () => [quiet('preWarning', 71, times(10, 100)), quiet('preWarning', 72, times(10, 100))], [[], ['volumeDown']]],
  ['P2-8', 'released when all hold', () => counts('closed', warning(release)), true],
  ['P2-8', 'not while the volume is up', () => missing('releaseApproved', warning(without(release, 'volumeDown'))), ['volumeDown']],
  ['P2-8', 'not while core media report', () => missing('releaseApproved', warning(without(release, 'mediaSilent'))), ['mediaSilent']],
  ['P2-8', 'not with a new laboratory finding', () => missing('releaseApproved', warning(without(release, 'noNewFinding'))), ['noNewFinding']],
  ['P2-8', 'not without the leading group', () => missing('releaseAnnounced', warning(without(release, 'releaseApproved'))), ['releaseApproved']],
  ['P2-8', 'not before those affected are told', () => missing('closed', warning(without(release, 'releaseAnnounced'))), ['releaseAnnounced']],
  ['P2-8', 'they are told within 4 hours', () => around('releaseAnnounced', '2026-11-24 16:00', warning(without(without(release, 'releaseAnnounced'), 'closed'))), inTime],
  ['P2-8', 'a response that took over is found', () => [foundWith('preWarning', 'minorInjury'), foundWith('preWarning', 'safetyHazard'), found('preWarning', 20, 61), found('preWarning', 20, 60), found('preWarning', 1, 10), found('preWarning', 1, 9)], [['responseFound'], ['responseFound'], ['responseFound'], [], ['responseFound'], []]],
  ['P2-8', 'then it ends without release', () => counts('closed', warning({ responseFound: '2026-11-21 09:00', closed: '2026-11-21 10:00' })), true],
  ['P2-8', 'and its observation is over', () => many.state('observed', '2026-11-30 09:00', warning({ responseFound: '2026-11-21 09:00' })), 'inTime'],
  ['P2-8', 'whoever owns it is told so', () => many.alerts(warning({ responseFound: '2026-11-20 09:03' })).slice(0, 1), ['responseStarted: Carl']],

  // Daily assessment
  ['P2-9', 'an assessment every morning by 06:00', () => around('assessed', '2026-11-21 06:00', responseII()), inTime],
  ['P2-9', 'done at 06:10: the next one at 06:00 tomorrow', () => many.due('assessed', '2026-11-21 07:00', responseII({ assessed: '2026-11-21 06:10' })), '2026-11-22T06:00'],
  ['P2-9', 'growth of exactly 50 % is not found', () => found('response', 20, 30).includes('growthFound'), false],
  ['P2-9', 'growth above 50 % is found', () => found('response', 20, 31).includes('growthFound'), true],
  ['P2-9', 'growth with 4 complaints is not, with 5 it is', () => [4, 5].map((last) => found('response', 1, last).includes('growthFound')), [false, true]],
  ['P2-9', 'core media that reprint are found', () => foundWith('response', 'coreMedia').includes('growthFound'), true],
  ['P2-9', 'a provincial body’s letter is found', () => foundWith('response', 'provincialLetter').includes('growthFound'), true],
  ['P2-9', 'what core media did a day ago was judged yesterday', () => [23, 24].map((hours) => many.found([seenWith(plan, 'C', now - hours * hour, { signals: ['coreMedia'] })], 'response', now - 2 * day, now).includes('growthFound')), [true, false]],
  ['P2-9', 'a single case is no threshold', () => foundWith('response').includes('growthFound'), false],
  ['P2-9', 'what is found asks for a higher level within 4 hours', () => around('raiseRequested', '2026-11-20 14:00', responseII({ growthFound: '2026-11-20 10:00' })), inTime],
  ['P2-9', 'what a person records, too', () => around('raiseRequested', '2026-11-20 14:00', responseIII({ thresholdCrossed: '2026-11-20 10:00' })), inTime],
  ['P2-9', 'nothing is above level I', () => many.state('raiseRequested', '2026-11-21 14:00', responseI({ thresholdCrossed: '2026-11-20 10:00' })), 'none'],
  ['P2-9', 'nothing crossed, nothing to ask', () => many.state('raiseRequested', '2026-11-21 14:00', responseII()), 'none'],
  ['P2-9', 'the leading group is asked', () => many.alerts(responseII({ thresholdCrossed: '2026-11-20 09:01', raiseRequested: '2026-11-20 09:02' })).filter((line) => !line.startsWith('response')), ['thresholdCrossed: Carl', 'thresholdCrossed: Dee', 'raiseRequested: Lena']],
  ['P2-9', 'III rises to II', () => many.levelNow(responseIII({}, { asked: many.asked([seenWith(plan, 'C', now - hour, { signals: ['minorInjury'] })], 'response', now) })), 'II'],
  ['P2-9', 'II rises to I', () => many.levelNow(responseII({}, { asked: many.asked([seenWith(plan, 'C', now - hour, { signals: ['death'] })], 'response', now) })), 'I'],
  ['P2-9', 'a person lowers II to III', () => many.levelNow(responseIII({}, { levelMemo: { byRule: 'II', seen: 'II', since: received } })), 'III'],
  ['P2-9', 'nobody lowers I', () => many.levelNow(responseII({}, { levelMemo: { byRule: 'I', seen: 'I', since: received } })), 'I'],
  ['P2-9', 'the refusal is known', () => many.refused(responseII({}, { levelMemo: { byRule: 'I', seen: 'I', since: received } })), 'II'],
  ['P2-9', 'no rule lowers when the volume falls', () => many.levelNow(responseII({}, { asked: [] })), 'II'],

  // The end
  ['P2-10', 'all hold: it ends', () => counts('closed', responseII(end)), true],
  ['P2-10', 'not while complaints grow', () => missing('endApproved', responseII(without(end, 'noGrowth'))), ['noGrowth']],
  ['P2-10', 'not before public attention is down', () => missing('endApproved', responseII(without(end, 'attentionDown'))), ['attentionDown']],
  ['P2-10', 'not before the regulator confirms', () => missing('endApproved', responseII(without(end, 'regulatorConfirms'))), ['regulatorConfirms']],
  ['P2-10', 'not without the leading group', () => missing('closed', responseII(without(end, 'endApproved'))), ['endApproved']],
  ['P2-10', 'the same at levels I and III', () => [responseI, responseIII].map((each) => missing('closed', each(without(end, 'endApproved')))), [['endApproved'], ['endApproved']]],
  ['P2-10', 'no growth before 72 hours have passed', () => [quiet('response', 71, [80]), quiet('response', 72, [80])].map((each) => each.includes('noGrowth')), [false, true]],
  ['P2-10', 'as many as in the 72 hours before is no growth', () => quiet('response', 144, [...times(3, 100), ...times(3, 10)]).includes('noGrowth'), true],
  ['P2-10', 'one more is growth', () => quiet('response', 144, [...times(3, 100), ...times(4, 10)]).includes('noGrowth'), false],
  ['P2-10', 'a new casualty within 72 hours', () => quiet('response', 144, [...times(3, 100), 71], ['minorInjury']).includes('noGrowth'), false],
  ['P2-10', 'a casualty 72 hours ago is no new one', () => quiet('response', 144, [...times(3, 100), 72], ['minorInjury']).includes('noGrowth'), true],
  ['P2-10', 'who judges the rest is told', () => many.alerts(responseII({ noGrowth: '2026-11-23 09:00' }), '2026-11-23 09:05').filter((line) => line.startsWith('noGrowth')), ['noGrowth: Carl', 'noGrowth: Pia', 'noGrowth: Leo']],

  // Bulletins
  ['P2-11', 'a bulletin that PR has not approved does not count', () => missing('bulletinPublished', responseII({ bulletinPublished: '2026-11-20 15:00' })), ['bulletinApproved']],
  ['P2-11', 'unapproved, it is overdue all the same', () => many.state('dailyBulletin', '2026-11-20 18:01', responseII({ bulletinPublished: '2026-11-20 15:00' })), 'overdue'],
  ['P2-11', 'the duty office publishes', () => many.climbed('dailyBulletin', '2026-11-20 18:01', responseII()), ['Dora']],
  ['P2-11', 'the alert names risk, area, advice and contact', () => plan.situations.alerts.find(({ key }) => key === 'preWarning')?.name.en, 'Pre-warning: holding bulletin with risk, area, advice and contact'],

  // Every month
  ['P2-12', 'it stands from the first day on', () => many.opened([], now), ['standing standing']],
  ['P2-12', 'the people list: a month', () => around('peopleReviewed', '2026-12-20 09:00', standing()), inTime],
  ['P2-12', 'the people list: a month after the last review', () => around('peopleReviewed', '2027-01-10 09:00', standing({ peopleReviewed: '2026-12-10 09:00' })), inTime],
  ['P2-12', 'the drill: a month', () => around('drillHeld', '2026-12-20 09:00', standing()), inTime],
  ['P2-12', 'the drill: a month after the last', () => around('drillHeld', '2027-01-15 14:00', standing({ drillHeld: '2026-12-15 14:00' })), inTime],
  ['P2-12', 'the duty office and the command centre are reminded', () => ['peopleReviewed', 'drillHeld'].map((duty) => many.climbed(duty, '2026-12-20 09:01', standing())), [['Dora'], ['Carl']]],
  ['P2-12', 'why, en', () => many.why('drillHeld', standing(), 'en'), 'Opened Fri 20 Nov 09:00 + 1 month → Sun 20 Dec 09:00; P2-12'],

  // The ladder: its times are our reading, the document gives none
  ['P2 ladder', 'level II: deputy GM after 30 minutes', () => ['2026-11-20 10:30', '2026-11-20 10:31'].map((moment) => many.climbed('reportII', moment, responseII())), [['Carl'], ['Carl', 'Dee']]],
  ['P2 ladder', 'level II: GM after 2 hours', () => ['2026-11-20 12:00', '2026-11-20 12:01'].map((moment) => many.climbed('reportII', moment, responseII())), [['Carl', 'Dee'], ['Carl', 'Dee', 'Gus']]],
  ['P2 ladder', 'level I: deputy GM at once, GM after 30 minutes', () => ['2026-11-20 09:16', '2026-11-20 09:46'].map((moment) => many.climbed('reportI', moment, responseI())), [['Carl', 'Dee'], ['Carl', 'Dee', 'Gus']]],
  ['P2 ladder', 'the month: deputy GM after a day', () => ['2026-12-21 09:00', '2026-12-21 09:01'].map((moment) => many.climbed('drillHeld', moment, standing())), [['Carl'], ['Carl', 'Dee']]],
  ['P2 ladder', 'the month: GM after 3 days', () => ['2026-12-23 09:00', '2026-12-23 09:01'].map((moment) => many.climbed('drillHeld', moment, standing())), [['Carl', 'Dee'], ['Carl', 'Dee', 'Gus']]],
  ['P2 ladder', 'an early warning is looked into within a working day', () => around('looked', '2026-11-23 09:00', many.situation('earlyWarning', 'notice')), inTime],
  ['P2 ladder', 'an early warning that ended was looked into', () => many.state('looked', '2026-11-30 09:00', many.situation('earlyWarning', 'notice', { closed: '2026-11-23 09:00' })), 'inTime'],
  ['P2 ladder', 'a complaint of level III: deputy GM after 24 hours, GM after 72', () => ['2026-11-28 09:00', '2026-11-28 09:01', '2026-11-30 09:00', '2026-11-30 09:01'].map((moment) => climbed('answer', moment).map((line) => line.split(' ')[0])), [['Dora', 'Cass'], ['Dora', 'Cass', 'Dee'], ['Dora', 'Cass', 'Dee'], ['Dora', 'Cass', 'Dee', 'Gus']]],
  ['P2 ladder', 'a complaint of level I: GM after 2 hours', () => ['2026-11-27 11:00', '2026-11-27 11:01'].map((moment) => climbed('answer', moment, {}, { level: 'I' }).map((line) => line.split(' ')[0])), [['Dora', 'Cass', 'Dee'], ['Dora', 'Cass', 'Dee', 'Gus']]],
  ['P2 ladder', 'a complaint of level III: customer service after 4 hours', () => ['2026-11-27 13:00', '2026-11-27 13:01'].map((moment) => climbed('answer', moment)), [['Dora #1'], ['Dora #1', 'Cass']]],
  ['P2 ladder', 'a complaint of level I: customer service at once, deputy GM after 30 minutes', () => climbed('answer', '2026-11-27 09:31', {}, { level: 'I' }), ['Dora', 'Cass', 'Dee']],
];

test.each(rows)('%s: %s', (_requirement, _says, found_, expected) => {
  expect(found_()).toEqual(expected);
});
