// Public disclosure at its front doors: after 14 days of 4 complaints a day, so many in the last 24 hours.
import { expect, test } from 'vitest';
import { disclosureCast } from './casts.ts';
import { complaintOf, disclosurePlan } from './disclosure.ts';
import { type PlanDoor, planOpener } from './plan-door.ts';
import { alertsHeard } from './seen.ts';

/** Four a day from 20 November to 4 December; by noon of the next day the last of them is a day old. */
const openAfterTwoWeeks = planOpener(disclosurePlan, disclosureCast, '2026-11-20 09:00', (door) => {
  for (let day = 0; day < 15; day += 1) {
    const date = new Date(Date.UTC(2026, 10, 20 + day)).toISOString().slice(0, 10);
    door.waitUntil(`${date} 10:00`);
    for (let count = 0; count < 4; count += 1) door.comes(complaintOf.III);
  }
  door.sweepAt('2026-12-05 10:05');
});

/** So many come at noon; what is open in the sweep after. */
const afterComing = (door: PlanDoor, count: number) => {
  door.waitUntil('2026-12-05 12:00');
  for (let each = 0; each < count; each += 1) door.comes(complaintOf.III);
  door.sweepAt('2026-12-05 12:05');
  door.sweepAt('2026-12-05 12:10');
  return door
    .rows('situations')
    .filter(({ kind }) => kind === 'Response' || kind === 'Pre-warning');
};

type Row = readonly [requirement: string, says: string, count: number, open: readonly string[]];

const warned = 'Pre-warning, Pre-warning';

// biome-ignore format: a requirement a line reads as the table it is.
const rows: readonly Row[] = [
  ['P2-1', 'growth of exactly 50 % is nothing', 6, []],
  ['P2-8', 'above 50 % a level is possible: a pre-warning', 7, [warned]],
  ['P2-1', 'exactly 300 % of the mean is not above it', 12, [warned]],
  ['P2-2', 'above 300 % of the mean: level II by itself', 13, ['Response, Level II', warned]],
  ['P2-1', 'exactly 500 % stays level II', 20, ['Response, Level II', warned]],
  ['P2-1', 'above 500 % and not under control: level I', 21, ['Response, Level I', warned]],
];

test.each(rows)('%s: %s', (_requirement, _says, count, expected) => {
  const open = afterComing(openAfterTwoWeeks(), count);
  expect(open.map(({ kind, level }) => `${kind}, ${level}`)).toEqual(expected);
});

test('P2-2: the row says what was seen and expected, and every complaint of the day is listed', () => {
  const [response] = afterComing(openAfterTwoWeeks(), 13);
  expect(response?.evidence).toBe(
    'daily volume above 300 % of the mean: 13 complaints in 24 hours, 4 a day are usual: 325 % (P2-2)',
  );
  expect(response?.count).toBe(13);
});

test('P2-1: above 500 % the reason is said, and GM and deputy GM hear of it', () => {
  const door = openAfterTwoWeeks();
  const [response] = afterComing(door, 21);
  expect(response?.levelWhy).toBe(
    'Level I: volume above 500 % of the mean and not under control soon (P2-1)',
  );
  expect(
    alertsHeard(door, String(response?.number)).filter((line) => line.includes('500')),
  ).toEqual(
    ['Command', 'Deputy', 'General'].map(
      (name) => `${name}: Volume above 500 % of the daily mean (P2-1)`,
    ),
  );
});

test('P2-1: said in time to be under control soon, it stays level II', () => {
  const door = openAfterTwoWeeks();
  const [response] = afterComing(door, 13);
  door.type(String(response?.number), 'controllable', '2026-12-05 12:10');
  for (let each = 0; each < 8; each += 1) door.comes(complaintOf.III);
  door.sweepAt('2026-12-05 12:15');
  door.sweepAt('2026-12-05 12:20');
  expect(door.situation('Response')).toMatchObject({ level: 'Level II' });
});

test('P2-3: a response takes over from the pre-warning, which can then be ended', () => {
  const door = openAfterTwoWeeks();
  afterComing(door, 13);
  const number = String(door.situation('Pre-warning')?.number);
  expect(alertsHeard(door, number).filter((line) => line.includes('took over'))).toEqual([
    'Command: A response took over: end this pre-warning (P2-3)',
  ]);
  door.type(number, 'closed', '2026-12-05 12:10');
  door.sweepAt('2026-12-05 12:15');
  expect(door.row(number).state).toBe('Closed');
});
