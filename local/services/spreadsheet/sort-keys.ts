// The arguments of `sort`: a column, `{column, ascending}`, or a list of these.
import type { SortKey } from '../../book/sort.ts';
import type { Rect } from '../../book/types.ts';
import { ServiceException } from '../../google/service.ts';
import { mismatch } from './arguments.ts';

/** Columns are those of the sheet and have to lie within the range (facts 6.6). */
export function sortKeys(method: string, spec: unknown, rect: Rect): SortKey[] {
  const list: readonly unknown[] = Array.isArray(spec) ? spec : [spec];
  return list.map((item) => {
    const key = sortKey(item);
    if (!key) throw mismatch(method, [spec]);
    if (key.column < rect.column || key.column >= rect.column + rect.columns) {
      throw new ServiceException('The column index must be within the range being sorted.');
    }
    return key;
  });
}

function sortKey(item: unknown): SortKey | null {
  if (typeof item === 'number') return { column: Math.trunc(item), ascending: true };
  if (typeof item !== 'object' || item === null || !('column' in item)) return null;
  const { column } = item;
  const ascending = 'ascending' in item ? item.ascending !== false : true;
  return typeof column === 'number' ? { column: Math.trunc(column), ascending } : null;
}
