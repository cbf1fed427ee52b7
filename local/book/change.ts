// Every way a workbook can change, as JSON: what is applied, journalled, replayed and followed.
import type {
  CellStyle,
  CellValue,
  ChartSpec,
  ConditionalFormatSpec,
  MetadataSpec,
  NamedRangeSpec,
  PivotSpec,
  ProtectionSpec,
  Rect,
  RichTextSpec,
  TabFilter,
  ValidationSpec,
} from './types.ts';

/** `[row offset, column offset, what]` for the few cells of a block that carry something. */
export type Sparse<T> = readonly (readonly [number, number, T])[];

export type Dimension = 'rows' | 'columns';

/** What a cell carries beside its value, by the name of its layer. */
export type LayerContent = {
  readonly format: string;
  readonly style: CellStyle;
  readonly note: string;
  readonly validation: ValidationSpec;
  readonly richText: RichTextSpec;
};
export type LayerName = keyof LayerContent;

/** What to change in cells' styles; null puts a property back to its default. */
export type StylePatch = { readonly [P in keyof CellStyle]?: CellStyle[P] | null };

export type BookProperties = {
  readonly name: string;
  readonly locale: string;
  readonly zone: string;
};

export type TabProperties = {
  readonly name: string;
  readonly hidden: boolean;
  readonly color: string | null;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly rightToLeft: boolean;
  readonly gridlinesHidden: boolean;
};

type OnTab<Kind extends string> = { readonly kind: Kind; readonly tab: number };

/** One value for the whole area, or one for each of its cells; null takes the cell's own away. */
type LayerChange = {
  [Layer in LayerName]: OnTab<'layer'> & {
    readonly layer: Layer;
    readonly area: Rect;
  } & (
      | { readonly value: LayerContent[Layer] | null }
      | { readonly values: readonly (readonly (LayerContent[Layer] | null)[])[] }
    );
}[LayerName];

/** One property of every cell of the area. */
type StyleEachChange = {
  [P in keyof CellStyle]-?: OnTab<'style-each'> & {
    readonly area: Rect;
    readonly property: P;
    readonly values: readonly (readonly (CellStyle[P] | null)[])[];
  };
}[keyof CellStyle];

export type TabChange =
  | (OnTab<'write'> & {
      readonly area: Rect;
      readonly values: readonly (readonly CellValue[])[];
      readonly formulas?: Sparse<string>;
      readonly formats?: Sparse<string>;
    })
  | LayerChange
  | (OnTab<'style'> & { readonly area: Rect; readonly patch: StylePatch })
  | StyleEachChange
  | (OnTab<'clear'> & { readonly area: Rect; readonly parts: readonly ('content' | LayerName)[] })
  /** Rows of the area change places: the row now at offset i was at offset `order[i]`. */
  | (OnTab<'reorder'> & { readonly area: Rect; readonly order: readonly number[] })
  /** New lines take formats, styles and validations of line `inherit`, counted before the insertion. */
  | (OnTab<'insert'> & {
      readonly dimension: Dimension;
      readonly at: number;
      readonly count: number;
      readonly inherit?: number;
    })
  | (OnTab<'delete'> & {
      readonly dimension: Dimension;
      readonly at: number;
      readonly count: number;
    })
  /** `to` is the index before which the block lands, counted before it moves. */
  | (OnTab<'move'> & {
      readonly dimension: Dimension;
      readonly at: number;
      readonly count: number;
      readonly to: number;
    })
  | (OnTab<'hide'> & {
      readonly dimension: Dimension;
      readonly at: number;
      readonly count: number;
      readonly hidden: boolean;
    })
  /** Pixels; null is the default size. */
  | (OnTab<'size'> & {
      readonly dimension: Dimension;
      readonly at: number;
      readonly count: number;
      readonly pixels: number | null;
    })
  | (OnTab<'tab-set'> & { readonly properties: Partial<TabProperties> })
  | (OnTab<'merges'> & { readonly merges: readonly Rect[] })
  | (OnTab<'conditional-formats'> & { readonly rules: readonly ConditionalFormatSpec[] })
  | (OnTab<'filter'> & {
      readonly filter: TabFilter | null;
      readonly hiddenRows: readonly number[];
    })
  | (OnTab<'protection'> & { readonly protection: ProtectionSpec })
  | (OnTab<'protection-remove'> & { readonly id: number })
  | (OnTab<'pivot'> & { readonly id: number; readonly pivot: PivotSpec })
  | (OnTab<'pivot-remove'> & { readonly id: number })
  | (OnTab<'chart'> & { readonly id: number; readonly chart: ChartSpec })
  | (OnTab<'chart-remove'> & { readonly id: number });

export type BookChange =
  | TabChange
  | { readonly kind: 'book-set'; readonly properties: Partial<BookProperties> }
  | {
      readonly kind: 'tab-insert';
      readonly tab: number;
      readonly name: string;
      /** Position among the tabs, from 0. */
      readonly index: number;
      readonly rows: number;
      readonly columns: number;
    }
  | {
      readonly kind: 'tab-copy';
      readonly tab: number;
      readonly from: number;
      readonly name: string;
      readonly index: number;
    }
  | { readonly kind: 'tab-remove'; readonly tab: number }
  | { readonly kind: 'tab-move'; readonly tab: number; readonly index: number }
  | { readonly kind: 'metadata'; readonly metadata: MetadataSpec }
  | { readonly kind: 'metadata-remove'; readonly id: number }
  | { readonly kind: 'named-range'; readonly named: NamedRangeSpec }
  | { readonly kind: 'named-range-remove'; readonly name: string };
