// Public disclosure at its front doors: who hears next of what is overdue, a minute before and after each rung's time.
import { expect, test } from 'vitest';
import { day, forewarn, hazard, openDisclosure, respond } from './disclosure.ts';
import type { PlanDoor } from './plan-door.ts';
import { minuteAfter, minuteBefore, toldOverdue } from './timed.ts';

type Rungs = readonly [
  says: string,
  start: (door: PlanDoor) => string,
  duty: string,
  rungs: readonly [string, string[]][],
];

const standing = (door: PlanDoor): string => {
  door.sweepAt(day('20 09:05'));
  return String(door.situation('Kept ready every month')?.number);
};

// Its times are our reading, the document gives none.
// biome-ignore format: a requirement a line reads as the table it is.
const ladders: readonly Rungs[] = [
  ['level II: deputy GM after 30 minutes, GM after 2 hours', (door) => respond(door, 'II'), 'Report level II to the authority', [[day('20 10:05'), ['Command']], [day('20 10:35'), ['Deputy']], [day('20 12:05'), ['General']]]],
  ['level I: deputy GM at once, GM after 30 minutes', (door) => respond(door, 'I'), 'Report level I to the authority at once', [[day('20 09:20'), ['Command', 'Deputy']], [day('20 09:50'), ['General']]]],
  ['a pre-warning: deputy GM after 30 minutes, GM after 2 hours', forewarn, 'Publish a holding bulletin', [[day('20 11:05'), ['Duty']], [day('20 11:35'), ['Deputy']], [day('20 13:05'), ['General']]]],
  ['the month: deputy GM after 1 day, GM after 3', standing, 'Hold the monthly drill', [['2026-12-20 09:05', ['Command']], ['2026-12-21 09:05', ['Deputy']], ['2026-12-23 09:05', ['General']]]],
];

test.each(ladders)('P2 ladder: %s', (_says, start, duty, rungs) => {
  const door = openDisclosure();
  const number = start(door);
  for (const [moment, names] of rungs) {
    door.sweepAt(minuteBefore(moment));
    const early = toldOverdue(door, number, duty);
    door.sweepAt(minuteAfter(moment));
    const told = toldOverdue(door, number, duty);
    const newly = (heard: string[]) => heard.filter((name) => names.includes(name));
    expect([moment, newly(early), newly(told)]).toEqual([moment, [], names]);
  }
});

test('P2 ladder: a complaint of level II goes to customer service at once, deputy GM and GM after', () => {
  const door = openDisclosure();
  const number = door.comes(hazard);
  door.type(number, 'level', 'Level II');
  door.sweepAt(day('20 09:31'));
  expect(toldOverdue(door, number, 'Tell GM and deputy GM')).toEqual(['Customer', 'Duty']);
  door.sweepAt(day('20 10:01'));
  expect(toldOverdue(door, number, 'Tell GM and deputy GM')).toEqual(['Deputy']);
  door.sweepAt(day('20 11:31'));
  expect(toldOverdue(door, number, 'Tell GM and deputy GM')).toEqual(['General']);
});
