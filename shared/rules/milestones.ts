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

/** What was typed and all it implies, each at its earliest. */
const reachedBy = (typed: Typed, subject: Subject, { milestones }: Procedure): Reached => {
  // Without a beginning that can be read, no clock counts from it.
  const began = subject.unreadable.every(({ field }) => field !== receivedMilestone);
  const reached: Record<string, number> = began
    ? { [receivedMilestone]: subject.received, [levelMilestone]: subject.levelSince }
    : {};
  const reach = (key: string, moment: number): void => {
    const known = reached[key];
    if (known !== undefined && known <= moment) return;
    reached[key] = moment;
    for (const implied of milestones.find((each) => each.key === key)?.implies ?? []) {
      reach(implied, moment);
    }
  };
  for (const [key, moment] of typed) reach(key, moment);
  return reached;
};

/**
 * What does not count yet, and what counts later than it was typed, because of what it requires; a day
 * that is planned and lies ahead is not there yet. Null where nothing more changes: taking one back may take back another that hangs on it.
 */
const corrected = (typed: Typed, subject: Subject, procedure: Procedure, now: number) => {
  const reached = reachedBy(typed, subject, procedure);
  const about = caseOf(subject, reached, procedure);
  for (const { key, requires, planned } of procedure.milestones) {
    const moment = typed.get(key);
    if (!requires || moment === undefined) continue;
    const required = requires.flatMap(({ milestone, when }) =>
      !when || holds(when, about) ? [milestone] : [],
    );
    const isThere = (moment: number | undefined): boolean =>
      moment !== undefined && (planned === true || moment < now + typedPrecision);
    const missing = required.filter((each) => !isThere(reached[each]));
    if (missing.length > 0) {
      const rest = new Map(typed);
      rest.delete(key);
      return { typed: rest, problem: { key, problem: 'requires', missing } as const };
    }
    const complete = Math.max(moment, ...required.map((each) => reached[each] ?? moment));
    if (complete > moment) return { typed: new Map(typed).set(key, complete), problem: null };
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
 * does one whose requirements are missing.
 */
export const progressOf = (subject: Subject, procedure: Procedure, now: number): Progress => {
  const { typed, problems } = typedIn(subject, procedure, now);
  let counting: Typed = typed;
  for (
    let next = corrected(counting, subject, procedure, now);
    next;
    next = corrected(counting, subject, procedure, now)
  ) {
    counting = next.typed;
    if (next.problem) problems.push(next.problem);
  }
  return { reached: reachedBy(counting, subject, procedure), problems };
};

export const isClosed = ({ reached }: Progress): boolean => reached[closedMilestone] !== undefined;
