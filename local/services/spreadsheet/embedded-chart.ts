// EmbeddedChart: a chart on a sheet, its picture, and where the builders of all types come from.

import type { ChartData, ChartSpec, ChartTypeName } from '../../book/chart-spec.ts';
import type { Execution } from '../../google/execution.ts';
import { type EnumValue, Service } from '../../google/service.ts';
import type { Blob } from '../blob.ts';
import { pictureOf } from '../charts/chart.ts';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy } from '../charts/enums.ts';
import { ChartOptionReader, pngOnly } from '../charts/options.ts';
import { ContainerInfo } from './container-info.ts';
import {
  type ChartDraft,
  type ChartMakers,
  EmbeddedChartBuilder,
} from './embedded-chart-builder.ts';
import * as types from './embedded-chart-types.ts';
import type { Provides } from './google-types.ts';
import type { Range } from './range.ts';
import type { RangeAt } from './range-like.ts';

type Google = GoogleAppsScript.Spreadsheet.EmbeddedChart;

/** What charts ask of the spreadsheet that holds them. */
export interface ChartHost {
  readonly rangeAt: RangeAt;
  /** The data of a chart's ranges as they are now, read by `chartData`. */
  data(spec: ChartSpec): ChartData;
}

export class EmbeddedChart extends Service implements Provides<Google, keyof Google> {
  readonly serviceName = 'EmbeddedChart';
  readonly spec: ChartSpec;
  readonly chartId: number | null;

  constructor(
    execution: Execution,
    private readonly host: ChartHost,
    private readonly draft: ChartDraft,
  ) {
    super(execution);
    this.spec = draft.spec;
    this.chartId = draft.chartId;
  }

  getAs(contentType: unknown): Blob {
    pngOnly(contentType);
    return this.getBlob();
  }
  getBlob(): Blob {
    return pictureOf(this.execution, this.spec, this.host.data(this.spec));
  }
  /** Null until the chart stands on a sheet. */
  getChartId(): number | null {
    return this.chartId;
  }
  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.execution, this.spec.position);
  }
  getRanges(): Range[] {
    return this.spec.areas.map(this.host.rangeAt);
  }
  getOptions(): ChartOptionReader {
    return new ChartOptionReader(this.execution, this.spec.options);
  }
  getNumHeaders(): number {
    return this.spec.numHeaders;
  }
  getTransposeRowsAndColumns(): boolean {
    return this.spec.transpose;
  }
  getMergeStrategy(): EnumValue {
    return ChartMergeStrategy[this.spec.mergeStrategy];
  }
  getHiddenDimensionStrategy(): EnumValue {
    return ChartHiddenDimensionStrategy[this.spec.hiddenDimensions];
  }
  modify(): EmbeddedChartBuilder {
    const makers = makersOf(this.execution, this.host);
    return new EmbeddedChartBuilder(this.execution, makers, this.draft);
  }
}

/** The builder class of each type; a type without one has the plain builder. */
const builderClasses: {
  readonly [Type in ChartTypeName]?: new (
    ...args: ConstructorParameters<typeof EmbeddedChartBuilder>
  ) => EmbeddedChartBuilder;
} = {
  AREA: types.EmbeddedAreaChartBuilder,
  BAR: types.EmbeddedBarChartBuilder,
  COLUMN: types.EmbeddedColumnChartBuilder,
  COMBO: types.EmbeddedComboChartBuilder,
  HISTOGRAM: types.EmbeddedHistogramChartBuilder,
  LINE: types.EmbeddedLineChartBuilder,
  PIE: types.EmbeddedPieChartBuilder,
  SCATTER: types.EmbeddedScatterChartBuilder,
};

const makersOf = (execution: Execution, host: ChartHost): ChartMakers => {
  const makers: ChartMakers = {
    rangeAt: host.rangeAt,
    chart: (draft) => new EmbeddedChart(execution, host, draft),
    builder: (draft, type) =>
      new (builderClasses[type] ?? EmbeddedChartBuilder)(execution, makers, draft),
  };
  return makers;
};

/** A column chart at the top left that guesses its headers: what `newChart()` begins with. */
const newSpec: ChartSpec = {
  type: 'COLUMN',
  areas: [],
  options: {},
  numHeaders: -1,
  transpose: false,
  mergeStrategy: 'MERGE_COLUMNS',
  hiddenDimensions: 'IGNORE_BOTH',
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
};

/** `Sheet.newChart()`. */
export const newChart = (execution: Execution, host: ChartHost): EmbeddedChartBuilder =>
  new EmbeddedChartBuilder(execution, makersOf(execution, host), { spec: newSpec, chartId: null });

/** A chart of a sheet as a script reads it. */
export const embeddedChart = (
  execution: Execution,
  host: ChartHost,
  spec: ChartSpec,
  chartId: number | null,
): EmbeddedChart => new EmbeddedChart(execution, host, { spec, chartId });
