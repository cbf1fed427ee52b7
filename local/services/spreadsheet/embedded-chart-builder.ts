// EmbeddedChartBuilder: what all charts on a sheet have. Titles and colours belong to the typed ones.
import type { ChartOptions, ChartSpec, ChartTypeName } from '../../book/chart-spec.ts';
import type { Execution } from '../../google/execution.ts';
import { type EnumValue, Service, ServiceException } from '../../google/service.ts';
import { ChartHiddenDimensionStrategy, ChartMergeStrategy, ChartType } from '../charts/enums.ts';
import { anyOption } from '../charts/options.ts';
import { enumName, flag, integers } from './arguments.ts';
import { ContainerInfo } from './container-info.ts';
import type { EmbeddedChart } from './embedded-chart.ts';
import type { Provides } from './google-types.ts';
import type { Range } from './range.ts';
import { areaOf, type RangeAt, sameArea } from './range-like.ts';

type Google = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** A chart as far as it has been described; `chartId` is null until it stands on a sheet. */
export type ChartDraft = { readonly spec: ChartSpec; readonly chartId: number | null };

/** Who makes what: each class of chart makes the others, so they get one another handed in. */
export interface ChartMakers {
  readonly rangeAt: RangeAt;
  chart(draft: ChartDraft): EmbeddedChart;
  builder(draft: ChartDraft, type: ChartTypeName): EmbeddedChartBuilder;
}

export class EmbeddedChartBuilder extends Service implements Provides<Google, keyof Google> {
  readonly serviceName: string = 'EmbeddedChartBuilder';

  constructor(
    execution: Execution,
    private readonly makers: ChartMakers,
    private draft: ChartDraft,
  ) {
    super(execution);
  }

  asAreaChart(): EmbeddedChartBuilder {
    return this.#as('AREA');
  }
  asBarChart(): EmbeddedChartBuilder {
    return this.#as('BAR');
  }
  asColumnChart(): EmbeddedChartBuilder {
    return this.#as('COLUMN');
  }
  asComboChart(): EmbeddedChartBuilder {
    return this.#as('COMBO');
  }
  asHistogramChart(): EmbeddedChartBuilder {
    return this.#as('HISTOGRAM');
  }
  asLineChart(): EmbeddedChartBuilder {
    return this.#as('LINE');
  }
  asPieChart(): EmbeddedChartBuilder {
    return this.#as('PIE');
  }
  asScatterChart(): EmbeddedChartBuilder {
    return this.#as('SCATTER');
  }
  asTableChart(): EmbeddedChartBuilder {
    return this.#as('TABLE');
  }

  /** Strings are refused: only the enumeration counts (facts 6.11). */
  setChartType(type: unknown): this {
    return this.#change({ type: enumName(`${this.serviceName}.setChartType`, ChartType, type) });
  }
  getChartType(): EnumValue {
    return ChartType[this.draft.spec.type];
  }

  addRange(range: unknown): this {
    const area = areaOf(`${this.serviceName}.addRange`, range);
    return this.#change({ areas: [...this.draft.spec.areas, area] });
  }
  removeRange(range: unknown): this {
    const removed = areaOf(`${this.serviceName}.removeRange`, range);
    return this.#change({
      areas: this.draft.spec.areas.filter((area) => !sameArea(area, removed)),
    });
  }
  clearRanges(): this {
    return this.#change({ areas: [] });
  }
  getRanges(): Range[] {
    return this.draft.spec.areas.map(this.makers.rangeAt);
  }

  setPosition(
    anchorRowPos: unknown,
    anchorColPos: unknown,
    offsetX: unknown,
    offsetY: unknown,
  ): this {
    const [row = 1, column = 1, right = 0, down = 0] = integers(
      `${this.serviceName}.setPosition`,
      [anchorRowPos, anchorColPos, offsetX, offsetY],
      4,
    );
    if (row < 1 || column < 1) {
      throw new ServiceException('The anchor position of the chart is outside the sheet.');
    }
    return this.#change({ position: { row, column, offsetX: right, offsetY: down } });
  }
  getContainer(): ContainerInfo {
    return new ContainerInfo(this.execution, this.draft.spec.position);
  }

  setNumHeaders(headers: unknown): this {
    const [numHeaders = -1] = integers(`${this.serviceName}.setNumHeaders`, [headers], 1);
    return this.#change({ numHeaders });
  }
  setTransposeRowsAndColumns(transpose: unknown): this {
    return this.#change({
      transpose: flag(`${this.serviceName}.setTransposeRowsAndColumns`, transpose),
    });
  }
  setMergeStrategy(mergeStrategy: unknown): this {
    const method = `${this.serviceName}.setMergeStrategy`;
    return this.#change({ mergeStrategy: enumName(method, ChartMergeStrategy, mergeStrategy) });
  }
  setHiddenDimensionStrategy(strategy: unknown): this {
    const method = `${this.serviceName}.setHiddenDimensionStrategy`;
    return this.#change({
      hiddenDimensions: enumName(method, ChartHiddenDimensionStrategy, strategy),
    });
  }
  setOption(option: unknown, value: unknown): this {
    return this.setOptions(anyOption(`${this.serviceName}.setOption`, option, value));
  }

  build(): EmbeddedChart {
    return this.makers.chart(this.draft);
  }

  protected setOptions(options: ChartOptions): this {
    return this.#change({ options: { ...this.draft.spec.options, ...options } });
  }

  #change(spec: Partial<ChartSpec>): this {
    this.draft = { ...this.draft, spec: { ...this.draft.spec, ...spec } };
    return this;
  }

  #as(type: ChartTypeName): EmbeddedChartBuilder {
    const { spec, chartId } = this.draft;
    return this.makers.builder({ spec: { ...spec, type }, chartId }, type);
  }
}
