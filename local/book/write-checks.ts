// What stops a write, whoever makes it: a pivot table's result, a validation that rejects.
import { cellName } from './a1.ts';
import type { Book } from './book.ts';
import { isDateFormat } from './number-format.ts';
import type { Tab } from './tab.ts';
import type { WriteChange } from './typed-write.ts';
import type { CellValue, Rect, ValidationSpec } from './types.ts';
import { accepts } from './validation.ts';

export const overlaps = (one: Rect, other: Rect): boolean =>
  one.row < other.row + other.rows &&
  other.row < one.row + one.rows &&
  one.column < other.column + other.columns &&
  other.column < one.column + one.columns;

/** Results of pivot tables are read-only (facts 6.10). */
export function pivotUnder(tab: Tab, area: Rect): Rect | null {
  if (tab.pivots.length === 0) return null;
  tab.bringUpToDate();
  const rendered = [...tab.renderedPivots.values()];
  return rendered.find(({ rect }) => overlaps(rect, area))?.rect ?? null;
}

/** A written cell its validation does not accept. */
export type Violation = {
  readonly row: number;
  readonly column: number;
  readonly spec: ValidationSpec;
};

/** Cells of the write that hold what their validation does not accept, row by row. */
export function* violations(book: Book, tab: Tab, change: WriteChange): Generator<Violation> {
  const { grid } = tab;
  if (!grid.hasValidations) return;
  const formats = new Map(
    change.formats?.map(([row, column, format]) => [`${row} ${column}`, format]),
  );
  for (const [rowOffset, line] of change.values.entries()) {
    const row = change.area.row + rowOffset;
    if (!grid.row(row)?.layers.validation) continue;
    for (const [offset, value] of line.entries()) {
      const column = change.area.column + offset;
      const spec = grid.layer('validation', row, column);
      if (!spec || value === null) continue;
      const format = formats.get(`${rowOffset} ${offset}`) ?? tab.numberFormat(row, column);
      if (!holds(book, tab, spec, { row, column, value, format })) yield { row, column, spec };
    }
  }
}

type Written = {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly format: string;
};

const holds = (book: Book, tab: Tab, spec: ValidationSpec, written: Written): boolean =>
  accepts(
    spec,
    written.value,
    { tab: tab.id, row: written.row, column: written.column },
    {
      lookup: book.lookup,
      engine: book.formulas,
      zone: book.zone,
      isDate: typeof written.value === 'number' && isDateFormat(written.format),
    },
  );

/** The cell and the help text, as the message about a violation names them. */
export const violationOf = ({ row, column, spec }: Violation) => ({
  cell: cellName(row, column),
  help: spec.helpText,
});
