// What a plan is: levels, duties, alerts, ladder and targets as data. The engine knows no plan by name.
import * as v from 'valibot';

const text = v.object({ en: v.string(), 'zh-CN': v.string(), 'zh-TW': v.string() });
const key = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9-]*$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));

const elapsed = v.union([v.strictObject({ minutes: count }), v.strictObject({ hours: count })]);
const duration = v.union([elapsed, v.strictObject({ workingDays: count })]);

/** When something applies, judged by a complaint's facts and the rank of its level. */
export type Condition =
  | { readonly minimumRank: number }
  | { readonly symptom: string }
  | { readonly signal: string }
  | { readonly category: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] };

const condition: v.GenericSchema<Condition> = v.union([
  v.strictObject({ minimumRank: count }),
  v.strictObject({ symptom: v.union([key, v.literal('*')]) }),
  v.strictObject({ signal: key }),
  v.strictObject({ category: key }),
  v.strictObject({ all: v.array(v.lazy(() => condition)) }),
  v.strictObject({ any: v.array(v.lazy(() => condition)) }),
]);

const choice = v.object({ key, name: text });

export const planSchema = v.object({
  id: key,
  version: v.string(),
  name: text,
  /** Worst last: `rank` is what rules compare, the key is what the plan calls the level. */
  levels: v.pipe(
    v.array(v.object({ key: v.string(), rank: count, name: text, meaning: text })),
    v.minLength(1),
  ),
  /** The first level's rule that holds, worst level first; nothing holds: the lowest level. */
  levelRules: v.array(
    v.object({ level: v.string(), when: condition, reason: text, source: v.string() }),
  ),
  roles: v.array(choice),
  /** Roles that receive what comes in by itself, the first with somebody present before the next. */
  firstReceivers: v.array(key),
  channels: v.array(choice),
  categories: v.array(choice),
  symptoms: v.array(choice),
  /** Facts that make a complaint graver; `asked` ones stand as a question on the form. */
  signals: v.array(v.object({ key, name: text, asked: v.boolean() })),
  urgencies: v.array(choice),
  /** Moments in a record. Reaching one also reaches those it implies, if they were not reached before. */
  milestones: v.array(v.object({ key, name: text, implies: v.array(key) })),
  /** What must be done, by whom, within what time, counted from when. */
  duties: v.array(
    v.object({
      key,
      name: text,
      source: v.string(),
      role: key,
      when: v.optional(condition),
      startsAt: key,
      endsAt: key,
      within: duration,
      warnBefore: elapsed,
      /** Said to the complainant, who is promised it. */
      promise: v.optional(text),
    }),
  ),
  /** Told at once when a moment is reached. */
  alerts: v.array(
    v.object({
      key,
      name: text,
      source: v.string(),
      when: v.optional(condition),
      startsAt: key,
      roles: v.array(key),
    }),
  ),
  /** Who hears of an overdue duty, and how long after it fell due. The first whose rank is reached holds. */
  ladders: v.array(
    v.object({
      minimumRank: count,
      rungs: v.array(v.object({ role: key, overdueBy: v.nullable(elapsed) })),
    }),
  ),
  /** Pauses between repeated reminders to the owner; the last one goes on. */
  repeats: v.array(elapsed),
  targets: v.array(
    v.object({
      key: v.picklist(['handled', 'satisfied']),
      name: text,
      source: v.string(),
      /** Percent, reached from here on. */
      atLeast: v.number(),
    }),
  ),
  reportTo: v.array(key),
});

export type Plan = v.InferOutput<typeof planSchema>;
export type Level = Plan['levels'][number];
export type LevelRule = Plan['levelRules'][number];
export type DutyRule = Plan['duties'][number];
export type AlertRule = Plan['alerts'][number];
export type Ladder = Plan['ladders'][number];

/** Starts every clock that counts from receipt. */
export const receivedMilestone = 'received';
/** Ends a complaint. */
export const closedMilestone = 'closed';
/** The role that stands for the complaint's owner, whoever that is. */
export const ownerRole = 'owner';
