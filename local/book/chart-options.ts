// Chart options by Google's names, as the picture needs them; nested ones lie flat by dotted path.
import type { ChartOptions, ChartTypeName, Json } from './chart-spec.ts';

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** `legend`, `{position: 'none'}` → `legend.position`: one form for both ways of writing. */
export const flatOption = (path: string, value: Json): ChartOptions =>
  isObject(value)
    ? Object.assign(
        {},
        ...Object.entries(value).map(([key, inner]) => flatOption(`${path}.${key}`, inner)),
      )
    : { [path]: value };

export type LegendPosition = 'top' | 'right' | 'bottom' | 'left' | 'none';

/** What the drawing looks at; all else is recorded and passed over. */
export type Look = {
  readonly title: string;
  readonly colors: readonly string[];
  readonly background: string;
  readonly stacked: boolean;
  /** Shares of a hundred instead of amounts. */
  readonly percent: boolean;
  readonly legend: LegendPosition;
  readonly horizontal: Axis;
  readonly vertical: Axis;
  readonly smooth: boolean;
  readonly pointSize: number;
  /** Share of a pie's radius that is left open. */
  readonly pieHole: number;
  /** Type of a series of a combo chart. */
  seriesType(index: number): 'bars' | 'line' | 'area';
};

export type Axis = {
  readonly title: string;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly logarithmic: boolean;
  readonly reversed: boolean;
};

/** Google Sheets' own series colours. */
const palette = [
  '#4285f4',
  '#ea4335',
  '#fbbc04',
  '#34a853',
  '#ff6d01',
  '#46bdc6',
  '#7baaf7',
  '#f07b72',
  '#fcd04f',
  '#71c287',
];

const legendPositions: readonly LegendPosition[] = ['top', 'right', 'bottom', 'left', 'none'];

/** Reads the options of a chart of a type. */
export const readLook = (type: ChartTypeName, options: ChartOptions): Look => {
  const text = (path: string) => {
    const value = options[path];
    return typeof value === 'string' ? value : undefined;
  };
  const number = (path: string) => {
    const value = options[path];
    return typeof value === 'number' ? value : undefined;
  };
  const axis = (name: string): Axis => ({
    title: text(`${name}.title`) ?? '',
    minimum: number(`${name}.viewWindow.min`) ?? number(`${name}.minValue`),
    maximum: number(`${name}.viewWindow.max`) ?? number(`${name}.maxValue`),
    logarithmic: options[`${name}.logScale`] === true,
    reversed: number(`${name}.direction`) === -1,
  });
  const colors = options.colors;
  const stacked = options.isStacked ?? false;
  const wanted = text('legend.position') ?? text('legend') ?? 'right';
  return {
    title: text('title') ?? '',
    colors: Array.isArray(colors) && colors.length > 0 ? colors.map(String) : palette,
    background: text('backgroundColor') ?? text('backgroundColor.fill') ?? '#ffffff',
    stacked: stacked !== false && stacked !== 'false',
    percent: stacked === 'percent' || stacked === 'relative',
    legend: legendPositions.find((position) => position === wanted) ?? 'right',
    horizontal: axis('hAxis'),
    vertical: axis('vAxis'),
    smooth: text('curveType') === 'function',
    pointSize: number('pointSize') ?? (type === 'SCATTER' ? 7 : 0),
    pieHole: number('pieHole') ?? 0,
    seriesType: (index) => {
      const stated = text(`series.${index}.type`) ?? text('seriesType') ?? 'bars';
      return stated === 'line' || stated === 'area' ? stated : 'bars';
    },
  };
};
