// Public disclosure at its front doors: how a response is decided on, and how pre-warning and response end.
import { expect, test } from 'vitest';
import { complaintOf, day, forewarn, openDisclosure, respond, typed } from './disclosure.ts';
import type { PlanDoor } from './plan-door.ts';
import { alertsHeard } from './seen.ts';

test('P2-3: the leading group is asked to decide; a response started by a person is of level III', () => {
  const door = openDisclosure();
  const number = forewarn(door);
  door.heard(number);
  door.typeWhen(number, typed(['verified', '20 09:10'], ['putToLeadingGroup', '20 09:10']));
  const { tab, row, column } = {
    tab: door.tab('situations'),
    row: door.tab('situations').lastRow + 1,
    column: door.column('situations', 'kind'),
  };
  expect(door.editor.type({ sheetId: tab.id, row, column }, [['Response']]).ok).toBe(true);
  door.sweepAt(day('20 10:05'));
  expect(alertsHeard(door, number)).toEqual(['Leading: Decide whether to respond (P2-3)']);
  expect(door.situation('Response')).toMatchObject({
    level: 'Level III',
    owner: 'Command',
    levelWhy: 'Level III: a response was started (P2-3)',
  });
});

test('P2-4: the record holds time, place, object, description and contact', () => {
  const door = openDisclosure();
  const number = door.comes({
    category: 'quality',
    description: 'The battery became hot.',
    reporter: { name: 'Ms Reed', phone: '13900139000' },
  });
  for (const [column, value] of [
    ['when', 'Thu 21:00'],
    ['place', 'at home'],
    ['object', 'the charger'],
  ] as const)
    door.type(number, column, value);
  expect(door.row(number)).toMatchObject({
    when: 'Thu 21:00',
    place: 'at home',
    object: 'the charger',
    description: 'The battery became hot.',
    reporterPhone: '13900139000',
  });
});

/** Whether the watch has found it, a minute before and a minute after 72 hours. */
const foundAround = (start: (door: PlanDoor) => string, column: string): boolean[] =>
  ['23 09:04', '23 09:06'].map((time) => {
    const door = openDisclosure();
    const number = start(door);
    door.sweepAt(day(time));
    return door.row(number)[column] !== '';
  });

/** A pre-warning of five complaints, of whom none came after. */
const forewarnOfFive = (door: PlanDoor): string => {
  for (let count = 0; count < 4; count += 1) door.comes(complaintOf.III);
  return forewarn(door);
};

test('P2-8, P2-10: 72 hours of quiet are found when they are over, not a minute before', () => {
  expect(foundAround(forewarnOfFive, 'volumeDown')).toEqual([false, true]);
  expect(foundAround((door) => respond(door, 'II'), 'noGrowth')).toEqual([false, true]);
});

test('P2-8: 72 hours with 80 % less are found; released only then', () => {
  const door = openDisclosure();
  const number = forewarnOfFive(door);
  door.sweepAt(day('23 10:05'));
  expect(door.row(number).volumeDown).not.toBe('');
  expect(alertsHeard(door, number).filter((line) => line.includes('release'))).toEqual(
    ['Command', 'Press', 'Quality'].map(
      (name) => `${name}: Volume down 80 % for 72 hours: judge the release (P2-8)`,
    ),
  );
  door.typeWhen(
    number,
    typed(
      ['mediaSilent', '23 10:10'],
      ['noNewFinding', '23 10:10'],
      ['releaseApproved', '23 10:10'],
    ),
  );
  door.typeWhen(number, typed(['releaseAnnounced', '23 10:15'], ['closed', '23 10:15']));
  door.sweepAt(day('23 10:20'));
  expect(door.row(number).state).toBe('Closed');
});

test('P2-10: ends when 72 hours brought no growth, attention is down, the regulator and the leading group agree', () => {
  const door = openDisclosure();
  const number = respond(door, 'II');
  door.sweepAt(day('23 10:05'));
  expect(door.row(number).noGrowth).not.toBe('');
  expect(alertsHeard(door, number).filter((line) => line.includes('72 hours'))).toEqual(
    ['Command', 'Legal', 'Press'].map(
      (name) => `${name}: 72 hours without growth: judge the other end conditions (P2-10)`,
    ),
  );
  // A new casualty takes it back.
  door.comes(complaintOf.II);
  door.sweepAt(day('23 10:10'));
  expect(door.row(number).noGrowth).toBe('');
  door.sweepAt(day('26 11:10'));
  expect(door.row(number).noGrowth).not.toBe('');
  door.typeWhen(
    number,
    typed(
      ['attentionDown', '26 11:15'],
      ['regulatorConfirms', '26 11:15'],
      ['endApproved', '26 11:15'],
      ['closed', '26 11:20'],
    ),
  );
  door.sweepAt(day('26 11:25'));
  expect(door.row(number).state).toBe('Closed');
});
