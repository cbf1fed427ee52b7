// One tab as JSON and back.
import type { AxisSnapshot } from './axis.ts';
import type { Sparse, TabProperties } from './change.ts';
import { forgetRendered } from './derive-pivots.ts';
import type { Grid } from './grid.ts';
import { type LayerSnapshots, readLayers, writeLayers } from './snapshot-layers.ts';
import type { BookState } from './state.ts';
import type { Tab } from './tab.ts';
import type {
  CellValue,
  ConditionalFormatSpec,
  PlacedChart,
  PlacedPivot,
  ProtectionSpec,
  Rect,
  TabFilter,
} from './types.ts';

export type TabSnapshot = {
  readonly id: number;
  readonly properties: TabProperties;
  readonly rows: number;
  readonly columns: number;
  /** Each row up to its last filled cell. */
  readonly values: readonly (readonly CellValue[])[];
  /** `[row, column, formula]`, counted from 1. */
  readonly formulas: Sparse<string>;
  readonly layers: LayerSnapshots;
  readonly rowAxis: AxisSnapshot;
  readonly columnAxis: AxisSnapshot;
  readonly merges: readonly Rect[];
  readonly conditionalFormats: readonly ConditionalFormatSpec[];
  readonly filter: TabFilter | null;
  readonly protections: readonly ProtectionSpec[];
  readonly pivots: readonly PlacedPivot[];
  readonly charts: readonly PlacedChart[];
};

export function writeTab(tab: Tab): TabSnapshot {
  const { grid } = tab;
  for (const { id } of tab.pivots) forgetRendered(tab, id);
  const formulas: [number, number, string][] = [];
  grid.eachFormula((row, column, formula) => formulas.push([row, column, formula]));
  return {
    id: tab.id,
    properties: tab.properties,
    rows: grid.maxRows,
    columns: grid.maxColumns,
    values: writtenValues(grid, formulas),
    formulas,
    layers: writeLayers(grid),
    rowAxis: tab.rowAxis.toJSON(),
    columnAxis: tab.columnAxis.toJSON(),
    merges: tab.merges,
    conditionalFormats: tab.conditionalFormats,
    filter: tab.filter,
    protections: tab.protections,
    pivots: tab.pivots,
    charts: tab.charts,
  };
}

function writtenValues(grid: Grid, formulas: Sparse<string>): CellValue[][] {
  const rect = { row: 1, column: 1, rows: grid.lastRow, columns: grid.lastColumn };
  const block = grid.values(rect);
  for (const [row, column] of formulas) {
    const line = block[row - 1];
    if (line) line[column - 1] = null;
  }
  for (const line of block) trim(line, (value) => value === null);
  return trim(block, (line) => line.length === 0);
}

function trim<T>(entries: T[], isEmpty: (entry: T) => boolean): T[] {
  let length = entries.length;
  for (; length > 0; length--) {
    const last = entries[length - 1];
    if (last !== undefined && !isEmpty(last)) break;
  }
  entries.length = length;
  return entries;
}

export function readTab(state: BookState, snapshot: TabSnapshot): Tab {
  const tab = state.newTab(snapshot.id, snapshot.properties, snapshot);
  snapshot.values.forEach((line, row) => {
    line.forEach((value, column) => {
      tab.grid.set(row + 1, column + 1, value, null);
    });
  });
  for (const [row, column, formula] of snapshot.formulas) tab.grid.set(row, column, null, formula);
  readLayers(tab.grid, snapshot.layers);
  tab.rowAxis.restore(snapshot.rowAxis);
  tab.columnAxis.restore(snapshot.columnAxis);
  tab.merges = snapshot.merges;
  tab.conditionalFormats = snapshot.conditionalFormats;
  tab.filter = snapshot.filter;
  tab.protections = snapshot.protections;
  tab.pivots = snapshot.pivots;
  tab.charts = snapshot.charts;
  return tab;
}
