// The results of pivot tables: written into their tab when it is read after their source changed.
import type { BookState } from './state.ts';
import type { Tab } from './tab.ts';

/** Takes a pivot table's result off the grid; the next read writes it anew. */
export function forgetRendered(tab: Tab, id: number): void {
  const rendered = tab.renderedPivots.get(id);
  if (!rendered) return;
  const { row, column, rows, columns } = rendered.rect;
  for (let at = row; at < row + rows; at++) {
    for (let across = column; across < column + columns; across++) {
      tab.grid.set(at, across, null, null);
    }
  }
  tab.renderedPivots.delete(id);
}

/** Writes every result whose source changed since. */
export function renderPivots(state: BookState, tab: Tab): void {
  for (const { id, spec } of tab.pivots) {
    const source = state.tabs.find((candidate) => candidate.id === spec.source.tab);
    const rendered = tab.renderedPivots.get(id);
    if (source && rendered?.sourceVersion === source.version) continue;
    forgetRendered(tab, id);
  }
}
