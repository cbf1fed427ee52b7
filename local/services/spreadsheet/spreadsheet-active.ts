// Spreadsheet: what it does to its active sheet (Spreadsheet reference: "on the active sheet").
import type { Range } from './range.ts';
import type { RangeList } from './range-list.ts';
import type { ScriptValue } from './script-values.ts';
import type { Selection } from './selection.ts';
import type { Sheet } from './sheet.ts';
import { SpreadsheetSheets } from './spreadsheet-sheets.ts';

export abstract class SpreadsheetActive extends SpreadsheetSheets {
  appendRow(rowContents?: unknown): Sheet {
    return this.getActiveSheet().appendRow(rowContents);
  }
  autoResizeColumn(columnPosition?: unknown): Sheet {
    return this.getActiveSheet().autoResizeColumn(columnPosition);
  }
  deleteColumn(columnPosition?: unknown): Sheet {
    return this.getActiveSheet().deleteColumn(columnPosition);
  }
  deleteRow(rowPosition?: unknown): Sheet {
    return this.getActiveSheet().deleteRow(rowPosition);
  }
  getColumnWidth(columnPosition?: unknown): number {
    return this.getActiveSheet().getColumnWidth(columnPosition);
  }
  getRowHeight(rowPosition?: unknown): number {
    return this.getActiveSheet().getRowHeight(rowPosition);
  }
  hideColumn(column?: unknown): void {
    this.getActiveSheet().hideColumn(column);
  }
  hideRow(row?: unknown): void {
    this.getActiveSheet().hideRow(row);
  }
  insertColumnAfter(afterPosition?: unknown): Sheet {
    return this.getActiveSheet().insertColumnAfter(afterPosition);
  }
  insertColumnBefore(beforePosition?: unknown): Sheet {
    return this.getActiveSheet().insertColumnBefore(beforePosition);
  }
  insertRowAfter(afterPosition?: unknown): Sheet {
    return this.getActiveSheet().insertRowAfter(afterPosition);
  }
  insertRowBefore(beforePosition?: unknown): Sheet {
    return this.getActiveSheet().insertRowBefore(beforePosition);
  }
  isColumnHiddenByUser(columnPosition?: unknown): boolean {
    return this.getActiveSheet().isColumnHiddenByUser(columnPosition);
  }
  isRowHiddenByFilter(rowPosition?: unknown): boolean {
    return this.getActiveSheet().isRowHiddenByFilter(rowPosition);
  }
  isRowHiddenByUser(rowPosition?: unknown): boolean {
    return this.getActiveSheet().isRowHiddenByUser(rowPosition);
  }
  setFrozenColumns(columns?: unknown): void {
    this.getActiveSheet().setFrozenColumns(columns);
  }
  setFrozenRows(rows?: unknown): void {
    this.getActiveSheet().setFrozenRows(rows);
  }
  unhideColumn(column?: unknown): void {
    this.getActiveSheet().unhideColumn(column);
  }
  unhideRow(row?: unknown): void {
    this.getActiveSheet().unhideRow(row);
  }
  deleteColumns(columnPosition?: unknown, howMany?: unknown): void {
    this.getActiveSheet().deleteColumns(columnPosition, howMany);
  }
  deleteRows(rowPosition?: unknown, howMany?: unknown): void {
    this.getActiveSheet().deleteRows(rowPosition, howMany);
  }
  insertColumnsAfter(afterPosition?: unknown, howMany?: unknown): Sheet {
    return this.getActiveSheet().insertColumnsAfter(afterPosition, howMany);
  }
  insertColumnsBefore(beforePosition?: unknown, howMany?: unknown): Sheet {
    return this.getActiveSheet().insertColumnsBefore(beforePosition, howMany);
  }
  insertRowsAfter(afterPosition?: unknown, howMany?: unknown): Sheet {
    return this.getActiveSheet().insertRowsAfter(afterPosition, howMany);
  }
  insertRowsBefore(beforePosition?: unknown, howMany?: unknown): Sheet {
    return this.getActiveSheet().insertRowsBefore(beforePosition, howMany);
  }
  setColumnWidth(columnPosition?: unknown, width?: unknown): Sheet {
    return this.getActiveSheet().setColumnWidth(columnPosition, width);
  }
  setRowHeight(rowPosition?: unknown, height?: unknown): Sheet {
    return this.getActiveSheet().setRowHeight(rowPosition, height);
  }
  sort(columnPosition?: unknown, ascending?: unknown): Sheet {
    return this.getActiveSheet().sort(columnPosition, ascending);
  }
  getActiveCell(): Range {
    return this.getActiveSheet().getActiveCell();
  }
  getActiveRange(): Range {
    return this.getActiveSheet().getActiveRange();
  }
  getActiveRangeList(): RangeList {
    return this.getActiveSheet().getActiveRangeList();
  }
  getCurrentCell(): Range {
    return this.getActiveSheet().getCurrentCell();
  }
  getDataRange(): Range {
    return this.getActiveSheet().getDataRange();
  }
  getFrozenColumns(): number {
    return this.getActiveSheet().getFrozenColumns();
  }
  getFrozenRows(): number {
    return this.getActiveSheet().getFrozenRows();
  }
  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }
  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }
  getSelection(): Selection {
    return this.getActiveSheet().getSelection();
  }
  getSheetId(): number {
    return this.getActiveSheet().getSheetId();
  }
  getSheetName(): string {
    return this.getActiveSheet().getSheetName();
  }
  setActiveRange(range?: unknown): Range {
    return this.getActiveSheet().setActiveRange(range);
  }
  setActiveRangeList(rangeList?: unknown): RangeList {
    return this.getActiveSheet().setActiveRangeList(rangeList);
  }
  setActiveSelection(rangeOrNotation?: unknown): Range {
    return this.getActiveSheet().setActiveSelection(rangeOrNotation);
  }
  setCurrentCell(cell?: unknown): Range {
    return this.getActiveSheet().setCurrentCell(cell);
  }
  getSheetValues(
    startRow?: unknown,
    startColumn?: unknown,
    numRows?: unknown,
    numColumns?: unknown,
  ): ScriptValue[][] {
    return this.getActiveSheet().getSheetValues(startRow, startColumn, numRows, numColumns);
  }
}
