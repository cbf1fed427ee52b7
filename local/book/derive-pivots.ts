// The results of pivot tables: written into their tab when it is read after their source changed.
import { computePivot, type PivotGrid } from './pivot.ts';
import type { BookState } from './state.ts';
import type { RenderedPivot, Tab } from './tab.ts';
import type { PivotSpec, Rect } from './types.ts';

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
  for (const [at, across] of rendered.formatted) tab.grid.setLayer('format', at, across, null);
  tab.renderedPivots.delete(id);
}

/** Writes every result whose source changed since. */
export function renderPivots(state: BookState, tab: Tab): void {
  for (const { id, spec } of tab.pivots) {
    const source = state.tabs.find((candidate) => candidate.id === spec.source.tab);
    const sourceVersion = source?.version ?? 0;
    if (tab.renderedPivots.get(id)?.sourceVersion === sourceVersion) continue;
    forgetRendered(tab, id);
    // Noted first: a pivot table whose source lies in its own tab is read while it is computed.
    const { row, column } = spec.anchor;
    const rect = { row, column, rows: 0, columns: 0 };
    tab.renderedPivots.set(id, { rect, formatted: [], sourceVersion });
    const grid = source ? compute(state, source, spec) : lostSource;
    tab.renderedPivots.set(id, { ...write(tab, spec, grid), sourceVersion });
  }
}

const lostSource: PivotGrid = { values: [['#REF!']], numberFormats: [[null]] };

function compute(state: BookState, source: Tab, spec: PivotSpec): PivotGrid {
  const { locale } = state.properties;
  const area = source.resolve(spec.source);
  const last = Math.min(area.row + area.rows - 1, Math.max(source.lastRow, area.row));
  const [header = [], ...rows] = source.values(
    area.row,
    area.column,
    last - area.row + 1,
    area.columns,
  );
  const formatOf = (column: number) => source.numberFormat(area.row + 1, column);
  return computePivot(spec, header, rows, { locale, formatOf });
}

type Written = Omit<RenderedPivot, 'sourceVersion'>;

/** What does not fit into the grid is left off. */
function write(tab: Tab, { anchor }: PivotSpec, { values, numberFormats }: PivotGrid): Written {
  const rows = Math.min(values.length, tab.maxRows - anchor.row + 1);
  const width = Math.max(0, ...values.map((line) => line.length));
  const columns = Math.min(width, tab.maxColumns - anchor.column + 1);
  const rect = { row: anchor.row, column: anchor.column, rows, columns };
  const occupied = tab.grid.values(rect).some((line) => line.some((value) => value !== null));
  // Google leaves the other cells alone and says so in the first.
  if (occupied) return put(tab, { ...rect, rows: 1, columns: 1 }, lostSource);
  return put(tab, rect, { values, numberFormats });
}

function put(tab: Tab, rect: Rect, { values, numberFormats }: PivotGrid): Written {
  const { grid } = tab;
  const formatted: [number, number][] = [];
  for (let down = 0; down < rect.rows; down++) {
    for (let across = 0; across < rect.columns; across++) {
      const row = rect.row + down;
      const column = rect.column + across;
      grid.set(row, column, values[down]?.[across] ?? null, null);
      const format = numberFormats[down]?.[across];
      if (!format || grid.layer('format', row, column) !== null) continue;
      grid.setLayer('format', row, column, format);
      formatted.push([row, column]);
    }
  }
  return { rect, formatted };
}
