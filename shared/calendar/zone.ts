// Moments and the clock on the wall. Offsets of time zones and daylight saving come from Luxon; the rest is
// reckoned on UTC, where every day has 24 hours. Only Luxon's zone is imported: each execution pays for what is.
import { IANAZone } from 'luxon';

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
const dayLength = 86_400_000;
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

export const localDate = (moment: number, zone: string): LocalDate => {
  const { year, month, day } = wallTime(moment, zone);
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
};

/** Minutes since midnight on the wall. */
export const minutesOfDay = (moment: number, zone: string): number => {
  const wall = wallTime(moment, zone);
  return wall.hour * 60 + wall.minute;
};

const utcOf = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`);

/** A wall clock's time as if it were UTC, back to the moment it is shown. */
const momentOnWall = (wall: number, zone: string): number => {
  // No zone is further than a day from UTC, so these are the offsets before and after any change near.
  const before = wall - offsetAt(wall - dayLength, zone);
  if (before + offsetAt(before, zone) === wall) return before;
  const after = wall - offsetAt(wall + dayLength, zone);
  return after + offsetAt(after, zone) === wall ? after : before;
};

/**
 * The moment a wall clock shows that time on that day; a time skipped in spring moves forward by the
 * gap, and of a time that comes twice in autumn the first is meant.
 */
export const momentAt = (date: LocalDate, minutesSinceMidnight: number, zone: string): number =>
  momentOnWall(utcOf(date) + minutesSinceMidnight * 60_000, zone);

/** When the wall clock shows on another day what it shows at that moment, to the millisecond. */
export const sameTimeOn = (date: LocalDate, moment: number, zone: string): number => {
  const wall = moment + offsetAt(moment, zone);
  return momentOnWall(utcOf(date) + wall - Math.floor(wall / dayLength) * dayLength, zone);
};

type Day = { readonly weekday: number; readonly next: LocalDate };
const days = new Map<LocalDate, Day>();

/** Deadlines walk over the same days again and again; reading a date costs more than looking it up. */
const dayAt = (date: LocalDate): Day => {
  let known = days.get(date);
  if (known === undefined) {
    const midnight = utcOf(date);
    const next = new Date(midnight + dayLength).toISOString().slice(0, 10);
    known = { weekday: new Date(midnight).getUTCDay() || 7, next };
    days.set(date, known);
  }
  return known;
};

export const nextDate = (date: LocalDate, count = 1): LocalDate =>
  count === 1
    ? dayAt(date).next
    : new Date(utcOf(date) + count * dayLength).toISOString().slice(0, 10);

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (date: LocalDate): number => dayAt(date).weekday;

/** The month so many months after `2026-11`; negative for before. */
export const shiftMonth = (month: string, months: number): string => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
};

/** The same day so many months later; the month's last day where it has no such day. */
export const shiftDateByMonths = (date: LocalDate, months: number): LocalDate => {
  const month = shiftMonth(date.slice(0, 7), months);
  const last = nextDate(`${shiftMonth(month, 1)}-01`, -1);
  const same = `${month}${date.slice(7)}`;
  return same < last ? same : last;
};

/** `2026-02-28` is a day, `2026-02-30` is none. */
export const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(utcOf(text)) &&
  new Date(utcOf(text)).toISOString().startsWith(text);

export const isZone = (name: string): boolean => IANAZone.isValidZone(name);

/** ISO 8601 with the zone's offset, to the second: `2026-11-22T10:30:00+08:00`. */
export const isoWithOffset = (moment: number, zone: string): string => {
  const offset = offsetAt(moment, zone) / 60_000;
  const wall = new Date(moment + offset * 60_000).toISOString().slice(0, 19);
  const minutes = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  return `${wall}${sign}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
};
