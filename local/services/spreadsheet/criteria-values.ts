// Arguments of conditions between a script's values and the plain data of the book.
import type { CriteriaValue, RelativeDateName } from '../../book/specs.ts';
import type { Execution } from '../../google/execution.ts';
import { EnumValue } from '../../google/service.ts';
import { mismatch } from './arguments.ts';
import { areaOf, type RangeAt } from './range-like.ts';
import { RelativeDate } from './rule-enums.ts';

/** A Date of any world: the script's is not `instanceof` ours. */
export const momentOf = (value: unknown): number | undefined =>
  Object.prototype.toString.call(value) === '[object Date]' ? Number(value) : undefined;

const relativeName = (value: unknown): RelativeDateName | undefined => {
  const names = Object.keys(RelativeDate) as RelativeDateName[];
  return names.find((name) => RelativeDate[name] === value);
};

/** Reads one argument of a condition. */
export const toCriteriaValue = (method: string, value: unknown): CriteriaValue => {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  const moment = momentOf(value);
  if (moment !== undefined) return { moment };
  if (value instanceof EnumValue) {
    const relative = relativeName(value);
    if (!relative) throw mismatch(method, [value]);
    return { relative };
  }
  if (Array.isArray(value)) return { list: value.map(String) };
  return { area: areaOf(method, value) };
};

/** An argument as `getCriteriaValues` gives it back. */
export const fromCriteriaValue = (
  value: CriteriaValue,
  execution: Execution,
  rangeAt: RangeAt,
): unknown => {
  if (typeof value !== 'object') return value;
  if ('moment' in value) return new execution.realm.Date(value.moment);
  if ('relative' in value) return RelativeDate[value.relative];
  return 'list' in value ? [...value.list] : rangeAt(value.area);
};
