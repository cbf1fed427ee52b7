// What the tests of the plan for infusion bags share: the people, and complaints from a ward.
import type { Sent } from './duty-tables.ts';
import { type PlanDoor, planOpener, type Typed } from './plan-door.ts';

export const openProductQuality = planOpener('Product quality of infusion bags', {
  Sal: 'Sales representative',
  Cora: 'Clinical specialist',
  Quin: 'Branch QA',
  Lou: 'Logistics',
  Rex: 'Regional manager',
  Dee: 'Deputy GM, sales',
  Gus: 'GM',
});

export const coring: Sent = {
  category: 'coring',
  description: 'Particles after the needle went in.',
};
export const leak: Sent = { category: 'leak', description: 'The bag was wet.' };
export const grave: Sent = { ...coring, signals: ['severalPatients'] };
export const reactionTo = (batch: string, patient: string): Sent => ({
  category: 'reaction',
  description: 'Shivering after ten minutes.',
  symptoms: ['chills'],
  product: 'Glucose infusion',
  batch,
  affected: patient,
  reporter: { name: `Ward of ${patient}`, phone: '010 5550 0100' },
});

/** The customer has the answer on the first morning: nothing of P8-1 is open any more. */
export const answered: readonly Typed[] = [
  ['atHospital', '2026-11-20 09:30'],
  ['toQa', '2026-11-20 09:35'],
  ['qaReport', '2026-11-20 09:40'],
  ['toCustomer', '2026-11-20 09:45'],
];

/** Compensation of this amount, proposed at ten. */
export const proposed = (amount: string): readonly Typed[] => [
  ...answered,
  ['compensation', amount, '2026-11-20 10:00'],
  ['compensationProposed', '2026-11-20 10:00'],
];

/** The number of the situation that two reactions with one batch have opened. */
export const traced =
  (...typed: readonly Typed[]) =>
  (door: PlanDoor): string => {
    door.comes(reactionTo('G2026-11', 'Mr Bay'));
    door.comes(reactionTo('g2026 11', 'Mrs Elm'));
    door.sweepAt('2026-11-20 09:05');
    const number = String(door.situation('Reactions with one batch')?.number);
    door.typeWhen(number, typed);
    return number;
  };
