// Which rows of which tab a change of the book touches, gathered until the desk is told.
import type { Book } from '../../book/book.ts';
import type { BookChange } from '../../book/change.ts';
import type { DeskEvent, RowSpan } from '../api-types.ts';

/** Rows, or null where anything of the tab may look different. */
type Touched = { readonly tab: number; readonly rows: RowSpan | null };

const touchedBy = (change: BookChange): Touched | 'tabs' | null => {
  switch (change.kind) {
    case 'write':
    case 'layer':
    case 'style':
    case 'style-each':
    case 'clear': {
      const { row, rows, openRows } = change.area;
      return {
        tab: change.tab,
        rows: openRows ? null : { first: row, last: row + rows - 1 },
      };
    }
    case 'tab-insert':
    case 'tab-copy':
    case 'tab-remove':
    case 'tab-move':
    case 'book-set':
      return 'tabs';
    case 'metadata':
    case 'metadata-remove':
    case 'named-range':
    case 'named-range-remove':
      return null;
    // Whoever remembers cells by their rows must hear of rows that have moved, as by sorting.
    default:
      return { tab: change.tab, rows: null };
  }
};

const joined = (one: RowSpan | null, other: RowSpan | null): RowSpan | null =>
  one && other
    ? { first: Math.min(one.first, other.first), last: Math.max(one.last, other.last) }
    : null;

/** Follows a book; `take` answers what has happened since it was last called. */
export const followBook = (book: Book): { readonly take: () => readonly DeskEvent[] } => {
  let touched = new Map<number, RowSpan | null>();
  let tabsChanged = false;
  book.onChange((change) => {
    const what = touchedBy(change);
    if (what === 'tabs' || change.kind === 'tab-set') tabsChanged = true;
    if (what === null || what === 'tabs') return;
    const known = touched.get(what.tab);
    touched.set(what.tab, known === undefined ? what.rows : joined(known, what.rows));
  });

  /** Formulas and pivot tables take their values from elsewhere, so they may have changed too. */
  const withDerived = (): ReadonlyMap<number, RowSpan | null> => {
    if (touched.size === 0) return touched;
    const derived = book.tabs.filter((tab) => tab.hasDerived);
    return new Map([...touched, ...derived.map((tab): [number, null] => [tab.id, null])]);
  };

  return {
    take: () => {
      const { version } = book;
      const events: DeskEvent[] = tabsChanged ? [{ kind: 'tabs', version }] : [];
      for (const [id, rows] of withDerived()) {
        if (book.tab(id)) events.push({ kind: 'tab', id, version, rows });
      }
      touched = new Map();
      tabsChanged = false;
      return events;
    },
  };
};
