// The report's tab: figures, targets, chart and pivots. Building the same month again replaces its content.
import type { MonthFacts } from '../../shared/report/month.ts';
import { formatMonth } from '../../shared/text/dates.ts';
import { staffText } from '../../shared/text/staff/staff.ts';
import { ensureSheet } from '../setup/tabs.ts';
import { asText } from '../workbook/cells.ts';
import { locked } from '../workbook/lock.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { dutyLines, figureLines, type Line, levelLines, targetLines } from './lines.ts';
import { addPivots } from './pivots.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type ReportTab = {
  readonly sheet: Sheet;
  readonly chart: GoogleAppsScript.Base.Blob;
};

/** What the tab of a month is found by; its notices are about the same. */
export const reportMark = (month: string): string => `report-${month}`;

const pivotColumn = 5;
const chartRows = 18;

const clear = (sheet: Sheet): void => {
  for (const chart of sheet.getCharts()) sheet.removeChart(chart);
  for (const pivot of sheet.getPivotTables()) pivot.remove();
  sheet.clear();
};

/** Writes lines below each other and answers the row after them. */
const write = (sheet: Sheet, row: number, title: string, lines: readonly Line[]): number => {
  sheet.getRange(row, 1).setValue(asText(title)).setFontWeight('bold').setFontSize(12);
  if (lines.length === 0) return row + 2;
  const range = sheet.getRange(row + 1, 1, lines.length, 3);
  range.setValues(
    lines.map(([label, value, remark]) => [
      asText(label),
      typeof value === 'string' ? asText(value) : value,
      asText(remark),
    ]),
  );
  range.setVerticalAlignment('top').setHorizontalAlignment('left');
  sheet.getRange(row + 1, 3, lines.length, 1).setFontColor('#5b6472');
  return row + lines.length + 2;
};

const addChart = (
  sheet: Sheet,
  dataRow: number,
  count: number,
  chartRow: number,
  title: string,
): GoogleAppsScript.Base.Blob => {
  const chart = sheet
    .newChart()
    .asColumnChart()
    .setTitle(title)
    .setColors(['#0b57d0'])
    .addRange(sheet.getRange(dataRow, 1, count, 2))
    .setOption('legend', { position: 'none' })
    .setOption('width', 560)
    .setOption('height', 320)
    .setNumHeaders(0)
    .setPosition(chartRow, 1, 0, 0)
    .build();
  sheet.insertChart(chart);
  // A chart that was only just written may come out blank (facts 6.11).
  SpreadsheetApp.flush();
  return (sheet.getCharts()[0] ?? chart).getAs('image/png');
};

export const buildReportTab = (facts: MonthFacts, workbook: Workbook): ReportTab => {
  const { plan, locale, spreadsheet } = workbook;
  const text = staffText(locale);
  const month = formatMonth(facts.month, locale);
  // Only this needs the lock: two runs that both find no tab would make two.
  const { sheet } = locked(() =>
    ensureSheet(spreadsheet, reportMark(facts.month), text.reportTab({ month: facts.month })),
  );
  clear(sheet);
  sheet
    .getRange(1, 1)
    .setValue(asText(text.reportTitle({ month })))
    .setFontSize(16)
    .setFontWeight('bold');
  sheet.getRange(2, 1).setValue(asText(`${plan.name[locale]} · ${plan.version}`));
  let row = write(sheet, 4, text.figures, figureLines(facts, locale));
  row = write(sheet, row, text.target, targetLines(facts, plan, locale));
  row = write(sheet, row, text.dutyLines, dutyLines(facts, plan, locale));
  const levelRow = row;
  row = write(sheet, row, text.chartTitle({ month }), levelLines(facts, plan, locale));
  const chart = addChart(sheet, levelRow + 1, plan.levels.length, row, text.chartTitle({ month }));
  sheet.setColumnWidth(1, 260).setColumnWidth(2, 110).setColumnWidth(3, 260).setColumnWidth(4, 30);
  sheet.setColumnWidth(pivotColumn, 240);
  const rows = row + chartRows;
  if (sheet.getMaxRows() < rows)
    sheet.insertRowsAfter(sheet.getMaxRows(), rows - sheet.getMaxRows());
  addPivots(sheet, 4, pivotColumn, facts.month, workbook);
  return { sheet, chart };
};
