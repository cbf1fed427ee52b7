// Pivot tables as the book keeps them, for their service objects.
import type { PivotSpec } from '../../book/types.ts';
import type { OpenBook } from './open-book.ts';
import type { PivotHost } from './pivot-place.ts';

/** The pivot table of this id, for as long as nobody removes it. */
export const pivotHost = (open: OpenBook, tab: number, id: number): PivotHost => ({
  read: () => open.tab(tab).pivots.find((pivot) => pivot.id === id)?.spec ?? null,
  save: (pivot: PivotSpec) => open.apply({ kind: 'pivot', tab, id, pivot }),
  remove: () => open.apply({ kind: 'pivot-remove', tab, id }),
  rangeAt: open.rangeAt,
});
