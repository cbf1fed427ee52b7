// The pivot tables of a report, over the Complaints and Duties tabs, so that people can turn them as they like.
import { staffText } from '../../shared/text/staff/staff.ts';
import { outcomes } from '../workbook/duties.ts';
import { columnOf, openTable, type Table } from '../workbook/table.ts';
import type { Workbook } from '../workbook/workbook.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type PivotTable = GoogleAppsScript.Spreadsheet.PivotTable;

/** The source starts in column A: only there do the two readings of a pivot's column number agree (facts 6.10). */
const startPivot = (sheet: Sheet, row: number, column: number, source: Table): PivotTable => {
  const rows = Math.max(2, source.sheet.getLastRow());
  return sheet
    .getRange(row, column)
    .createPivotTable(source.sheet.getRange(1, 1, rows, source.width));
};

const count = (pivot: PivotTable, source: Table, title: string): void => {
  pivot
    .addPivotValue(columnOf(source, 'number'), SpreadsheetApp.PivotTableSummarizeFunction.COUNTA)
    .setDisplayName(title);
};

const onlyMonth = (pivot: PivotTable, source: Table, month: string): void => {
  const visible = SpreadsheetApp.newFilterCriteria().setVisibleValues([month]).build();
  pivot.addFilter(columnOf(source, 'month'), visible);
};

const heading = (sheet: Sheet, row: number, column: number, title: string): void => {
  sheet.getRange(row, column).setValue(title).setFontWeight('bold').setFontSize(12);
};

/** Heading, titles, total and a gap; and room for words the plan no longer has, or that people typed. */
const spareRows = 8;
const spareColumns = 3;

/**
 * Duty × outcome and region × level of the month, below each other, and complaints by month beside
 * them. What grows, regions and months, has nothing below it; what the plan bounds stands in columns.
 */
export const addPivots = (
  sheet: Sheet,
  row: number,
  column: number,
  month: string,
  workbook: Workbook,
): void => {
  const { plan, locale } = workbook;
  const text = staffText(locale);
  const complaints = openTable(workbook, 'complaints');
  const duties = openTable(workbook, 'duties');

  heading(sheet, row, column, text.pivotDuties);
  const byDuty = startPivot(sheet, row + 1, column, duties);
  byDuty.addRowGroup(columnOf(duties, 'duty'));
  byDuty.addColumnGroup(columnOf(duties, 'outcome'));
  count(byDuty, duties, text.pivotDutyCount);
  onlyMonth(byDuty, duties, month);

  const regionRow = row + plan.duties.length + spareRows;
  heading(sheet, regionRow, column, text.pivotLevelRegion);
  const byRegion = startPivot(sheet, regionRow + 1, column, complaints);
  byRegion.addRowGroup(columnOf(complaints, 'region'));
  byRegion.addColumnGroup(columnOf(complaints, 'level'));
  count(byRegion, complaints, text.pivotCount);
  onlyMonth(byRegion, complaints, month);

  const groups = Math.max(plan.levels.length, outcomes.length);
  const trendColumn = column + 2 + groups + spareColumns;
  heading(sheet, row, trendColumn, text.pivotTrend);
  const trend = startPivot(sheet, row + 1, trendColumn, complaints);
  trend.addRowGroup(columnOf(complaints, 'month'));
  count(trend, complaints, text.pivotCount);
};
