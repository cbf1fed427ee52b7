// The plain data of a pivot table: what is grouped, summarised, filtered and shown.
import type { Area, CellValue, FilterSpec } from './specs.ts';

export const dimensions = ['COLUMNS', 'ROWS'] as const;
export type DimensionName = (typeof dimensions)[number];

/** Names of SpreadsheetApp.PivotTableSummarizeFunction, in Google's order. */
export const summarizeFunctions = [
  'CUSTOM',
  'SUM',
  'COUNTA',
  'COUNT',
  'COUNTUNIQUE',
  'AVERAGE',
  'MAX',
  'MIN',
  'MEDIAN',
  'PRODUCT',
  'STDEV',
  'STDEVP',
  'VAR',
  'VARP',
] as const;
export type SummarizeFunctionName = (typeof summarizeFunctions)[number];

export const displayTypes = [
  'DEFAULT',
  'PERCENT_OF_ROW_TOTAL',
  'PERCENT_OF_COLUMN_TOTAL',
  'PERCENT_OF_GRAND_TOTAL',
] as const;
export type DisplayTypeName = (typeof displayTypes)[number];

/** Names of SpreadsheetApp.DateTimeGroupingRuleType (facts 6.10), in Google's order. */
export const dateGroupings = [
  'UNSUPPORTED',
  'SECOND',
  'MINUTE',
  'HOUR',
  'HOUR_MINUTE',
  'HOUR_MINUTE_AMPM',
  'DAY_OF_WEEK',
  'DAY_OF_YEAR',
  'DAY_OF_MONTH',
  'DAY_MONTH',
  'MONTH',
  'QUARTER',
  'YEAR',
  'YEAR_MONTH',
  'YEAR_QUARTER',
  'YEAR_MONTH_DAY',
] as const;
export type DateGroupingName = (typeof dateGroupings)[number];

export type GroupingRule =
  | { readonly kind: 'date'; readonly by: Exclude<DateGroupingName, 'UNSUPPORTED'> }
  | {
      readonly kind: 'histogram';
      readonly minimum: number;
      readonly maximum: number;
      readonly size: number;
    }
  | {
      readonly kind: 'manual';
      readonly groups: readonly {
        readonly name: string;
        readonly members: readonly CellValue[];
      }[];
    };

/** `column` is the column of the sheet (A = 1), as the PivotTable reference says (facts 6.10). */
export type PivotGroupSpec = {
  readonly id: string;
  readonly column: number;
  readonly displayName?: string;
  readonly ascending: boolean;
  readonly showTotals: boolean;
  readonly repeatLabels: boolean;
  readonly rule?: GroupingRule;
  /** Order by a value (its id), read in the column (or row) of these opposite group values. */
  readonly sortBy?: { readonly value: string; readonly opposite: readonly CellValue[] };
};

/** A value over a source column, or one calculated by a formula over header names. */
export type PivotValueSpec = {
  readonly id: string;
  readonly displayName?: string;
  readonly summarize: SummarizeFunctionName;
  readonly showAs: DisplayTypeName;
} & ({ readonly column: number } | { readonly formula: string });

export type PivotFilterSpec = {
  readonly id: string;
  readonly column: number;
  readonly filter: FilterSpec;
};

export type PivotSpec = {
  readonly source: Area;
  readonly anchor: { readonly tab: number; readonly row: number; readonly column: number };
  readonly rowGroups: readonly PivotGroupSpec[];
  readonly columnGroups: readonly PivotGroupSpec[];
  readonly values: readonly PivotValueSpec[];
  readonly filters: readonly PivotFilterSpec[];
  /** Where several values stand: side by side (COLUMNS) or one below the other (ROWS). */
  readonly orientation: DimensionName;
};
