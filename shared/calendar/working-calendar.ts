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
  readonly specialDays: ReadonlyMap<LocalDate, SpecialDay>;
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
  const from = intoWorkingTime(start, calendar);
  const notable: SpecialDay[] = [];
  let date = localDate(from, calendar.zone);
  for (let left = workingDays; left > 0; ) {
    date = nextDate(date);
    const special = calendar.specialDays.get(date);
    const weekend = calendar.weekend.includes(weekdayOf(date));
    if (special && special.working === weekend) notable.push(special);
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  return { due: momentAt(date, minutesOfDay(from, calendar.zone), calendar.zone), notable };
};
