// From the calendars a plan states to the working calendar of a region.
import type { LocalizedText } from '../model/text.ts';
import type { CalendarPlan } from '../plan/calendar-schema.ts';
import { holidaysOf } from './holidays.ts';
import { minutesOf } from './time-of-day.ts';
import type { SpecialDay, WorkingCalendar } from './working-calendar.ts';
import { type LocalDate, localDate, nextDate } from './zone.ts';

/** The working calendar of a region. */
export type CalendarOf = (region: string) => WorkingCalendar;

type OwnDay = CalendarPlan['ownDays'][number];

const everywhere = (name: OwnDay['name']): LocalizedText =>
  typeof name === 'string' ? { en: name, 'zh-CN': name, 'zh-TW': name } : name;

/** Where the organisation lists its days alone, its list is good for the years it speaks of. */
const lastYearOf = (days: readonly OwnDay[]): LocalDate | null =>
  days.length === 0
    ? null
    : `${days.reduce((last, { date }) => (date > last ? date : last), '').slice(0, 4)}-12-31`;

/** One calendar at work; `zone` is the workbook's, for a calendar that names none. */
export const workingCalendar = (stated: CalendarPlan, zone: string): WorkingCalendar => {
  const holidays = holidaysOf(stated.holidays);
  const own = new Map(
    stated.ownDays.map(({ date, working, name }): [LocalDate, SpecialDay] => {
      return [date, { date, working, name: everywhere(name) }];
    }),
  );
  return {
    zone: stated.zone ?? zone,
    hours: stated.hours.map(({ from, to }) => ({ from: minutesOf(from), to: minutesOf(to) })),
    weekend: stated.weekend,
    specialDays: { get: (date) => own.get(date) ?? holidays.get(date) },
    get knownUntil() {
      return stated.holidays === 'none' ? lastYearOf(stated.ownDays) : holidays.knownUntil;
    },
  };
};

/** Every region's calendar: the one that names it, else the one that is for all others. */
export const calendarsFor = (calendars: readonly CalendarPlan[], zone: string): CalendarOf => {
  const working = new Map<CalendarPlan, WorkingCalendar>();
  return (region) => {
    const stated =
      calendars.find(({ regions }) => regions.includes(region)) ??
      calendars.find(({ regions }) => regions.length === 0);
    if (!stated) throw new Error(`No calendar for region "${region}".`);
    const calendar = working.get(stated) ?? workingCalendar(stated, zone);
    working.set(stated, calendar);
    return calendar;
  };
};

const daysAhead = 60;

/** The last day a calendar knows, where fewer than 60 days of it are left; null while there is time. */
export const calendarEnds = (calendar: WorkingCalendar, now: number): LocalDate | null => {
  const { knownUntil, zone } = calendar;
  if (knownUntil === null) return null;
  return knownUntil < nextDate(localDate(now, zone), daysAhead) ? knownUntil : null;
};
