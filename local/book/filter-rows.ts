// The rows a filter hides.
import type { Book } from './book.ts';
import { type ConditionContext, meets } from './conditions.ts';
import { displayValue } from './number-format.ts';
import type { Tab } from './tab.ts';
import type { FilterSpec, TabFilter } from './types.ts';

/** Rows below the filter's header that one of its columns does not let through. */
export function filteredRows(book: Book, tab: Tab, filter: TabFilter): number[] {
  const { row, rows } = tab.resolve(filter.area);
  const last = Math.min(row + rows - 1, tab.lastRow);
  const hidden: number[] = [];
  for (let at = row + 1; at <= last; at++) {
    const shown = filter.columns.every(({ column, filter: spec }) =>
      letsThrough(book, tab, { row: at, column, firstRow: row + 1 }, spec),
    );
    if (!shown) hidden.push(at);
  }
  return hidden;
}

function letsThrough(
  book: Book,
  tab: Tab,
  {
    row,
    column,
    firstRow,
  }: { readonly row: number; readonly column: number; readonly firstRow: number },
  { visibleValues, hiddenValues, condition }: FilterSpec,
): boolean {
  const value = tab.value(row, column);
  const display = displayValue(value, tab.numberFormat(row, column), book.locale);
  if (hiddenValues?.includes(display)) return false;
  if (visibleValues && !visibleValues.includes(display)) return false;
  if (!condition) return true;
  if (condition.criteria === 'CUSTOM_FORMULA') {
    const [formula] = condition.values;
    const anchor = { tab: tab.id, row: firstRow, column };
    return typeof formula === 'string' && book.formulas.satisfies(formula, anchor, row, column);
  }
  const context: ConditionContext = {
    now: book.lookup.now(),
    zone: book.zone,
    locale: book.locale,
  };
  return meets(condition, value, context);
}
