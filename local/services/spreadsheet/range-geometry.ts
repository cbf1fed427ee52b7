// Range: where it is, and other ranges found from it.
import { rectName } from '../../book/a1.ts';
import type { Area } from '../../book/types.ts';
import { Service } from '../../google/service.ts';
import { enumName, integers, trimmed } from './arguments.ts';
import { dataRegion, nextDataCell } from './data-region.ts';
import { Direction } from './enums.ts';
import type { OpenBook } from './open-book.ts';
import type { Range } from './range.ts';
import { type RangePlace, rangeAt, rectOf, tabOf } from './range-place.ts';
import { selectCells } from './selection.ts';
import type { Sheet } from './sheet.ts';

export abstract class RangeGeometry extends Service {
  readonly serviceName = 'Range';
  readonly place: RangePlace;

  constructor(open: OpenBook, area: Area) {
    super(open.execution);
    this.place = { open, area };
  }

  getRow(): number {
    return this.place.area.row;
  }
  getColumn(): number {
    return this.place.area.column;
  }
  getRowIndex(): number {
    return this.place.area.row;
  }
  getNumRows(): number {
    return rectOf(this.place).rows;
  }
  getNumColumns(): number {
    return rectOf(this.place).columns;
  }
  getHeight(): number {
    return rectOf(this.place).rows;
  }
  getWidth(): number {
    return rectOf(this.place).columns;
  }
  getLastRow(): number {
    const { row, rows } = rectOf(this.place);
    return row + rows - 1;
  }
  getLastColumn(): number {
    const { column, columns } = rectOf(this.place);
    return column + columns - 1;
  }
  getA1Notation(): string {
    const { openRows, openColumns } = this.place.area;
    return rectName({
      ...rectOf(this.place),
      ...(openRows ? { openRows } : {}),
      ...(openColumns ? { openColumns } : {}),
    });
  }
  getGridId(): number {
    return this.place.area.tab;
  }
  getSheet(): Sheet {
    return this.place.open.sheet(tabOf(this.place));
  }

  isStartRowBounded(): boolean {
    return !this.place.area.openRows || this.place.area.row > 1;
  }
  isEndRowBounded(): boolean {
    return !this.place.area.openRows;
  }
  isStartColumnBounded(): boolean {
    return !this.place.area.openColumns || this.place.area.column > 1;
  }
  isEndColumnBounded(): boolean {
    return !this.place.area.openColumns;
  }

  /** Counted from the range's own corner, which is (1, 1); it may lie outside the range. */
  getCell(row?: unknown, column?: unknown): Range {
    const [down = 1, across = 1] = integers('Range.getCell', [row, column], 2);
    const rect = rectOf(this.place);
    return rangeAt(this.place, {
      row: rect.row + down - 1,
      column: rect.column + across - 1,
      rows: 1,
      columns: 1,
    });
  }

  offset(
    rowOffset?: unknown,
    columnOffset?: unknown,
    numRows?: unknown,
    numColumns?: unknown,
  ): Range {
    const args = trimmed([rowOffset, columnOffset, numRows, numColumns]);
    const rect = rectOf(this.place);
    const [down = 0, across = 0, rows = rect.rows, columns = rect.columns] = integers(
      'Range.offset',
      args,
      2,
      4,
    );
    return rangeAt(this.place, {
      row: rect.row + down,
      column: rect.column + across,
      rows,
      columns,
    });
  }

  /** As Ctrl and an arrow key from the range's first cell. */
  getNextDataCell(direction?: unknown): Range {
    const towards = enumName('Range.getNextDataCell', Direction, direction);
    const { row, column } = rectOf(this.place);
    const cell = nextDataCell(tabOf(this.place), row, column, towards);
    return rangeAt(this.place, { ...cell, rows: 1, columns: 1 });
  }

  /** The range widened over the filled cells that touch it, as Ctrl+A does. */
  getDataRegion(dimension?: unknown): Range {
    const region = dataRegion(
      'Range.getDataRegion',
      tabOf(this.place),
      rectOf(this.place),
      dimension,
    );
    return rangeAt(this.place, region);
  }

  activate(): this {
    selectCells(this.place.open, this.place.area.tab, rectOf(this.place));
    return this;
  }
  activateAsCurrentCell(): this {
    selectCells(this.place.open, this.place.area.tab, rectOf(this.place));
    return this;
  }

  /** Nobody but the owner works here, and warnings do not stop a script (facts 6.8). */
  canEdit(): boolean {
    return rectOf(this.place).rows > 0;
  }
}
