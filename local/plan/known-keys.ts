// Which keys could stand where a plan names one that does not exist.
import * as v from 'valibot';
import type { PlanMistake } from '../../shared/plan/check-plan.ts';
import {
  levelMilestone,
  ownerRole,
  type Plan,
  planSchema,
  receivedMilestone,
} from '../../shared/plan/schema.ts';

type Keyed = readonly { readonly key: string }[];
const keysOf = (list: Keyed): readonly string[] => list.map(({ key }) => key);

/** Keys by the property that names one, for complaints or for situations. */
const knownIn = (plan: Plan, place: string): ReadonlyMap<string, readonly string[]> => {
  const isAboutRules = place.startsWith('situations.rules');
  const { levels, milestones, figures } = place.startsWith('situations.') ? plan.situations : plan;
  const roles = [ownerRole, ...keysOf(plan.roles)];
  const moments = [receivedMilestone, levelMilestone, ...keysOf(milestones)];
  const found = milestones.filter((milestone) => milestone.found);
  return new Map<string, readonly string[]>([
    ...['role', 'roles', 'firstReceivers', 'reportTo'].map(
      (property) => [property, isAboutRules ? keysOf(plan.roles) : roles] as const,
    ),
    ...['startsAt', 'endsAt', 'from', 'to'].map((property) => [property, moments] as const),
    ...['implies', 'milestone'].map(
      (property) => [property, isAboutRules ? keysOf(found) : keysOf(milestones)] as const,
    ),
    ['reached', isAboutRules ? keysOf(plan.milestones) : keysOf(milestones)],
    ['level', keysOf(levels)],
    ['mayBeLowered', keysOf(levels)],
    ['figure', keysOf(isAboutRules ? plan.figures : figures)],
    ['symptom', ['*', ...keysOf(plan.symptoms)]],
    ['signal', keysOf(plan.signals)],
    ['category', keysOf(plan.categories)],
    ['urgency', keysOf(plan.urgencies)],
    ['channel', keysOf(plan.channels)],
    ['situation', keysOf(plan.situations.rules)],
  ]);
};

/** Properties below a node that hold a value, themselves or in a list. */
const propertiesWith = (value: string, node: unknown): readonly string[] => {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([property, inside]) =>
    inside === value || (Array.isArray(inside) && inside.includes(value))
      ? [property]
      : propertiesWith(value, inside),
  );
};

/** The part of the plan that a place begins in: `duties.answer` of `duties.answer.role`. */
const partAt = (data: unknown, segments: readonly string[]): unknown => {
  let node = data;
  for (const segment of segments) {
    if (typeof node !== 'object' || node === null) return node;
    const next: unknown = Array.isArray(node)
      ? (node.find((item) => item?.key === segment || String(item?.minimumRank) === segment) ??
        node[Number(segment)])
      : Reflect.get(node, segment);
    if (typeof next !== 'object' || next === null || isListOfWords(next)) return node;
    node = next;
  }
  return node;
};

const isListOfWords = (value: object): boolean =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

export const keysKnownAt = ({ place, found }: PlanMistake, data: unknown): readonly string[] => {
  const parsed = v.safeParse(planSchema, data);
  if (!parsed.success) return [];
  const known = knownIn(parsed.output, place);
  const part = partAt(data, place.split('.'));
  const [property] = propertiesWith(found, part).filter((each) => known.has(each));
  return known.get(property ?? '') ?? [];
};
