// Moments to serial day numbers and back: days since 1899-12-30 on the wall clock of a zone (facts 6.3).
import { IANAZone } from 'luxon';

export const dayInMs = 86_400_000;
/** 1970-01-01 as a serial. */
export const unixEpochSerial = 25_569;

const quarterHourInMs = 900_000;

/**
 * Offset of one zone in ms, remembered per UTC day, and per quarter of an hour in days on which it
 * changes: a sheet asks millions of times, and luxon has to ask Intl each time.
 */
class ZoneClock {
  private readonly days = new Map<number, number | 'changing'>();
  private readonly quarters = new Map<number, number>();
  private readonly zone: IANAZone;

  constructor(name: string) {
    this.zone = IANAZone.create(name);
    if (!this.zone.isValid) throw new RangeError(`Unknown time zone: ${name}`);
  }

  offset(epochMs: number): number {
    const day = Math.floor(epochMs / dayInMs);
    let known = this.days.get(day);
    if (known === undefined) {
      const first = this.ask(day * dayInMs);
      known = first === this.ask((day + 1) * dayInMs) ? first : 'changing';
      this.days.set(day, known);
    }
    if (known !== 'changing') return known;
    const quarter = Math.floor(epochMs / quarterHourInMs);
    const remembered = this.quarters.get(quarter);
    if (remembered !== undefined) return remembered;
    const asked = this.ask(quarter * quarterHourInMs);
    this.quarters.set(quarter, asked);
    return asked;
  }

  private ask(epochMs: number): number {
    return this.zone.offset(epochMs) * 60_000;
  }
}

const clocks = new Map<string, ZoneClock>();

const clockOf = (zone: string): ZoneClock => {
  const known = clocks.get(zone);
  if (known) return known;
  const made = new ZoneClock(zone);
  clocks.set(zone, made);
  return made;
};

/** The serial day number that a moment (epoch milliseconds) has on the wall clock of a zone. */
export const toSerial = (epochMs: number, zone: string): number =>
  (epochMs + clockOf(zone).offset(epochMs)) / dayInMs + unixEpochSerial;

/**
 * The moment a serial means in a zone, in whole epoch milliseconds. A wall time that happens twice
 * is its first pass; one that never happens moves forward by the length of the gap.
 */
export const fromSerial = (serial: number, zone: string): number => momentOn(clockOf(zone), serial);

/** `fromSerial` of one zone, for whoever reads whole columns. */
export const serialReader = (zone: string): ((serial: number) => number) => {
  const clock = clockOf(zone);
  return (serial) => momentOn(clock, serial);
};

const momentOn = (clock: ZoneClock, serial: number): number => {
  const wall = Math.round((serial - unixEpochSerial) * dayInMs);
  const before = clock.offset(wall - dayInMs);
  const earliest = wall - before;
  if (clock.offset(earliest) === before) return earliest;
  const after = clock.offset(wall + dayInMs);
  const latest = wall - after;
  return clock.offset(latest) === after ? latest : earliest;
};

/** A serial's parts on its own wall clock; `month` 1–12, `weekday` 0 (Sunday)–6. */
export const serialParts = (serial: number) => {
  const wall = new Date(Math.round((serial - unixEpochSerial) * dayInMs));
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    weekday: wall.getUTCDay(),
  };
};

/** The serial of a calendar day; months and days outside their range carry over. */
export const serialOfDay = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / dayInMs + unixEpochSerial;
