// Deadlines of clocks that stood still for a while: what was left when they stopped is left when they go on.
import { deadlineAfter, nextTimeOfDay } from './deadline.ts';
import { type Duration, isOnWorkingClock } from './duration.ts';
import {
  addWorkingDays,
  type Deadline,
  intoWorkingTime,
  notableDays,
  type WorkingCalendar,
} from './working-calendar.ts';
import { addWorkingMinutes, workingMinutesBetween } from './working-clock.ts';

/** One that still goes on ends, for the time being, now. */
export type Pause = { readonly from: number; readonly to: number };

/** In order, each moment in one alone, none before the start. */
const apart = (pauses: readonly Pause[], start: number): readonly Pause[] => {
  const joined: Pause[] = [];
  for (const { from, to } of [...pauses].sort((a, b) => a.from - b.from)) {
    const begin = Math.max(from, joined[joined.length - 1]?.to ?? start);
    if (begin < to) joined.push({ from: begin, to });
  }
  return joined;
};

/** A point on the clock is no length: the clock's next one after the pause stands for one that lies in it. */
const atTimeOfDay = (due: number, timeOfDay: string, pauses: readonly Pause[], zone: string) =>
  pauses.reduce(
    (moment, { from, to }) =>
      from < moment && moment <= to ? nextTimeOfDay(to, timeOfDay, zone) : moment,
    due,
  );

/** Whatever goes on day and night is due later by what was paused before it was due. */
const shifted = (due: number, pauses: readonly Pause[]): number =>
  pauses.reduce((moment, { from, to }) => (from < moment ? moment + to - from : moment), due);

type Ahead = (from: number, minutes: number) => number;

const continued = (
  start: number,
  minutes: number,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
  ahead: Ahead,
): number => {
  let from = start;
  let left = minutes;
  for (const pause of pauses) {
    if (pause.from >= ahead(from, left)) break;
    left -= workingMinutesBetween(from, pause.from, calendar);
    from = pause.to;
  }
  return ahead(from, left);
};

const pausedDue = (
  start: number,
  duration: Duration,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
): number => {
  const ahead: Ahead = (from, minutes) => addWorkingMinutes(from, minutes, calendar).due;
  if ('workingHours' in duration) {
    return continued(start, duration.workingHours * 60, pauses, calendar, ahead);
  }
  if ('workingDays' in duration) {
    const { countedFrom, due } = addWorkingDays(start, duration.workingDays, calendar);
    const minutes = workingMinutesBetween(countedFrom, due, calendar);
    // A day counted from an opening is over at the next opening, not at closing time.
    const resumed: Ahead = (from, left) => intoWorkingTime(ahead(from, left), calendar);
    return continued(start, minutes, pauses, calendar, resumed);
  }
  const { due } = deadlineAfter(start, duration, calendar);
  if ('daysBefore' in duration) return due;
  return 'timeOfDay' in duration
    ? atTimeOfDay(due, duration.timeOfDay, pauses, calendar.zone)
    : shifted(due, pauses);
};

/**
 * The deadline of a clock that was paused. Elapsed, day and month clocks are due later by the time
 * paused; working clocks go on with the working time that was left. A pause from the deadline on
 * changes nothing, and a day before a planned moment stays where it is.
 */
export const deadlineWithPauses = (
  start: number,
  duration: Duration,
  pauses: readonly Pause[],
  calendar: WorkingCalendar,
): Deadline => {
  const plain = deadlineAfter(start, duration, calendar);
  const stood = apart(pauses, start);
  if (!stood.some(({ from }) => from < plain.due)) return plain;
  const { countedFrom } = plain;
  const due = pausedDue(start, duration, stood, calendar);
  const notable = isOnWorkingClock(duration) ? notableDays(start, countedFrom, due, calendar) : [];
  return { countedFrom, due, notable };
};
