// A tab of the workbook by the keys that the add-on marked it with, read as a person sees it.
import { columnMark, type TabKey, tabMark } from '../../apps-script/workbook/layout.ts';
import type { Book } from '../book/book.ts';
import { displayValue } from '../book/number-format.ts';
import { columnKeys } from '../server/tabs/tab-names.ts';
import type { Words } from './text/words.ts';

export type WorkbookTab = {
  readonly sheetId: number;
  /** Number of the column with this key. */
  column(key: string): number;
  /** Row of the first cell in this column with this text; undefined when there is none. */
  rowOf(key: string, text: string): number | undefined;
  /** What this column shows, from the first row below the header on. */
  texts(key: string): readonly string[];
};

const firstDataRow = 2;

/** Keys of all tabs that the add-on has marked, in the order they stand. */
export const markedTabs = (book: Book): readonly string[] =>
  book.tabs.flatMap(({ id }) => keysOfTab(book, id));

const keysOfTab = (book: Book, id: number): readonly string[] =>
  book.metadata.flatMap(({ key, value, location }) =>
    key === tabMark && location.type === 'SHEET' && location.tab === id && value ? [value] : [],
  );

/** Opens a tab; the columns are looked up once. */
export const openTab = (book: Book, key: TabKey, words: Words): WorkbookTab => {
  const tab = book.tabs.find(({ id }) => keysOfTab(book, id).includes(key));
  if (!tab) throw new Error(words.tabMissing({ tab: key }));
  const columns = new Map(
    [...columnKeys(book, columnMark, tab)].map(([column, name]) => [name, column]),
  );
  const column = (name: string): number => {
    const found = columns.get(name);
    if (found === undefined) throw new Error(words.columnLost({ tab: key, column: name }));
    return found;
  };
  return {
    sheetId: tab.id,
    column,
    rowOf: (name, text) => {
      const at = column(name);
      // New rows stand below, so what is looked for is mostly near the end.
      for (let row = tab.lastRow; row >= firstDataRow; row -= 1) {
        if (tab.value(row, at) === text) return row;
      }
      return undefined;
    },
    texts: (name) => {
      const at = column(name);
      const last = tab.lastRow;
      return tab
        .values(firstDataRow, at, Math.max(0, last - firstDataRow + 1), 1)
        .map(([value], index) =>
          displayValue(value ?? null, tab.numberFormat(firstDataRow + index, at), book.locale),
        );
    },
  };
};
