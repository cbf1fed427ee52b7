// A pivot table worked out: what stands in the cells from its anchor on, as Google Sheets lays it out.
import { meets } from './conditions.ts';
import { displayValue } from './number-format.ts';
import { groupOrder } from './pivot-group.ts';
import { layOut } from './pivot-layout.ts';
import type { PivotFilterSpec, PivotGroupSpec, PivotSpec } from './pivot-spec.ts';
import { type AxisNode, PivotAxis, type SourceRow } from './pivot-tree.ts';
import { summaryOf } from './pivot-values.ts';
import type { CellValue } from './specs.ts';

export type PivotGrid = {
  readonly values: readonly (readonly CellValue[])[];
  /** Format of each cell, null where the cell is automatic. */
  readonly numberFormats: readonly (readonly (string | null)[])[];
};

export type PivotOptions = {
  readonly locale: string;
  /** Number format of a column of the sheet: groups and sums of dates or money keep it. */
  readonly formatOf?: (column: number) => string;
};

/** One summarised number: of a row node, a column node and a value. */
export type Measure = (row: AxisNode, column: AxisNode, value: number) => CellValue;

const keeps = (
  filter: PivotFilterSpec,
  value: CellValue,
  { locale, formatOf }: PivotOptions,
): boolean => {
  const { visibleValues, hiddenValues, condition } = filter.filter;
  const shown = displayValue(value, formatOf?.(filter.column) ?? '', locale);
  if (visibleValues && !visibleValues.includes(shown)) return false;
  if (hiddenValues?.includes(shown)) return false;
  // Conditions on dates would need a clock; Google's pivots take visible values alone (facts 6.10).
  return !condition || meets(condition, value, { now: Number.NaN, zone: 'UTC', locale });
};

/** The records of each pair of a row node and a column node, and their sums once asked for. */
class Cells {
  private readonly records = new Map<string, SourceRow[]>();
  private readonly known = new Map<string, CellValue>();

  add(rows: readonly AxisNode[], columns: readonly AxisNode[], record: SourceRow): void {
    for (const row of rows) {
      for (const column of columns) {
        const name = `${row.id}:${column.id}`;
        const held = this.records.get(name);
        if (held) held.push(record);
        else this.records.set(name, [record]);
      }
    }
  }

  summary(
    row: AxisNode,
    column: AxisNode,
    value: number,
    summarize: (records: readonly SourceRow[]) => CellValue,
  ): CellValue {
    const records = this.records.get(`${row.id}:${column.id}`);
    if (!records) return null;
    const name = `${row.id}:${column.id}:${value}`;
    const known = this.known.get(name);
    if (known !== undefined) return known;
    const answer = summarize(records);
    this.known.set(name, answer);
    return answer;
  }
}

/**
 * Computes a pivot over the rows below a header. The source starts in `spec.source.column`; groups
 * and values name columns of the sheet.
 */
export const computePivot = (
  spec: PivotSpec,
  header: readonly CellValue[],
  rows: readonly SourceRow[],
  options: PivotOptions,
): PivotGrid => {
  const { locale } = options;
  const indexOf = (column: number) => column - spec.source.column;
  const rowAxis = new PivotAxis(spec.rowGroups, indexOf, locale);
  const columnAxis = new PivotAxis(spec.columnGroups, indexOf, locale);
  const cells = new Cells();
  for (const record of rows) {
    const kept = spec.filters.every((filter) =>
      keeps(filter, record[indexOf(filter.column)] ?? null, options),
    );
    if (kept) cells.add(rowAxis.place(record), columnAxis.place(record), record);
  }
  const summaries = spec.values.map((value) => summaryOf(value, header, indexOf, locale));
  const raw: Measure = (row, column, value) =>
    cells.summary(row, column, value, summaries[value] ?? (() => null));
  const measure = shownAs(spec, raw, rowAxis.root, columnAxis.root);

  const inOrder = groupOrder(locale);
  const orderBy =
    (opposite: PivotAxis, at: (own: AxisNode, other: AxisNode, value: number) => CellValue) =>
    (group: PivotGroupSpec, a: AxisNode, b: AxisNode): number => {
      const direction = group.ascending ? 1 : -1;
      const { sortBy } = group;
      const other = sortBy && opposite.find(sortBy.opposite);
      const value = spec.values.findIndex(({ id }) => id === sortBy?.value);
      const byValue =
        other && value >= 0
          ? Number(at(a, other, value) ?? 0) - Number(at(b, other, value) ?? 0)
          : 0;
      if (byValue !== 0) return byValue * direction;
      return a.group && b.group ? inOrder(a.group, b.group) * direction : 0;
    };
  return layOut({
    spec,
    header,
    locale,
    indexOf,
    formatOf: options.formatOf ?? (() => ''),
    rowLines: rowAxis.lines(orderBy(columnAxis, raw)),
    columnLines: columnAxis.lines(orderBy(rowAxis, (own, other, value) => raw(other, own, value))),
    measure,
  });
};

/** A value as a share of a total, where its spec says so. */
const shownAs = (
  spec: PivotSpec,
  raw: Measure,
  allRows: AxisNode,
  allColumns: AxisNode,
): Measure => {
  return (row, column, value) => {
    const number = raw(row, column, value);
    const type = spec.values[value]?.showAs ?? 'DEFAULT';
    if (type === 'DEFAULT' || typeof number !== 'number') return number;
    const total = raw(
      type === 'PERCENT_OF_ROW_TOTAL' ? row : allRows,
      type === 'PERCENT_OF_COLUMN_TOTAL' ? column : allColumns,
      value,
    );
    return typeof total === 'number' && total !== 0 ? number / total : '#DIV/0!';
  };
};
