// Laws the workbook engine keeps whatever is done to it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Book } from '../../local/book/book.ts';
import type { BookChange } from '../../local/book/change.ts';
import { sortChange } from '../../local/book/sort.ts';
import { interpretWrite } from '../../local/book/typed-write.ts';
import type { CellValue, Rect } from '../../local/book/types.ts';
import { environment, newBook } from './open-spreadsheet.ts';

const rows = 12;
const columns = 8;

/** A small tab, so that changes meet one another. */
const smallBook = (): Book => {
  const book = newBook();
  const { id, maxRows, maxColumns } = firstTab(book);
  const cut = (dimension: 'rows' | 'columns', at: number, count: number): BookChange => ({
    kind: 'delete',
    tab: id,
    dimension,
    at,
    count,
  });
  book.apply(cut('rows', rows + 1, maxRows - rows));
  book.apply(cut('columns', columns + 1, maxColumns - columns));
  return book;
};

const firstTab = (book: Book) => {
  const [tab] = book.tabs;
  if (!tab) throw new Error('A book has a tab.');
  return tab;
};

const cellValue: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.integer({ min: -50, max: 50 }),
  fc.constantFrom('a', 'B', 'text', '2026'),
  fc.boolean(),
);

const rectIn = (height: number, width: number): fc.Arbitrary<Rect> =>
  fc
    .tuple(fc.nat(height - 1), fc.nat(width - 1), fc.nat(3), fc.nat(3))
    .map(([row, column, more, wider]) => ({
      row: row + 1,
      column: column + 1,
      rows: Math.min(more + 1, height - row),
      columns: Math.min(wider + 1, width - column),
    }));

type Act = (book: Book) => BookChange | null;

const writes = fc.tuple(
  rectIn(rows, columns),
  fc.array(cellValue, { minLength: 16, maxLength: 16 }),
);

/** What can be done depends on how large the grid has become, so an act looks at the book first. */
const act: fc.Arbitrary<Act> = fc.oneof(
  writes.map(
    ([area, pool]): Act =>
      (book) => {
        const tab = firstTab(book);
        if (area.row + area.rows - 1 > tab.maxRows) return null;
        if (area.column + area.columns - 1 > tab.maxColumns) return null;
        const values = Array.from({ length: area.rows }, (_, down) =>
          pool.slice(down * 4, down * 4 + area.columns),
        );
        return { kind: 'write', tab: tab.id, area, values };
      },
  ),
  fc.tuple(rectIn(rows, columns), fc.constantFrom('=A1+1', '=$B$2&"x"', '=SUM(A:A)')).map(
    ([{ row, column }, formula]): Act =>
      (book) => {
        const tab = firstTab(book);
        if (row > tab.maxRows || column > tab.maxColumns) return null;
        const area = { row, column, rows: 1, columns: 1 };
        return { kind: 'write', tab: tab.id, area, values: [[null]], formulas: [[0, 0, formula]] };
      },
  ),
  fc.tuple(rectIn(rows, columns), fc.constantFrom('#ff0000', '#00ff00', null)).map(
    ([area, background]): Act =>
      (book) => {
        return { kind: 'style', tab: firstTab(book).id, area, patch: { background } };
      },
  ),
  fc.tuple(rectIn(rows, columns), fc.constantFrom('note', null)).map(
    ([area, value]): Act =>
      (book) => {
        return { kind: 'layer', tab: firstTab(book).id, layer: 'note', area, value };
      },
  ),
  fc.tuple(rectIn(rows, columns), fc.constantFrom('yyyy-mm-dd', '@', null)).map(
    ([area, value]): Act =>
      (book) => {
        return { kind: 'layer', tab: firstTab(book).id, layer: 'format', area, value };
      },
  ),
  fc
    .tuple(
      fc.constantFrom('insert', 'delete', 'move'),
      fc.constantFrom('rows', 'columns'),
      fc.nat(30),
      fc.integer({ min: 1, max: 3 }),
      fc.nat(30),
    )
    .map(
      ([kind, dimension, start, count, end]): Act =>
        (book) => {
          const tab = firstTab(book);
          const size = dimension === 'rows' ? tab.maxRows : tab.maxColumns;
          if (size < 5 && kind === 'delete') return null;
          const at = (start % (size - count + 1)) + 1;
          const place = { tab: tab.id, dimension, at, count } as const;
          if (kind !== 'move') return { kind, ...place };
          const to = (end % (size + 1)) + 1;
          return to >= at && to <= at + count ? null : { kind, ...place, to };
        },
    ),
  fc.tuple(fc.nat(20), fc.constantFrom('ROW', 'COLUMN')).map(
    ([index, type]): Act =>
      (book) => {
        const tab = firstTab(book);
        const size = type === 'ROW' ? tab.maxRows : tab.maxColumns;
        const location = { type, tab: tab.id, index: (index % size) + 1 } as const;
        return {
          kind: 'metadata',
          metadata: { id: book.nextId(), key: 'k', value: null, visibility: 'DOCUMENT', location },
        };
      },
  ),
  fc.constant((book: Book): BookChange | null => {
    const tab = firstTab(book);
    const rect = { row: 1, column: 1, rows: tab.maxRows, columns: tab.maxColumns };
    return sortChange(tab, rect, [{ column: 1, ascending: true }]);
  }),
);

const acts = fc.array(act, { minLength: 1, maxLength: 25 });

const perform = (book: Book, todo: readonly Act[]): void => {
  for (const next of todo) {
    const change = next(book);
    if (change) book.apply(change);
  }
};

const allValues = (book: Book): CellValue[][] => {
  const tab = firstTab(book);
  return tab.values(1, 1, tab.maxRows, tab.maxColumns);
};

describe('a book is its changes', () => {
  test('the recorded changes, as JSON, make an equal book when replayed', () => {
    fc.assert(
      fc.property(acts, (todo) => {
        const book = smallBook();
        const start = JSON.stringify(book);
        const journal: string[] = [];
        book.onChange((change) => journal.push(JSON.stringify(change)));
        perform(book, todo);
        const replayed = Book.fromJSON(JSON.parse(start), environment);
        for (const line of journal) replayed.apply(JSON.parse(line));
        expect(replayed.toJSON()).toEqual(book.toJSON());
        expect(allValues(replayed)).toEqual(allValues(book));
      }),
      { numRuns: 60 },
    );
  });

  test('a snapshot, as JSON, makes an equal book that goes on alike', () => {
    fc.assert(
      fc.property(acts, acts, (before, after) => {
        const book = smallBook();
        perform(book, before);
        const copy = Book.fromJSON(JSON.parse(JSON.stringify(book)), environment);
        perform(book, after);
        perform(copy, after);
        expect(copy.toJSON()).toEqual(book.toJSON());
        expect(allValues(copy)).toEqual(allValues(book));
      }),
      { numRuns: 60 },
    );
  });

  test('a column held together says what its cells say, whatever changed since it was first read', () => {
    const columnsOf = (book: Book) => {
      const tab = firstTab(book);
      tab.bringUpToDate();
      return Array.from({ length: tab.maxColumns }, (_, at) => {
        const { values, dates } = tab.grid.column(at + 1);
        return Array.from({ length: tab.maxRows }, (_, row) => {
          const serial = dates[row] ?? Number.NaN;
          return { value: values[row] ?? null, isDate: !Number.isNaN(serial), serial };
        });
      });
    };
    const cellsOf = (book: Book) => {
      const tab = firstTab(book);
      return Array.from({ length: tab.maxColumns }, (_, at) =>
        Array.from({ length: tab.maxRows }, (_, row) => {
          const value = tab.value(row + 1, at + 1);
          const isDate = tab.isDate(row + 1, at + 1);
          return { value, isDate, serial: isDate ? value : Number.NaN };
        }),
      );
    };
    fc.assert(
      fc.property(acts, acts, (before, after) => {
        const book = smallBook();
        perform(book, before);
        expect(columnsOf(book)).toEqual(cellsOf(book));
        for (const next of after) {
          perform(book, [next]);
          expect(columnsOf(book)).toEqual(cellsOf(book));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('the last row and column are those a look at every cell finds', () => {
    fc.assert(
      fc.property(acts, fc.nat(rows - 1), fc.nat(columns - 1), (todo, row, column) => {
        const book = smallBook();
        const area = { row: row + 1, column: column + 1, rows: 1, columns: 1 };
        const tab = firstTab(book);
        book.apply({ kind: 'write', tab: tab.id, area, values: [['alone']] });
        perform(book, todo);
        const holds = (row: number, column: number) =>
          tab.value(row, column) !== null || tab.grid.formula(row, column) !== null;
        let lastRow = 0;
        let lastColumn = 0;
        for (let row = 1; row <= tab.maxRows; row++) {
          for (let column = 1; column <= tab.maxColumns; column++) {
            if (!holds(row, column)) continue;
            lastRow = row;
            lastColumn = Math.max(lastColumn, column);
          }
        }
        expect([tab.lastRow, tab.lastColumn]).toEqual([lastRow, lastColumn]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('structure', () => {
  test('a column moved and moved back leaves everything as it was', () => {
    fc.assert(
      fc.property(acts, fc.nat(columns - 1), fc.nat(columns), (todo, from, to) => {
        const book = smallBook();
        perform(
          book,
          todo.filter((next) => next(smallBook())?.kind !== 'delete'),
        );
        const tab = firstTab(book);
        const before = book.toJSON();
        const at = from + 1;
        const target = to + 1;
        if (target === at || target === at + 1) return;
        const move = (column: number, before_: number): BookChange => ({
          kind: 'move',
          tab: tab.id,
          dimension: 'columns',
          at: column,
          count: 1,
          to: before_,
        });
        book.apply(move(at, target));
        const landed = target > at ? target - 1 : target;
        book.apply(move(landed, landed < at ? at + 1 : at));
        expect(book.toJSON()).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  test('metadata stays with the cell it was hung beside, through every insert, move and delete', () => {
    const marked = fc.tuple(acts, fc.nat(rows - 1), fc.nat(columns - 1));
    fc.assert(
      fc.property(marked, ([todo, row, column]) => {
        const book = smallBook();
        const tab = firstTab(book);
        const area = { row: row + 1, column: column + 1, rows: 1, columns: 1 };
        book.apply({ kind: 'layer', tab: tab.id, layer: 'note', area, value: 'marked' });
        const hang = (id: number, type: 'ROW' | 'COLUMN', index: number): BookChange => ({
          kind: 'metadata',
          metadata: {
            id,
            key: 'mark',
            value: null,
            visibility: 'DOCUMENT',
            location: { type, tab: tab.id, index },
          },
        });
        book.apply(hang(1001, 'ROW', area.row));
        book.apply(hang(1002, 'COLUMN', area.column));
        const structural = todo.filter((next) =>
          ['insert', 'delete', 'move'].includes(next(book)?.kind ?? ''),
        );
        perform(book, structural);
        const found = (id: number) => book.metadata.find((entry) => entry.id === id)?.location;
        const line = found(1001);
        const across = found(1002);
        const notes: string[] = [];
        for (let r = 1; r <= tab.maxRows; r++) {
          for (let c = 1; c <= tab.maxColumns; c++) {
            if (tab.grid.layer('note', r, c) === 'marked') notes.push(`${r} ${c}`);
          }
        }
        const both = line?.type === 'ROW' && across?.type === 'COLUMN';
        expect(notes).toEqual(both ? [`${line.index} ${across.index}`] : []);
      }),
      { numRuns: 100 },
    );
  });

  test('sorting only changes the order of rows, and equal keys keep theirs', () => {
    const table = fc.array(fc.tuple(cellValue, cellValue), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(table, fc.boolean(), (lines, ascending) => {
        const book = smallBook();
        const tab = firstTab(book);
        const area = { row: 1, column: 1, rows: lines.length, columns: 3 };
        const numbered = lines.map(([key, other], at) => [key, other, at]);
        const written = interpretWrite(book, tab, area, numbered);
        if (!written.ok) throw new Error('too long');
        book.apply({ ...written.change, values: numbered });
        book.apply(sortChange(tab, area, [{ column: 1, ascending }]));
        const sorted = tab.values(1, 1, lines.length, 3);
        const byNumber = [...sorted].sort((one, other) => Number(one[2]) - Number(other[2]));
        expect(byNumber).toEqual(numbered);
        const keys = sorted.map(([key]) => key);
        const filled = keys.filter((key) => key !== null);
        expect(keys.slice(0, filled.length)).toEqual(filled);
        for (const [at, [key, , number]] of sorted.entries()) {
          const next = sorted[at + 1];
          if (next && next[0] === key) expect(Number(next[2])).toBeGreaterThan(Number(number));
        }
      }),
      { numRuns: 100 },
    );
  });
});
