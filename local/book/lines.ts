// Inserting, deleting and moving entries of an array whose positions are rows or columns.
import type { Dimension } from './change.ts';

/** A change of structure: positions count from 1; `to` is counted before the block moves. */
export type Shift =
  | {
      readonly kind: 'insert';
      readonly dimension: Dimension;
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: 'delete';
      readonly dimension: Dimension;
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: 'move';
      readonly dimension: Dimension;
      readonly at: number;
      readonly count: number;
      readonly to: number;
    };

/** Applies a shift to entries kept by position; entries beyond the array's end are empty ones. */
export function shiftEntries<T>(entries: T[], shift: Shift, empty: T): void {
  const start = shift.at - 1;
  if (shift.kind === 'insert') {
    if (start < entries.length) entries.splice(start, 0, ...filled(shift.count, empty));
    return;
  }
  if (shift.kind === 'delete') {
    entries.splice(start, shift.count);
    return;
  }
  const reach = Math.max(start + shift.count, shift.to - 1);
  const touched = Math.min(start, shift.to - 1) < entries.length;
  if (!touched) return;
  while (entries.length < reach) entries.push(empty);
  const block = entries.splice(start, shift.count);
  const target = shift.to > shift.at ? shift.to - 1 - shift.count : shift.to - 1;
  entries.splice(target, 0, ...block);
}

const filled = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);
