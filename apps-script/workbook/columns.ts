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

const readCache = (stored: string | undefined): v.InferOutput<typeof cacheSchema> | null => {
  if (!stored) return null;
  const parsed = v.safeParse(cacheSchema, JSON.parse(stored));
  return parsed.success ? parsed.output : null;
};

/** The kept answer, where every marked title still stands where it stood and no two are the same. */
const stillTrue = (
  kept: v.InferOutput<typeof cacheSchema> | null,
  header: readonly string[],
): kept is v.InferOutput<typeof cacheSchema> => {
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
  const kept = readCache(properties[property]);
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
