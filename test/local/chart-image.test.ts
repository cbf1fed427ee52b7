// Charts: what is read from cells, which options count, and pictures that come out the same (facts 6.11).
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { describe, expect, it } from 'vitest';
import { type ChartBlock, chartData } from '../../local/book/chart-data.ts';
import { renderChart } from '../../local/book/chart-image.ts';
import { flatOption, readLook } from '../../local/book/chart-options.ts';
import type { ChartData, ChartOptions, ChartTypeName } from '../../local/book/chart-spec.ts';
import type { CellValue } from '../../local/book/specs.ts';

const block = (values: readonly (readonly CellValue[])[]): ChartBlock => ({
  values,
  display: values.map((row) => row.map((value) => String(value ?? ''))),
});
const plain = { numHeaders: -1, transpose: false, mergeStrategy: 'MERGE_COLUMNS' } as const;

describe('the data of a chart', () => {
  const cells = [
    ['Month', 'In time', 'Late'],
    ['Oct', 38, 12],
    ['Nov', 51, null],
  ];

  it('has its domain in the first column and guesses the header above numbers', () => {
    expect(chartData(plain, [block(cells)])).toEqual({
      labels: ['Oct', 'Nov'],
      domain: [null, null],
      series: [
        { name: 'In time', values: [38, 51] },
        { name: 'Late', values: [12, null] },
      ],
    });
  });

  it('takes no header where numbers start at once', () => {
    const { labels, series } = chartData(plain, [block(cells.slice(1))]);
    expect(labels).toEqual(['Oct', 'Nov']);
    expect(series.map(({ name }) => name)).toEqual(['', '']);
  });

  it('follows the stated number of headers', () => {
    const { labels, series } = chartData({ ...plain, numHeaders: 2 }, [block(cells)]);
    expect(labels).toEqual(['Nov']);
    expect(series[0]?.name).toBe('In time 38');
  });

  it('sets several ranges side by side, or one below the other', () => {
    const months = block(cells.map((row) => row.slice(0, 1)));
    const late = block(cells.map((row) => row.slice(2)));
    expect(chartData(plain, [months, late]).series).toEqual([{ name: 'Late', values: [12, null] }]);
    const below = { ...plain, mergeStrategy: 'MERGE_ROWS' } as const;
    const found = chartData(below, [block(cells), block([['Dec', 9, 1]])]);
    expect(found.labels).toEqual(['Oct', 'Nov', 'Dec']);
  });

  it('swaps rows and columns when transposed', () => {
    const found = chartData({ ...plain, transpose: true }, [block(cells)]);
    expect(found.labels).toEqual(['In time', 'Late']);
    expect(found.series.map(({ name }) => name)).toEqual(['Oct', 'Nov']);
  });
});

describe('options', () => {
  it('mean the same written nested or by path', () => {
    const nested = flatOption('hAxis', { title: 'Month', viewWindow: { min: 2 } });
    expect(nested).toEqual({ 'hAxis.title': 'Month', 'hAxis.viewWindow.min': 2 });
    expect(readLook('COLUMN', nested).horizontal).toMatchObject({ title: 'Month', minimum: 2 });
  });

  it('have the defaults of Google Sheets', () => {
    expect(readLook('COLUMN', {})).toMatchObject({
      title: '',
      legend: 'right',
      stacked: false,
      background: '#ffffff',
    });
  });

  it.each([
    [true, true, false],
    ['absolute', true, false],
    ['percent', true, true],
    [false, false, false],
  ] as const)('isStacked %j', (isStacked, stacked, percent) => {
    expect(readLook('COLUMN', { isStacked })).toMatchObject({ stacked, percent });
  });
});

const data: ChartData = {
  labels: ['Oct', 'Nov'],
  domain: [1, 2],
  series: [
    { name: 'In time', values: [38, 51] },
    { name: 'Late', values: [12, null] },
  ],
};

/** How many pixels of a picture have a colour, given as #rrggbb. */
const pixels = async (picture: Buffer, color: string): Promise<number> => {
  const image = await loadImage(picture);
  const canvas = createCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  context.drawImage(image, 0, 0);
  const { data: bytes } = context.getImageData(0, 0, image.width, image.height);
  const wanted = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  let count = 0;
  for (let at = 0; at < bytes.length; at += 4) {
    if (wanted.every((channel, index) => bytes[at + index] === channel)) count += 1;
  }
  return count;
};

const picture = (type: ChartTypeName, options: ChartOptions = {}) =>
  renderChart({ type, options }, data);

describe('the picture', () => {
  const types = ['COLUMN', 'BAR', 'LINE', 'AREA', 'PIE', 'COMBO', 'SCATTER', 'HISTOGRAM'] as const;

  it.each(types)('of a %s chart is the same PNG each time', (type) => {
    const first = picture(type, { title: 'Duties 时限任务' });
    expect(first.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(first.equals(picture(type, { title: 'Duties 时限任务' }))).toBe(true);
  });

  it('has the size of a new chart, or the stated one', async () => {
    const usual = await loadImage(picture('COLUMN'));
    expect([usual.width, usual.height]).toEqual([600, 371]);
    const wide = await loadImage(picture('COLUMN', { width: 800, height: 300 }));
    expect([wide.width, wide.height]).toEqual([800, 300]);
  });

  it('paints series in their colours, as tall as their numbers', async () => {
    const drawn = picture('COLUMN', { colors: ['#00aa00', '#aa0000'], 'legend.position': 'none' });
    const [inTime, late] = [await pixels(drawn, '#00aa00'), await pixels(drawn, '#aa0000')];
    expect(inTime / late).toBeGreaterThan(5.5);
    expect(inTime / late).toBeLessThan(9.5);
  });

  it('draws on the stated background', async () => {
    const drawn = picture('LINE', { backgroundColor: '#fffbe6' });
    expect(await pixels(drawn, '#fffbe6')).toBeGreaterThan(100_000);
  });

  it('differs when a number does', () => {
    const other = renderChart(
      { type: 'PIE', options: {} },
      { labels: data.labels, series: [{ name: 'In time', values: [1, 51] }] },
    );
    expect(other.equals(picture('PIE'))).toBe(false);
  });

  it('is refused for types that are not drawn', () => {
    expect(() => picture('GAUGE')).toThrow('Charts of type GAUGE are not drawn.');
  });
});
