// The typed builders of charts on a sheet: titles, colours, axes, and what a type alone has.

import * as options from '../charts/options.ts';
import { EmbeddedChartBuilder } from './embedded-chart-builder.ts';
import type { Provides } from './google-types.ts';

/** Every method of Google's builder. */
type Face<Builder> = Provides<Builder, keyof Builder>;

/** What every drawn chart has: title, legend, colours. */
abstract class TitledChartBuilder extends EmbeddedChartBuilder {
  setTitle(chartTitle: unknown): this {
    return this.setOptions(options.textOption(this.method('setTitle'), 'title', chartTitle));
  }
  setTitleTextStyle(style: unknown): this {
    const method = this.method('setTitleTextStyle');
    return this.setOptions(options.textStyle(method, 'titleTextStyle', style));
  }
  setBackgroundColor(cssValue: unknown): this {
    const method = this.method('setBackgroundColor');
    return this.setOptions(options.textOption(method, 'backgroundColor', cssValue));
  }
  setColors(cssValues: unknown): this {
    return this.setOptions(options.colors(this.method('setColors'), cssValues));
  }
  setLegendPosition(position: unknown): this {
    return this.setOptions(options.legendPosition(this.method('setLegendPosition'), position));
  }
  setLegendTextStyle(style: unknown): this {
    const method = this.method('setLegendTextStyle');
    return this.setOptions(options.textStyle(method, 'legend.textStyle', style));
  }

  protected method(name: string): string {
    return `${this.serviceName}.${name}`;
  }
}

/** Charts with two axes. */
abstract class AxisChartBuilder extends TitledChartBuilder {
  setXAxisTitle(title: unknown): this {
    return this.setOptions(options.textOption(this.method('setXAxisTitle'), 'hAxis.title', title));
  }
  setYAxisTitle(title: unknown): this {
    return this.setOptions(options.textOption(this.method('setYAxisTitle'), 'vAxis.title', title));
  }
  setXAxisTextStyle(style: unknown): this {
    return this.#style('setXAxisTextStyle', 'hAxis.textStyle', style);
  }
  setYAxisTextStyle(style: unknown): this {
    return this.#style('setYAxisTextStyle', 'vAxis.textStyle', style);
  }
  setXAxisTitleTextStyle(style: unknown): this {
    return this.#style('setXAxisTitleTextStyle', 'hAxis.titleTextStyle', style);
  }
  setYAxisTitleTextStyle(style: unknown): this {
    return this.#style('setYAxisTitleTextStyle', 'vAxis.titleTextStyle', style);
  }

  #style(name: string, path: string, style: unknown): this {
    return this.setOptions(options.textStyle(this.method(name), path, style));
  }
}

/** Charts of categories against amounts. */
abstract class CategoryChartBuilder extends AxisChartBuilder {
  /** Where amounts are read; bars lie, so theirs is the horizontal one. */
  protected readonly valueAxis: 'hAxis' | 'vAxis' = 'vAxis';

  setRange(start: unknown, end: unknown): this {
    const method = this.method('setRange');
    return this.setOptions(options.axisRange(method, this.valueAxis, start, end));
  }
  useLogScale(): this {
    return this.setOptions({ [`${this.valueAxis}.logScale`]: true });
  }
  reverseCategories(): this {
    const axis = this.valueAxis === 'vAxis' ? 'hAxis' : 'vAxis';
    return this.setOptions({ [`${axis}.direction`]: -1 });
  }
}

abstract class StackableChartBuilder extends CategoryChartBuilder {
  setStacked(): this {
    return this.setOptions({ isStacked: true });
  }
}

export class EmbeddedColumnChartBuilder
  extends StackableChartBuilder
  implements Face<GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder>
{
  override readonly serviceName = 'EmbeddedColumnChartBuilder';
}

export class EmbeddedComboChartBuilder
  extends StackableChartBuilder
  implements Face<GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder>
{
  override readonly serviceName = 'EmbeddedComboChartBuilder';
}

export class EmbeddedHistogramChartBuilder
  extends StackableChartBuilder
  implements Face<GoogleAppsScript.Spreadsheet.EmbeddedHistogramChartBuilder>
{
  override readonly serviceName = 'EmbeddedHistogramChartBuilder';
}

export class EmbeddedBarChartBuilder
  extends StackableChartBuilder
  implements Face<GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder>
{
  override readonly serviceName = 'EmbeddedBarChartBuilder';
  protected override readonly valueAxis = 'hAxis';

  reverseDirection(): this {
    return this.setOptions({ 'hAxis.direction': -1 });
  }
}

export class EmbeddedAreaChartBuilder
  extends StackableChartBuilder
  implements Face<GoogleAppsScript.Spreadsheet.EmbeddedAreaChartBuilder>
{
  override readonly serviceName = 'EmbeddedAreaChartBuilder';

  setPointStyle(style: unknown): this {
    return this.setOptions(options.pointStyle(this.method('setPointStyle'), style));
  }
}

export class EmbeddedLineChartBuilder
  extends CategoryChartBuilder
  implements Face<GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder>
{
  override readonly serviceName = 'EmbeddedLineChartBuilder';

  setCurveStyle(style: unknown): this {
    return this.setOptions(options.curveStyle(this.method('setCurveStyle'), style));
  }
  setPointStyle(style: unknown): this {
    return this.setOptions(options.pointStyle(this.method('setPointStyle'), style));
  }
}

export class EmbeddedPieChartBuilder
  extends TitledChartBuilder
  implements Face<GoogleAppsScript.Spreadsheet.EmbeddedPieChartBuilder>
{
  override readonly serviceName = 'EmbeddedPieChartBuilder';

  set3D(): this {
    return this.setOptions({ is3D: true });
  }
  reverseCategories(): this {
    return this.setOptions({ reverseCategories: true });
  }
}

/** Ranges of both axes; other types have `setRange` (facts 6.11). */
export class EmbeddedScatterChartBuilder
  extends AxisChartBuilder
  implements Face<GoogleAppsScript.Spreadsheet.EmbeddedScatterChartBuilder>
{
  override readonly serviceName = 'EmbeddedScatterChartBuilder';

  setXAxisRange(start: unknown, end: unknown): this {
    return this.setOptions(options.axisRange(this.method('setXAxisRange'), 'hAxis', start, end));
  }
  setYAxisRange(start: unknown, end: unknown): this {
    return this.setOptions(options.axisRange(this.method('setYAxisRange'), 'vAxis', start, end));
  }
  setXAxisLogScale(): this {
    return this.setOptions({ 'hAxis.logScale': true });
  }
  setYAxisLogScale(): this {
    return this.setOptions({ 'vAxis.logScale': true });
  }
  setPointStyle(style: unknown): this {
    return this.setOptions(options.pointStyle(this.method('setPointStyle'), style));
  }
}
