// Rules and the like after cells moved or tabs were renamed: their areas and formulas go along.
import type { CriteriaValue } from './specs.ts';
import type { Area, ConditionalFormatSpec, FilterSpec, ValidationSpec } from './types.ts';

/** How areas and formulas look afterwards; an area is null when all of it was deleted. */
export type Follow = {
  readonly area: (area: Area) => Area | null;
  readonly formula: (formula: string) => string;
};

const followValue = (value: CriteriaValue, follow: Follow): CriteriaValue => {
  if (typeof value === 'string') return value.startsWith('=') ? follow.formula(value) : value;
  if (typeof value !== 'object' || !('area' in value)) return value;
  const area = follow.area(value.area);
  return area === value.area || area === null ? value : { area };
};

/** The same object when nothing in it changed. */
function followValues<T extends { readonly values: readonly CriteriaValue[] }>(
  condition: T,
  follow: Follow,
): T {
  const values = condition.values.map((value) => followValue(value, follow));
  return values.every((value, at) => value === condition.values[at])
    ? condition
    : { ...condition, values };
}

export const followValidation = (spec: ValidationSpec, follow: Follow): ValidationSpec =>
  followValues(spec, follow);

export const followFilter = (spec: FilterSpec, follow: Follow): FilterSpec =>
  spec.condition ? { ...spec, condition: followValues(spec.condition, follow) } : spec;

export const followAreas = (areas: readonly Area[], follow: Follow): Area[] =>
  areas.flatMap((area) => follow.area(area) ?? []);

/** Null when no cell is left for the rule. */
export function followRule(
  rule: ConditionalFormatSpec,
  follow: Follow,
): ConditionalFormatSpec | null {
  const areas = followAreas(rule.areas, follow);
  if (areas.length === 0) return null;
  return rule.kind === 'gradient'
    ? { ...rule, areas }
    : { ...rule, areas, condition: followValues(rule.condition, follow) };
}
