// Infusion bags, their times at the front doors: complaints sent in, moments typed, a minute either side of each limit.
import {
  away,
  type ClimbingRow,
  type TimedRow,
  type TimedSituationRow,
  testClimbing,
  testTimed,
  testTimedSituations,
} from './duty-tables.ts';
import { coring, grave, leak, openProductQuality, proposed, traced } from './p8-ward.ts';
import type { PlanDoor, Typed } from './plan-door.ts';

const open = openProductQuality;
const openWithout =
  (...names: readonly string[]) =>
  (): PlanDoor => {
    const door = open();
    for (const name of names) away(door, name);
    return door;
  };
/** On a Friday evening at eight. */
const openAtNight = (): PlanDoor => {
  const door = open();
  door.waitUntil('2026-11-20 20:00');
  return door;
};

const chain: readonly Typed[] = [
  ['atHospital', '2026-11-20 16:00'],
  ['toQa', '2026-11-23 16:00'],
  ['qaReport', '2026-11-24 16:00'],
  ['toSales', '2026-11-25 16:00'],
];
const contacted: Typed = ['contacted', '2026-11-20 10:00'];
const registered: readonly Typed[] = [
  ['leaksRegistered', '2026-11-24 09:00'],
  ['leaksSorted', '2026-11-24 10:00'],
];
const hurt = { ...leak, symptoms: ['fever'] };

// biome-ignore format: a requirement a line reads as the table it is.
const timed: readonly TimedRow[] = [
  ['P8-1', 'contact within 2 hours', coring, [], 'Contact the customer – Sal', '2026-11-20 11:00', ['Sal'], 'contacted'],
  ['P8-1', 'who is at the hospital has made contact', coring, [], 'Contact the customer – Sal', '2026-11-20 11:00', ['Sal'], 'atHospital'],
  ['P8-1', 'at the hospital within 8 hours', coring, [contacted], 'Go to the hospital – Sal', '2026-11-20 17:00', ['Sal'], 'atHospital'],
  ['P8-1', 'specialist to QA within 1 working day', coring, chain.slice(0, 1), 'Pass the case on to QA – Clinical specialist', '2026-11-23 16:00', ['Cora'], 'toQa'],
  ['P8-1', 'QA’s written report within 1 working day', coring, chain.slice(0, 2), 'Report in writing – Branch QA', '2026-11-24 16:00', ['Quin'], 'qaReport'],
  ['P8-1', 'specialist to sales within 1 working day', coring, chain.slice(0, 3), 'Pass QA’s report on to sales – Clinical specialist', '2026-11-25 16:00', ['Cora'], 'toSales'],
  ['P8-1', 'sales to the customer within 1 working day', coring, chain, 'Answer the customer – Sal', '2026-11-26 16:00', ['Sal'], 'toCustomer'],
  ['P8-1', 'grave: the deputy GM hears of a missed deadline at once (P8-4)', grave, [], 'Contact the customer – Sal', '2026-11-20 11:00', ['Sal', 'Dee'], 'contacted'],
  ['P8-5', '1,000: the regional manager within 1 working day', coring, proposed('1000'), 'Decide on the compensation – Regional manager', '2026-11-23 10:00', ['Rex'], 'regionalAgrees'],
  ['P8-5', '1,000: the deputy GM may agree in the manager’s place', coring, proposed('1000'), 'Decide on the compensation – Regional manager', '2026-11-23 10:00', ['Rex'], 'deputyAgrees'],
  ['P8-5', '1,000.01: the deputy GM', coring, proposed('1000.01'), 'Decide on the compensation – Deputy GM, sales', '2026-11-23 10:00', ['Dee'], 'deputyAgrees'],
  ['P8-5', '3,000: the deputy GM', coring, proposed('3000'), 'Decide on the compensation – Deputy GM, sales', '2026-11-23 10:00', ['Dee'], 'deputyAgrees'],
  ['P8-5', '3,000.01: the GM as well', coring, [...proposed('3000.01'), ['deputyAgrees', '2026-11-20 11:00']], 'Decide on the compensation – GM', '2026-11-23 10:00', ['Gus'], 'gmAgrees'],
  ['P8-6', 'leaking bags registered within 10 working days', leak, [contacted], 'Visit and register the leaking bags – Sal', '2026-12-04 09:00', ['Sal'], 'leaksRegistered'],
  ['P8-6', 'brought back within 20', leak, registered, 'Bring the leaking bags back – Sal', '2026-12-18 09:00', ['Sal'], 'leaksBack'],
  ['P8-6', 'a replacement is settled 2 days before its day', leak, [...registered, ['replacementDay', '2026-12-01 09:00', '2026-11-24 11:00']], 'Settle the replacement with the specialist – Sal', '2026-11-29 09:00', ['Sal'], 'replacementSettled'],
  ['P8-1', 'a leak that harmed somebody is visited within 8 hours (P8-6)', hurt, [contacted], 'Go to the hospital – Sal', '2026-11-20 17:00', ['Sal'], 'atHospital'],
];

// biome-ignore format: a requirement a line reads as the table it is.
const atNight: readonly TimedRow[] = [
  ['P8-1', 'the hours run through the night', coring, [['contacted', '2026-11-20 21:00']], 'Go to the hospital – Sal', '2026-11-21 04:00', ['Sal'], 'atHospital'],
];

// biome-ignore format: a requirement a line reads as the table it is.
const timedSituations: readonly TimedSituationRow[] = [
  ['P8-3', 'QA traces the batch at other hospitals within 1 working day; the deputy GM hears at once', traced(), 'Trace the batch at other hospitals – Branch QA', '2026-11-23 09:05', ['Quin', 'Dee'], 'batchTraced'],
];

// biome-ignore format: a requirement a line reads as the table it is.
const climbing: readonly ClimbingRow[] = [
  ['P8-4', 'regional manager after an hour, deputy GM after four, GM after a day', coring, [], 'Contact the customer', [['2026-11-20 11:01', ['Sal']], ['2026-11-20 11:59', []], ['2026-11-20 12:01', ['Sal', 'Rex']], ['2026-11-20 14:59', []], ['2026-11-20 15:01', ['Dee']], ['2026-11-21 10:59', ['Sal']], ['2026-11-21 11:01', ['Gus']]]],
  ['P8-4', 'grave: the regional manager is passed over, the GM after an hour', grave, [], 'Contact the customer', [['2026-11-20 11:01', ['Sal', 'Dee']], ['2026-11-20 11:59', []], ['2026-11-20 12:01', ['Sal', 'Gus']]]],
  ['P8-5', 'an approval overdue: the deputy GM after four hours', coring, proposed('1000'), 'Decide on the compensation', [['2026-11-23 10:01', ['Rex']], ['2026-11-23 13:59', ['Rex']], ['2026-11-23 14:01', ['Dee']]]],
];
// biome-ignore format: a requirement a line reads as the table it is.
const skippingRex: readonly ClimbingRow[] = [
  ['P8-4', 'regional manager out of reach: the deputy GM after an hour', coring, [], 'Contact the customer', [['2026-11-20 11:59', ['Sal']], ['2026-11-20 12:01', ['Sal', 'Dee']]]],
];
// biome-ignore format: a requirement a line reads as the table it is.
const skippingBoth: readonly ClimbingRow[] = [
  ['P8-4', 'both out of reach: the GM after an hour', coring, [], 'Contact the customer', [['2026-11-20 11:59', ['Sal']], ['2026-11-20 12:01', ['Sal', 'Gus']]]],
  ['P8-4', 'grave, the deputy GM out of reach: the GM at once', grave, [], 'Contact the customer', [['2026-11-20 11:01', ['Sal', 'Gus']]]],
];

testTimed(open, timed);
testTimed(openAtNight, atNight);
testTimedSituations(open, timedSituations);
testClimbing(open, climbing);
testClimbing(openWithout('Rex'), skippingRex);
testClimbing(openWithout('Rex', 'Dee'), skippingBoth);
