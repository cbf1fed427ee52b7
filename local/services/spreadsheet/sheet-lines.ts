// Sheet: its rows and columns inserted, deleted, moved, hidden, sized and frozen.
import { integers } from './arguments.ts';
import {
  autoSize,
  deleteLines,
  hideLines,
  insertAfter,
  insertBefore,
  lineSpan,
  moveLines,
  sizeLines,
} from './lines.ts';
import { SheetBase, setProperties, tabOfSheet } from './sheet-base.ts';

export abstract class SheetLines extends SheetBase {
  insertRowAfter(afterPosition?: unknown): this {
    return this.insertRowsAfter(afterPosition, 1);
  }
  insertRowBefore(beforePosition?: unknown): this {
    return this.insertRowsBefore(beforePosition, 1);
  }
  insertRowsAfter(afterPosition?: unknown, howMany?: unknown): this {
    insertAfter(this.place, 'rows', 'Sheet.insertRowsAfter', [afterPosition, howMany]);
    return this;
  }
  insertRowsBefore(beforePosition?: unknown, howMany?: unknown): this {
    insertBefore(this.place, 'rows', 'Sheet.insertRowsBefore', [beforePosition, howMany]);
    return this;
  }
  insertRows(rowIndex?: unknown, numRows: unknown = 1): void {
    insertBefore(this.place, 'rows', 'Sheet.insertRows', [rowIndex, numRows]);
  }
  insertColumnAfter(afterPosition?: unknown): this {
    return this.insertColumnsAfter(afterPosition, 1);
  }
  insertColumnBefore(beforePosition?: unknown): this {
    return this.insertColumnsBefore(beforePosition, 1);
  }
  insertColumnsAfter(afterPosition?: unknown, howMany?: unknown): this {
    insertAfter(this.place, 'columns', 'Sheet.insertColumnsAfter', [afterPosition, howMany]);
    return this;
  }
  insertColumnsBefore(beforePosition?: unknown, howMany?: unknown): this {
    insertBefore(this.place, 'columns', 'Sheet.insertColumnsBefore', [beforePosition, howMany]);
    return this;
  }
  insertColumns(columnIndex?: unknown, numColumns: unknown = 1): void {
    insertBefore(this.place, 'columns', 'Sheet.insertColumns', [columnIndex, numColumns]);
  }

  deleteRow(rowPosition?: unknown): this {
    this.deleteRows(rowPosition, 1);
    return this;
  }
  deleteRows(rowPosition?: unknown, howMany?: unknown): void {
    deleteLines(this.place, 'rows', 'Sheet.deleteRows', [rowPosition, howMany]);
  }
  deleteColumn(columnPosition?: unknown): this {
    this.deleteColumns(columnPosition, 1);
    return this;
  }
  deleteColumns(columnPosition?: unknown, howMany?: unknown): void {
    deleteLines(this.place, 'columns', 'Sheet.deleteColumns', [columnPosition, howMany]);
  }

  /** The destination is counted before the rows move (Sheet reference, moveRows). */
  moveRows(rowSpec?: unknown, destinationIndex?: unknown): void {
    moveLines(this.place, 'rows', 'Sheet.moveRows', rowSpec, destinationIndex);
  }
  moveColumns(columnSpec?: unknown, destinationIndex?: unknown): void {
    moveLines(this.place, 'columns', 'Sheet.moveColumns', columnSpec, destinationIndex);
  }

  hideRows(rowIndex?: unknown, numRows: unknown = 1): void {
    hideLines(this.place, 'rows', 'Sheet.hideRows', [rowIndex, numRows], true);
  }
  showRows(rowIndex?: unknown, numRows: unknown = 1): void {
    hideLines(this.place, 'rows', 'Sheet.showRows', [rowIndex, numRows], false);
  }
  hideColumns(columnIndex?: unknown, numColumns: unknown = 1): void {
    hideLines(this.place, 'columns', 'Sheet.hideColumns', [columnIndex, numColumns], true);
  }
  showColumns(columnIndex?: unknown, numColumns: unknown = 1): void {
    hideLines(this.place, 'columns', 'Sheet.showColumns', [columnIndex, numColumns], false);
  }
  hideRow(row?: unknown): void {
    this.hideRows(...lineSpan('rows', 'Sheet.hideRow', row));
  }
  unhideRow(row?: unknown): void {
    this.showRows(...lineSpan('rows', 'Sheet.unhideRow', row));
  }
  hideColumn(column?: unknown): void {
    this.hideColumns(...lineSpan('columns', 'Sheet.hideColumn', column));
  }
  unhideColumn(column?: unknown): void {
    this.showColumns(...lineSpan('columns', 'Sheet.unhideColumn', column));
  }
  isRowHiddenByUser(rowPosition?: unknown): boolean {
    const [row = 1] = integers('Sheet.isRowHiddenByUser', [rowPosition], 1);
    return tabOfSheet(this.place).rowAxis.isHidden(row);
  }
  isRowHiddenByFilter(rowPosition?: unknown): boolean {
    const [row = 1] = integers('Sheet.isRowHiddenByFilter', [rowPosition], 1);
    return tabOfSheet(this.place).rowAxis.isFiltered(row);
  }
  isColumnHiddenByUser(columnPosition?: unknown): boolean {
    const [column = 1] = integers('Sheet.isColumnHiddenByUser', [columnPosition], 1);
    return tabOfSheet(this.place).columnAxis.isHidden(column);
  }

  getRowHeight(rowPosition?: unknown): number {
    const [row = 1] = integers('Sheet.getRowHeight', [rowPosition], 1);
    return tabOfSheet(this.place).rowAxis.size(row);
  }
  setRowHeight(rowPosition?: unknown, height?: unknown): this {
    return this.setRowHeights(rowPosition, 1, height);
  }
  setRowHeights(startRow?: unknown, numRows?: unknown, height?: unknown): this {
    sizeLines(this.place, 'rows', 'Sheet.setRowHeights', [startRow, numRows, height]);
    return this;
  }
  setRowHeightsForced(startRow?: unknown, numRows?: unknown, height?: unknown): this {
    return this.setRowHeights(startRow, numRows, height);
  }
  autoResizeRows(startRow?: unknown, numRows?: unknown): this {
    autoSize(this.place, 'rows', 'Sheet.autoResizeRows', [startRow, numRows]);
    return this;
  }
  getColumnWidth(columnPosition?: unknown): number {
    const [column = 1] = integers('Sheet.getColumnWidth', [columnPosition], 1);
    return tabOfSheet(this.place).columnAxis.size(column);
  }
  setColumnWidth(columnPosition?: unknown, width?: unknown): this {
    return this.setColumnWidths(columnPosition, 1, width);
  }
  setColumnWidths(startColumn?: unknown, numColumns?: unknown, width?: unknown): this {
    sizeLines(this.place, 'columns', 'Sheet.setColumnWidths', [startColumn, numColumns, width]);
    return this;
  }
  autoResizeColumn(columnPosition?: unknown): this {
    return this.autoResizeColumns(columnPosition, 1);
  }
  autoResizeColumns(startColumn?: unknown, numColumns?: unknown): this {
    autoSize(this.place, 'columns', 'Sheet.autoResizeColumns', [startColumn, numColumns]);
    return this;
  }

  getFrozenRows(): number {
    return tabOfSheet(this.place).properties.frozenRows;
  }
  setFrozenRows(rows?: unknown): void {
    const [count = 0] = integers('Sheet.setFrozenRows', [rows], 1);
    setProperties(this, { frozenRows: count });
  }
  getFrozenColumns(): number {
    return tabOfSheet(this.place).properties.frozenColumns;
  }
  setFrozenColumns(columns?: unknown): void {
    const [count = 0] = integers('Sheet.setFrozenColumns', [columns], 1);
    setProperties(this, { frozenColumns: count });
  }
}
