// The cells of a tab: sparse rows in layers, with counts that make the last row and column cheap.
import type { LayerContent, LayerName } from './change.ts';
import { type ColumnView, ColumnViews } from './column-views.ts';
import { type Shift, shiftEntries } from './lines.ts';
import { isDateFormat } from './number-format.ts';
import { emptyRow, layerAt, type Row, setLayer, shiftColumns } from './row.ts';
import type { CellValue, Rect, ValidationSpec } from './types.ts';

export class Grid {
  private rows: (Row | undefined)[] = [];
  /** Filled cells of each column. */
  private columnFilled: number[] = [];
  /** No row below this one is filled. */
  private filledRows = 0;
  /** Formula cells of the whole grid. */
  formulaCount = 0;
  /** Whether any cell ever held formatted text: only then a write has to take it away. */
  hasRichText = false;
  /** Every validation that was ever set; cells share them, so they are few. */
  private readonly validations = new Set<ValidationSpec>();
  private readonly views: ColumnViews;

  constructor(
    public maxRows: number,
    public maxColumns: number,
  ) {
    this.views = new ColumnViews({
      rows: () => this.usedRows,
      value: (row, column) => this.value(row, column),
      isDate: (row, column) => isDateFormat(this.layer('format', row, column) ?? ''),
    });
  }

  row(position: number): Row | undefined {
    return this.rows[position - 1];
  }

  value(row: number, column: number): CellValue {
    return this.rows[row - 1]?.values[column - 1] ?? null;
  }

  formula(row: number, column: number): string | null {
    return this.rows[row - 1]?.formulas?.[column - 1] ?? null;
  }

  /** For reading a column over many rows; not to be kept. */
  column(position: number): ColumnView {
    return this.views.of(position);
  }

  values({ row, column, rows, columns }: Rect): CellValue[][] {
    const block: CellValue[][] = new Array(rows);
    for (let offset = 0; offset < rows; offset++) {
      const source = this.rows[row - 1 + offset]?.values;
      const line: CellValue[] = new Array(columns);
      for (let at = 0; at < columns; at++) line[at] = source?.[column - 1 + at] ?? null;
      block[offset] = line;
    }
    return block;
  }

  layer<L extends LayerName>(name: L, row: number, column: number): LayerContent[L] | null {
    return layerAt(this.rows[row - 1], name, column);
  }

  setLayer<L extends LayerName>(
    name: L,
    row: number,
    column: number,
    content: LayerContent[L] | null,
  ): void {
    if (content === null && !this.rows[row - 1]) return;
    setLayer(this.ensure(row), name, column, content);
    if (name === 'format') this.views.changed(row, column);
    if (content === null) return;
    if (name === 'richText') this.hasRichText = true;
    else if (isValidation(name, content)) this.validations.add(content);
  }

  /** Sets a cell's content; a formula's value is what it last came to. */
  set(row: number, column: number, value: CellValue, formula: string | null): void {
    const existing = this.rows[row - 1];
    if (value === null && formula === null && !existing) return;
    const line = existing ?? this.ensure(row);
    const at = column - 1;
    const before = (line.values[at] ?? null) !== null;
    const beforeFormula = line.formulas?.[at] ?? null;
    while (line.values.length < at) line.values.push(null);
    line.values[at] = value;
    this.views.changed(row, column);
    if (formula !== beforeFormula) {
      line.formulas ??= [];
      while (line.formulas.length < at) line.formulas.push(null);
      line.formulas[at] = formula;
      this.formulaCount += Number(formula !== null) - Number(beforeFormula !== null);
    }
    const difference =
      Number(value !== null || formula !== null) - Number(before || beforeFormula !== null);
    if (difference === 0) return;
    line.filled += difference;
    if (difference > 0 && row > this.filledRows) this.filledRows = row;
    while (this.columnFilled.length < column) this.columnFilled.push(0);
    this.columnFilled[at] = (this.columnFilled[at] ?? 0) + difference;
  }

  /** Calls back for every formula cell. */
  eachFormula(visit: (row: number, column: number, formula: string) => void): void {
    this.rows.forEach((row, index) => {
      row?.formulas?.forEach((formula, at) => {
        if (formula !== null) visit(index + 1, at + 1, formula);
      });
    });
  }

  rewriteFormulas(rewrite: (formula: string) => string): void {
    this.eachFormula((row, column, formula) => {
      const rewritten = rewrite(formula);
      if (rewritten !== formula) this.set(row, column, this.value(row, column), rewritten);
    });
  }

  get hasValidations(): boolean {
    return this.validations.size > 0;
  }

  /** Cells that share a validation go on sharing one. */
  rewriteValidations(rewrite: (spec: ValidationSpec) => ValidationSpec): void {
    const rewritten = new Map<ValidationSpec, ValidationSpec>();
    for (const spec of this.validations) {
      const after = rewrite(spec);
      if (after !== spec) rewritten.set(spec, after);
    }
    if (rewritten.size === 0) return;
    for (const [before, after] of rewritten) {
      this.validations.delete(before);
      this.validations.add(after);
    }
    for (const row of this.rows) {
      const entries = row?.layers.validation;
      entries?.forEach((spec, at) => {
        if (spec) entries[at] = rewritten.get(spec) ?? spec;
      });
    }
  }

  get lastRow(): number {
    while (this.filledRows > 0 && !this.rows[this.filledRows - 1]?.filled) this.filledRows--;
    return this.filledRows;
  }

  get lastColumn(): number {
    let last = this.columnFilled.length;
    while (last > 0 && !this.columnFilled[last - 1]) last--;
    return last;
  }

  /** The last row that holds anything at all, formats and notes included. */
  get usedRows(): number {
    return this.rows.length;
  }

  shift(shift: Shift): void {
    this.views.forget();
    if (shift.dimension === 'rows') this.shiftRows(shift);
    else this.shiftColumns(shift);
  }

  /** Whole rows change places: the row now at offset i was at offset `order[i]`. */
  reorder(start: number, order: readonly number[]): void {
    this.views.forget();
    const before = order.map((offset) => this.rows[start - 1 + offset]);
    while (this.rows.length < start - 1 + order.length) this.rows.push(undefined);
    before.forEach((row, offset) => {
      this.rows[start - 1 + offset] = row;
    });
    this.filledRows = this.rows.length;
  }

  private shiftRows(shift: Shift): void {
    if (shift.kind === 'delete') {
      const end = Math.min(shift.at + shift.count, this.rows.length + 1);
      for (let position = shift.at; position < end; position++) this.forget(position);
    }
    shiftEntries<Row | undefined>(this.rows, shift, undefined);
    this.filledRows = this.rows.length;
    if (shift.kind === 'insert') this.maxRows += shift.count;
    if (shift.kind === 'delete') this.maxRows -= shift.count;
  }

  private shiftColumns(shift: Shift): void {
    if (shift.kind === 'delete') {
      for (const row of this.rows) {
        if (!row) continue;
        const end = Math.min(shift.at + shift.count, row.values.length + 1);
        for (let column = shift.at; column < end; column++) {
          const formula = row.formulas?.[column - 1] ?? null;
          if ((row.values[column - 1] ?? null) !== null || formula !== null) row.filled--;
          if (formula !== null) this.formulaCount--;
        }
      }
    }
    for (const row of this.rows) {
      if (row) shiftColumns(row, (entries, empty) => shiftEntries(entries, shift, empty));
    }
    shiftEntries(this.columnFilled, shift, 0);
    if (shift.kind === 'insert') this.maxColumns += shift.count;
    if (shift.kind === 'delete') this.maxColumns -= shift.count;
  }

  /** Takes a row out of the counts before it goes. */
  private forget(position: number): void {
    const row = this.rows[position - 1];
    if (!row) return;
    row.values.forEach((value, at) => {
      const formula = row.formulas?.[at] ?? null;
      if (formula !== null) this.formulaCount--;
      if (value === null && formula === null) return;
      this.columnFilled[at] = (this.columnFilled[at] ?? 0) - 1;
    });
  }

  private ensure(position: number): Row {
    const existing = this.rows[position - 1];
    if (existing) return existing;
    while (this.rows.length < position - 1) this.rows.push(undefined);
    const row = emptyRow();
    this.rows[position - 1] = row;
    return row;
  }
}

const isValidation = (
  name: LayerName,
  content: LayerContent[LayerName],
): content is ValidationSpec => name === 'validation' && typeof content === 'object';
