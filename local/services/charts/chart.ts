// Charts of the Charts service: made from a DataTable, without a sheet, and turned into a picture.
import { isDrawable } from '../../book/chart-datasets.ts';
import { renderChart } from '../../book/chart-image.ts';
import type { ChartData, ChartOptions, ChartTypeName } from '../../book/chart-spec.ts';
import type { Execution } from '../../google/execution.ts';
import { Service, ServiceException } from '../../google/service.ts';
import { Blob } from '../blob.ts';
import { integers } from '../spreadsheet/arguments.ts';
import type { Provides } from '../spreadsheet/google-types.ts';
import { DataTable, DataTableBuilder } from './data-table.ts';
import * as options from './options.ts';

type GoogleChart = GoogleAppsScript.Charts.Chart;
type GoogleColumns = GoogleAppsScript.Charts.ColumnChartBuilder;
type Provided = Exclude<keyof GoogleColumns, 'setDataSourceUrl' | 'setDataViewDefinition'>;

/** The picture of a chart as a PNG blob. */
export const pictureOf = (
  execution: Execution,
  spec: { readonly type: ChartTypeName; readonly options: ChartOptions },
  data: ChartData,
): Blob => {
  if (!isDrawable(spec.type)) {
    throw new ServiceException(`A picture of a chart of type ${spec.type} is not provided here.`);
  }
  const bytes = renderChart(spec, data);
  return new Blob(execution, { bytes, contentType: 'image/png', name: 'chart.png' });
};

export class Chart extends Service implements Provides<GoogleChart, keyof GoogleChart> {
  readonly serviceName = 'Chart';

  constructor(
    execution: Execution,
    private readonly spec: { readonly type: ChartTypeName; readonly options: ChartOptions },
    private readonly data: ChartData,
  ) {
    super(execution);
  }

  getAs(contentType: unknown): Blob {
    options.pngOnly(contentType);
    return this.getBlob();
  }
  getBlob(): Blob {
    return pictureOf(this.execution, this.spec, this.data);
  }
  getOptions(): options.ChartOptionReader {
    return new options.ChartOptionReader(this.execution, this.spec.options);
  }
}

/** One class for the builders of all types: their methods differ by axis alone. */
export class ChartBuilder extends Service implements Provides<GoogleColumns, Provided> {
  readonly serviceName = 'ChartBuilder';
  private options: ChartOptions = {};
  private data: ChartData | undefined;

  constructor(
    execution: Execution,
    private readonly type: ChartTypeName,
  ) {
    super(execution);
  }

  build(): Chart {
    if (!this.data) throw new ServiceException('No data source has been set for the chart.');
    return new Chart(this.execution, { type: this.type, options: this.options }, this.data);
  }
  setDataTable(table: unknown): this {
    const built = table instanceof DataTableBuilder ? table.build() : table;
    if (!(built instanceof DataTable)) {
      throw new ServiceException('The data of a chart has to be a DataTable here.');
    }
    this.data = built.data;
    return this;
  }
  setDimensions(width: unknown, height: unknown): this {
    const [wide = 0, high = 0] = integers('ChartBuilder.setDimensions', [width, height], 2);
    return this.#set({ width: wide, height: high });
  }
  setOption(option: unknown, value: unknown): this {
    return this.#set(options.anyOption('ChartBuilder.setOption', option, value));
  }

  setTitle(chartTitle: unknown): this {
    return this.#set(options.textOption('ChartBuilder.setTitle', 'title', chartTitle));
  }
  setTitleTextStyle(style: unknown): this {
    return this.#set(options.textStyle('ChartBuilder.setTitleTextStyle', 'titleTextStyle', style));
  }
  setBackgroundColor(cssValue: unknown): this {
    return this.#set(
      options.textOption('ChartBuilder.setBackgroundColor', 'backgroundColor', cssValue),
    );
  }
  setColors(cssValues: unknown): this {
    return this.#set(options.colors('ChartBuilder.setColors', cssValues));
  }
  setLegendPosition(position: unknown): this {
    return this.#set(options.legendPosition('ChartBuilder.setLegendPosition', position));
  }
  setLegendTextStyle(style: unknown): this {
    return this.#set(
      options.textStyle('ChartBuilder.setLegendTextStyle', 'legend.textStyle', style),
    );
  }
  setStacked(): this {
    return this.#set({ isStacked: true });
  }
  setCurveStyle(style: unknown): this {
    return this.#set(options.curveStyle('ChartBuilder.setCurveStyle', style));
  }
  setPointStyle(style: unknown): this {
    return this.#set(options.pointStyle('ChartBuilder.setPointStyle', style));
  }
  set3D(): this {
    return this.#set({ is3D: true });
  }

  setXAxisTitle(title: unknown): this {
    return this.#set(options.textOption('ChartBuilder.setXAxisTitle', 'hAxis.title', title));
  }
  setYAxisTitle(title: unknown): this {
    return this.#set(options.textOption('ChartBuilder.setYAxisTitle', 'vAxis.title', title));
  }
  setXAxisTextStyle(style: unknown): this {
    return this.#set(options.textStyle('ChartBuilder.setXAxisTextStyle', 'hAxis.textStyle', style));
  }
  setYAxisTextStyle(style: unknown): this {
    return this.#set(options.textStyle('ChartBuilder.setYAxisTextStyle', 'vAxis.textStyle', style));
  }
  setXAxisTitleTextStyle(style: unknown): this {
    const method = 'ChartBuilder.setXAxisTitleTextStyle';
    return this.#set(options.textStyle(method, 'hAxis.titleTextStyle', style));
  }
  setYAxisTitleTextStyle(style: unknown): this {
    const method = 'ChartBuilder.setYAxisTitleTextStyle';
    return this.#set(options.textStyle(method, 'vAxis.titleTextStyle', style));
  }
  setRange(start: unknown, end: unknown): this {
    return this.#set(options.axisRange('ChartBuilder.setRange', this.#valueAxis(), start, end));
  }
  setXAxisRange(start: unknown, end: unknown): this {
    return this.#set(options.axisRange('ChartBuilder.setXAxisRange', 'hAxis', start, end));
  }
  setYAxisRange(start: unknown, end: unknown): this {
    return this.#set(options.axisRange('ChartBuilder.setYAxisRange', 'vAxis', start, end));
  }
  useLogScale(): this {
    return this.#set({ [`${this.#valueAxis()}.logScale`]: true });
  }
  reverseCategories(): this {
    const axis = this.#valueAxis() === 'vAxis' ? 'hAxis' : 'vAxis';
    return this.#set({ [`${axis}.direction`]: -1 });
  }

  #valueAxis(): 'hAxis' | 'vAxis' {
    return this.type === 'BAR' ? 'hAxis' : 'vAxis';
  }

  #set(given: ChartOptions): this {
    this.options = { ...this.options, ...given };
    return this;
  }
}
