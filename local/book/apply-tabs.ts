// Changes of the row of tabs: inserted, copied, removed, moved, renamed.
import type { BookChange, TabProperties } from './change.ts';
import { followRename } from './follow.ts';
import { readTab, writeTab } from './snapshot-tab.ts';
import { type BookState, tabOf } from './state.ts';
import { newTabProperties, type Tab } from './tab.ts';
import type { Area, ConditionalFormatSpec } from './types.ts';

type Change<Kind extends BookChange['kind']> = Extract<BookChange, { kind: Kind }>;

export function insertTab(state: BookState, change: Change<'tab-insert'>): void {
  state.lastId = Math.max(state.lastId, change.tab);
  const tab = state.newTab(change.tab, newTabProperties(change.name), change);
  state.tabs.splice(change.index, 0, tab);
}

/** The copy has cells, formats, rules, filter and charts; no protection and no metadata. */
export function copyTab(state: BookState, { tab: id, from, name, index }: Change<'tab-copy'>) {
  const source = tabOf(state, from);
  const copy = readTab(state, {
    ...writeTab(source),
    id,
    properties: { ...source.properties, name },
    protections: [],
  });
  const own = <A extends Area>(area: A): A => (area.tab === from ? { ...area, tab: id } : area);
  copy.conditionalFormats = copy.conditionalFormats.map(
    (rule): ConditionalFormatSpec => ({ ...rule, areas: rule.areas.map(own) }),
  );
  let lastId = Math.max(state.lastId, id);
  copy.charts = copy.charts.map(({ spec }) => ({
    id: ++lastId,
    spec: { ...spec, areas: spec.areas.map(own) },
  }));
  copy.pivots = copy.pivots.map(({ spec }) => ({
    id: ++lastId,
    spec: { ...spec, source: own(spec.source), anchor: { ...spec.anchor, tab: id } },
  }));
  state.lastId = lastId;
  state.tabs.splice(index, 0, copy);
}

export function removeTab(state: BookState, id: number): void {
  tabOf(state, id);
  state.tabs = state.tabs.filter((tab) => tab.id !== id);
  state.metadata = state.metadata.filter(
    ({ location }) => location.type === 'SPREADSHEET' || location.tab !== id,
  );
  state.namedRanges = state.namedRanges.filter(({ area }) => area.tab !== id);
}

export function moveTab(state: BookState, { tab: id, index }: Change<'tab-move'>): void {
  const tab = tabOf(state, id);
  state.tabs = state.tabs.filter((other) => other !== tab);
  state.tabs.splice(index, 0, tab);
}

export function setTab(state: BookState, tab: Tab, properties: Partial<TabProperties>): void {
  const before = tab.name;
  tab.properties = { ...tab.properties, ...properties };
  const after = tab.name;
  if (after === before) return;
  followRename(state, before, after);
}
