// One tab of a workbook: its grid and all that lies beside it. Only `book.apply` changes it.
import { Axis } from './axis.ts';
import type { TabProperties } from './change.ts';
import { Grid } from './grid.ts';
import { isDateFormat } from './number-format.ts';
import type {
  CellValue,
  ConditionalFormatSpec,
  PlacedChart,
  PlacedPivot,
  ProtectionSpec,
  Rect,
  TabFilter,
} from './types.ts';

/** A new tab's size, and its default row height and column width in pixels (facts 3; Sheets UI). */
export const defaultSize = { rows: 1000, columns: 26, rowHeight: 21, columnWidth: 100 };

export const newTabProperties = (name: string): TabProperties => ({
  name,
  hidden: false,
  color: null,
  frozenRows: 0,
  frozenColumns: 0,
  rightToLeft: false,
  gridlinesHidden: false,
});

/** Where a pivot table's result was last written, and from which version of its source. */
export type RenderedPivot = {
  readonly rect: Rect;
  /** Cells that took the result's format because nobody had formatted them. */
  readonly formatted: readonly (readonly [row: number, column: number])[];
  readonly sourceVersion: number;
};

export class Tab {
  readonly grid: Grid;
  readonly rowAxis = new Axis(defaultSize.rowHeight);
  readonly columnAxis = new Axis(defaultSize.columnWidth);
  merges: readonly Rect[] = [];
  /** In order of priority. */
  conditionalFormats: readonly ConditionalFormatSpec[] = [];
  filter: TabFilter | null = null;
  protections: readonly ProtectionSpec[] = [];
  pivots: readonly PlacedPivot[] = [];
  charts: readonly PlacedChart[] = [];
  readonly renderedPivots = new Map<number, RenderedPivot>();
  /** What the results of formulas were last computed from. */
  formulasFrom = '';
  /** Counts the changes of this tab. */
  version = 0;

  /** `derive` brings formulas and pivot tables up to date before something is read. */
  constructor(
    readonly id: number,
    public properties: TabProperties,
    size: { readonly rows: number; readonly columns: number },
    private readonly derive: (tab: Tab) => void,
  ) {
    this.grid = new Grid(size.rows, size.columns);
  }

  get name(): string {
    return this.properties.name;
  }
  get maxRows(): number {
    return this.grid.maxRows;
  }
  get maxColumns(): number {
    return this.grid.maxColumns;
  }
  /** Last row with content in any column, 0 for an empty tab (facts 6.5). */
  get lastRow(): number {
    this.bringUpToDate();
    return this.grid.lastRow;
  }
  get lastColumn(): number {
    this.bringUpToDate();
    return this.grid.lastColumn;
  }
  get hasDerived(): boolean {
    return this.grid.formulaCount > 0 || this.pivots.length > 0;
  }

  values(row: number, column: number, rows: number, columns: number): CellValue[][] {
    this.bringUpToDate();
    return this.grid.values({ row, column, rows, columns });
  }

  value(row: number, column: number): CellValue {
    this.bringUpToDate();
    return this.grid.value(row, column);
  }

  /** The format set on a cell; '' when nobody formatted it. */
  numberFormat(row: number, column: number): string {
    return this.grid.layer('format', row, column) ?? '';
  }

  /** Whether the cell holds a number that its format makes a date. */
  isDate(row: number, column: number): boolean {
    return (
      typeof this.value(row, column) === 'number' && isDateFormat(this.numberFormat(row, column))
    );
  }

  /** The rectangle with its open ends closed at the grid's present size. */
  resolve(rect: Rect): Rect {
    const { row, column, rows, columns } = rect;
    return {
      row,
      column,
      rows: rect.openRows ? Math.max(1, this.maxRows - row + 1) : rows,
      columns: rect.openColumns ? Math.max(1, this.maxColumns - column + 1) : columns,
    };
  }

  /** Computes formulas and pivot tables anew where what they depend on changed. */
  bringUpToDate(): void {
    if (this.hasDerived) this.derive(this);
  }
}
