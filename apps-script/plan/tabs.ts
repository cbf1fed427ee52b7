// The plan's tabs in the workbook: found by their marks, read as text, written as one table each.
import {
  type PlanTab,
  type PlanTable,
  planColumns,
  planTabs,
} from '../../shared/plan/tables/layout.ts';
import { planText } from '../../shared/text/plan/plan.ts';
import { columnLetter, ensureSheet, findMarkedSheet, markColumn } from '../setup/tabs.ts';
import { asText } from '../workbook/cells.ts';
import { findColumns, markedColumns } from '../workbook/columns.ts';
import { headerRow } from '../workbook/layout.ts';
import { firstDataRow } from '../workbook/table.ts';
import type { Workbook } from '../workbook/workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type PlanSheet = {
  readonly tab: PlanTab;
  readonly sheet: Sheet;
  readonly columns: ReadonlyMap<string, number>;
  readonly isNew: boolean;
};

/** Empty rows below the last, for people to add to. */
const spareRows = 40;

export const findPlanSheets = ({ spreadsheet, kept }: Workbook): readonly PlanSheet[] =>
  planTabs.flatMap((tab): PlanSheet[] => {
    const sheet = findMarkedSheet(spreadsheet, tab);
    if (!sheet) return [];
    const columns = findColumns(sheet, tab, kept);
    return [{ tab, sheet, columns, isNew: false }];
  });

/** What stands in a tab, as it is shown: a date or number that somebody formatted is text too. */
export const readPlanSheet = ({ tab, sheet, columns }: PlanSheet): PlanTable => {
  const keys = planColumns[tab].filter((key) => columns.has(key));
  const count = sheet.getLastRow() - headerRow;
  const cells =
    count < 1
      ? []
      : sheet.getRange(firstDataRow, 1, count, sheet.getLastColumn()).getDisplayValues();
  const rows = cells.map((row) =>
    keys.map((key) => (row[(columns.get(key) ?? 1) - 1] ?? '').trim()),
  );
  return { tab, columns: keys, rows };
};

const addMissingColumns = (tab: PlanTab, sheet: Sheet, { locale }: Workbook): void => {
  const text = planText(locale);
  const standing = markedColumns(sheet);
  const missing = planColumns[tab].filter((key) => !standing.has(key));
  if (missing.length === 0) return;
  const first = sheet.getLastColumn() + 1;
  const lacking = first + missing.length - 1 - sheet.getMaxColumns();
  if (lacking > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), lacking);
  const titles = missing.map((key) => text[`column.${key}`]);
  sheet.getRange(headerRow, first, 1, missing.length).setValues([titles]);
  missing.forEach((key, index) => {
    markColumn(sheet, first + index, key);
  });
};

/** Exactly as many rows as the table needs and some to spare; a tab has 1,000 by itself. */
const fitRows = (sheet: Sheet, rows: number): void => {
  const wanted = headerRow + rows + spareRows;
  const standing = sheet.getMaxRows();
  if (standing < wanted) sheet.insertRowsAfter(standing, wanted - standing);
  else if (standing > wanted && sheet.getLastRow() <= wanted) {
    sheet.deleteRows(wanted + 1, standing - wanted);
  }
};

/** Makes what is missing of a tab. */
export const ensurePlanSheet = (tab: PlanTab, rows: number, workbook: Workbook): PlanSheet => {
  const title = planText(workbook.locale)[`tab.${tab}`];
  const { sheet, isNew } = ensureSheet(workbook.spreadsheet, tab, title);
  addMissingColumns(tab, sheet, workbook);
  if (isNew && sheet.getMaxColumns() > sheet.getLastColumn()) {
    sheet.deleteColumns(sheet.getLastColumn() + 1, sheet.getMaxColumns() - sheet.getLastColumn());
  }
  fitRows(sheet, rows);
  return { tab, sheet, columns: markedColumns(sheet), isNew };
};

/** Writes a table into our columns, and empties them below it. Columns of people's own stay. */
export const writePlanSheet = ({ sheet, columns }: PlanSheet, table: PlanTable): void => {
  const count = sheet.getMaxRows() - headerRow;
  const rows = Array.from({ length: count }, (_none, index) => table.rows[index] ?? []);
  const places = table.columns.map((key) => columns.get(key) ?? 0);
  const left = Math.min(...places);
  const inOrder = places.every((place, index) => place === left + index);
  if (inOrder) {
    const cells = rows.map((row) => table.columns.map((_key, index) => asText(row[index] ?? '')));
    sheet.getRange(firstDataRow, left, count, places.length).setNumberFormat('@').setValues(cells);
    return;
  }
  places.forEach((place, index) => {
    sheet
      .getRange(firstDataRow, place, count, 1)
      .setNumberFormat('@')
      .setValues(rows.map((row) => [asText(row[index] ?? '')]));
  });
};

/** `F5`, counting `row` from the first below the header. */
export const cellName = (row: number, column: number): string =>
  `${columnLetter(column)}${firstDataRow + row}`;
