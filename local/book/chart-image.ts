// Charts as PNG pictures: chart.js on a canvas of Node's, without animation, the same bytes each time.
import { createCanvas } from '@napi-rs/canvas';
import {
  Chart,
  type ChartConfiguration,
  controllers,
  elements,
  Filler,
  Legend,
  scales,
  Title,
} from 'chart.js';
import { datasets, histogram, isDrawable } from './chart-datasets.ts';
import { type Axis, type Look, readLook } from './chart-options.ts';
import type { ChartData, ChartSpec } from './chart-spec.ts';

Chart.register(controllers, elements, scales, Filler, Legend, Title);

/** A chart's size on a sheet where nobody changed it, in pixels. */
export const defaultChartSize = { width: 600, height: 371 };
export type ChartSize = { readonly width: number; readonly height: number };

/** Sans-serif faces of the usual systems, Chinese ones among them; the machine decides what is there. */
const fonts =
  'Roboto, Arial, "Liberation Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "WenQuanYi Micro Hei", sans-serif';
Chart.defaults.font.family = fonts;

const ink = '#757575';
const grid = '#e0e0e0';

type ScaleKind = 'category' | 'linear';

/** `whole` keeps fractions off an axis of counts. */
const scale = (axis: Axis, { stacked, percent }: Look, kind: ScaleKind, whole: boolean) => ({
  type: axis.logarithmic && kind === 'linear' ? ('logarithmic' as const) : kind,
  stacked,
  reverse: axis.reversed,
  beginAtZero: true,
  ...(axis.minimum !== undefined && { min: axis.minimum }),
  ...(axis.maximum !== undefined && { max: axis.maximum }),
  ...(percent && kind === 'linear' && { max: 100 }),
  grid: { display: kind === 'linear', color: grid },
  border: { color: grid },
  title: { display: axis.title !== '', text: axis.title, color: ink },
  ticks: { color: ink, maxRotation: 45, ...(whole && { precision: 0 }) },
});

/** Draws a chart. Types that are not drawn throw: ask `isDrawable` first. */
export const renderChart = (
  spec: Pick<ChartSpec, 'type' | 'options'>,
  data: ChartData,
  size: ChartSize = sizeOf(spec),
): Buffer => {
  const { type } = spec;
  if (!isDrawable(type)) throw new RangeError(`Charts of type ${type} are not drawn.`);
  const look = readLook(type, spec.options);
  const shown = type === 'HISTOGRAM' ? histogram(data) : data;
  const canvas = createCanvas(size.width, size.height);
  const round = type === 'PIE';
  const sideways = type === 'BAR';
  const whole = shown.series.every(({ values }) => values.every((value) => (value ?? 0) % 1 === 0));
  const configuration: ChartConfiguration = {
    type: round ? 'doughnut' : 'bar',
    data: { labels: [...shown.labels], datasets: datasets(type, shown, look) },
    options: {
      animation: false,
      responsive: false,
      devicePixelRatio: 1,
      indexAxis: sideways ? 'y' : 'x',
      color: ink,
      layout: { padding: { top: 12, right: 20, bottom: 12, left: 12 } },
      ...(round
        ? { cutout: `${look.pieHole * 100}%` }
        : {
            scales: {
              x: scale(
                look.horizontal,
                look,
                sideways || type === 'SCATTER' ? 'linear' : 'category',
                whole && type !== 'SCATTER',
              ),
              y: scale(look.vertical, look, sideways ? 'category' : 'linear', whole),
            },
          }),
      plugins: {
        title: {
          display: look.title !== '',
          text: look.title,
          align: 'start',
          color: ink,
          font: { size: 16, weight: 'normal' },
          padding: { bottom: 16 },
        },
        legend: {
          display:
            look.legend !== 'none' && (round || shown.series.some(({ name }) => name !== '')),
          position: look.legend === 'none' ? 'right' : look.legend,
          labels: {
            boxWidth: 12,
            color: ink,
            sort: (a, b) => (a.datasetIndex ?? 0) - (b.datasetIndex ?? 0),
          },
        },
      },
    },
    plugins: [
      {
        id: 'background',
        beforeDraw: ({ ctx, width, height }) => {
          ctx.fillStyle = look.background;
          ctx.fillRect(0, 0, width, height);
        },
      },
    ],
  };
  const chart = new Chart(canvas, configuration);
  const picture = canvas.toBuffer('image/png');
  chart.destroy();
  return picture;
};

/** The size stated in the options, else that of a new chart. */
const sizeOf = ({ options }: Pick<ChartSpec, 'options'>): ChartSize => ({
  width: typeof options.width === 'number' ? options.width : defaultChartSize.width,
  height: typeof options.height === 'number' ? options.height : defaultChartSize.height,
});
