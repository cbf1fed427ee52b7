// What must be done for a record, by when, and what became of it.
import { elapsedMilliseconds } from '../calendar/duration.ts';
import { deadlineWithPauses, type Pause } from '../calendar/pauses.ts';
import type { SpecialDay, WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Subject } from '../model/subject.ts';
import { closedMilestone, type DutyRule, levelMilestone, type Procedure } from '../plan/schema.ts';
import { holds } from './condition.ts';
import { caseOf, type Reached, typedPrecision } from './milestones.ts';
import { type PastDuty, readPastDuties } from './past-duties.ts';

/** In time includes the last moment: what ends exactly when it is due is in time. */
export type DutyOutcome = 'open' | 'paused' | 'inTime' | 'late' | 'void';

export type Duty = {
  readonly rule: DutyRule;
  /** The nth start of its clock, from 1. */
  readonly occurrence: number;
  readonly start: number;
  /** Later than the start where a clock of working days started outside working time. */
  readonly countedFrom: number;
  readonly due: number;
  /** Epoch milliseconds; null while open. */
  readonly ended: number | null;
  /** Its milestone was reached; false while open and where closing the record ended it undone. */
  readonly done: boolean;
  readonly outcome: DutyOutcome;
  /** Days that moved the deadline, for its explanation. */
  readonly notable: readonly SpecialDay[];
  /** The milestone at which its clock stopped, where it stands still now. */
  readonly pausedAt: string | null;
};

/** When so many percent of the members had reached the milestone; undefined while they have not. */
const sharedEnd = (milestone: string, share: number, { members }: Subject): number | undefined => {
  const moments = members
    .map(({ reached }) => reached[milestone])
    .filter((moment) => moment !== undefined)
    .sort((one, other) => one - other);
  const needed = Math.max(1, Math.ceil((members.length * share) / 100));
  return moments[needed - 1];
};

/** When the duty's milestone was reached; a clock that starts anew does not see what came before. */
const endOf = (rule: DutyRule, start: number, subject: Subject, reached: Reached) => {
  const end =
    rule.share === undefined ? reached[rule.endsAt] : sharedEnd(rule.endsAt, rule.share, subject);
  const startsAnew = rule.recurs || rule.startsAt === levelMilestone;
  return end !== undefined && startsAnew && end <= start - typedPrecision ? undefined : end;
};

type Clock = Pick<Duty, 'start' | 'countedFrom' | 'due' | 'notable' | 'pausedAt'>;

const clockOf = (
  { within, pauses = [] }: DutyRule,
  start: number,
  reached: Reached,
  calendar: WorkingCalendar,
): Clock => {
  const over: Pause[] = [];
  const going: { milestone: string; since: number }[] = [];
  for (const { from, to } of pauses) {
    const began = reached[from];
    const ended = reached[to];
    if (began === undefined) continue;
    if (ended === undefined || ended < began) going.push({ milestone: from, since: began });
    else over.push({ from: began, to: ended });
  }
  const { countedFrom, due, notable } = deadlineWithPauses(start, within, over, calendar);
  const stopped = going.find(({ since }) => since < due);
  return { start, countedFrom, due, notable, pausedAt: stopped?.milestone ?? null };
};

type Ending = { readonly end: number | undefined; readonly closed: number | undefined };

const outcomeOf = ({ due, pausedAt }: Clock, { end, closed }: Ending): DutyOutcome => {
  const ended = end ?? closed;
  if (ended === undefined) return pausedAt === null ? 'open' : 'paused';
  if (pausedAt === null && ended > due) return 'late';
  return end === undefined ? 'void' : 'inTime';
};

const dutyOf = (rule: DutyRule, occurrence: number, clock: Clock, ending: Ending): Duty => {
  const { start, countedFrom, due, notable, pausedAt } = clock;
  const ended = ending.end ?? ending.closed ?? null;
  const done = ending.end !== undefined;
  const outcome = outcomeOf(clock, ending);
  return { rule, occurrence, start, countedFrom, due, ended, done, outcome, notable, pausedAt };
};

/**
 * A duty that recurs: the round that was done last, and the one that runs since. Each round starts
 * when the one before was done, so a late one does not make the next late as well. A moment later than
 * the last round's end ends the next one, an earlier one within that round corrects it.
 */
const rounds = (
  rule: DutyRule,
  first: number,
  past: PastDuty | undefined,
  subject: Subject,
  reached: Reached,
  calendar: WorkingCalendar,
): Duty[] => {
  const closed = reached[closedMilestone];
  const done = (occurrence: number, start: number, end: number): Duty =>
    dutyOf(rule, occurrence, clockOf(rule, start, reached, calendar), { end, closed });
  const open = (occurrence: number, start: number): Duty[] =>
    closed !== undefined && closed <= start
      ? []
      : [
          dutyOf(rule, occurrence, clockOf(rule, start, reached, calendar), {
            end: undefined,
            closed,
          }),
        ];
  /** Where the next round starts: one for a time of day that was done early waits for that time. */
  const following = (start: number, end: number): number =>
    'timeOfDay' in rule.within ? Math.max(end, clockOf(rule, start, reached, calendar).due) : end;
  const after = (occurrence: number, start: number, end: number): Duty[] => [
    done(occurrence, start, end),
    ...open(occurrence + 1, following(start, end)),
  ];
  const end = endOf(rule, past?.start ?? first, subject, reached);
  if (!past) return end === undefined ? open(1, first) : after(1, first, end);
  const { occurrence, start, ended } = past;
  if (end !== undefined && end >= ended + typedPrecision) {
    return after(occurrence + 1, following(start, ended), end);
  }
  const isCorrected =
    end !== undefined && end >= start + typedPrecision && end <= ended - typedPrecision;
  const last = isCorrected ? end : ended;
  return after(occurrence, start, last);
};

/**
 * A duty that is done once, unless what starts it happens again after it was done: then its clock
 * starts anew, and an end from before does not count.
 */
const startedAgain = (
  rule: DutyRule,
  start: number,
  past: PastDuty | undefined,
  subject: Subject,
  reached: Reached,
  calendar: WorkingCalendar,
): Duty[] => {
  const closed = reached[closedMilestone];
  const end = endOf(rule, start, subject, reached);
  const one = (occurrence: number, from: number, ending: number | undefined): Duty =>
    dutyOf(rule, occurrence, clockOf(rule, from, reached, calendar), { end: ending, closed });
  if (!past) return [one(1, start, end)];
  const isAgain = start >= Math.max(past.start, past.ended) + typedPrecision;
  if (!isAgain) return [one(past.occurrence, start, end)];
  const isOld = end !== undefined && end <= start - typedPrecision;
  return [
    one(past.occurrence, past.start, past.ended),
    one(past.occurrence + 1, start, isOld ? undefined : end),
  ];
};

/**
 * The duties whose clocks have started, in the plan's order. Closing a record ends what closing
 * implies; what is then still open is void, or late if its time was over: closing hides no miss.
 */
export const dutiesOf = (
  subject: Subject,
  reached: Reached,
  procedure: Procedure,
  calendar: WorkingCalendar,
): readonly Duty[] => {
  const about = caseOf(subject, reached, procedure);
  const past = readPastDuties(subject.settled);
  return procedure.duties.flatMap((rule): Duty[] => {
    const start = reached[rule.startsAt];
    if (start === undefined || (rule.when && !holds(rule.when, about))) return [];
    if (rule.recurs) {
      return rounds(rule, start, past.get(rule.key), subject, reached, calendar);
    }
    return startedAgain(rule, start, past.get(rule.key), subject, reached, calendar);
  });
};

export const isOverdue = (duty: Duty, now: number): boolean =>
  duty.outcome === 'open' && now > duty.due;

/**
 * Within the warning time, looking `ahead` milliseconds further: as far as the next sweep, so that
 * nothing falls due unwarned between two sweeps.
 */
export const isDueSoon = (duty: Duty, now: number, ahead: number): boolean =>
  duty.outcome === 'open' &&
  now <= duty.due &&
  now >= duty.due - elapsedMilliseconds(duty.rule.warnBefore) - ahead;

/** The open duty to look at first: the one due earliest, so the longest overdue before all. */
export const mostPressing = (duties: readonly Duty[]): Duty | undefined =>
  duties
    .filter((duty) => duty.outcome === 'open')
    .reduce<Duty | undefined>(
      (first, duty) => (first && first.due <= duty.due ? first : duty),
      undefined,
    );
