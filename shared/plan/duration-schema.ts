// How a plan writes a length of time: one unit and a whole number of it, or a time of day.
import * as v from 'valibot';
import type { Duration, ElapsedDuration } from '../calendar/duration.ts';
import { timeOfDayPattern } from '../calendar/time-of-day.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(1));

/** `08:30`; `24:00` is the end of the day. */
export const timeOfDaySchema = v.pipe(v.string(), v.regex(timeOfDayPattern, 'no time of day'));

export const elapsedSchema: v.GenericSchema<ElapsedDuration> = v.union([
  v.strictObject({ minutes: count }),
  v.strictObject({ hours: count }),
]);

export const durationSchema: v.GenericSchema<Duration> = v.union([
  elapsedSchema,
  v.strictObject({ days: count }),
  v.strictObject({ months: count }),
  v.strictObject({ workingDays: count }),
  v.strictObject({ workingHours: count }),
  v.strictObject({ daysBefore: count }),
  v.strictObject({ timeOfDay: timeOfDaySchema }),
]);
