// What many complaints mean together: the rules that open a situation, raise it and let it end.
import * as v from 'valibot';
import { conditionSchema } from './condition-schema.ts';
import { clusterSchema, surgeSchema, unusualSchema } from './detection-schema.ts';
import { procedureEntries } from './procedure-schema.ts';
import { choiceSchema, countSchema, keySchema, textSchema } from './text-schema.ts';

/** A single complaint of the last days that meets a condition. */
const occursSchema = v.strictObject({
  kind: v.literal('occurs'),
  when: conditionSchema,
  days: countSchema,
});

/**
 * Quiet for so many hours: none in them meets `without`, and they brought no more complaints than
 * the same time before; with `downBy`, so many percent (included) fewer than the busiest such time
 * since the situation began.
 */
const calmSchema = v.strictObject({
  kind: v.literal('calm'),
  hours: countSchema,
  downBy: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(100))),
  without: v.optional(conditionSchema),
});
export type CalmRule = v.InferOutput<typeof calmSchema>;

/** Stands from set-up on: for what the organisation itself must keep doing. */
const alwaysSchema = v.strictObject({ kind: v.literal('always') });

/** What the watch looks for in the stream of complaints. */
export const triggerSchema = v.variant('kind', [
  clusterSchema,
  surgeSchema,
  unusualSchema,
  occursSchema,
  calmSchema,
  alwaysSchema,
]);
export type Trigger = v.InferOutput<typeof triggerSchema>;

export const situationRuleSchema = v.strictObject({
  key: keySchema,
  name: textSchema,
  source: v.string(),
  /** Complaints that count; all where it is left out. */
  counts: v.optional(conditionSchema),
  /** One situation of this rule at a time, whatever opened it; else one for each group found. */
  single: v.boolean(),
  /** Each opens it at a level, or raises it to that. None: only a person opens it. */
  opens: v.array(
    v.strictObject({
      level: v.string(),
      when: triggerSchema,
      reason: textSchema,
      source: v.string(),
    }),
  ),
  /** Milestones marked `found`, with what finds them. */
  finds: v.array(v.strictObject({ milestone: keySchema, when: triggerSchema })),
  /** Levels from which a person may lower it, by a recorded decision. */
  mayBeLowered: v.array(v.string()),
  /** Its members' reminders rest while it is open; their duties do not. */
  silencesReminders: v.boolean(),
  /** Who owns it: the first of this role that can be reached. */
  role: keySchema,
});
export type SituationRule = v.InferOutput<typeof situationRuleSchema>;

export const situationsSchema = v.strictObject({
  ...procedureEntries,
  /** What a situation's record holds beyond what every one holds. */
  facts: v.array(choiceSchema),
  rules: v.array(situationRuleSchema),
});
