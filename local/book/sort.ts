// The order Google sorts rows into, as a change.
import type { TabChange } from './change.ts';
import type { Tab } from './tab.ts';
import type { CellValue, Rect } from './types.ts';

export type SortKey = {
  /** Column of the sheet, A = 1. */
  readonly column: number;
  readonly ascending: boolean;
};

/**
 * Rows in the order of the keys; equal ones keep their order. Numbers and dates stand before texts,
 * texts before booleans, as comparison operators order them; descending turns that round, but empty
 * cells are last either way (Sheets help, "Sort & filter your data"; SORT function).
 */
export function sortChange(
  tab: Tab,
  rect: Rect,
  keys: readonly SortKey[],
): Extract<TabChange, { kind: 'reorder' }> {
  const area = tab.resolve(rect);
  const columns = keys.map(({ column }) =>
    tab.values(area.row, column, area.rows, 1).map(([value]) => value ?? null),
  );
  const order = Array.from({ length: area.rows }, (_, offset) => offset);
  order.sort((left, right) => {
    for (const [at, { ascending }] of keys.entries()) {
      const by = compareCells(columns[at]?.[left] ?? null, columns[at]?.[right] ?? null, ascending);
      if (by !== 0) return by;
    }
    return left - right;
  });
  return { kind: 'reorder', tab: tab.id, area, order };
}

const collator = new Intl.Collator('en', { numeric: false, sensitivity: 'variant' });
const rank = { number: 0, string: 1, boolean: 2 } as const;

function compareCells(left: CellValue, right: CellValue, ascending: boolean): number {
  if (left === null || right === null) return Number(left === null) - Number(right === null);
  const by = compareFilled(left, right);
  return ascending ? by : -by;
}

type Filled = Exclude<CellValue, null>;

function compareFilled(left: Filled, right: Filled): number {
  if (typeof left === 'string' && typeof right === 'string') return collator.compare(left, right);
  const byKind = rankOf(left) - rankOf(right);
  return byKind === 0 ? Number(left) - Number(right) : byKind;
}

const rankOf = (value: Filled): number => {
  if (typeof value === 'number') return rank.number;
  return typeof value === 'string' ? rank.string : rank.boolean;
};
