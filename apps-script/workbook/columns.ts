// Finds columns by the marks they carry, so that renaming, moving, inserting, hiding and sorting break nothing.
import * as v from 'valibot';
import type { Kept } from './installation.ts';
import { columnMark, headerRow } from './layout.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Where each marked column stood and what its title was. Other titles do not matter, nor how long they are. */
const cacheSchema = v.object({
  width: v.number(),
  columns: v.record(v.string(), v.object({ column: v.number(), title: v.string() })),
});

/** Asks Google where the marked columns stand now: several service calls a column. */
export const markedColumns = (sheet: Sheet): Map<string, number> => {
  const columns = new Map<string, number>();
  for (const mark of sheet.createDeveloperMetadataFinder().withKey(columnMark).find()) {
    const column = mark.getLocation().getColumn()?.getColumn();
    const key = mark.getValue();
    if (column && key && !columns.has(key)) columns.set(key, column);
  }
  return columns;
};

type Cached = v.InferOutput<typeof cacheSchema>;

/** What was parsed in this execution: a sweep opens each tab several times. */
const parsedCaches = new Map<string, Cached | null>();

const readCache = (property: string, stored: string | undefined): Cached | null => {
  if (!stored) return null;
  const known = parsedCaches.get(`${property}\n${stored}`);
  if (known !== undefined) return known;
  const parsed = v.safeParse(cacheSchema, JSON.parse(stored));
  const cache = parsed.success ? parsed.output : null;
  // Kept to what stands now: worlds that live on see many headers.
  for (const key of parsedCaches.keys()) {
    if (key.startsWith(`${property}\n`)) parsedCaches.delete(key);
  }
  parsedCaches.set(`${property}\n${stored}`, cache);
  return cache;
};

/** The kept answer, where every marked title still stands where it stood and no two are the same. */
const stillTrue = (kept: Cached | null, header: readonly string[]): kept is Cached => {
  if (kept?.width !== header.length) return false;
  const columns = Object.values(kept.columns);
  // Two columns with the same title could trade places unseen.
  const distinct = new Set(columns.map(({ title }) => title)).size === columns.length;
  return distinct && columns.every(({ column, title }) => header[column - 1] === title);
};

/** The titles, up to the last there is. */
const readHeader = (sheet: Sheet): string[] => {
  const titles: string[] =
    sheet.getRange(`${headerRow}:${headerRow}`).getValues()[0]?.map(String) ?? [];
  while (titles.length > 0 && titles[titles.length - 1] === '') titles.pop();
  return titles;
};

/**
 * Column numbers by key. The marks are asked only when the titles differ from those the kept answer
 * was made with.
 */
export const findColumns = (sheet: Sheet, tab: string, properties: Kept): Map<string, number> => {
  const header = readHeader(sheet);
  const property = `columns.${tab}`;
  const kept = readCache(property, properties[property]);
  if (stillTrue(kept, header)) {
    return new Map(Object.entries(kept.columns).map(([key, { column }]) => [key, column]));
  }
  const marked = markedColumns(sheet);
  const columns = Object.fromEntries(
    [...marked].map(([key, column]) => [key, { column, title: header[column - 1] ?? '' }]),
  );
  const answer = JSON.stringify({ width: header.length, columns });
  PropertiesService.getScriptProperties().setProperty(property, answer);
  return marked;
};
