// Moments and the clock on the wall: time zones and daylight saving by Luxon, nothing of our own.
import { DateTime, IANAZone } from 'luxon';

/** A day of the wall calendar, `2026-11-22`. */
export type LocalDate = string;

export type WallTime = {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
};

const quarterHour = 900_000;
const offsets = new Map<string, Map<number, number>>();

/** Offsets change on quarter hours only, so one question to the time-zone data per quarter is enough. */
const offsetAt = (moment: number, zone: string): number => {
  const known = offsets.get(zone) ?? new Map<number, number>();
  offsets.set(zone, known);
  const quarter = Math.floor(moment / quarterHour);
  let offset = known.get(quarter);
  if (offset === undefined) {
    offset = IANAZone.create(zone).offset(moment) * 60_000;
    known.set(quarter, offset);
  }
  return offset;
};

export const isZone = (name: string): boolean => IANAZone.isValidZone(name);

export const wallTime = (moment: number, zone: string): WallTime => {
  const shifted = new Date(moment + offsetAt(moment, zone));
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    weekday: shifted.getUTCDay() || 7,
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
  };
};

export const twoDigits = (value: number): string => String(value).padStart(2, '0');

export const localYear = (moment: number, zone: string): number => wallTime(moment, zone).year;

/** `2026-11`. */
export const localMonth = (moment: number, zone: string): string => {
  const { year, month } = wallTime(moment, zone);
  return `${year}-${twoDigits(month)}`;
};

export const localDate = (moment: number, zone: string): LocalDate =>
  `${localMonth(moment, zone)}-${twoDigits(wallTime(moment, zone).day)}`;

/** Minutes since midnight on the wall. */
export const minutesOfDay = (moment: number, zone: string): number => {
  const wall = wallTime(moment, zone);
  return wall.hour * 60 + wall.minute;
};

/** The moment a wall clock shows that time on that day; a time skipped in spring moves forward by the gap. */
export const momentAt = (date: LocalDate, minutesSinceMidnight: number, zone: string): number =>
  DateTime.fromISO(date, { zone })
    .set({ hour: Math.floor(minutesSinceMidnight / 60), minute: minutesSinceMidnight % 60 })
    .toMillis();

export const nextDate = (date: LocalDate, days = 1): LocalDate =>
  DateTime.fromISO(date, { zone: 'utc' }).plus({ days }).toFormat('yyyy-MM-dd');

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (date: LocalDate): number =>
  DateTime.fromISO(date, { zone: 'utc' }).weekday;

/** First moment of a month `2026-11` and of the month after it. */
export const monthBounds = (month: string, zone: string): { start: number; end: number } => {
  const start = DateTime.fromISO(`${month}-01`, { zone });
  return { start: start.toMillis(), end: start.plus({ months: 1 }).toMillis() };
};

/** The month so many months after `2026-11`; negative for before. */
export const shiftMonth = (month: string, months: number): string =>
  DateTime.fromISO(`${month}-01`, { zone: 'utc' }).plus({ months }).toFormat('yyyy-MM');

/** ISO 8601 with the zone's offset, to the second. */
export const isoWithOffset = (moment: number, zone: string): string =>
  DateTime.fromMillis(Math.floor(moment / 1000) * 1000, { zone }).toISO({
    suppressMilliseconds: true,
  }) ?? '';
