// The working clock: it runs while the organisation works, and stands at breaks, at night and on days off.
import { minute } from './duration.ts';
import {
  type Deadline,
  intoWorkingTime,
  notableDays,
  openingsOn,
  type WorkingCalendar,
} from './working-calendar.ts';
import { localDate, nextDate } from './zone.ts';

/** The first moment at which so much working time has passed: the end of a morning, not the end of the break. */
const whenPassed = (countedFrom: number, minutes: number, calendar: WorkingCalendar): number => {
  // Parts of minutes that were measured come back as the milliseconds they were.
  let left = Math.round(minutes * minute);
  if (left <= 0) return countedFrom;
  for (let date = localDate(countedFrom, calendar.zone); ; date = nextDate(date)) {
    for (const { from, to } of openingsOn(date, calendar)) {
      const begin = Math.max(from, countedFrom);
      if (begin >= to) continue;
      if (begin + left <= to) return begin + left;
      left -= to - begin;
    }
  }
};

/** So many minutes of working time later. */
export const addWorkingMinutes = (
  start: number,
  minutes: number,
  calendar: WorkingCalendar,
): Deadline => {
  const countedFrom = intoWorkingTime(start, calendar);
  const due = whenPassed(countedFrom, minutes, calendar);
  return { countedFrom, due, notable: notableDays(start, countedFrom, due, calendar) };
};

/** Minutes of working time from one moment to another; none where the second is not later. */
export const workingMinutesBetween = (
  from: number,
  to: number,
  calendar: WorkingCalendar,
): number => {
  let passed = 0;
  if (from >= to) return passed;
  const last = localDate(to, calendar.zone);
  for (let date = localDate(from, calendar.zone); date <= last; date = nextDate(date)) {
    for (const open of openingsOn(date, calendar)) {
      passed += Math.max(0, Math.min(open.to, to) - Math.max(open.from, from));
    }
  }
  return passed / minute;
};
