// An installed trigger: who made it, what it calls, and for clock triggers when.
import * as v from 'valibot';

/** In ISO order: position + 1 is the ISO weekday. */
export const weekdayNames = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
] as const;

const timeOfDay = {
  zone: v.string(),
  /** Absent: Google picks one and keeps to it. */
  hour: v.optional(v.number()),
  minute: v.optional(v.number()),
};

const scheduleSchema = v.variant('kind', [
  v.object({ kind: v.literal('minutes'), every: v.number() }),
  v.object({ kind: v.literal('hours'), every: v.number() }),
  v.object({ kind: v.literal('days'), every: v.number(), ...timeOfDay }),
  v.object({
    kind: v.literal('weeks'),
    every: v.number(),
    weekday: v.picklist(weekdayNames),
    ...timeOfDay,
  }),
  v.object({ kind: v.literal('month-day'), day: v.number(), ...timeOfDay }),
  /** One shot, never before `at`. */
  v.object({ kind: v.literal('once'), at: v.number() }),
  /** One shot near midnight of a day. */
  v.object({ kind: v.literal('date'), at: v.number() }),
]);
export type Schedule = v.InferOutput<typeof scheduleSchema>;

export const triggerSchema = v.object({
  uniqueId: v.string(),
  scriptId: v.string(),
  functionName: v.string(),
  creator: v.string(),
  source: v.variant('event', [
    v.object({
      event: v.literal('CLOCK'),
      schedule: scheduleSchema,
      /** The moment by the schedule, before jitter. */
      slot: v.number(),
      /** When it will really fire; absent once a one-shot has. */
      due: v.optional(v.number()),
    }),
    v.object({ event: v.picklist(['ON_OPEN', 'ON_EDIT', 'ON_CHANGE']), fileId: v.string() }),
  ]),
});
export type StoredTrigger = v.InferOutput<typeof triggerSchema>;
