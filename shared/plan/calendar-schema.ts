// The working calendars a plan states, as data: hours, weekend, whose holidays, and days of the organisation's own.
import * as v from 'valibot';
import { holidaySources } from '../calendar/holidays.ts';
import { minutesOf } from '../calendar/time-of-day.ts';
import { isDate, isZone } from '../calendar/zone.ts';
import { timeOfDaySchema } from './duration-schema.ts';

const text = v.object({ en: v.string(), 'zh-CN': v.string(), 'zh-TW': v.string() });

/** From one time of day to another, which is not included. */
const hours = v.strictObject({ from: timeOfDaySchema, to: timeOfDaySchema });

/** Each ends after it begins, and no later than the next begins. */
const inOrder = (list: v.InferOutput<typeof hours>[]): boolean =>
  list.every(({ from, to }, index) => {
    const next = list[index + 1];
    return minutesOf(from) < minutesOf(to) && (!next || minutesOf(to) <= minutesOf(next.from));
  });

/** A day that is unlike the rest of the calendar; it stands above the named holidays. */
const ownDay = v.strictObject({
  date: v.pipe(v.string(), v.check(isDate, 'no such day')),
  working: v.boolean(),
  /** One text serves every language. */
  name: v.union([v.string(), text]),
});

export const calendarSchema = v.strictObject({
  key: v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9-]*$/)),
  /** Regions it is for; none: all that no other calendar names. */
  regions: v.array(v.string()),
  /** IANA name; without it, the workbook's. */
  zone: v.optional(v.pipe(v.string(), v.check(isZone, 'no such time zone'))),
  /** Working hours of a working day, in order; between two of them lies a break. */
  hours: v.pipe(v.array(hours), v.minLength(1), v.check(inOrder, 'hours out of order')),
  /** 1 = Monday … 7 = Sunday. */
  weekend: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))),
    v.check((days) => new Set(days).size < 7, 'no working day is left'),
  ),
  holidays: v.picklist(holidaySources),
  ownDays: v.array(ownDay),
});

export type CalendarPlan = v.InferOutput<typeof calendarSchema>;

const oneForAllOthers = (calendars: CalendarPlan[]): boolean =>
  calendars.filter(({ regions }) => regions.length === 0).length === 1;

const eachOnce = (names: readonly string[]): boolean => new Set(names).size === names.length;

/** All calendars of a plan: every region finds exactly one. */
export const calendarsSchema = v.pipe(
  v.array(calendarSchema),
  v.check(oneForAllOthers, 'exactly one calendar is for all other regions'),
  v.check((list) => eachOnce(list.flatMap(({ regions }) => regions)), 'a region stands twice'),
  v.check((list) => eachOnce(list.map(({ key }) => key)), 'a key stands twice'),
);
