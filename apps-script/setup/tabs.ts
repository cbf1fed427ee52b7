// Creates what is missing of a tab and repairs the rest; finds everything by its marks, so nothing is made twice.
import { workbookText } from '../../shared/text/workbook/workbook.ts';
import { markedColumns } from '../workbook/columns.ts';
import {
  type Column,
  columnMark,
  columnsOf,
  headerRow,
  type TabKey,
  tabMark,
} from '../workbook/layout.ts';
import { titleOf } from '../workbook/titles.ts';
import type { Workbook } from '../workbook/workbook.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type PreparedTab = {
  readonly sheet: Sheet;
  readonly columns: ReadonlyMap<string, number>;
  /** How much had to be made: tabs and columns. */
  readonly made: number;
  readonly isNew: boolean;
};

/** `C` for 3, `AA` for 27. */
export const columnLetter = (column: number): string => {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column <= 26 ? letter : columnLetter((column - 1 - rest) / 26) + letter;
};

export const findMarkedSheet = (spreadsheet: Spreadsheet, mark: string): Sheet | null => {
  const found = spreadsheet.createDeveloperMetadataFinder().withKey(tabMark).withValue(mark).find();
  for (const each of found) {
    const sheet = each.getLocation().getSheet();
    if (sheet) return sheet;
  }
  return null;
};

/** A title that no other tab has: people may have a tab of their own called so. */
const freeTitle = (spreadsheet: Spreadsheet, title: string): string => {
  let candidate = title;
  for (let number = 2; spreadsheet.getSheetByName(candidate); number += 1) {
    candidate = `${title} ${number}`;
  }
  return candidate;
};

/** The empty tab that every new spreadsheet comes with. */
const emptyFirstTab = (spreadsheet: Spreadsheet): Sheet | null => {
  const [only, ...others] = spreadsheet.getSheets();
  return only && others.length === 0 && only.getLastRow() === 0 ? only : null;
};

export const ensureSheet = (
  spreadsheet: Spreadsheet,
  mark: string,
  title: string,
): { sheet: Sheet; isNew: boolean } => {
  const standing = findMarkedSheet(spreadsheet, mark);
  if (standing) return { sheet: standing, isNew: false };
  const empty = emptyFirstTab(spreadsheet);
  const sheet =
    empty?.setName(title) ??
    spreadsheet.insertSheet(freeTitle(spreadsheet, title), spreadsheet.getSheets().length);
  sheet.addDeveloperMetadata(tabMark, mark);
  return { sheet, isNew: true };
};

/** Marks a column as ours; only whole columns can carry a mark (facts 6.9). */
export const markColumn = (sheet: Sheet, column: number, key: string): void => {
  const letter = columnLetter(column);
  sheet.getRange(`${letter}:${letter}`).addDeveloperMetadata(columnMark, key);
};

/** New columns stand side by side: from the first in a new tab, else behind the last. */
const addColumns = (
  tab: TabKey,
  sheet: Sheet,
  missing: readonly Column[],
  { locale }: Workbook,
): void => {
  if (missing.length === 0) return;
  const first = sheet.getLastColumn() + 1;
  const lacking = first + missing.length - 1 - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  sheet
    .getRange(headerRow, first, 1, missing.length)
    .setValues([missing.map((column) => titleOf(tab, column, locale))]);
  missing.forEach(({ key, width, hidden }, index) => {
    markColumn(sheet, first + index, key);
    sheet.setColumnWidth(first + index, width);
    if (hidden) sheet.hideColumns(first + index);
  });
};

/** Rows a new tab starts with; empty cells count against Google's limit too. */
const startingRows = 200;

const trim = (sheet: Sheet): void => {
  const columns = sheet.getLastColumn();
  if (sheet.getMaxColumns() > columns) {
    sheet.deleteColumns(columns + 1, sheet.getMaxColumns() - columns);
  }
  if (sheet.getMaxRows() > startingRows) {
    sheet.deleteRows(startingRows + 1, sheet.getMaxRows() - startingRows);
  }
};

export const prepareTab = (tab: TabKey, workbook: Workbook): PreparedTab => {
  const title = workbookText(workbook.locale)[`tab.${tab}`];
  const { sheet, isNew } = ensureSheet(workbook.spreadsheet, tab, title);
  const wanted = columnsOf(tab, workbook.plan);
  const standing = markedColumns(sheet);
  const missing = wanted.filter(({ key }) => !standing.has(key));
  addColumns(tab, sheet, missing, workbook);
  if (isNew) trim(sheet);
  const columns = missing.length > 0 ? markedColumns(sheet) : standing;
  return { sheet, columns, made: missing.length + (isNew ? 1 : 0), isNew };
};
