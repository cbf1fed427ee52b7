// What the methods of chart builders set: Google's option names, read from a script's arguments.

import { flatOption } from '../../book/chart-options.ts';
import type { ChartOptions, Json } from '../../book/chart-spec.ts';
import type { Execution } from '../../google/execution.ts';
import { EnumValue, Service, ServiceException } from '../../google/service.ts';
import { enumName, instance, mismatch, text } from '../spreadsheet/arguments.ts';
import type { Provides } from '../spreadsheet/google-types.ts';
import { CurveStyle, PointStyle, Position } from './enums.ts';
import { TextStyle } from './text-style.ts';

/** A script's value as plain data; functions, dates and services have no place in an option. */
const plain = (method: string, value: unknown): Json => {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  if (value instanceof EnumValue) return value.name();
  if (Array.isArray(value)) return value.map((item: unknown) => plain(method, item));
  if (typeof value !== 'object' || value instanceof Service) throw mismatch(method, [value]);
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) => [key, plain(method, inner)]),
  );
};

export const anyOption = (method: string, path: unknown, value: unknown): ChartOptions =>
  flatOption(text(method, path), plain(method, value));

export const textOption = (method: string, path: string, value: unknown): ChartOptions => ({
  [path]: text(method, value),
});

export const colors = (method: string, values: unknown): ChartOptions => {
  if (!Array.isArray(values)) throw mismatch(method, [values]);
  return { colors: values.map((value: unknown) => text(method, value)) };
};

export const legendPosition = (method: string, position: unknown): ChartOptions => ({
  'legend.position': enumName(method, Position, position).toLowerCase(),
});

export const curveStyle = (method: string, style: unknown): ChartOptions => ({
  curveType: enumName(method, CurveStyle, style) === 'SMOOTH' ? 'function' : 'none',
});

const pointSizes = { NONE: 0, TINY: 3, MEDIUM: 7, LARGE: 10, HUGE: 15 } as const;

export const pointStyle = (method: string, style: unknown): ChartOptions => ({
  pointSize: pointSizes[enumName(method, PointStyle, style)],
});

export const axisRange = (
  method: string,
  axis: 'hAxis' | 'vAxis',
  start: unknown,
  end: unknown,
): ChartOptions => {
  if (typeof start !== 'number' || typeof end !== 'number') throw mismatch(method, [start, end]);
  return { [`${axis}.viewWindow.min`]: start, [`${axis}.viewWindow.max`]: end };
};

export const textStyle = (method: string, path: string, style: unknown): ChartOptions => {
  const { color, fontName, fontSize } = instance(method, TextStyle, style).spec;
  return {
    ...(color !== undefined && { [`${path}.color`]: color }),
    ...(fontName !== undefined && { [`${path}.fontName`]: fontName }),
    ...(fontSize !== undefined && { [`${path}.fontSize`]: fontSize }),
  };
};

/** `getOptions()` of a chart. */
export class ChartOptionReader
  extends Service
  implements Provides<GoogleAppsScript.Charts.ChartOptions, 'get'>
{
  readonly serviceName = 'ChartOptions';

  constructor(
    execution: Execution,
    private readonly options: ChartOptions,
  ) {
    super(execution);
  }

  /** Null for what was not set. */
  get(option: unknown): Json {
    return this.options[text('ChartOptions.get', option)] ?? null;
  }
}

/** Pictures come as PNG alone; Google converts to other formats, we do not. */
export const pngOnly = (contentType: unknown): void => {
  if (contentType !== 'image/png') {
    throw new ServiceException(`Converting from image/png to ${contentType} is not supported.`);
  }
};
