// What a person does at the keyboard: typing and pasting, held to validations, told to edit triggers.
import type { Book } from './book.ts';
import type { Tab } from './tab.ts';
import { messagesFor } from './text/messages.ts';
import { interpretWrite } from './typed-write.ts';
import type { ProtectionSpec, Rect } from './types.ts';
import { overlaps, pivotUnder, violationOf, violations } from './write-checks.ts';

/** What an edit trigger is told; `value` and `oldValue` for a single cell alone (facts 4.4). */
export type EditFacts = {
  readonly tab: number;
  readonly area: Rect;
  /** As text; absent when the cell was cleared. */
  readonly value?: string;
  /** Absent when the cell was empty. */
  readonly oldValue?: string;
};

export type PersonOutcome =
  | {
      readonly ok: true;
      readonly edit: EditFacts;
      /** Protections that only warn, and validations that only mark what they do not accept. */
      readonly warnings: readonly string[];
    }
  | { readonly ok: false; readonly message: string };

/** Types (one value) or pastes (several) from a top-left cell. A grid too small for a paste grows. */
export function editAsPerson(
  book: Book,
  place: { readonly tab: number; readonly row: number; readonly column: number },
  typed: readonly (readonly string[])[],
): PersonOutcome {
  const text = messagesFor(book.locale);
  const tab = book.tab(place.tab);
  if (!tab) return { ok: false, message: text.noSheet };
  const columns = Math.max(...typed.map((line) => line.length));
  const area = { row: place.row, column: place.column, rows: typed.length, columns };
  if (pivotUnder(tab, area)) return { ok: false, message: text.pivotResult };
  const interpreted = interpretWrite(book, tab, area, typed);
  if (!interpreted.ok) return { ok: false, message: text.tooLong(interpreted) };
  const warnings = warningProtections(tab, area).map(text.protectedArea);
  for (const violation of violations(book, tab, interpreted.change)) {
    const message = text.violation(violationOf(violation));
    if (!violation.spec.allowInvalid) return { ok: false, message };
    warnings.push(message);
  }
  const before = cellText(tab, area);
  grow(book, tab, area);
  book.apply(interpreted.change);
  const single = area.rows === 1 && columns === 1;
  const value = single ? cellText(tab, area) : '';
  const oldValue = single ? before : '';
  return {
    ok: true,
    warnings,
    edit: {
      tab: tab.id,
      area,
      ...(value === '' ? {} : { value }),
      ...(oldValue === '' ? {} : { oldValue }),
    },
  };
}

/** A trigger gets the raw value as text: a date is its serial number (facts 4.4). */
function cellText(tab: Tab, { row, column }: Rect): string {
  const value = tab.value(row, column);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return value === null ? '' : String(value);
}

function grow(book: Book, tab: Tab, { row, column, rows, columns }: Rect): void {
  const insert = (dimension: 'rows' | 'columns', size: number, needed: number) => {
    if (needed <= size) return;
    const at = size + 1;
    book.apply({ kind: 'insert', tab: tab.id, dimension, at, count: needed - size });
  };
  insert('rows', tab.maxRows, row + rows - 1);
  insert('columns', tab.maxColumns, column + columns - 1);
}

const warningProtections = (tab: Tab, area: Rect): ProtectionSpec[] =>
  tab.protections.filter(({ warningOnly, area: covered, unprotected }) => {
    const touches = !covered || overlaps(tab.resolve(covered), area);
    return warningOnly && touches && !unprotected.some((free) => covers(tab.resolve(free), area));
  });

const covers = (outer: Rect, inner: Rect): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.column + outer.columns >= inner.column + inner.columns;
