// Lengths of time as plans state them: elapsed, on the wall calendar, on the working clock, backward, or up to a time of day.

export type ElapsedDuration = { readonly minutes: number } | { readonly hours: number };

export type Duration =
  | ElapsedDuration
  /** The same time on the wall, so many calendar days later. */
  | { readonly days: number }
  /** The same day of the month and time on the wall; the month's last day where it has no such day. */
  | { readonly months: number }
  /** The same time on the wall, so many working days later. */
  | { readonly workingDays: number }
  /** Time in which the organisation works; breaks, nights and days off do not count. */
  | { readonly workingHours: number }
  /** Counted backward: the same time on the wall, so many calendar days before the start. */
  | { readonly daysBefore: number }
  /** The next time the clock on the wall shows that, after the start: `08:00`. */
  | { readonly timeOfDay: string };

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

export const isElapsed = (duration: Duration): duration is ElapsedDuration =>
  'minutes' in duration || 'hours' in duration;

/** Stops at night and on days off. */
export const isOnWorkingClock = (duration: Duration): boolean =>
  'workingDays' in duration || 'workingHours' in duration;

/** Milliseconds of an elapsed duration. */
export const elapsedMilliseconds = (duration: ElapsedDuration): number =>
  'hours' in duration ? duration.hours * hour : duration.minutes * minute;
