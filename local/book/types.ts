// What a workbook keeps beside the grid, as plain JSON: areas, styles, protections, metadata, names.
import type { ChartSpec } from './chart-spec.ts';
import type { PivotSpec } from './pivot-spec.ts';
import type { Area, FilterSpec, RuleStyle } from './specs.ts';

export type {
  Area,
  CellValue,
  ConditionalFormatSpec,
  FilterSpec,
  RuleStyle,
  ValidationSpec,
} from './specs.ts';
export type { ChartSpec, PivotSpec };

/** A rectangle of cells within a tab that is known; rows and columns count from 1. */
export type Rect = Omit<Area, 'tab'>;

export type WrapStrategy = 'WRAP' | 'OVERFLOW' | 'CLIP';
export type BorderEdge = { readonly color: string; readonly style: string };
export type Borders = {
  readonly top?: BorderEdge;
  readonly left?: BorderEdge;
  readonly bottom?: BorderEdge;
  readonly right?: BorderEdge;
};

/** Only what was set; an absent property is Google's default. Colours are lower-case `#rrggbb`. */
export type CellStyle = {
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly fontWeight?: 'bold' | 'normal';
  readonly fontStyle?: 'italic' | 'normal';
  readonly fontLine?: 'underline' | 'line-through' | 'none';
  readonly horizontalAlignment?: 'left' | 'center' | 'right' | 'normal';
  readonly verticalAlignment?: 'top' | 'middle' | 'bottom';
  readonly wrap?: WrapStrategy;
  readonly rotation?: number;
  readonly borders?: Borders;
};

/** Formatted or linked stretches of a cell's text; `end` is exclusive. */
export type RichTextSpec = {
  readonly text: string;
  readonly runs: readonly {
    readonly start: number;
    readonly end: number;
    readonly url?: string;
    readonly style?: RuleStyle & { readonly fontFamily?: string; readonly fontSize?: number };
  }[];
};

/** The one basic filter a tab may have. */
export type TabFilter = {
  readonly area: Rect;
  /** `column` is the column of the sheet, A = 1. */
  readonly columns: readonly { readonly column: number; readonly filter: FilterSpec }[];
};

export type ProtectionSpec = {
  readonly id: number;
  readonly type: 'RANGE' | 'SHEET';
  /** What a RANGE protection covers. */
  readonly area?: Rect;
  readonly rangeName?: string;
  readonly description: string;
  readonly warningOnly: boolean;
  readonly editors: readonly string[];
  readonly domainEdit: boolean;
  readonly unprotected: readonly Rect[];
};

export type MetadataLocation =
  | { readonly type: 'SPREADSHEET' }
  | { readonly type: 'SHEET'; readonly tab: number }
  | { readonly type: 'ROW'; readonly tab: number; readonly index: number }
  | { readonly type: 'COLUMN'; readonly tab: number; readonly index: number };

export type MetadataSpec = {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
  readonly location: MetadataLocation;
};

export type NamedRangeSpec = { readonly name: string; readonly area: Area };

export type PlacedPivot = { readonly id: number; readonly spec: PivotSpec };
export type PlacedChart = { readonly id: number; readonly spec: ChartSpec };
