// What a chart shows, read from its cells: labels of the domain and one line of numbers per series.
import type { ChartData, ChartSpec } from './chart-spec.ts';
import type { CellValue } from './specs.ts';

/** The cells of one of a chart's ranges, as values and as shown. */
export type ChartBlock = {
  readonly values: readonly (readonly CellValue[])[];
  readonly display: readonly (readonly string[])[];
};

type Cell = { readonly value: CellValue; readonly shown: string };
type Grid = readonly (readonly Cell[])[];

const gridOf = ({ values, display }: ChartBlock): Grid =>
  values.map((row, at) =>
    row.map((value, across) => ({ value, shown: display[at]?.[across] ?? '' })),
  );

const transposed = (grid: Grid): Grid =>
  (grid[0] ?? []).map((_, column) => grid.flatMap((row) => row[column] ?? []));

const merged = (grids: readonly Grid[], strategy: ChartSpec['mergeStrategy']): Grid => {
  if (strategy === 'MERGE_ROWS') return grids.flat();
  const height = Math.max(0, ...grids.map((grid) => grid.length));
  const blank: Cell = { value: null, shown: '' };
  return Array.from({ length: height }, (_, at) =>
    grids.flatMap((grid) => grid[at] ?? (grid[0] ?? []).map(() => blank)),
  );
};

/** Sheets guesses one header row where texts stand above numbers. */
const guessedHeaders = (grid: Grid): number => {
  const [first = [], second = []] = grid;
  const above = first.slice(first.length > 1 ? 1 : 0);
  const texts = above.every(({ value }) => typeof value === 'string' || value === null);
  return texts && above.some(({ value }) => value !== null) && second.length > 0 ? 1 : 0;
};

const numberIn = (cell: Cell | undefined): number | null =>
  typeof cell?.value === 'number' ? cell.value : null;

/** Reads a chart's data out of the cells of its ranges, in their order. The first column is the domain. */
export const chartData = (
  spec: Pick<ChartSpec, 'numHeaders' | 'transpose' | 'mergeStrategy'>,
  blocks: readonly ChartBlock[],
): ChartData => {
  const whole = merged(blocks.map(gridOf), spec.mergeStrategy);
  const grid = spec.transpose ? transposed(whole) : whole;
  const headers = spec.numHeaders >= 0 ? spec.numHeaders : guessedHeaders(grid);
  const body = grid.slice(headers);
  const width = Math.max(0, ...grid.map((row) => row.length));
  const first = width > 1 ? 1 : 0;
  const names = grid.slice(0, headers);
  return {
    labels: body.map((row) => (first === 1 ? (row[0]?.shown ?? '') : '')),
    domain: body.map((row) => (first === 1 ? numberIn(row[0]) : null)),
    series: Array.from({ length: width - first }, (_, at) => ({
      name: names
        .map((row) => row[at + first]?.shown ?? '')
        .filter((name) => name !== '')
        .join(' '),
      values: body.map((row) => numberIn(row[at + first])),
    })),
  };
};
