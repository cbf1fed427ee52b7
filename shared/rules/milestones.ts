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

const reachPlausible = (subject: Subject, procedure: Procedure, now: number) => {
  // Without a beginning that can be read, no clock counts from it.
  const began = subject.unreadable.every(({ field }) => field !== receivedMilestone);
  const reached: Record<string, number> = began
    ? { [receivedMilestone]: subject.received, [levelMilestone]: subject.levelSince }
    : {};
  const problems: MilestoneProblem[] = [];
  const reach = (key: string, moment: number): void => {
    const known = reached[key];
    if (known !== undefined && known <= moment) return;
    reached[key] = moment;
    for (const implied of procedure.milestones.find((each) => each.key === key)?.implies ?? []) {
      reach(implied, moment);
    }
  };
  for (const milestone of procedure.milestones) {
    const moment = subject.milestones[milestone.key];
    if (moment === undefined) continue;
    const problem = misplaced(moment, milestone, subject, now);
    if (problem) problems.push({ key: milestone.key, problem });
    else reach(milestone.key, moment);
  }
  return { reached, problems };
};

/**
 * Takes back what was reached without what it requires, until nothing more has to go: a stage that
 * hangs on one taken back goes too. What was reached before its requirement counts from then on.
 */
const takeBack = (
  reached: Record<string, number>,
  subject: Subject,
  procedure: Procedure,
): MilestoneProblem[] => {
  const problems: MilestoneProblem[] = [];
  const demanding = procedure.milestones.filter(({ requires }) => requires !== undefined);
  for (let again = true; again; ) {
    again = false;
    for (const { key, requires = [] } of demanding) {
      const moment = reached[key];
      if (moment === undefined) continue;
      const about = caseOf(subject, reached, procedure);
      const required = requires
        .filter(({ when }) => !when || holds(when, about))
        .map(({ milestone }) => milestone);
      const missing = required.filter((each) => reached[each] === undefined);
      if (missing.length > 0) {
        delete reached[key];
        problems.push({ key, problem: 'requires', missing });
        again = true;
        continue;
      }
      const complete = Math.max(moment, ...required.map((each) => reached[each] ?? moment));
      if (complete > moment) {
        reached[key] = complete;
        again = true;
      }
    }
  }
  return problems;
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
  const { reached, problems } = reachPlausible(subject, procedure, now);
  return { reached, problems: [...problems, ...takeBack(reached, subject, procedure)] };
};

export const isClosed = ({ reached }: Progress): boolean => reached[closedMilestone] !== undefined;
