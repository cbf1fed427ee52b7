// A tab as the desk draws it.
import type { Block, CellContent } from './common.ts';

/**
 * `GET /api/tabs/:name/view` — the tab as the desk page draws it; `?rows=FIRST-LAST` limits `rows`,
 * `notes` and `formulas` to those rows. Styles are named by their index in `styles`.
 */
export type TabView = {
  readonly id: number;
  readonly key: string;
  readonly title: string;
  /** Counts every change of the workbook; events carry the same count. */
  readonly version: number;
  /** Size of the grid, empty cells included. */
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly hidden: boolean;
  readonly columns: readonly ColumnView[];
  /** Rows whose height is not the default, in pixels. */
  readonly rowHeights: readonly { readonly row: number; readonly height: number }[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Block[];
  readonly filter: Block | null;
  readonly styles: readonly StyleView[];
  readonly rows: readonly RowView[];
  readonly notes: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }[];
  readonly formulas: readonly {
    readonly row: number;
    readonly column: number;
    readonly formula: string;
  }[];
  readonly validations: readonly ValidationView[];
  readonly protections: readonly ProtectionView[];
  readonly charts: readonly ChartView[];
};

export type ColumnView = { readonly width: number; readonly hidden: boolean };

/** One row; each array starts at column 1 and ends at the last cell that has something to draw. */
export type RowView = {
  readonly row: number;
  readonly values: readonly CellContent[];
  /** What the cell shows; null where that is the value itself, as text. */
  readonly display: readonly (string | null)[];
  /** Index into `TabView.styles` for each cell. */
  readonly styles: readonly number[];
};

/** How a cell looks, conditional formats already applied. Left out = the default. */
export type StyleView = {
  readonly background?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  readonly underline?: boolean;
  /** Points. */
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly wrap?: 'overflow' | 'wrap' | 'clip';
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly numberFormat?: string;
};

export type ValidationView = {
  readonly ranges: readonly Block[];
  readonly rule:
    | { readonly kind: 'list'; readonly values: readonly string[]; readonly dropdown: boolean }
    | { readonly kind: 'checkbox'; readonly checked: CellContent; readonly unchecked: CellContent }
    | { readonly kind: 'date' }
    /** Checked on entry, nothing to draw. */
    | { readonly kind: 'other' };
  /** Whether an entry against the rule is kept (with a mark) or refused. */
  readonly allowInvalid: boolean;
  readonly help: string | null;
};

export type ProtectionView = {
  readonly range: Block;
  readonly description: string;
  /** A person is asked before editing, and may go on. */
  readonly warningOnly: boolean;
};

export type ChartView = {
  readonly id: number;
  readonly row: number;
  readonly column: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
  /** `GET` this for the PNG. */
  readonly image: string;
};
