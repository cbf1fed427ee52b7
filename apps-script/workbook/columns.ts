// Finds columns by the marks they carry, so that renaming, moving, inserting, hiding and sorting break nothing.
import * as v from 'valibot';
import type { Kept } from './installation.ts';
import { columnMark, headerRow, type TabKey } from './layout.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const cacheSchema = v.object({
  header: v.array(v.string()),
  columns: v.record(v.string(), v.number()),
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

/**
 * Column numbers by key. The marks are asked only when the header row differs from the one the
 * kept answer was made from; two columns with the same title could trade places unseen, so such
 * a header is never trusted.
 */
export const findColumns = (
  sheet: Sheet,
  tab: TabKey,
  width: number,
  kept: Kept,
): Map<string, number> => {
  if (width === 0) return new Map();
  const header = sheet.getRange(headerRow, 1, 1, width).getValues()[0]?.map(String) ?? [];
  const property = `columns.${tab}`;
  const cache = readCache(kept[property]);
  const distinct = new Set(header).size === header.length;
  const same =
    cache?.header.length === width && header.every((title, at) => title === cache.header[at]);
  if (cache && same && distinct) return new Map(Object.entries(cache.columns));
  const columns = markedColumns(sheet);
  const answer = { header, columns: Object.fromEntries(columns) };
  PropertiesService.getScriptProperties().setProperty(property, JSON.stringify(answer));
  return columns;
};
