// What a plan says about many complaints together: clusters, surges and what is unusual. Every field is one
// number or word, so that a sheet can hold it; every boundary says whether it includes its end.
import * as v from 'valibot';

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** Longest look back of any rule, in days: two years. */
const longest = 731;

/** Elapsed time; a day is 24 hours. */
const span = v.union([
  v.strictObject({ days: whole(1, longest) }),
  v.strictObject({ hours: whole(1, longest * 24) }),
]);

const alike = ['symptom', 'batch', 'product'] as const;

/** So many people with the same within so long a time (P1-14). */
export const clusterSchema = v.strictObject({
  kind: v.literal('cluster'),
  /** `volume`: all together, whatever they have in common (P4-4). */
  by: v.picklist(['volume', ...alike]),
  /** Distinct people; included: 5例以上 is 5 and more. */
  atLeast: whole(2, 1000),
  /** From the first to the last of them; included: exactly 7 days apart is within 7 days. */
  within: span,
});

/** The last 24 hours against the daily mean before them (P2-1, P2-2, P4-4). */
export const surgeSchema = v.strictObject({
  kind: v.literal('surge'),
  /** 300: three times the mean, which is "up 200 %". */
  percentOfMean: v.pipe(v.number(), v.minValue(1), v.maxValue(100_000)),
  /** true: exactly this percentage fires ("at least"); false, also when left out: it does not ("above"). */
  inclusive: v.optional(v.boolean(), false),
  /** Days of 24 hours right before the last 24 hours; a multiple of 7 holds every weekday equally often. */
  baselineDays: whole(1, longest),
  /** Fewest days of records to judge by, included; left out: 14, or all of a shorter baseline. */
  leastBaselineDays: v.optional(whole(1, longest)),
  /** Fewest complaints that fire, included. */
  floor: whole(1, 100_000),
});

/** More than chance explains, long before a fixed number is reached: the adaptive early warning. */
export const unusualSchema = v.strictObject({
  kind: v.literal('unusual'),
  by: v.picklist(['volume', ...alike]),
  /** Lengths looked at, in days of 24 hours that end now. */
  windows: v.pipe(v.array(whole(1, 28)), v.minLength(1), v.maxLength(3)),
  /** Alarms a year that may be false, for the whole rule: all its groups and windows together. */
  falseAlarmsPerYear: v.pipe(v.number(), v.minValue(0.01), v.maxValue(365)),
  /** Days before the windows that say what is usual; whole weeks of them count. */
  baselineDays: whole(28, longest),
  /** Fewest people that fire, included. */
  leastCount: whole(2, 1000),
});

export const detectionSchema = v.variant('kind', [clusterSchema, surgeSchema, unusualSchema]);

export type ClusterRule = v.InferOutput<typeof clusterSchema>;
export type SurgeRule = v.InferOutput<typeof surgeSchema>;
export type UnusualRule = v.InferOutput<typeof unusualSchema>;
export type DetectionRule = v.InferOutput<typeof detectionSchema>;
/** What complaints of one group have in common. */
export type GroupedBy = UnusualRule['by'];
