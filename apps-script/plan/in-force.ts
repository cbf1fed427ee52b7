// The plan that is in force: a preset by its id while nobody edited it, else its whole content in the script's properties.
import * as v from 'valibot';
import { presetById, presets } from '../../shared/plan/presets/presets.ts';
import { type Plan, planSchema } from '../../shared/plan/schema.ts';
import { utf8Length } from '../../shared/text/bytes.ts';
import type { Installation, Kept } from '../workbook/installation.ts';

export type PlanInForce = {
  readonly plan: Plan;
  /** What was kept cannot be read by this version, so the preset it came from is in force. */
  readonly damaged: boolean;
};

type PlanKept = Pick<Installation, 'plan' | 'planRevision' | 'planParts'>;

/** Bytes: a property holds 9 kB (facts 3), and its key counts too. */
const largestPart = 8_000;
const prefix = 'plan.';
const partKey = (revision: number, part: number): string => `${prefix}${revision}.${part}`;

/** Parts of at most so many bytes in UTF-8, no character taken apart. */
export const inParts = (text: string, most: number): readonly string[] => {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const character of text) {
    const bytes = utf8Length(character);
    if (size + bytes > most) {
      parts.push(part);
      part = '';
      size = 0;
    }
    part += character;
    size += bytes;
  }
  return part === '' ? parts : [...parts, part];
};

const parse = (text: string): Plan | null => {
  try {
    const parsed = v.safeParse(planSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
};

const readParts = ({ planRevision, planParts }: PlanKept, stored: Kept): Plan | null => {
  const parts = Array.from({ length: planParts }, (_none, part) => {
    return stored[partKey(planRevision, part)] ?? '';
  });
  return parse(parts.join(''));
};

/**
 * Null where neither the plan nor the preset it came from is known to this version. The parts were
 * read in one call with everything else, so that they belong together.
 */
export const planInForce = (kept: PlanKept, stored: Kept): PlanInForce | null => {
  const edited = kept.planParts > 0 ? readParts(kept, stored) : null;
  if (edited) return { plan: edited, damaged: false };
  const preset = presetById(kept.plan);
  return preset ? { plan: preset, damaged: kept.planParts > 0 } : null;
};

/** What a new workbook begins with. */
export const firstPlan = (): Plan => {
  const [plan] = presets;
  if (!plan) throw new RangeError('No plan comes with this build.');
  return plan;
};

/** The same plan as the same text, in whatever order its parts were put together. */
const asText = (plan: Plan): string => JSON.stringify(v.parse(planSchema, plan));

export const isSamePlan = (one: Plan, other: Plan): boolean => asText(one) === asText(other);

/** What to write into the script's properties for a plan to be kept. */
export type PlanToKeep = {
  readonly kept: PlanKept;
  readonly properties: Readonly<Record<string, string>>;
};

/** A preset as it came is kept by its id alone, anything else whole. */
export const planToKeep = (plan: Plan, before: PlanKept): PlanToKeep => {
  const preset = presetById(plan.id);
  const planRevision = before.planRevision + 1;
  const parts = preset && isSamePlan(preset, plan) ? [] : inParts(asText(plan), largestPart);
  const properties = Object.fromEntries(
    parts.map((part, index) => [partKey(planRevision, index), part]),
  );
  return { kept: { plan: plan.id, planRevision, planParts: parts.length }, properties };
};

/** Deletes the parts of the plans before: every run has read what it needs in one call, at its beginning. */
export const forgetOldPlans = (revision: number): void => {
  const properties = PropertiesService.getScriptProperties();
  for (const key of properties.getKeys()) {
    const isOlder = Number(key.slice(prefix.length).split('.')[0]) < revision;
    if (key.startsWith(prefix) && isOlder) properties.deleteProperty(key);
  }
};
