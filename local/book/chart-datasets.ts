// The series of a chart as chart.js draws them.
import type { ChartDataset } from 'chart.js';
import { color as translucent } from 'chart.js/helpers';
import type { Look } from './chart-options.ts';
import type { ChartData, ChartTypeName } from './chart-spec.ts';

const drawable = [
  'AREA',
  'BAR',
  'COLUMN',
  'COMBO',
  'HISTOGRAM',
  'LINE',
  'PIE',
  'SCATTER',
  'STEPPED_AREA',
] as const satisfies readonly ChartTypeName[];
export type DrawableType = (typeof drawable)[number];

/** Whether we can draw a chart type; the others are recorded only. */
export const isDrawable = (type: ChartTypeName): type is DrawableType =>
  drawable.some((known) => known === type);

type Numbers = readonly (number | null)[];
type Dataset = ChartDataset<'bar' | 'line' | 'doughnut' | 'scatter'>;

const shares = (series: ChartData['series']): readonly Numbers[] =>
  series.map(({ values }) =>
    values.map((value, at) => {
      const total = series.reduce((sum, other) => sum + Math.abs(other.values[at] ?? 0), 0);
      return value === null || total === 0 ? null : (value / total) * 100;
    }),
  );

/** A histogram's data: counts of numbers in intervals of equal width, about the root of their number of them. */
export const histogram = ({ series }: ChartData): ChartData => {
  const numbers = series.flatMap(({ values }) => values.filter((value) => value !== null));
  if (numbers.length === 0) return { labels: [], series: [] };
  const lowest = Math.min(...numbers);
  const bins = Math.max(1, Math.ceil(Math.sqrt(numbers.length)));
  const size = (Math.max(...numbers) - lowest) / bins || 1;
  const starts = Array.from({ length: bins }, (_, at) => lowest + at * size);
  return {
    labels: starts.map((start) => `${+start.toFixed(2)} – ${+(start + size).toFixed(2)}`),
    series: series.map(({ name, values }) => ({
      name,
      values: starts.map(
        (start, at) =>
          values.filter(
            (value) =>
              value !== null && value >= start && (value < start + size || at === bins - 1),
          ).length,
      ),
    })),
  };
};

export const datasets = (type: DrawableType, data: ChartData, look: Look): Dataset[] => {
  const values = look.percent ? shares(data.series) : data.series.map((one) => one.values);
  return data.series.map(({ name }, index): Dataset => {
    const color = look.colors[index % look.colors.length] ?? '#757575';
    const numbers = [...(values[index] ?? [])];
    if (type === 'PIE') {
      const slices = numbers.map((_, at) => look.colors[at % look.colors.length] ?? '#757575');
      return { type: 'doughnut', label: name, data: numbers, backgroundColor: slices };
    }
    if (type === 'SCATTER') {
      const points = numbers.flatMap((y, at) => {
        const x = data.domain?.[at] ?? null;
        return x === null || y === null ? [] : [{ x, y }];
      });
      const radius = look.pointSize / 2;
      return {
        type: 'scatter',
        label: name,
        data: points,
        backgroundColor: color,
        pointRadius: radius,
      };
    }
    const combined = type === 'COMBO' ? look.seriesType(index) : undefined;
    const lines = type === 'LINE' || type === 'AREA' || type === 'STEPPED_AREA';
    if (!lines && (combined === undefined || combined === 'bars')) {
      return { type: 'bar', label: name, data: numbers, backgroundColor: color };
    }
    const filled = type === 'AREA' || type === 'STEPPED_AREA' || combined === 'area';
    return {
      type: 'line',
      // Lines lie over the bars of a combo chart.
      order: -1,
      label: name,
      data: numbers,
      borderColor: color,
      backgroundColor: filled ? translucent(color).alpha(0.3).rgbString() : color,
      fill: filled ? (look.stacked && index > 0 ? '-1' : 'origin') : false,
      stepped: type === 'STEPPED_AREA',
      cubicInterpolationMode: look.smooth ? 'monotone' : 'default',
      borderWidth: 2,
      pointRadius: look.pointSize / 2,
    };
  });
};
