// Tabs and columns by the names a person or a program gives them: metadata key, title, id, letters.
import { columnNumber } from '../../book/a1.ts';
import type { Book } from '../../book/book.ts';
import type { Tab } from '../../book/tab.ts';
import { tabNameOf } from '../api/tab-name.ts';
import type { Host } from '../host.ts';
import { type Answer, problem } from '../http/message.ts';

/** The key a script gave the tab; undefined where it gave none. */
const markOf = (host: Host, tab: Tab): string | undefined =>
  host.book.metadata.find(
    ({ key, location }) =>
      key === host.metadataKeys.tab && location.type === 'SHEET' && location.tab === tab.id,
  )?.value ?? undefined;

/** The key a script gave the tab, or its title. */
export const tabKey = (host: Host, tab: Tab): string => markOf(host, tab) ?? tab.name;

/** Keys the script gave the tab's columns, by column. */
export const columnKeys = (
  book: Book,
  metadataKey: string,
  tab: Tab,
): ReadonlyMap<number, string> => {
  const keys = new Map<number, string>();
  for (const { key, value, location } of book.metadata) {
    if (key !== metadataKey || value === null) continue;
    if (location.type === 'COLUMN' && location.tab === tab.id) keys.set(location.index, value);
  }
  return keys;
};

export type Found<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly answer: Answer };

/** Finds a tab by its id written as one, else by a script's key, else by its title. */
export const findTab = (host: Host, name: string): Found<Tab> => {
  const { tabs } = host.book;
  const tab =
    tabs.find(({ id }) => tabNameOf(id) === name) ??
    tabs.find((candidate) => markOf(host, candidate) === name) ??
    host.book.tabNamed(name);
  if (tab) return { ok: true, value: tab };
  const names = tabs.map((candidate) => tabKey(host, candidate)).join(', ');
  return { ok: false, answer: problem(404, 'not-found', host.text.noSuchTab({ name, names })) };
};

/** Finds a column by number, key, title or letters. */
export const findColumn = (host: Host, tab: Tab, named: number | string): Found<number> => {
  const column = typeof named === 'number' ? named : columnByName(host, tab, named);
  if (column !== null && Number.isInteger(column) && column >= 1 && column <= tab.maxColumns) {
    return { ok: true, value: column };
  }
  const message = host.text.noSuchColumn({ name: String(named) });
  return { ok: false, answer: problem(404, 'not-found', message) };
};

const columnByName = (host: Host, tab: Tab, name: string): number | null => {
  for (const [column, key] of columnKeys(host.book, host.metadataKeys.column, tab)) {
    if (key === name) return column;
  }
  const titles = tab.values(1, 1, 1, tab.maxColumns)[0] ?? [];
  const titled = titles.indexOf(name);
  if (titled >= 0) return titled + 1;
  return /^[A-Z]{1,3}$/.test(name) ? columnNumber(name) : null;
};
