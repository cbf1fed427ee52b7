// What set-up left behind in the script's properties: which workbook, which plan, who installed it.
import * as v from 'valibot';
import { locales } from '../../shared/model/submission.ts';

const schema = v.object({
  spreadsheetId: v.string(),
  /** Id of the preset in force, or of the one that the edited plan in force came from. */
  plan: v.string(),
  /** Counts how often the plan was changed. */
  planRevision: v.optional(v.number(), 0),
  /** Properties that hold the edited plan; none while it is the preset as it came. */
  planParts: v.optional(v.number(), 0),
  locale: v.picklist(locales),
  /** E-mail of the account whose triggers run the watch and send the mails. */
  installer: v.string(),
  /** Unique ids of the recorded triggers by the function they call. */
  triggers: v.record(v.string(), v.string()),
  /** Sheet id by tab; ids survive renaming and moving. */
  tabs: v.record(v.string(), v.number()),
});

export type Installation = v.InferOutput<typeof schema>;

const property = 'installation';

/** The script's properties as they stood when an execution began, read in one call: calls are counted by the day. */
export type Kept = Readonly<Record<string, string>>;

export const readKept = (): Kept => PropertiesService.getScriptProperties().getProperties();

export const readInstallation = (kept: Kept): Installation | null => {
  const stored = kept[property];
  if (!stored) return null;
  const parsed = v.safeParse(schema, JSON.parse(stored));
  return parsed.success ? parsed.output : null;
};

/** `beside`: properties that are written with it, in one call. */
export const saveInstallation = (
  installation: Installation,
  beside: Readonly<Record<string, string>> = {},
): void => {
  PropertiesService.getScriptProperties().setProperties({
    ...beside,
    [property]: JSON.stringify(installation),
  });
};
