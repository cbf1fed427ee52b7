// What a person types or pastes, as the desk sends it: JSON values become the text that is typed.
import { DateTime } from 'luxon';
import { parseA1 } from '../../book/a1.ts';
import type { Tab } from '../../book/tab.ts';
import type { Rect } from '../../book/types.ts';
import type { CellContent, CellsRequest } from '../api-types.ts';

const isoMoment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

/**
 * The text somebody types to get this content. The API's dates are ISO with offset, which nobody
 * types: they become the workbook's local date and time.
 */
export const typedText = (content: CellContent, zone: string): string => {
  if (content === null) return '';
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  if (typeof content === 'number') return String(content);
  if (!isoMoment.test(content)) return content;
  return DateTime.fromISO(content, { zone }).toFormat('yyyy-MM-dd HH:mm:ss');
};

/** A closed block of the tab, or null where the notation names none. */
export const rangeOf = (tab: Tab, a1: string): Rect | null => {
  const named = parseA1(a1, tab);
  if (!named || (named.tabName !== undefined && named.tabName !== tab.name)) return null;
  const { row, column, rows, columns } = tab.resolve(named.rect);
  const fits =
    row >= 1 && column >= 1 && row <= tab.maxRows && column + columns - 1 <= tab.maxColumns;
  return fits ? { row, column, rows, columns } : null;
};

/** One value fills the range; a block is pasted from the range's first cell. Null: not a rectangle. */
export const typedBlock = (
  request: CellsRequest,
  range: Rect,
  zone: string,
): readonly (readonly string[])[] | null => {
  if ('value' in request) {
    const text = typedText(request.value, zone);
    return Array.from({ length: range.rows }, () => Array<string>(range.columns).fill(text));
  }
  const width = request.values[0]?.length ?? 0;
  if (width === 0 || request.values.some((row) => row.length !== width)) return null;
  return request.values.map((row) => row.map((content) => typedText(content, zone)));
};
