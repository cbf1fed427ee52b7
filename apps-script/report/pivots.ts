// The pivot tables of a report, over the Complaints and Duties tabs, so that people can turn them as they like.
import { staffText } from '../../shared/text/staff/staff.ts';
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

/** Rows kept free below each pivot, for regions, duties and months still to come. */
const room = { level: 10, duties: 14 } as const;

/** Level × region and duty × outcome of the month, and complaints by month; below each other from a cell on. */
export const addPivots = (
  sheet: Sheet,
  row: number,
  column: number,
  month: string,
  workbook: Workbook,
): void => {
  const text = staffText(workbook.locale);
  const complaints = openTable(workbook, 'complaints');
  const duties = openTable(workbook, 'duties');

  heading(sheet, row, column, text.pivotLevelRegion);
  const byLevel = startPivot(sheet, row + 1, column, complaints);
  byLevel.addRowGroup(columnOf(complaints, 'level'));
  byLevel.addColumnGroup(columnOf(complaints, 'region'));
  count(byLevel, complaints, text.pivotCount);
  onlyMonth(byLevel, complaints, month);

  const dutiesRow = row + room.level;
  heading(sheet, dutiesRow, column, text.pivotDuties);
  const byDuty = startPivot(sheet, dutiesRow + 1, column, duties);
  byDuty.addRowGroup(columnOf(duties, 'duty'));
  byDuty.addColumnGroup(columnOf(duties, 'outcome'));
  count(byDuty, duties, text.pivotDutyCount);
  onlyMonth(byDuty, duties, month);

  const trendRow = dutiesRow + room.duties;
  heading(sheet, trendRow, column, text.pivotTrend);
  const trend = startPivot(sheet, trendRow + 1, column, complaints);
  trend.addRowGroup(columnOf(complaints, 'month'));
  count(trend, complaints, text.pivotCount);
};
