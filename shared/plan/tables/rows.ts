// Reads the rows of a tab, cell by cell, and remembers which part of the plan came from where.
import type { PlanColumn } from './columns.ts';
import type { CellMistake, PlanTab, PlanTable } from './layout.ts';
import type { Scope } from './names.ts';
import { reading } from './reading.ts';

/** Row 0 is the first below the header. */
export type TableRow = { readonly row: number; readonly cell: (column: string) => string };

/** The rows that are not blank. */
export const rowsIn = ({ columns, rows }: PlanTable): readonly TableRow[] =>
  rows.flatMap((cells, row) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    return [{ row, cell: (column: string) => (cells[columns.indexOf(column)] ?? '').trim() }];
  });

/** Where a part of the plan stands: `places` as the checks of a whole plan call it. */
export type Origin = {
  readonly places: readonly string[];
  /** The list it belongs to, and its key there: for keys that stand twice. */
  readonly list: string;
  readonly key: string;
  readonly tab: PlanTab;
  readonly row: number;
  /** Column by name of the value in the plan. */
  readonly columns: ReadonlyMap<string, string>;
};

export type Findings = { readonly mistakes: CellMistake[]; readonly origins: Origin[] };

export type Item = Readonly<Record<string, unknown>>;

const sameFirst = <Known>(
  before: readonly Known[],
  key: string,
  index: number,
): readonly Known[] => {
  const same = before.filter((each) => key !== '' && Reflect.get(Object(each), 'key') === key);
  return [...same, ...before.slice(index, index + 1), ...before];
};

/** Reads one row; what cannot be read is noted at its cell and left out. */
export const readRow = <Known>(
  tab: PlanTab,
  { row, cell }: TableRow,
  columns: readonly PlanColumn<Known>[],
  scope: Scope,
  before: readonly Known[],
  index: number,
  findings: Findings,
): Item => {
  const item: Record<string, unknown> = {};
  const context = { scope, cell, before: sameFirst(before, cell('key'), index) };
  for (const { key, field, read } of columns) {
    const found = reading(() => read(cell(key), context));
    if (!found.ok) findings.mistakes.push({ tab, row, column: key, problem: found.problem });
    else if (found.value !== undefined) item[field] = found.value;
  }
  return item;
};

/** Remembers where an item of a list came from. */
export const noteOrigin = <Known>(
  tab: PlanTab,
  row: number,
  list: string,
  index: number,
  key: string,
  columns: readonly PlanColumn<Known>[],
  findings: Findings,
): void => {
  findings.origins.push({
    places: key === '' ? [`${list}.${index}`] : [`${list}.${index}`, `${list}.${key}`],
    list,
    key,
    tab,
    row,
    columns: new Map(columns.map((column) => [column.field, column.key])),
  });
};
