// Tables of a plan at its front doors, a requirement a line: limits to the minute, who hears later, what is shown.
import { expect, test } from 'vitest';
import type { SubmissionInput } from '../../../shared/model/submission.ts';
import type { PlanDoor, Typed } from './plan-door.ts';
import { aroundLimit, aroundSituationLimit, timely, toldOverdue } from './timed.ts';

export type Sent = Partial<SubmissionInput>;

/**
 * A duty of a complaint and its limit. `step`: what the cell “Next step” says; `told`: who gets a mail
 * once it is overdue; `done`: the column whose moment ends it.
 */
export type TimedRow = readonly [
  requirement: string,
  says: string,
  sent: Sent,
  typed: readonly Typed[],
  step: string,
  due: string,
  told: readonly string[],
  done: string,
];

/** Who gets a mail about the overdue duty at each moment, having had none or the ones before. */
export type ClimbingRow = readonly [
  requirement: string,
  says: string,
  sent: Sent,
  typed: readonly Typed[],
  duty: string,
  told: readonly (readonly [moment: string, names: readonly string[]])[],
];

/** Anything else that a cell or a mail shows. */
export type ShownRow = readonly [
  requirement: string,
  says: string,
  shown: (door: PlanDoor) => unknown,
  expected: unknown,
];

/** The tables name people up the ladder; mails of one sweep leave in any order. */
const sorted = (names: readonly string[]): readonly string[] => [...names].sort();

const dutyIn = (step: string) => {
  const [duty = '', who = ''] = step.split(' – ');
  return { duty, who };
};

export const testTimed = (open: () => PlanDoor, rows: readonly TimedRow[]): void => {
  test.each(rows)('%s timed: %s', (requirement, _says, sent, typed, step, due, told, done) => {
    const { duty, who } = dutyIn(step);
    const limit = { duty, due, done };
    expect(aroundLimit(open(), sent, typed, limit)).toEqual(
      timely(limit, who, sorted(told), expect.stringContaining(requirement)),
    );
  });
};

/** A duty of the situation that `opened` brings about. */
export type TimedSituationRow = readonly [
  requirement: string,
  says: string,
  opened: (door: PlanDoor) => string,
  step: string,
  due: string,
  told: readonly string[],
  done: string,
];

export const testTimedSituations = (
  open: () => PlanDoor,
  rows: readonly TimedSituationRow[],
): void => {
  test.each(rows)('%s timed: %s', (requirement, _says, opened, step, due, told, done) => {
    const { duty, who } = dutyIn(step);
    const limit = { duty, due, done };
    const door = open();
    expect(aroundSituationLimit(door, opened(door), limit)).toEqual(
      timely(limit, who, sorted(told), expect.stringContaining(requirement)),
    );
  });
};

export const testClimbing = (open: () => PlanDoor, rows: readonly ClimbingRow[]): void => {
  test.each(rows)('%s climbs: %s', (_requirement, _says, sent, typed, duty, told) => {
    const door = open();
    const number = door.comes(sent);
    door.typeWhen(number, typed);
    const found = told.map(([moment]) => {
      door.sweepAt(moment);
      return [moment, toldOverdue(door, number, duty)];
    });
    expect(found).toEqual(told.map(([moment, names]) => [moment, sorted(names)]));
  });
};

export const testShown = (open: () => PlanDoor, rows: readonly ShownRow[]): void => {
  test.each(rows)('%s: %s', (_requirement, _says, shown, expected) => {
    expect(shown(open())).toEqual(expected);
  });
};

/** Who has had a mail with these words about a record since any was asked last, by the alphabet. */
export const toldOf = (door: PlanDoor, number: string, words: string): readonly string[] =>
  sorted(
    door
      .heard(number)
      .filter((line) => line.includes(words))
      .map((line) => line.slice(0, line.indexOf(':'))),
  );

/** What the row says must be corrected first. */
export const toCheck = (door: PlanDoor, number: string): string => {
  const { state, why } = door.row(number);
  return state === 'Please check' ? String(why) : `${state}`;
};

/** Types into the People tab that somebody is away from that Friday on. */
export const away = (door: PlanDoor, name: string): void => {
  const row = door.rows('people').findIndex((person) => person.name === name) + 2;
  const { id: sheetId } = door.tab('people');
  const topLeft = { sheetId, row, column: door.column('people', 'awayFrom') };
  const outcome = door.editor.type(topLeft, [['2026-11-20', '2026-12-31']]);
  if (!outcome.ok) throw new Error(outcome.message);
};
