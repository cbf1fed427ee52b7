// Working time of an organisation: hours of the day, weekends, holidays and make-up workdays (调休).
import type { LocalizedText } from '../model/text.ts';
import { type LocalDate, localDate, minutesOfDay, momentAt, nextDate, weekdayOf } from './zone.ts';

/** Minutes since midnight on the wall, the end not included. */
export type Hours = { readonly from: number; readonly to: number };

export type SpecialDay = {
  readonly date: LocalDate;
  readonly working: boolean;
  readonly name: LocalizedText;
};

export type WorkingCalendar = {
  readonly zone: string;
  readonly hours: readonly Hours[];
  /** 1 = Monday … 7 = Sunday. */
  readonly weekend: readonly number[];
  /** A map will do; so will anything that looks a date up when it is asked. */
  readonly specialDays: Pick<ReadonlyMap<LocalDate, SpecialDay>, 'get'>;
  /** Last day the list of special days speaks of. */
  readonly knownUntil: LocalDate;
};

export const isWorkingDay = (date: LocalDate, calendar: WorkingCalendar): boolean =>
  calendar.specialDays.get(date)?.working ?? !calendar.weekend.includes(weekdayOf(date));

/** The same moment if it lies in working time, else the next opening. */
export const intoWorkingTime = (moment: number, calendar: WorkingCalendar): number => {
  const { zone, hours } = calendar;
  let date = localDate(moment, zone);
  if (isWorkingDay(date, calendar)) {
    const now = minutesOfDay(moment, zone);
    const open = hours.find(({ to }) => now < to);
    if (open) return now >= open.from ? moment : momentAt(date, open.from, zone);
  }
  do date = nextDate(date);
  while (!isWorkingDay(date, calendar));
  return momentAt(date, hours[0]?.from ?? 0, zone);
};

export type WorkingDeadline = {
  /** The start, or the next opening where the start lies outside working time. */
  readonly countedFrom: number;
  readonly due: number;
  /** Days that made the reckoning differ from a plain week: holidays left out, make-up days counted. */
  readonly notable: readonly SpecialDay[];
};

/**
 * The same time of day, so many working days later. A start outside working time counts from the
 * next opening; the day of the start is not counted.
 */
export const addWorkingDays = (
  start: number,
  workingDays: number,
  calendar: WorkingCalendar,
): WorkingDeadline => {
  const countedFrom = intoWorkingTime(start, calendar);
  const firstDay = localDate(countedFrom, calendar.zone);
  const notable: SpecialDay[] = [];
  const pass = (day: LocalDate): void => {
    const special = calendar.specialDays.get(day);
    const weekend = calendar.weekend.includes(weekdayOf(day));
    if (special && special.working === weekend) notable.push(special);
  };
  let date = localDate(start, calendar.zone);
  for (; date < firstDay; date = nextDate(date)) {
    if (!isWorkingDay(date, calendar)) pass(date);
  }
  pass(date);
  for (let left = workingDays; left > 0; ) {
    date = nextDate(date);
    pass(date);
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  const due = momentAt(date, minutesOfDay(countedFrom, calendar.zone), calendar.zone);
  return { countedFrom, due, notable };
};
