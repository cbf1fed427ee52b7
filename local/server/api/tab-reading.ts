// A tab read plainly.
import type { CellContent } from './common.ts';

/**
 * `GET /api/tabs/:name` — plain reading of a tab, for programs. Here and in all other calls `:name` is
 * `id:` with the tab's id, or the key a script gave it, or its title, in this order.
 */
export type TabAnswer = {
  readonly header: readonly HeaderCell[];
  readonly rows: readonly TabRow[];
};

export type HeaderCell = {
  /** The column's key in its developer metadata, or its title where it has none. */
  readonly key: string;
  readonly title: string;
  readonly column: number;
  readonly hidden: boolean;
};

export type TabRow = {
  readonly row: number;
  readonly raw: readonly CellContent[];
  readonly display: readonly string[];
  readonly backgrounds: readonly string[];
  readonly notes: readonly string[];
};
