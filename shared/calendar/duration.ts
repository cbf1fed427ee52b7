// Lengths of time as plans state them: elapsed hours and minutes, or working days.

export type ElapsedDuration = { readonly minutes: number } | { readonly hours: number };
export type Duration = ElapsedDuration | { readonly workingDays: number };

export const minute = 60_000;
export const hour = 60 * minute;
export const day = 24 * hour;

export const isElapsed = (duration: Duration): duration is ElapsedDuration =>
  !('workingDays' in duration);

/** Milliseconds of an elapsed duration. */
export const elapsedMilliseconds = (duration: ElapsedDuration): number =>
  'hours' in duration ? duration.hours * hour : duration.minutes * minute;
