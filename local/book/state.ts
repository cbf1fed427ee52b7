// The inside of a book, as the functions that apply changes see it.
import type { BookProperties, TabProperties } from './change.ts';
import type { Tab } from './tab.ts';
import type { MetadataSpec, NamedRangeSpec } from './types.ts';

export type BookState = {
  properties: BookProperties;
  /** In the order they stand. */
  tabs: Tab[];
  metadata: MetadataSpec[];
  namedRanges: NamedRangeSpec[];
  /** The highest id given so far. */
  lastId: number;
  version: number;
  readonly newTab: (
    id: number,
    properties: TabProperties,
    size: { readonly rows: number; readonly columns: number },
  ) => Tab;
};

/** The tab a change names; a journal that names another one does not belong to this book. */
export function tabOf(state: BookState, id: number): Tab {
  const tab = state.tabs.find((candidate) => candidate.id === id);
  if (!tab) throw new Error(`This book has no tab ${id}.`);
  return tab;
}
