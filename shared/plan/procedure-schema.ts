// How one kind of record is handled: its levels, its milestones, what must be done by when, and who hears of it.
// Complaints have one procedure, situations another; the engine runs both alike.
import * as v from 'valibot';
import { conditionSchema } from './condition-schema.ts';
import { durationSchema, elapsedSchema } from './duration-schema.ts';
import { choiceSchema, countSchema, keySchema, textSchema } from './text-schema.ts';

export const levelSchema = v.strictObject({
  /** What the plan calls the level. */
  key: v.string(),
  /** What rules compare: higher is worse, however the plan counts. */
  rank: countSchema,
  name: textSchema,
  meaning: textSchema,
});

/** The worst level whose rule holds is suggested; where none holds, the lowest. */
export const levelRuleSchema = v.strictObject({
  level: v.string(),
  when: conditionSchema,
  reason: textSchema,
  source: v.string(),
});

/** A moment in a record, typed by a person unless it is `found`. */
export const milestoneSchema = v.strictObject({
  key: keySchema,
  name: textSchema,
  /** Reaching it also reaches these, if they were not reached before: an answer is the first answer too. */
  implies: v.array(keySchema),
  /** What must be reached for this one to count: no stage is skipped, nothing unapproved is done. */
  requires: v.optional(
    v.array(v.strictObject({ milestone: keySchema, when: v.optional(conditionSchema) })),
  ),
  /** A day that is planned, so it may lie ahead. */
  planned: v.optional(v.literal(true)),
  /** Found by the watch in the stream of complaints; nobody types it. */
  found: v.optional(v.literal(true)),
  /** Reached through others that imply it alone: it has no column. */
  onlyImplied: v.optional(v.literal(true)),
});

/** What must be done, by whom, within what time, counted from when. */
export const dutySchema = v.strictObject({
  key: keySchema,
  name: textSchema,
  source: v.string(),
  /** Who does it; `owner` is the record's owner. */
  role: keySchema,
  when: v.optional(conditionSchema),
  startsAt: keySchema,
  endsAt: keySchema,
  within: durationSchema,
  /** The clock stands still between two milestones. */
  pauses: v.optional(v.array(v.strictObject({ from: keySchema, to: keySchema }))),
  /** Once done it starts anew, until the record is closed. */
  recurs: v.optional(v.literal(true)),
  /** Situations: done when so many percent (included) of the members reached `endsAt` in their own record. */
  share: v.optional(v.pipe(v.number(), v.minValue(1), v.maxValue(100))),
  warnBefore: elapsedSchema,
  /** Said to the complainant, who is promised it. */
  promise: v.optional(textSchema),
});

/** Told at once when a moment is reached. */
export const alertSchema = v.strictObject({
  key: keySchema,
  name: textSchema,
  source: v.string(),
  when: v.optional(conditionSchema),
  startsAt: keySchema,
  roles: v.pipe(v.array(keySchema), v.minLength(1)),
});

/** Who hears of an overdue duty, and how long after it fell due. The first whose rank is reached holds. */
export const ladderSchema = v.strictObject({
  minimumRank: countSchema,
  rungs: v.pipe(
    v.array(v.strictObject({ role: keySchema, overdueBy: v.nullable(elapsedSchema) })),
    v.minLength(1),
  ),
});

export const procedureEntries = {
  levels: v.pipe(v.array(levelSchema), v.minLength(1)),
  levelRules: v.array(levelRuleSchema),
  /** Amounts and counts that people type, by which conditions decide. */
  figures: v.array(choiceSchema),
  milestones: v.array(milestoneSchema),
  duties: v.array(dutySchema),
  /** The gravest first: a mail's subject names the first that applies. */
  alerts: v.array(alertSchema),
  ladders: v.array(ladderSchema),
};

const procedureSchema = v.object(procedureEntries);
type ProcedurePart = v.InferOutput<typeof procedureSchema>;

export type Level = ProcedurePart['levels'][number];
export type LevelRule = ProcedurePart['levelRules'][number];
export type Milestone = ProcedurePart['milestones'][number];
export type DutyRule = ProcedurePart['duties'][number];
export type AlertRule = ProcedurePart['alerts'][number];
export type Ladder = ProcedurePart['ladders'][number];

/** Starts every clock that counts from the beginning of a record. */
export const receivedMilestone = 'received';
/** The moment since when the record has had its present level. */
export const levelMilestone = 'leveled';
/** Ends a record. */
export const closedMilestone = 'closed';
/** The role that stands for the record's owner, whoever that is. */
export const ownerRole = 'owner';
