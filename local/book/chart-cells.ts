// The data a chart shows now: the cells of its ranges, without hidden rows and columns if it says so.
import type { Book } from './book.ts';
import { type ChartBlock, chartData } from './chart-data.ts';
import type { ChartData, ChartSpec } from './chart-spec.ts';
import { displayValue } from './number-format.ts';
import type { Area } from './types.ts';

export function chartDataOf(book: Book, spec: ChartSpec): ChartData {
  return chartData(
    spec,
    spec.areas.map((area) => blockOf(book, area, spec.hiddenDimensions)),
  );
}

function blockOf(book: Book, area: Area, hidden: ChartSpec['hiddenDimensions']): ChartBlock {
  const tab = book.tab(area.tab);
  if (!tab) return { values: [], display: [] };
  const { row, column, rows, columns } = tab.resolve(area);
  const last = Math.min(row + rows - 1, Math.max(tab.lastRow, row));
  const withoutRows = hidden === 'IGNORE_BOTH' || hidden === 'IGNORE_ROWS';
  const withoutColumns = hidden === 'IGNORE_BOTH' || hidden === 'IGNORE_COLUMNS';
  const shownRows = positions(row, last - row + 1).filter(
    (at) => !(withoutRows && (tab.rowAxis.isHidden(at) || tab.rowAxis.isFiltered(at))),
  );
  const shownColumns = positions(column, columns).filter(
    (at) => !(withoutColumns && tab.columnAxis.isHidden(at)),
  );
  const block = <T>(read: (row: number, column: number) => T): T[][] =>
    shownRows.map((at) => shownColumns.map((across) => read(at, across)));
  return {
    values: block((at, across) => tab.value(at, across)),
    display: block((at, across) =>
      displayValue(tab.value(at, across), tab.numberFormat(at, across), book.locale),
    ),
  };
}

const positions = (start: number, count: number): number[] =>
  Array.from({ length: count }, (_, offset) => start + offset);
