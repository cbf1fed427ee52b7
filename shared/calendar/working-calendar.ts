// Working time of an organisation: hours of the day, weekends, holidays and make-up workdays (调休).
import type { LocalizedText } from '../model/text.ts';
import { type LocalDate, localDate, momentAt, nextDate, sameTimeOn, weekdayOf } from './zone.ts';

/** Minutes since midnight on the wall, the end not included. */
export type Hours = { readonly from: number; readonly to: number };

export type SpecialDay = {
  readonly date: LocalDate;
  readonly working: boolean;
  readonly name: LocalizedText;
};

export type HolidaySource = {
  /** Holidays and make-up workdays; undefined: a day like any other of its week. */
  readonly get: (date: LocalDate) => SpecialDay | undefined;
  /** The last day it speaks of; null: it never ends. */
  readonly knownUntil: LocalDate | null;
};

export type WorkingCalendar = {
  readonly zone: string;
  readonly hours: readonly Hours[];
  /** 1 = Monday … 7 = Sunday. */
  readonly weekend: readonly number[];
  /** A map will do; so will anything that looks a date up when it is asked. */
  readonly specialDays: Pick<ReadonlyMap<LocalDate, SpecialDay>, 'get'>;
  /** Last day the list of special days speaks of; null: it never ends. */
  readonly knownUntil: LocalDate | null;
};

/** When something is due, and what to say about it. */
export type Deadline = {
  /** The start, or the next opening where a working clock starts outside working time. */
  readonly countedFrom: number;
  readonly due: number;
  /** Days that made the reckoning differ from a plain week: holidays left out, make-up days counted. */
  readonly notable: readonly SpecialDay[];
};

export const isWorkingDay = (date: LocalDate, calendar: WorkingCalendar): boolean =>
  calendar.specialDays.get(date)?.working ?? !calendar.weekend.includes(weekdayOf(date));

/** A stretch of working time between two moments, the end not included. */
export type Opening = { readonly from: number; readonly to: number };

/** Working time of a day, in order; none on a day off. */
export const openingsOn = (date: LocalDate, calendar: WorkingCalendar): readonly Opening[] =>
  isWorkingDay(date, calendar)
    ? calendar.hours
        .map(({ from, to }) => ({
          from: momentAt(date, from, calendar.zone),
          to: momentAt(date, to, calendar.zone),
        }))
        // Hours that a night in spring skips are none.
        .filter(({ from, to }) => from < to)
    : [];

/** The same moment if it lies in working time, else the next opening. */
export const intoWorkingTime = (moment: number, calendar: WorkingCalendar): number => {
  for (let date = localDate(moment, calendar.zone); ; date = nextDate(date)) {
    const open = openingsOn(date, calendar).find(({ to }) => moment < to);
    if (open) return Math.max(moment, open.from);
  }
};

/** Of the days from a start to what is due, those that a plain week would have reckoned otherwise. */
export const notableDays = (
  start: number,
  countedFrom: number,
  due: number,
  calendar: WorkingCalendar,
): readonly SpecialDay[] => {
  const firstDay = localDate(countedFrom, calendar.zone);
  const lastDay = localDate(due, calendar.zone);
  const notable: SpecialDay[] = [];
  for (let date = localDate(start, calendar.zone); date <= lastDay; date = nextDate(date)) {
    const special = calendar.specialDays.get(date);
    if (!special || (date < firstDay && special.working)) continue;
    if (special.working === calendar.weekend.includes(weekdayOf(date))) notable.push(special);
  }
  return notable;
};

/**
 * The same time of day, so many working days later. A start outside working time counts from the
 * next opening; the day of the start is not counted.
 */
export const addWorkingDays = (
  start: number,
  workingDays: number,
  calendar: WorkingCalendar,
): Deadline => {
  const countedFrom = intoWorkingTime(start, calendar);
  let date = localDate(countedFrom, calendar.zone);
  for (let left = workingDays; left > 0; ) {
    date = nextDate(date);
    if (isWorkingDay(date, calendar)) left -= 1;
  }
  const due = sameTimeOn(date, countedFrom, calendar.zone);
  return { countedFrom, due, notable: notableDays(start, countedFrom, due, calendar) };
};
