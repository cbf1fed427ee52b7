// One minute either side of a limit, at the front doors: what the row says, who gets mail, what history keeps.
import type { SubmissionInput } from '../../../shared/model/submission.ts';
import type { Row } from '../redress.ts';
import { at, type PlanDoor, type Typed } from './plan-door.ts';

export type Timed = {
  /** Its name, as the row and the mails say it. */
  readonly duty: string;
  readonly due: string;
  /** The column in which it is reported as done. */
  readonly done: string;
};

/** What was seen around the limit; `stood` is the row a minute before it. */
export type Around = {
  readonly stood: Readonly<Record<'state' | 'due' | 'nextStep', Row[string] | undefined>>;
  readonly why: string;
  /** Told of it as overdue up to a minute before the limit: nobody. */
  readonly early: readonly string[];
  readonly turned: string | undefined;
  /** Told of it as overdue a minute after the limit. */
  readonly told: readonly string[];
  /** In the Duties tab: done a minute before the limit, and a minute after it. */
  readonly outcomes: readonly string[];
};

/** A moment some minutes later. */
export const minutes = (moment: string, more: number): string =>
  new Date(at(moment).getTime() + (8 * 60 + more) * 60_000)
    .toISOString()
    .slice(0, 16)
    .replace('T', ' ');

export const minuteBefore = (moment: string): string => minutes(moment, -1);
export const minuteAfter = (moment: string): string => minutes(moment, 1);

/** Names of those told by mail that a duty is overdue, since this was asked last. */
export const toldOverdue = (door: PlanDoor, number: string, duty: string): string[] =>
  door
    .heard(number)
    .filter((line) => line.includes(`: ${duty} was due `))
    .map((line) => line.slice(0, line.indexOf(':')))
    .sort();

/** What the Duties tab keeps of a duty that ended: the last of its name. */
export const historyOf = (door: PlanDoor, number: string, duty: string): string => {
  const [row] = door
    .rows('duties')
    .filter((each) => each.number === number && each.duty === duty)
    .slice(-1);
  return row ? `${row.outcome}, ${row.minutesLate}` : 'nothing';
};

const standing = ({ state, due, nextStep }: Row) => ({ state, due, nextStep });

/** Two complaints alike: one is seen to a minute before the limit, the other a minute after it. */
export const aroundLimit = (
  door: PlanDoor,
  complaint: Partial<SubmissionInput>,
  typed: readonly Typed[],
  { duty, due, done }: Timed,
): Around => {
  const [prompt, tardy] = [door.comes(complaint), door.comes(complaint)];
  for (const each of typed) for (const number of [prompt, tardy]) door.typeWhen(number, [each]);
  door.sweepAt(minuteBefore(due));
  const stood = standing(door.row(tardy));
  const early = [prompt, tardy].flatMap((number) => toldOverdue(door, number, duty));
  door.type(prompt, done, minuteBefore(due));
  door.sweepAt(minuteAfter(due));
  const late = door.row(tardy);
  const told = toldOverdue(door, tardy, duty);
  const toldOfPrompt = toldOverdue(door, prompt, duty);
  door.type(tardy, done, minuteAfter(due));
  door.sweepAt(minutes(due, 5));
  return {
    stood,
    why: String(late.why),
    early: [...early, ...toldOfPrompt],
    turned: String(late.state),
    told,
    outcomes: [prompt, tardy].map((number) => historyOf(door, number, duty)),
  };
};

/**
 * One situation: done a minute after the limit, and then corrected to a minute before it. Where its
 * complaints are what must be done, `doneIn` is the number of the last one.
 */
export const aroundSituationLimit = (
  door: PlanDoor,
  number: string,
  { duty, due, done }: Timed,
  doneIn = number,
): Around => {
  door.sweepAt(minuteBefore(due));
  const stood = standing(door.row(number));
  const early = toldOverdue(door, number, duty);
  door.sweepAt(minuteAfter(due));
  const late = door.row(number);
  const told = toldOverdue(door, number, duty);
  const outcomes = [minuteAfter(due), minuteBefore(due)].map((moment, turn) => {
    door.type(doneIn, done, moment);
    door.sweepAt(minutes(due, 5 + 5 * turn));
    return historyOf(door, number, duty);
  });
  return {
    stood,
    why: String(late.why),
    early,
    turned: String(late.state),
    told,
    outcomes: outcomes.reverse(),
  };
};

/** What is to be seen of a duty that is timed as the plan demands. */
export const timely = (
  { duty, due }: Timed,
  who: string,
  told: readonly string[],
  why: string,
): Around => ({
  stood: { state: 'Due soon', due: at(due), nextStep: `${duty} – ${who}` },
  why,
  early: [],
  turned: 'Overdue',
  told,
  outcomes: ['In time, 0', 'Late, 1'],
});
