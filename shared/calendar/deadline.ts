// When something is due: a start, a length of time as a plan states it, and the calendar of the place.
import { type Duration, elapsedMilliseconds, isElapsed } from './duration.ts';
import { minutesOf } from './time-of-day.ts';
import { addWorkingDays, type Deadline, type WorkingCalendar } from './working-calendar.ts';
import { addWorkingMinutes } from './working-clock.ts';
import { localDate, momentAt, nextDate, sameTimeOn, shiftDateByMonths } from './zone.ts';

/** The first time after a moment that the clock on the wall shows that; `24:00` is the coming midnight. */
export const nextTimeOfDay = (after: number, timeOfDay: string, zone: string): number => {
  const minutes = minutesOf(timeOfDay);
  for (let date = localDate(after, zone); ; date = nextDate(date)) {
    const moment = momentAt(date, minutes, zone);
    if (moment > after) return moment;
  }
};

type Plain = Exclude<
  Duration,
  { readonly workingDays: number } | { readonly workingHours: number }
>;

/** Due on a clock that runs day and night. */
const plainlyDue = (start: number, duration: Plain, zone: string): number => {
  if (isElapsed(duration)) return start + elapsedMilliseconds(duration);
  if ('timeOfDay' in duration) return nextTimeOfDay(start, duration.timeOfDay, zone);
  const date = localDate(start, zone);
  if ('days' in duration) return sameTimeOn(nextDate(date, duration.days), start, zone);
  if ('months' in duration) {
    return sameTimeOn(shiftDateByMonths(date, duration.months), start, zone);
  }
  return sameTimeOn(nextDate(date, -duration.daysBefore), start, zone);
};

/** Every length of time a plan can state, from its start. */
export const deadlineAfter = (
  start: number,
  duration: Duration,
  calendar: WorkingCalendar,
): Deadline => {
  if ('workingDays' in duration) return addWorkingDays(start, duration.workingDays, calendar);
  if ('workingHours' in duration) {
    return addWorkingMinutes(start, duration.workingHours * 60, calendar);
  }
  return { countedFrom: start, due: plainlyDue(start, duration, calendar.zone), notable: [] };
};
