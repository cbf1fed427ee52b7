// The plain data of a chart: what is drawn, from which cells, where it stands.
import type { Area } from './specs.ts';

/** Names of Charts.ChartType, in Google's order. */
export const chartTypes = [
  'TIMELINE',
  'AREA',
  'BAR',
  'BUBBLE',
  'CANDLESTICK',
  'COLUMN',
  'COMBO',
  'GAUGE',
  'GEO',
  'HISTOGRAM',
  'RADAR',
  'LINE',
  'ORG',
  'PIE',
  'SCATTER',
  'SPARKLINE',
  'STEPPED_AREA',
  'TABLE',
  'TREEMAP',
  'WATERFALL',
] as const;
export type ChartTypeName = (typeof chartTypes)[number];

export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

/** Chart options by Google's names; nested ones keep their dotted path: `hAxis.title`. */
export type ChartOptions = { readonly [path: string]: Json };

export type ChartSpec = {
  readonly type: ChartTypeName;
  readonly areas: readonly Area[];
  readonly options: ChartOptions;
  /** Rows (columns, when transposed) that are headers; -1: guess. */
  readonly numHeaders: number;
  readonly transpose: boolean;
  readonly mergeStrategy: 'MERGE_COLUMNS' | 'MERGE_ROWS';
  readonly hiddenDimensions: 'IGNORE_BOTH' | 'IGNORE_ROWS' | 'IGNORE_COLUMNS' | 'SHOW_BOTH';
  /** Anchor cell, and offset from it in pixels. */
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
};

/** What a picture shows: the domain's labels and one line of numbers per series. */
export type ChartData = {
  readonly labels: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly values: readonly (number | null)[];
  }[];
  /** Numbers of the domain, where it is numeric (scatter). */
  readonly domain?: readonly (number | null)[];
};
