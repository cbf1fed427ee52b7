// When was a milestone reached? Counting those that imply it, and only once what it requires was reached too.
import type { Subject } from '../model/subject.ts';
import {
  closedMilestone,
  levelMilestone,
  type Milestone,
  type Procedure,
  receivedMilestone,
} from '../plan/schema.ts';
import { type Case, holds } from './condition.ts';
import { levelByKey, lowestLevel } from './level.ts';

export type Reached = Readonly<Record<string, number>>;

/** Cells show whole minutes, so a moment typed in the minute of receipt or of now is meant. */
export const typedPrecision = 60_000;

export type MilestoneProblem =
  | { readonly key: string; readonly problem: 'early' | 'future' }
  /** It was typed, and these must be reached before it counts. */
  | { readonly key: string; readonly problem: 'requires'; readonly missing: readonly string[] };

export const rankOf = (subject: Subject, procedure: Procedure): number =>
  (levelByKey(procedure, subject.level) ?? lowestLevel(procedure)).rank;

/** What the conditions of a plan are judged by. */
export const caseOf = (subject: Subject, reached: Reached, procedure: Procedure): Case => ({
  facts: subject,
  rank: rankOf(subject, procedure),
  reached,
});

const misplaced = (
  moment: number,
  { planned }: Milestone,
  subject: Subject,
  now: number,
): 'early' | 'future' | null => {
  if (moment <= subject.received - typedPrecision) return 'early';
  return !planned && moment >= now + typedPrecision ? 'future' : null;
};

type Typed = ReadonlyMap<string, number>;

const typedIn = (subject: Subject, { milestones }: Procedure, now: number) => {
  const typed = new Map<string, number>();
  const problems: MilestoneProblem[] = [];
  for (const milestone of milestones) {
    const moment = subject.milestones[milestone.key];
    if (moment === undefined) continue;
    const problem = misplaced(moment, milestone, subject, now);
    if (problem) problems.push({ key: milestone.key, problem });
    else typed.set(milestone.key, moment);
  }
  return { typed, problems };
};

/** What requirements make of milestones: those that do not count yet, and those that count later. */
type Held = {
  readonly barred: ReadonlySet<string>;
  readonly notBefore: ReadonlyMap<string, number>;
};

/** What was typed and all it implies, each at its earliest. */
const reachedBy = (
  typed: Typed,
  { barred, notBefore }: Held,
  subject: Subject,
  { milestones }: Procedure,
): Reached => {
  // Without a beginning that can be read, no clock counts from it.
  const began = subject.unreadable.every(({ field }) => field !== receivedMilestone);
  const reached: Record<string, number> = began
    ? { [receivedMilestone]: subject.received, [levelMilestone]: subject.levelSince }
    : {};
  const reach = (key: string, claimed: number): void => {
    const moment = Math.max(claimed, notBefore.get(key) ?? claimed);
    const known = reached[key];
    if (barred.has(key) || (known !== undefined && known <= moment)) return;
    reached[key] = moment;
    for (const implied of milestones.find((each) => each.key === key)?.implies ?? []) {
      reach(implied, moment);
    }
  };
  for (const [key, moment] of typed) reach(key, moment);
  return reached;
};

/**
 * The next milestone, typed or implied, that does not count yet or counts later, because of what it
 * requires; a day that is planned and lies ahead is not there yet. Null where nothing more changes:
 * holding one back may hold back another that hangs on it.
 */
const holdBack = (held: Held, reached: Reached, about: Case, procedure: Procedure, now: number) => {
  for (const { key, requires, planned } of procedure.milestones) {
    const moment = reached[key];
    if (!requires || moment === undefined) continue;
    const required = requires.flatMap(({ milestone, when }) =>
      !when || holds(when, about) ? [milestone] : [],
    );
    const isThere = (each: string): boolean => {
      const there = reached[each];
      return there !== undefined && (planned === true || there < now + typedPrecision);
    };
    const missing = required.filter((each) => !isThere(each));
    if (missing.length > 0) {
      const barred = new Set([...held.barred, key]);
      return { held: { ...held, barred }, problem: { key, problem: 'requires', missing } as const };
    }
    const complete = Math.max(moment, ...required.map((each) => reached[each] ?? moment));
    if (complete > moment) {
      // What is done again and again was not done again because its approval was.
      const recurs = procedure.duties.some((duty) => duty.recurs && duty.endsAt === key);
      if (recurs)
        return { held: { ...held, barred: new Set([...held.barred, key]) }, problem: null };
      const notBefore = new Map(held.notBefore).set(key, complete);
      return { held: { ...held, notBefore }, problem: null };
    }
  }
  return null;
};

export type Progress = {
  /** Moments by milestone, those implied included. */
  readonly reached: Reached;
  /** What was typed and does not count, and why. */
  readonly problems: readonly MilestoneProblem[];
};

/**
 * A milestone typed earlier than the record's beginning, or later than `now`, does not count; nor
 * does one whose requirements are missing, typed or implied.
 */
export const progressOf = (subject: Subject, procedure: Procedure, now: number): Progress => {
  const { typed, problems } = typedIn(subject, procedure, now);
  let held: Held = { barred: new Set(), notBefore: new Map() };
  for (;;) {
    const reached = reachedBy(typed, held, subject, procedure);
    const about = caseOf(subject, reached, procedure);
    const next = holdBack(held, reached, about, procedure, now);
    if (!next) return { reached, problems };
    if (next.problem && typed.has(next.problem.key)) problems.push(next.problem);
    held = next.held;
  }
};

export const isClosed = ({ reached }: Progress): boolean => reached[closedMilestone] !== undefined;
