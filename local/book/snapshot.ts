// A whole workbook as JSON and back, for storage: what is computed is left out and computed again.
import type { BookProperties } from './change.ts';
import { readTab, type TabSnapshot, writeTab } from './snapshot-tab.ts';
import type { BookState } from './state.ts';
import type { MetadataSpec, NamedRangeSpec } from './types.ts';

export type BookSnapshot = {
  readonly format: 1;
  readonly id: string;
  readonly properties: BookProperties;
  readonly lastId: number;
  readonly tabs: readonly TabSnapshot[];
  readonly metadata: readonly MetadataSpec[];
  readonly namedRanges: readonly NamedRangeSpec[];
};

export const writeSnapshot = (id: string, state: BookState): BookSnapshot => ({
  format: 1,
  id,
  properties: state.properties,
  lastId: state.lastId,
  tabs: state.tabs.map(writeTab),
  metadata: state.metadata,
  namedRanges: state.namedRanges,
});

export function readSnapshot(state: BookState, snapshot: BookSnapshot): void {
  state.properties = snapshot.properties;
  state.lastId = snapshot.lastId;
  state.tabs = snapshot.tabs.map((tab) => readTab(state, tab));
  state.metadata = [...snapshot.metadata];
  state.namedRanges = [...snapshot.namedRanges];
}
