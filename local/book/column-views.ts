// Columns of a grid held together in memory: whoever reads one of thousands of rows need not visit each row.
import type { CellValue } from './types.ts';

export type ColumnView = {
  /** From row 1 on; what lies beyond the end is empty. */
  readonly values: CellValue[];
  /** The serial of a cell that holds a date, NaN for any other. */
  readonly dates: number[];
};

/** The cells of a grid, asked when a view is made and when a cell of it changes. */
export type Cells = {
  rows(): number;
  value(row: number, column: number): CellValue;
  isDate(row: number, column: number): boolean;
};

/**
 * A view is made when a column is first read at length, follows each change of a cell, and is thrown
 * away when rows or columns change places.
 */
export class ColumnViews {
  private readonly views = new Map<number, ColumnView>();

  constructor(private readonly cells: Cells) {}

  of(column: number): ColumnView {
    const known = this.views.get(column);
    if (known) return known;
    const view: ColumnView = { values: [], dates: [] };
    const rows = this.cells.rows();
    for (let row = 1; row <= rows; row++) this.read(view, row, column);
    this.views.set(column, view);
    return view;
  }

  changed(row: number, column: number): void {
    const view = this.views.get(column);
    if (!view) return;
    for (let above = view.values.length + 1; above < row; above++) this.read(view, above, column);
    this.read(view, row, column);
  }

  forget(): void {
    this.views.clear();
  }

  private read({ values, dates }: ColumnView, row: number, column: number): void {
    const value = this.cells.value(row, column);
    const isDate = typeof value === 'number' && this.cells.isDate(row, column);
    values[row - 1] = value;
    dates[row - 1] = isDate ? value : Number.NaN;
  }
}
