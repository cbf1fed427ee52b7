// Where everything of a pivot stands: headers, labels, subtotals and the grand total.
//
// Known of Google Sheets: labels of a group stand once, "A Total" follows its members, "Grand Total"
// ends both axes; with column groups the corner names the only value, the group's field stands above
// its labels. Assumed: with several values their names form the lowest header row, under the labels
// and under "Grand Total" alike; values set in rows get a column of names after the row groups.

import { displayValue } from './number-format.ts';
import type { Measure, PivotGrid } from './pivot.ts';
import type { PivotSpec, PivotValueSpec } from './pivot-spec.ts';
import type { AxisLine } from './pivot-tree.ts';
import { formatOfValue } from './pivot-values.ts';
import { type PivotWords, pivotWords } from './pivot-words.ts';
import type { CellValue } from './specs.ts';

export type PivotPlan = {
  readonly spec: PivotSpec;
  readonly header: readonly CellValue[];
  readonly locale: string;
  readonly indexOf: (column: number) => number;
  readonly formatOf: (column: number) => string;
  readonly rowLines: readonly AxisLine[];
  readonly columnLines: readonly AxisLine[];
  readonly measure: Measure;
};

type Cell = { readonly value: CellValue; readonly format: string | null };
const empty: Cell = { value: null, format: null };
const text = (value: CellValue): Cell => ({ value, format: null });

/** A line of an axis together with the value it shows, where values run along that axis. */
type Slot = { readonly line: AxisLine; readonly value: number; readonly first: boolean };

const slotsOf = (lines: readonly AxisLine[], values: number): readonly Slot[] =>
  lines.flatMap((line) =>
    Array.from({ length: values }, (_, value) => ({ line, value, first: value === 0 })),
  );

class Layout {
  private readonly words: PivotWords;
  private readonly spec: PivotSpec;

  constructor(private readonly plan: PivotPlan) {
    this.words = pivotWords(plan.locale);
    this.spec = plan.spec;
  }

  valueName(value: PivotValueSpec | undefined): string | null {
    if (!value) return null;
    if (value.displayName !== undefined) return value.displayName;
    if ('formula' in value) return value.id;
    return this.words.valueOf(value.summarize, this.title(value.column));
  }

  title(column: number): string {
    return String(this.plan.header[this.plan.indexOf(column)] ?? '');
  }

  /** Labels of a line at each level of its axis; a label stands once unless it shall repeat. */
  labels(
    { line, first }: Slot,
    before: Slot | undefined,
    groups: PivotSpec['rowGroups'],
  ): readonly Cell[] {
    const { path, kind } = line;
    const levels = groups.map((group, level): Cell => {
      const own = path[level];
      if (!own || kind === 'total') return empty;
      const same = path
        .slice(0, level + 1)
        .every((step, at) => before?.line.path[at]?.key === step.key);
      if (same && !(group.repeatLabels && first)) return empty;
      const numeric = typeof own.label === 'number' && !group.rule;
      return {
        value: own.label,
        format: numeric ? this.plan.formatOf(group.column) || null : null,
      };
    });
    if (kind === 'group') return levels;
    // A total names the group it closes, in that group's column; the outermost is the grand total.
    const closed = Math.max(0, path.length - 1);
    return levels.map((cell, level) =>
      level === closed && first ? this.total(line, groups) : cell,
    );
  }

  total({ path }: AxisLine, groups: PivotSpec['rowGroups']): Cell {
    const last = path.at(-1);
    if (!last) return text(this.words.grandTotal);
    const group = groups[path.length - 1];
    const format = group && !group.rule ? this.plan.formatOf(group.column) : '';
    return text(this.words.total(displayValue(last.label, format, this.plan.locale)));
  }

  groupName(group: PivotSpec['rowGroups'][number]): Cell {
    return text(group.displayName ?? this.title(group.column));
  }

  grid(): readonly (readonly Cell[])[] {
    const { spec, plan } = this;
    const { rowGroups, columnGroups, values } = spec;
    const inRows = spec.orientation === 'ROWS' && values.length > 1;
    const columns = slotsOf(
      plan.columnLines,
      inRows ? 1 : values.length || Math.sign(columnGroups.length),
    );
    const rows = slotsOf(plan.rowLines, inRows ? values.length : 1);
    const named = !inRows && (values.length > 1 || columnGroups.length === 0);
    const nameless = rowGroups.length === 0 && columnGroups.length > 0 && values.length === 1;
    const stub = rowGroups.length + (inRows || nameless ? 1 : 0);
    const lead = (cells: readonly Cell[]) =>
      Array.from({ length: stub }, (_, at): Cell => cells[at] ?? empty);

    const grid: (readonly Cell[])[] = [];
    const columnLabels = columns.map((slot, at) =>
      this.labels(slot, columns[at - 1], columnGroups),
    );
    if (columnGroups.length > 0) {
      const corner = values.length === 1 && !nameless ? this.valueName(values[0]) : null;
      const fields = columns.map((_, at) => {
        const group = columnGroups[at];
        return group ? this.groupName(group) : empty;
      });
      grid.push([...lead([text(corner)]), ...fields]);
      columnGroups.forEach((_, level) => {
        const lowest = level === columnGroups.length - 1 && !named;
        const names = lowest ? rowGroups.map((group) => this.groupName(group)) : [];
        grid.push([...lead(names), ...columnLabels.map((labels) => labels[level] ?? empty)]);
      });
    }
    if (named) {
      const names = columns.map((slot) => text(this.valueName(values[slot.value])));
      grid.push([...lead(rowGroups.map((group) => this.groupName(group))), ...names]);
    }
    return [...grid, ...this.body(rows, columns, { inRows: inRows || nameless, lead })];
  }

  private body(
    rows: readonly Slot[],
    columns: readonly Slot[],
    {
      inRows,
      lead,
    }: { readonly inRows: boolean; readonly lead: (cells: readonly Cell[]) => Cell[] },
  ): readonly (readonly Cell[])[] {
    const { spec, plan } = this;
    return rows.map((row, at) => {
      const labels = this.labels(row, rows[at - 1], spec.rowGroups);
      const name = inRows ? [text(this.valueName(spec.values[row.value]))] : [];
      const cells = columns.map((column): Cell => {
        const index = Math.max(row.value, column.value);
        const value = plan.measure(row.line.node, column.line.node, index);
        return { value, format: formatOfValue(spec.values[index], plan.formatOf) };
      });
      return [...lead([...labels, ...name]), ...cells];
    });
  }
}

/** Lays a computed pivot out as cells from its anchor on. */
export const layOut = (plan: PivotPlan): PivotGrid => {
  const { rowGroups, columnGroups, values } = plan.spec;
  if (rowGroups.length + columnGroups.length + values.length === 0) {
    return { values: [], numberFormats: [] };
  }
  const grid = new Layout(plan).grid();
  return {
    values: grid.map((row) => row.map(({ value }) => value)),
    numberFormats: grid.map((row) => row.map(({ format }) => format)),
  };
};
