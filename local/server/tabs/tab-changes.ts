// Which rows of which tab a change of the book touches, gathered until the desk is told.
import type { Book } from '../../book/book.ts';
import type { BookChange } from '../../book/change.ts';
import type { DeskEvent, RowSpan } from '../api-types.ts';

/** As the event tells it: see TabChanged. */
type Touch = { readonly rows: RowSpan | null; readonly isMoved: boolean };
type Touched = Touch & { readonly tab: number };

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
        isMoved: false,
      };
    }
    case 'reorder':
    case 'insert':
    case 'delete':
    case 'move':
      return { tab: change.tab, rows: null, isMoved: true };
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
    default:
      return { tab: change.tab, rows: null, isMoved: false };
  }
};

const joinedRows = (one: RowSpan | null, other: RowSpan | null): RowSpan | null =>
  one && other
    ? { first: Math.min(one.first, other.first), last: Math.max(one.last, other.last) }
    : null;

const joined = (one: Touch | undefined, { rows, isMoved }: Touch): Touch => ({
  rows: one === undefined ? rows : joinedRows(one.rows, rows),
  isMoved: isMoved || (one?.isMoved ?? false),
});

/** Follows a book; `take` answers what has happened since it was last called. */
export const followBook = (book: Book): { readonly take: () => readonly DeskEvent[] } => {
  let touched = new Map<number, Touch>();
  let tabsChanged = false;
  book.onChange((change) => {
    const what = touchedBy(change);
    if (what === 'tabs' || change.kind === 'tab-set') tabsChanged = true;
    if (what === null || what === 'tabs') return;
    touched.set(what.tab, joined(touched.get(what.tab), what));
  });

  /** Formulas and pivot tables take their values from elsewhere, so they may have changed too. */
  const touchDerived = () => {
    if (touched.size === 0) return;
    for (const { id, hasDerived } of book.tabs) {
      if (hasDerived) touched.set(id, joined(touched.get(id), { rows: null, isMoved: false }));
    }
  };

  return {
    take: () => {
      const { version } = book;
      const events: DeskEvent[] = tabsChanged ? [{ kind: 'tabs', version }] : [];
      touchDerived();
      for (const [id, touch] of touched) {
        if (book.tab(id)) events.push({ kind: 'tab', id, version, ...touch });
      }
      touched = new Map();
      tabsChanged = false;
      return events;
    },
  };
};
