// Everything in a workbook that points at cells goes along when rows or columns move or a tab is renamed.

import {
  type Follow,
  followAreas,
  followFilter,
  followRule,
  followValidation,
} from './follow-rules.ts';
import { followFormula, renameInFormula } from './formula-references.ts';
import type { Shift } from './lines.ts';
import type { PivotSpec, PivotValueSpec } from './pivot-spec.ts';
import { shiftPosition, shiftRect } from './shift.ts';
import type { BookState } from './state.ts';
import type { Tab } from './tab.ts';
import type { MetadataSpec, Rect, TabFilter } from './types.ts';

/** After rows or columns of `shifted` were inserted, deleted or moved. */
export function followShift(state: BookState, shifted: Tab, shift: Shift): void {
  const area: Follow['area'] = (before) =>
    before.tab === shifted.id ? shiftRect(before, shift) : before;
  for (const tab of state.tabs) {
    const formula: Follow['formula'] = (text) =>
      followFormula(text, shift, { homeTab: tab.name, shiftedTab: shifted.name });
    followOnTab(tab, { area, formula });
    tab.pivots = tab.pivots.map(({ id, spec }) => ({
      id,
      spec: followPivot(spec, shifted.id, shift, { area, formula }),
    }));
  }
  followOnShifted(shifted, shift);
  state.metadata = state.metadata.flatMap((entry) => followMetadata(entry, shifted.id, shift));
  state.namedRanges = state.namedRanges.flatMap((named) => {
    const after = area(named.area);
    return after ? [{ ...named, area: after }] : [];
  });
}

export function followRename(state: BookState, before: string, after: string): void {
  const follow: Follow = {
    area: (area) => area,
    formula: (text) => renameInFormula(text, before, after),
  };
  for (const tab of state.tabs) followOnTab(tab, follow);
}

function followOnTab(tab: Tab, follow: Follow): void {
  if (tab.grid.formulaCount > 0) tab.grid.rewriteFormulas(follow.formula);
  tab.grid.rewriteValidations((spec) => followValidation(spec, follow));
  tab.conditionalFormats = tab.conditionalFormats.flatMap((rule) => followRule(rule, follow) ?? []);
  tab.charts = tab.charts.map(({ id, spec }) => ({
    id,
    spec: { ...spec, areas: followAreas(spec.areas, follow) },
  }));
  if (!tab.filter) return;
  tab.filter = {
    ...tab.filter,
    columns: tab.filter.columns.map(({ column, filter }) => ({
      column,
      filter: followFilter(filter, follow),
    })),
  };
}

/** What belongs to the shifted tab itself and names no tab. */
function followOnShifted(tab: Tab, shift: Shift): void {
  const kept = (rect: Rect): Rect[] => {
    const after = shiftRect(rect, shift);
    return after ? [after] : [];
  };
  tab.merges = tab.merges.flatMap(kept);
  tab.protections = tab.protections.flatMap((protection) => {
    const unprotected = protection.unprotected.flatMap(kept);
    if (!protection.area) return [{ ...protection, unprotected }];
    const area = shiftRect(protection.area, shift);
    return area ? [{ ...protection, area, unprotected }] : [];
  });
  tab.filter = tab.filter && shiftedFilter(tab.filter, shift);
  if (!tab.filter) tab.rowAxis.setFiltered([]);
  tab.charts = tab.charts.map(({ id, spec }) => ({
    id,
    spec: { ...spec, position: { ...spec.position, ...shiftedCorner(spec.position, shift) } },
  }));
}

function shiftedFilter(filter: TabFilter, shift: Shift): TabFilter | null {
  const area = shiftRect(filter.area, shift);
  if (!area || shift.dimension === 'rows') return area && { ...filter, area };
  const columns = filter.columns.flatMap(({ column, ...rest }) => {
    const after = shiftPosition(column, shift);
    return after === null ? [] : [{ ...rest, column: after }];
  });
  return { area, columns };
}

/** The corner's own row or column when it was deleted: what took its place. */
function shiftedCorner(corner: { readonly row: number; readonly column: number }, shift: Shift) {
  const { row, column } = corner;
  return shift.dimension === 'rows'
    ? { row: shiftPosition(row, shift) ?? shift.at, column }
    : { row, column: shiftPosition(column, shift) ?? shift.at };
}

function followPivot(spec: PivotSpec, tab: number, shift: Shift, follow: Follow): PivotSpec {
  const anchor =
    spec.anchor.tab === tab ? { tab, ...shiftedCorner(spec.anchor, shift) } : spec.anchor;
  const source = follow.area(spec.source) ?? spec.source;
  if (spec.source.tab !== tab || shift.dimension === 'rows') return { ...spec, anchor, source };
  const kept = <T extends { readonly column: number }>(part: T): T[] => {
    const column = shiftPosition(part.column, shift);
    return column === null ? [] : [{ ...part, column }];
  };
  return {
    ...spec,
    anchor,
    source,
    rowGroups: spec.rowGroups.flatMap(kept),
    columnGroups: spec.columnGroups.flatMap(kept),
    values: spec.values.flatMap<PivotValueSpec>((value) =>
      'column' in value ? kept(value) : [value],
    ),
    filters: spec.filters.flatMap(kept),
  };
}

/** Entries on rows and columns follow them, and go with them (facts 6.9). */
function followMetadata(entry: MetadataSpec, tab: number, shift: Shift): MetadataSpec[] {
  const { location } = entry;
  const dimension = { SPREADSHEET: null, SHEET: null, ROW: 'rows', COLUMN: 'columns' } as const;
  if (!('index' in location) || location.tab !== tab) return [entry];
  if (dimension[location.type] !== shift.dimension) return [entry];
  const index = shiftPosition(location.index, shift);
  return index === null ? [] : [{ ...entry, location: { ...location, index } }];
}
