// Makes one change of a book, whatever its kind.
import {
  clearCells,
  paintLayer,
  reorderRows,
  styleCells,
  styleEach,
  writeCells,
} from './apply-cells.ts';
import { shiftLines } from './apply-structure.ts';
import { copyTab, insertTab, moveTab, removeTab, setTab } from './apply-tabs.ts';
import type { BookChange, TabChange } from './change.ts';
import { forgetRendered } from './derive-pivots.ts';
import { type BookState, tabOf } from './state.ts';
import type { Tab } from './tab.ts';

export function applyChange(state: BookState, change: BookChange): void {
  state.version++;
  switch (change.kind) {
    case 'book-set':
      state.properties = { ...state.properties, ...change.properties };
      return;
    case 'tab-insert':
      insertTab(state, change);
      return;
    case 'tab-copy':
      copyTab(state, change);
      return;
    case 'tab-remove':
      removeTab(state, change.tab);
      return;
    case 'tab-move':
      moveTab(state, change);
      return;
    case 'metadata':
      noteId(state, change.metadata.id);
      state.metadata = replaced(state.metadata, change.metadata);
      return;
    case 'metadata-remove':
      state.metadata = without(state.metadata, change.id);
      return;
    case 'named-range':
      state.namedRanges = [
        ...state.namedRanges.filter(({ name }) => name !== change.named.name),
        change.named,
      ];
      return;
    case 'named-range-remove':
      state.namedRanges = state.namedRanges.filter(({ name }) => name !== change.name);
      return;
    default:
      applyToTab(state, tabOf(state, change.tab), change);
  }
}

function applyToTab(state: BookState, tab: Tab, change: TabChange): void {
  tab.version++;
  switch (change.kind) {
    case 'write':
      writeCells(tab, change);
      return;
    case 'layer':
      paintLayer(tab, change);
      return;
    case 'style':
      styleCells(tab, change);
      return;
    case 'style-each':
      styleEach(tab, change);
      return;
    case 'clear':
      clearCells(tab, change);
      return;
    case 'reorder':
      reorderRows(tab, change);
      return;
    case 'insert':
    case 'delete':
    case 'move':
      shiftLines(state, tab, change);
      return;
    case 'hide':
      axisOf(tab, change.dimension).setHidden(change.at, change.count, change.hidden);
      return;
    case 'size':
      axisOf(tab, change.dimension).setSize(change.at, change.count, change.pixels);
      return;
    case 'tab-set':
      setTab(state, tab, change.properties);
      return;
    case 'merges':
      tab.merges = change.merges;
      return;
    case 'conditional-formats':
      tab.conditionalFormats = change.rules;
      return;
    case 'filter':
      tab.filter = change.filter;
      tab.rowAxis.setFiltered(change.hiddenRows);
      return;
    case 'protection':
      noteId(state, change.protection.id);
      tab.protections = replaced(tab.protections, change.protection);
      return;
    case 'protection-remove':
      tab.protections = without(tab.protections, change.id);
      return;
    case 'pivot':
      noteId(state, change.id);
      forgetRendered(tab, change.id);
      tab.pivots = replaced(tab.pivots, { id: change.id, spec: change.pivot });
      return;
    case 'pivot-remove':
      forgetRendered(tab, change.id);
      tab.pivots = without(tab.pivots, change.id);
      return;
    case 'chart':
      noteId(state, change.id);
      tab.charts = replaced(tab.charts, { id: change.id, spec: change.chart });
      return;
    case 'chart-remove':
      tab.charts = without(tab.charts, change.id);
  }
}

const axisOf = (tab: Tab, dimension: 'rows' | 'columns') =>
  dimension === 'rows' ? tab.rowAxis : tab.columnAxis;

const noteId = (state: BookState, id: number): void => {
  state.lastId = Math.max(state.lastId, id);
};

type Identified = { readonly id: number };

const without = <T extends Identified>(items: readonly T[], id: number): T[] =>
  items.filter((item) => item.id !== id);

const replaced = <T extends Identified>(items: readonly T[], item: T): T[] =>
  items.some(({ id }) => id === item.id)
    ? items.map((old) => (old.id === item.id ? item : old))
    : [...items, item];
