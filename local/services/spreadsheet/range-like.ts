// Ranges as builders take and give them: all they need is the area.
import type { Area } from '../../book/specs.ts';
import { Service } from '../../google/service.ts';
import { mismatch } from './arguments.ts';
import type { Range } from './range.ts';

/** The part of Range that builders read. */
export type RangeLike = Service & { readonly place: { readonly area: Area } };

/** Makes the Range of an area, where a script asks for it. */
export type RangeAt = (area: Area) => Range;

const isRange = (value: unknown): value is RangeLike =>
  value instanceof Service && value.serviceName === 'Range' && 'place' in value;

/** The area of a Range argument; anything else is refused in Google's words. */
export const areaOf = (method: string, value: unknown): Area => {
  if (!isRange(value)) throw mismatch(method, [value]);
  return value.place.area;
};

export const areasOf = (method: string, values: unknown): readonly Area[] => {
  if (!Array.isArray(values)) throw mismatch(method, [values]);
  return values.map((value: unknown) => areaOf(method, value));
};

export const sameArea = (a: Area, b: Area): boolean =>
  a.tab === b.tab &&
  a.row === b.row &&
  a.column === b.column &&
  a.rows === b.rows &&
  a.columns === b.columns;
