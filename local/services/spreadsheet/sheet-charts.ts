// Sheet: charts made, put on it, changed and taken off (facts 6.11).
import { chartDataOf } from '../../book/chart-cells.ts';
import { ServiceException } from '../../google/service.ts';
import { instance } from './arguments.ts';
import { type ChartHost, EmbeddedChart, embeddedChart, newChart } from './embedded-chart.ts';
import type { EmbeddedChartBuilder } from './embedded-chart-builder.ts';
import type { OpenBook } from './open-book.ts';
import { tabOfSheet } from './sheet-base.ts';
import { SheetRules } from './sheet-rules.ts';

export abstract class SheetCharts extends SheetRules {
  newChart(): EmbeddedChartBuilder {
    const { open } = this.place;
    return newChart(open.execution, chartHost(open));
  }
  insertChart(chart?: unknown): void {
    const { spec } = instance('Sheet.insertChart', EmbeddedChart, chart);
    const { open } = this.place;
    const tab = tabOfSheet(this.place).id;
    open.apply({ kind: 'chart', tab, id: open.book.nextId(), chart: spec });
  }
  getCharts(): EmbeddedChart[] {
    const { open } = this.place;
    return tabOfSheet(this.place).charts.map(({ id, spec }) =>
      embeddedChart(open.execution, chartHost(open), spec, id),
    );
  }
  updateChart(chart?: unknown): void {
    const { chartId, spec } = instance('Sheet.updateChart', EmbeddedChart, chart);
    const id = this.#known(chartId);
    this.place.open.apply({ kind: 'chart', tab: this.place.tab, id, chart: spec });
  }
  removeChart(chart?: unknown): void {
    const { chartId } = instance('Sheet.removeChart', EmbeddedChart, chart);
    const id = this.#known(chartId);
    this.place.open.apply({ kind: 'chart-remove', tab: this.place.tab, id });
  }

  #known(chartId: number | null): number {
    const found = tabOfSheet(this.place).charts.find(({ id }) => id === chartId);
    if (!found) throw new ServiceException('The chart does not exist on this sheet.');
    return found.id;
  }
}

const chartHost = (open: OpenBook): ChartHost => ({
  rangeAt: open.rangeAt,
  data: (spec) => chartDataOf(open.book, spec),
});
