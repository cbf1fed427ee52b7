// Infusion bags, what cells and mails show beside the times: levels, alerts, approvals, leaks, reactions with one batch.
import { expect } from 'vitest';
import { receiptOf } from '../redress.ts';
import { away, type Sent, type ShownRow, testShown, toCheck, toldOf } from './duty-tables.ts';
import {
  answered,
  coring,
  grave,
  leak,
  openProductQuality,
  proposed,
  reactionTo,
  traced,
} from './p8-ward.ts';
import { at, type PlanDoor, type Typed } from './plan-door.ts';
import { toldOverdue } from './timed.ts';

const leveled = (door: PlanDoor, sent: Sent, signals = ''): readonly unknown[] => {
  const number = door.comes({ ...coring, ...sent });
  if (signals !== '') door.type(number, 'signals', signals);
  const { level, levelWhy } = door.row(number);
  return [level, levelWhy];
};
const told = (door: PlanDoor, sent: Sent, typed: readonly Typed[], words: string) => {
  const number = door.comes(sent);
  door.typeWhen(number, typed);
  door.sweepAt('2026-11-20 10:05');
  return toldOf(door, number, words);
};
/** What the row says once it is paid, these having agreed. */
const paying = (door: PlanDoor, amount: string, ...agreed: readonly string[]): string => {
  const number = door.comes(coring);
  door.typeWhen(number, [...proposed(amount)]);
  for (const column of [...agreed, 'compensationPaid']) {
    door.type(number, column, '2026-11-20 10:00');
  }
  return toCheck(door, number);
};
const typing = (door: PlanDoor, sent: Sent, columns: readonly string[]): string => {
  const number = door.comes(sent);
  for (const column of columns) door.type(number, column, '2026-11-20 09:00');
  return toCheck(door, number);
};
const facts = (door: PlanDoor, keys: readonly string[]): readonly string[] => {
  const number = door.comes(coring);
  for (const key of keys) door.type(number, key, `the ${key}`);
  const row = door.row(number);
  return keys.filter((key) => row[key] !== `the ${key}`);
};
const before = (milestone: string, ...needed: readonly string[]): string =>
  `“${milestone}” does not count before ${needed.map((each) => `“${each}”`).join(' and ')}`;
const unpaid = (...needed: readonly string[]): string => before('Compensation paid', ...needed);
const [regional, deputy, gm] = [
  'Regional manager agrees',
  'Deputy GM agrees',
  'GM agrees',
] as const;
/** Two leaking bags and a reaction with bags of one batch. */
const batchOfThree = (door: PlanDoor): readonly string[] => {
  const numbers = [
    door.comes({ ...leak, batch: 'G2026-11' }),
    door.comes({ ...leak, batch: 'g2026 11' }),
    door.comes(reactionTo('G2026-11', 'Mr Bay')),
  ];
  door.sweepAt('2026-11-20 09:05');
  return numbers;
};
/** What the cell of one says of the others, the latest first. */
const others = (numbers: readonly string[], number: string): string =>
  `Same batch: ${numbers
    .filter((each) => each !== number)
    .reverse()
    .join(', ')}`;
const question =
  'Infusion reaction: same ward? same added medicine? the same batch elsewhere? (P8-3)';
const compensationTold = (door: PlanDoor, amount: string): readonly string[] =>
  told(door, coring, proposed(amount), 'ompensation');

// biome-ignore format: a requirement a line reads as the table it is.
const shown: readonly ShownRow[] = [
  ['P8-1', 'sales receives, and the specialist is told', (door) => { const number = door.comes(coring); door.sweepAt('2026-11-20 09:05'); return [door.row(number).owner, toldOf(door, number, 'New complaint (P8-1)')]; }, ['Sal', ['Cora', 'Sal']]],
  ['P8-1', 'contact and visit are promised on the receipt', (door) => receiptOf(door.post(coring)).promises.map(({ text }) => text), ['a call from us by 11:00 today', 'our visit by 17:00 today']],
  ['P8-1', 'no answer to the customer before QA’s report', (door) => typing(door, coring, ['atHospital', 'toCustomer']), before('Customer answered', 'QA’s written report')],
  ['P8-1', 'nor to sales', (door) => typing(door, coring, ['atHospital', 'toQa', 'toSales']), before('Passed on to sales', 'QA’s written report')],

  ['P8-2', 'product, specification, batch, what is wrong and the patient are recorded', (door) => door.row(door.comes({ ...reactionTo('G2026-11', 'Mr Bay'), specification: '250 ml' })), expect.objectContaining({ product: 'Glucose infusion', specification: '250 ml', batch: 'G2026-11', description: 'Shivering after ten minutes.', category: 'Reaction to the infusion', symptoms: 'Chills', affected: 'Mr Bay' })],
  ['P8-2', 'sample, medicine added, used or not and the patient’s state have cells', (door) => facts(door, ['sample', 'medicineAdded', 'used', 'patientState']), []],

  ['P8-3', 'the questions that decide go to owner, specialist and QA', (door) => told(door, reactionTo('G2026-11', 'Mr Bay'), [], question), ['Cora', 'Quin', 'Sal']],
  ['P8-3', 'not of a leaking bag', (door) => told(door, leak, [], question), []],
  ['P8-3', 'their answers have cells', (door) => facts(door, ['sameWard', 'sameMedicine', 'batchElsewhere']), []],
  ['P8-3', 'each record shows the others on the same batch with the next sweep', (door) => { const numbers = batchOfThree(door); return numbers.map((number) => door.row(number).related === others(numbers, number)); }, [true, true, true]],
  ['P8-3', 'so do its mails', (door) => { const numbers = batchOfThree(door); const third = numbers[2] ?? ''; return door.google.mailbox.sent().filter(({ text }) => text.includes(`${third}  Infusion reaction`)).map(({ text }) => text.includes(others(numbers, third))); }, [true, true, true]],
  ['P8-3', 'a batch of its own shows none', (door) => { batchOfThree(door); const number = door.comes({ ...coring, batch: 'G2026-12' }); door.sweepAt('2026-11-20 09:10'); return door.row(number).related; }, ''],
  ['P8-3', 'the record of the batch names every complaint about it', (door) => { const number = traced()(door); const { kind, level, about, members, evidence } = door.row(number); const own = door.rows('complaints').map((row) => row.number); return [kind, level, about, String(members).split(/,\s*/).sort().join() === own.sort().join(), evidence]; }, ['Reactions with one batch', 'Batch to be traced', 'G2026-11', true, expect.stringMatching(/^2 or more infusion reactions with the same batch within 30 days: 2 people with “G2026-11” since .* \(P8-3\)$/)]],
  ['P8-3', 'it goes to deputy GM, GM and QA', (door) => toldOf(door, traced()(door), 'Infusion reactions with the same batch (P8-3)'), ['Dee', 'Gus', 'Quin']],
  ['P8-3', 'a third one joins it', (door) => { traced()(door); door.comes(reactionTo('G2026-11', 'Miss Oak')); door.sweepAt('2026-11-20 09:10'); return door.rows('situations').map(({ count }) => count); }, [3]],
  ['P8-3', 'one reaction, or two with different batches, open nothing', (door) => { door.comes(reactionTo('G2026-11', 'Mr Bay')); door.comes(reactionTo('G2026-12', 'Mrs Elm')); door.comes({ ...coring, batch: 'G2026-11' }); door.sweepAt('2026-11-20 09:05'); return door.rows('situations').length; }, 0],
  ['P8-3', 'within 30 days, not a minute longer', (door) => { door.comes(reactionTo('G1', 'Mr Bay')); door.waitUntil('2026-11-20 09:02'); door.comes(reactionTo('G2', 'Mr Bay')); door.waitUntil('2026-12-20 09:01'); door.comes(reactionTo('G1', 'Mrs Elm')); door.comes(reactionTo('G2', 'Mrs Elm')); door.sweepAt('2026-12-20 09:05'); return door.rows('situations').map(({ about }) => about); }, ['G2']],
  ['P8-3', 'overdue: the GM after an hour', (door) => { const number = traced()(door); return ['2026-11-23 09:06', '2026-11-23 10:04', '2026-11-23 10:06'].map((moment) => { door.sweepAt(moment); return toldOverdue(door, number, 'Trace the batch at other hospitals'); }); }, [['Dee', 'Quin'], [], ['Gus', 'Quin']]],
  ['P8-3', 'untraced it does not end, traced it does', (door) => { const number = traced()(door); return ['closed', 'batchTraced'].map((column, turn) => { door.type(number, column, '2026-11-20 09:05'); door.sweepAt(`2026-11-20 09:${10 + 5 * turn}`); return toCheck(door, number); }); }, [before('Closed', 'Batch traced at other hospitals'), 'Closed']],

  ['P8-4', 'a dispute goes to the regional manager', (door) => told(door, coring, [['disputed', '2026-11-20 10:00']], 'Dispute: please mediate (P8-4)'), ['Rex']],
  ['P8-4', 'who is out of reach: to the deputy GM, and the mail says so', (door) => { away(door, 'Rex'); const number = door.comes(coring); door.typeWhen(number, [['disputed', '2026-11-20 10:00']]); door.sweepAt('2026-11-20 10:05'); return door.heard(number).filter((line) => line.includes('Dispute')); }, ['Dee: Dispute: please mediate (P8-4); told as Deputy GM, sales; nobody could be reached as Regional manager']],
  ['P8-4', 'a grave event goes straight to the top the moment it comes', (door) => toldOf(door, door.comes(grave), 'Grave quality event (P8-4)'), ['Dee', 'Gus', 'Quin']],
  ['P8-4', 'an ordinary one troubles nobody at the top', (door) => told(door, coring, [], ''), ['Cora', 'Sal']],
  ['P8-4', 'danger to life: grave, and why', (door) => leveled(door, { symptoms: ['shock'], signals: ['media'] }), ['Grave', 'Grave: a patient’s life is in danger or lost (P8-4); the media are involved (P8-4)']],
  ['P8-4', 'several patients', (door) => leveled(door, { signals: ['severalPatients'] }), ['Grave', 'Grave: several patients are affected (P8-4)']],
  ['P8-4', 'marked by a person', (door) => leveled(door, {}, 'Wide effects'), ['Grave', 'Grave: marked as a grave event or one with wide effects (P8-4)']],
  ['P8-4', 'words: 患者出现休克', (door) => leveled(door, { description: '患者出现休克' }), ['Grave', 'Grave: the text speaks of a danger to life (P8-4)']],
  ['P8-4', 'fever alone: ordinary', (door) => leveled(door, { symptoms: ['fever'] }), ['Ordinary', 'Ordinary: no rule asks for a higher one']],
  ['P8-4', 'the top reads the monthly report', (door) => { door.comes(coring); door.sweepAt('2026-12-01 06:05'); return door.google.mailbox.sent().filter(({ subject }) => subject.startsWith('Complaints in')).flatMap(({ to }) => to).sort(); }, ['dee@example.org', 'gus@example.org', 'quin@example.org']],

  ['P8-5', '1,000 unapproved is not paid', (door) => paying(door, '1000'), unpaid(regional)],
  ['P8-5', '1,000 with the regional manager is', (door) => paying(door, '1000', 'regionalAgrees'), 'On track'],
  ['P8-5', '1,000 with the deputy GM in the manager’s place is', (door) => paying(door, '1000', 'deputyAgrees'), 'On track'],
  ['P8-5', '1,000.01 with the regional manager alone is not', (door) => paying(door, '1000.01', 'regionalAgrees'), unpaid(deputy)],
  ['P8-5', '3,000 with the deputy GM is', (door) => paying(door, '3000', 'deputyAgrees'), 'On track'],
  ['P8-5', '3,000.01 with the deputy GM alone is not', (door) => paying(door, '3000.01', 'deputyAgrees'), unpaid(gm)],
  ['P8-5', '3,000.01 with the GM alone is not', (door) => paying(door, '3000.01', 'gmAgrees'), unpaid(deputy)],
  ['P8-5', '3,000.01 with both is', (door) => paying(door, '3000.01', 'deputyAgrees', 'gmAgrees'), 'On track'],
  ['P8-5', 'without an amount both are needed', (door) => paying(door, '', 'regionalAgrees'), unpaid(deputy, gm)],
  ['P8-5', 'raised afterwards it counts no more', (door) => { const number = door.comes(coring); door.typeWhen(number, [...proposed('900'), ['regionalAgrees', '2026-11-20 10:00'], ['compensationPaid', '2026-11-20 10:00'], ['compensation', '2000', '2026-11-20 10:00']]); return toCheck(door, number); }, unpaid(deputy)],
  ['P8-5', 'an amount that cannot be read is said', (door) => paying(door, 'about 900', 'regionalAgrees'), expect.stringContaining('“Compensation (CNY)” cannot be read: about 900')],
  ['P8-5', 'who is asked to agree to 1,000', (door) => compensationTold(door, '1000'), ['Rex']],
  ['P8-5', 'to 1,000.01', (door) => compensationTold(door, '1000.01'), ['Dee']],
  ['P8-5', 'to 3,000', (door) => compensationTold(door, '3000'), ['Dee']],
  ['P8-5', 'to 3,000.01', (door) => compensationTold(door, '3000.01'), ['Dee', 'Gus']],
  ['P8-5', 'without an amount the owner is asked for it', (door) => compensationTold(door, ''), ['Sal']],

  ['P8-6', 'a leak that harmed nobody is registered in place of the visit', (door) => { const number = door.comes(leak); door.typeWhen(number, [['contacted', '2026-11-20 10:00']]); const { nextStep, due } = door.row(number); return [nextStep, due]; }, ['Visit and register the leaking bags – Sal', at('2026-12-04 09:00')]],
  ['P8-6', 'brought back only registered and sorted', (door) => typing(door, leak, ['leaksBack', 'contacted']), before('Leaking bags brought back', 'Leaking bags registered', 'Leaking bags sorted')],
  ['P8-6', 'the counts of three kinds have cells', (door) => { const number = door.comes(leak); return ['leaksMedicine', 'leaksToPay', 'leaksOther'].map((figure, index) => { door.type(number, figure, String(index + 2)); return door.row(number)[figure]; }); }, [2, 3, 4]],
  ['P8-6', 'specialist and QA examine what is back', (door) => told(door, leak, [...['leaksRegistered', 'leaksSorted', 'leaksBack'].map((column): Typed => [column, '2026-11-20 10:00'])], 'Leaking bags are back: count and examine them (P8-6)'), ['Cora', 'Quin']],
  ['P8-6', 'specialist and logistics arrange the delivery', (door) => told(door, leak, [['replacementSettled', '2026-11-20 10:00']], 'Arrange the replacement delivery (P8-6)'), ['Cora', 'Lou']],
  ['P8-6', '3 in 10,000 are expected, 3.1 are not', (door) => ['3', '3.1'].map((rate) => { const number = door.comes(leak); door.typeWhen(number, [...answered, ['leaksPerTenThousand', rate, '2026-11-20 10:00']]); return number; }).map((number, index) => { if (index === 0) door.sweepAt('2026-11-20 10:05'); return toldOf(door, number, 'More leaks than expected: more than 3 in 10,000 (P8-6)'); }), [[], ['Cora', 'Quin']]],
];

testShown(openProductQuality, shown);
