// Charts that stand on a tab: where they stand, and their pictures.
import type { Book } from '../../book/book.ts';
import { chartDataOf } from '../../book/chart-cells.ts';
import { isDrawable } from '../../book/chart-datasets.ts';
import { defaultChartSize, renderChart } from '../../book/chart-image.ts';
import type { ChartOptions } from '../../book/chart-spec.ts';
import type { Tab } from '../../book/tab.ts';
import { tabNameOf } from '../api/tab-name.ts';
import type { ChartView } from '../api-types.ts';

const sizeOf = ({ width, height }: ChartOptions) => ({
  width: typeof width === 'number' ? width : defaultChartSize.width,
  height: typeof height === 'number' ? height : defaultChartSize.height,
});

export const chartViews = (tab: Tab, version: number): readonly ChartView[] =>
  tab.charts.map(({ id, spec }) => ({
    id,
    ...spec.position,
    ...sizeOf(spec.options),
    image: `/api/tabs/${tabNameOf(tab.id)}/charts/${id}.png?version=${version}`,
  }));

/** PNG of a chart as its cells are now; null where there is none of that id, or none we can draw. */
export const chartImage = (book: Book, tab: Tab, id: string): Buffer | null => {
  const chart = tab.charts.find((candidate) => String(candidate.id) === id);
  return chart && isDrawable(chart.spec.type)
    ? renderChart(chart.spec, chartDataOf(book, chart.spec))
    : null;
};
