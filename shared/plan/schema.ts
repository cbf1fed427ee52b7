// What a plan is: levels, duties, alerts, ladder and targets as data. The engine knows no plan by name.
import * as v from 'valibot';
import { calendarsSchema } from './calendar-schema.ts';
import { elapsedSchema } from './duration-schema.ts';
import { procedureEntries } from './procedure-schema.ts';
import { situationsSchema } from './situation-schema.ts';
import { choiceSchema, keySchema, textSchema } from './text-schema.ts';

export type {
  AlertRule,
  DutyRule,
  Ladder,
  Level,
  LevelRule,
  Milestone,
} from './procedure-schema.ts';
export {
  closedMilestone,
  levelMilestone,
  ownerRole,
  receivedMilestone,
} from './procedure-schema.ts';

export const planSchema = v.strictObject({
  id: keySchema,
  version: v.string(),
  name: textSchema,
  /** Whom to ask how a case stands, as the receipt says it; '' says nothing. */
  contact: v.string(),
  /** Nobody is heard without a phone number or an e-mail address. */
  needsContact: v.boolean(),
  /** Mails name nobody who complained; the sheet itself is shared with those who may know. */
  hidesReporter: v.boolean(),
  /** Where the document is silent or ambiguous: how it is taken here, in words a coordinator can judge. */
  readings: v.array(v.strictObject({ source: v.string(), text: textSchema })),
  calendars: calendarsSchema,
  roles: v.array(choiceSchema),
  /** Roles that receive what comes in by itself, the first with somebody present before the next. */
  firstReceivers: v.array(keySchema),
  channels: v.array(choiceSchema),
  categories: v.array(choiceSchema),
  symptoms: v.array(choiceSchema),
  /** Facts that make a complaint graver; `asked` ones stand as a question on the form. */
  signals: v.array(v.strictObject({ key: keySchema, name: textSchema, asked: v.boolean() })),
  urgencies: v.array(choiceSchema),
  /** What a record holds beyond what every record holds. */
  facts: v.array(choiceSchema),
  /** How complaints are handled. */
  ...procedureEntries,
  /** How situations are. */
  situations: situationsSchema,
  /** Pauses between repeated reminders to the owner; the last one goes on. */
  repeats: v.array(elapsedSchema),
  targets: v.array(
    v.strictObject({
      key: v.picklist(['handled', 'satisfied']),
      name: textSchema,
      source: v.string(),
      /** Percent, reached from here on. */
      atLeast: v.number(),
    }),
  ),
  reportTo: v.array(keySchema),
});

export type Plan = v.InferOutput<typeof planSchema>;

/** How one kind of record is handled, with what both kinds share. */
export type Procedure = Pick<
  Plan,
  | 'id'
  | 'version'
  | 'roles'
  | 'repeats'
  | 'levels'
  | 'levelRules'
  | 'figures'
  | 'milestones'
  | 'duties'
  | 'alerts'
  | 'ladders'
> & {
  /** Its records begin when they are opened, not when they are received. */
  readonly opens?: true;
};

/** A plan is the procedure of its complaints; this is the one of its situations. */
export const situationProcedure = (plan: Plan): Procedure => ({
  id: plan.id,
  version: plan.version,
  roles: plan.roles,
  repeats: plan.repeats,
  ...plan.situations,
  opens: true,
});
