// Sudden incidents at their front doors: complaints sent in, moments typed, and what cells and mails then say.
import {
  type ClimbingRow,
  type ShownRow,
  type TimedRow,
  testClimbing,
  testShown,
  testTimed,
  toCheck,
  toldOf,
} from './duty-tables.ts';
import { type PlanDoor, planOpener, type Typed } from './plan-door.ts';
import { historyOf } from './timed.ts';

const open = planOpener('Sudden incidents', {
  Ray: 'Reception',
  Hana: 'Person in charge',
  Tim: 'Emergency team',
  Lena: 'Leading group',
});

const third = { category: 'service', description: 'The lift stood still.' };
const second = { ...third, signals: ['considerableLoss'] };
const first = { ...third, signals: ['heavyLoss'] };
const safety = { ...third, category: 'safety' };

const assessed: Typed = ['assessed', '2026-11-20 10:00'];
const planned: readonly Typed[] = [
  ['assessed', '2026-11-20 11:00'],
  ['planMade', '2026-11-20 15:00'],
];
const done: readonly Typed[] = [...planned, ['carriedOut', '2026-11-23 10:00']];
const told: readonly Typed[] = [...done, ['answer', '2026-11-23 15:00']];
const verified: Typed = ['verified', '2026-11-20 10:00'];
const safelyPlanned: readonly Typed[] = [verified, ...planned];
const approved: readonly Typed[] = [...safelyPlanned, ['approved', '2026-11-20 16:00']];
const safelyTold: readonly Typed[] = [...approved, ...told.slice(2)];

// biome-ignore format: a requirement a line reads as the table it is.
const timed: readonly TimedRow[] = [
  ['P5-2', 'assessed: level 1 within 1 hour, the person in charge hears at once', first, [], 'Assess extent, consequences, measures – Emergency team', '2026-11-20 10:00', ['Tim', 'Hana'], 'assessed'],
  ['P5-2', 'assessed: level 2 within 4 hours', second, [], 'Assess extent, consequences, measures – Emergency team', '2026-11-20 13:00', ['Tim'], 'assessed'],
  ['P5-2', 'assessed: level 3 within 24 hours', third, [], 'Assess extent, consequences, measures – Emergency team', '2026-11-21 09:00', ['Tim'], 'assessed'],
  ['P5-2', 'plan: level 1 within 4 hours of the assessment', first, [assessed], 'Make the handling plan – Emergency team', '2026-11-20 14:00', ['Tim', 'Hana'], 'planMade'],
  ['P5-2', 'plan: level 2 within 24 hours', second, [assessed], 'Make the handling plan – Emergency team', '2026-11-21 10:00', ['Tim'], 'planMade'],
  ['P5-2', 'plan: level 3 within 24 hours', third, [assessed], 'Make the handling plan – Emergency team', '2026-11-21 10:00', ['Tim'], 'planMade'],
  ['P5-2', 'carried out: 3 working days', third, planned, 'Carry the plan out – Ray', '2026-11-25 15:00', ['Ray'], 'carriedOut'],
  ['P5-2', 'result told: 24 hours', third, done, 'Tell course, result, solution – Person in charge', '2026-11-24 10:00', ['Hana'], 'answer'],
  ['P5-2', 'evaluated: 5 working days', third, told, 'Evaluate and improve – Emergency team', '2026-11-30 15:00', ['Tim'], 'evaluated'],
  ['P5-3', 'safety: the leading group approves within 1 working day', safety, safelyPlanned, 'Approve the handling plan – Leading group', '2026-11-23 15:00', ['Lena'], 'approved'],
  ['P5-3', 'safety: carried out 3 working days from the approval', safety, approved, 'Carry the plan out – Ray', '2026-11-25 16:00', ['Ray'], 'carriedOut'],
  ['P5-3', 'safety: published within 3 working days', safety, safelyTold, 'Publish the result – Person in charge', '2026-11-26 10:00', ['Hana'], 'published'],
];

const late: readonly Typed[] = [
  ['assessed', '2026-11-20 11:00'],
  ['planMade', '2026-11-23 10:00'],
];
// biome-ignore format: a requirement a line reads as the table it is.
const climbing: readonly ClimbingRow[] = [
  ['P5-2', 'the person in charge after 1 hour, the leading group after 4', third, late, 'Carry the plan out', [['2026-11-26 10:01', ['Ray']], ['2026-11-26 10:59', []], ['2026-11-26 11:01', ['Ray', 'Hana']], ['2026-11-26 13:59', []], ['2026-11-26 14:01', ['Lena']]]],
  ['P5-2', 'level 1: the leading group after 30 minutes', first, [], 'Assess extent, consequences, measures', [['2026-11-20 10:01', ['Tim', 'Hana']], ['2026-11-20 10:29', []], ['2026-11-20 10:31', ['Lena']]]],
];

const leveled = (door: PlanDoor, sent: object, signals = ''): readonly unknown[] => {
  const number = door.comes({ ...third, ...sent });
  if (signals !== '') door.type(number, 'signals', signals);
  const { level, levelWhy } = door.row(number);
  return [level, levelWhy];
};
const steps = ['verified', 'assessed', 'planMade', 'approved', 'carriedOut', 'answer', 'published'];
const all = [...steps, 'evaluated', 'closed'];
/** What the row says when everything was typed at once but these. */
const skipping = (door: PlanDoor, sent: object, ...skipped: readonly string[]): string => {
  const number = door.comes(sent);
  for (const column of all) {
    if (!skipped.includes(column)) door.type(number, column, '2026-11-20 09:00');
  }
  return toCheck(door, number);
};
const alerted = (door: PlanDoor, sent: object, words: string): readonly string[] => {
  const number = door.comes(sent);
  door.sweepAt('2026-11-20 09:05');
  return toldOf(door, number, words);
};
const before = (later: string, ...needed: readonly string[]): string =>
  `“${later}” does not count before ${needed.map((each) => `“${each}”`).join(' and ')}`;
const unevaluated = before('Closed', 'Evaluated and improved');
const untold = `${before('Evaluated and improved', 'Course, result, solution told')}; ${unevaluated}`;
const parts = [
  'planTeam',
  'planWhen',
  'planMethod',
  'planRemedy',
  'planResponsibility',
  'planPrevention',
];
const typedFacts = (door: PlanDoor, facts: readonly string[]) => {
  const number = door.comes(safety);
  for (const fact of facts) door.type(number, fact, `the ${fact}`);
  const row = door.row(number);
  return facts.filter((fact) => row[fact] !== `the ${fact}`);
};

// biome-ignore format: a requirement a line reads as the table it is.
const shown: readonly ShownRow[] = [
  ['P5-1', 'heavy loss, danger to life: level 1, and why', (door) => leveled(door, { signals: ['dangerToLife', 'heavyLoss'] }), ['Level 1', 'Level 1: danger to life (P5-1); heavy loss (P5-1)']],
  ['P5-1', 'a grave breach of law, typed by a person', (door) => leveled(door, {}, 'Grave breach of law'), ['Level 1', 'Level 1: a grave breach of law (P5-1)']],
  ['P5-1', 'words: life-threatening', (door) => leveled(door, { description: 'It was life-threatening.' }), ['Level 1', 'Level 1: the text speaks of danger to life (P5-1)']],
  ['P5-1', 'considerable loss: level 2', (door) => leveled(door, { signals: ['considerableLoss'] }), ['Level 2', 'Level 2: considerable loss (P5-1)']],
  ['P5-1', 'a breach of law: level 2', (door) => leveled(door, {}, 'Breach of law'), ['Level 2', 'Level 2: a breach of law (P5-1)']],
  ['P5-1', 'wide attention likely: level 2', (door) => leveled(door, {}, 'Wide attention likely'), ['Level 2', 'Level 2: wide attention is likely (P5-1)']],
  ['P5-1', 'everything else: level 3', (door) => leveled(door, {}), ['Level 3', 'Level 3: no rule asks for a higher one']],
  ['P5-1', 'level 1 is told up to the leading group the moment it comes', (door) => toldOf(door, door.comes(first), 'Level 1 incident (P5-1)'), ['Hana', 'Lena', 'Ray', 'Tim']],
  ['P5-1', 'level 2 to the team', (door) => alerted(door, second, 'Level 2 incident (P5-1)'), ['Hana', 'Ray', 'Tim']],
  ['P5-1', 'level 3 to the person in charge', (door) => alerted(door, third, 'New complaint (P5-2)'), ['Hana', 'Ray']],
  ['P5-1', 'raised by a person: told then', (door) => { const number = door.comes(third); door.sweepAt('2026-11-20 09:05'); door.type(number, 'level', 'Level 1'); door.sweepAt('2026-11-20 09:10'); return toldOf(door, number, 'Level 1 incident (P5-1)'); }, ['Hana', 'Lena', 'Ray', 'Tim']],

  ['P5-2', 'reception receives', (door) => door.row(door.comes(third)).owner, 'Ray'],
  ['P5-2', 'extent, consequences, measures and solution have cells', (door) => typedFacts(door, ['extent', 'consequences', 'counterMeasures', 'solution']), []],
  ['P5-2', 'skipped: the assessment', (door) => skipping(door, third, 'assessed').split('; ')[0], before('Handling plan made', 'Assessed by the team')],
  ['P5-2', 'skipped: the plan', (door) => skipping(door, third, 'planMade', 'approved').split('; ')[0], before('Plan carried out', 'Handling plan made')],
  ['P5-2', 'skipped: carrying it out', (door) => skipping(door, third, 'carriedOut', 'published'), `${before('Course, result, solution told', 'Plan carried out')}; ${untold}`],
  ['P5-2', 'skipped: telling the complainant', (door) => skipping(door, third, 'answer'), untold],
  ['P5-2', 'skipped: the evaluation', (door) => skipping(door, third, 'evaluated'), unevaluated],
  ['P5-2', 'every step done: closed', (door) => skipping(door, third, 'verified', 'approved', 'published'), 'Closed'],

  ['P5-3', 'time, place, persons and cause have cells', (door) => typedFacts(door, ['when', 'place', 'persons', 'cause']), []],
  ['P5-3', 'the six parts of the plan too', (door) => typedFacts(door, parts), []],
  ['P5-3', 'nothing is assessed unverified', (door) => skipping(door, safety, 'verified').split('; ')[0], before('Assessed by the team', 'Facts verified')],
  ['P5-3', 'nothing is carried out unapproved', (door) => skipping(door, safety, 'approved').split('; ')[0], before('Plan carried out', 'Leading group approves')],
  ['P5-3', 'no approval of a plan that is not made', (door) => skipping(door, safety, 'planMade').split('; ')[0], before('Leading group approves', 'Handling plan made')],
  ['P5-3', 'not closed before it is published', (door) => skipping(door, safety, 'published'), before('Closed', 'Result published')],
  ['P5-3', 'all done: closed', (door) => skipping(door, safety), 'Closed'],
  ['P5-3', 'the leading group is asked', (door) => { const number = door.comes(safety); door.typeWhen(number, safelyPlanned); door.sweepAt('2026-11-20 15:05'); return toldOf(door, number, 'Approve the handling plan (P5-3)'); }, ['Lena']],
  ['P5-3', 'carried out before the approval: done with the approval, not before', (door) => { const number = door.comes(safety); door.typeWhen(number, [...safelyPlanned, ['carriedOut', '2026-11-23 10:00']]); door.sweepAt('2026-11-23 10:05'); const unapproved = [toCheck(door, number), historyOf(door, number, 'Carry the plan out')]; door.type(number, 'approved', '2026-11-23 10:05'); door.sweepAt('2026-11-23 10:10'); return [...unapproved, historyOf(door, number, 'Carry the plan out')]; }, [before('Plan carried out', 'Leading group approves'), 'nothing', 'In time, 0']],
];

testTimed(open, timed);
testClimbing(open, climbing);
testShown(open, shown);
