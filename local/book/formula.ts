// Formulas of cells and of rules, evaluated over what the book answers.
import { compileFormula } from './formula-compile.ts';
import type { Reference, Scope } from './formula-scope.ts';
import {
  errorOf,
  fromCell,
  type Matrix,
  type Scalar,
  toCell,
  type Value,
} from './formula-values.ts';
import type { CellValue } from './specs.ts';

/** What formulas ask the book. Rows and columns count from 1; a tab is its sheet id. */
export interface SheetLookup {
  /** What a cell without formula holds. */
  value(tab: number, row: number, column: number): CellValue;
  /** The formula of a cell from its `=`, null where there is none. */
  formula(tab: number, row: number, column: number): string | null;
  tabNamed(name: string): number | undefined;
  /** The last row and column of a tab that hold anything: where open ranges end. */
  extent(tab: number): { readonly rows: number; readonly columns: number };
  /** The current moment as a serial in the book's zone. */
  now(): number;
  locale(): string;
}

export type CellPlace = { readonly tab: number; readonly row: number; readonly column: number };

type World = Pick<Scope, 'cell' | 'range'> & { readonly lookup: SheetLookup };

/** Made once per formula and cell: fields are copied by hand, a spread cost most of a rule's time. */
class PlacedScope implements Scope {
  readonly tab: number;
  readonly row: number;
  readonly column: number;

  constructor(
    private readonly world: World,
    place: CellPlace,
    readonly shiftRows: number,
    readonly shiftColumns: number,
  ) {
    this.tab = place.tab;
    this.row = place.row;
    this.column = place.column;
  }

  unshifted(): Scope {
    return new PlacedScope(this.world, this, 0, 0);
  }
  cell(tab: number, row: number, column: number): Scalar {
    return this.world.cell(tab, row, column);
  }
  range(reference: Reference): Matrix {
    return this.world.range(reference);
  }
  tabNamed(name: string): number | undefined {
    return this.world.lookup.tabNamed(name);
  }
  /** Named ranges are not provided: an unknown name shows #NAME?. */
  named(): undefined {
    return undefined;
  }
  now(): number {
    return this.world.lookup.now();
  }
  locale(): string {
    return this.world.lookup.locale();
  }
}

/** Evaluates formulas and remembers results until told that something changed. */
export class FormulaEngine {
  private readonly results = new Map<number, Map<number, Scalar>>();
  private readonly ranges = new Map<string, Matrix>();
  private readonly pending = new Set<string>();
  private readonly world: World;

  constructor(private readonly lookup: SheetLookup) {
    this.world = {
      lookup,
      cell: (tab, row, column) => this.scalar(tab, row, column),
      range: (reference) => this.matrix(reference),
    };
  }

  /** To be called after any change of the book or of its clock. */
  forget(): void {
    this.results.clear();
    this.ranges.clear();
  }

  /** What a cell holds, its formula evaluated; an error is its code as text: `#NAME?`. */
  evaluateCell(tab: number, row: number, column: number): CellValue {
    return toCell(this.scalar(tab, row, column));
  }

  /** A formula's result as the cell at `place` would show it. */
  evaluate(formula: string, place: CellPlace): CellValue {
    return toCell(this.run(formula, place, 0, 0));
  }

  /**
   * Whether a rule's formula, written for `anchor`, holds for another cell of the same tab: its
   * references without `$` move along (facts 6.7). Errors and texts do not hold.
   */
  satisfies(formula: string, anchor: CellPlace, row: number, column: number): boolean {
    const place = { tab: anchor.tab, row, column };
    const result = toCell(this.run(formula, place, row - anchor.row, column - anchor.column));
    return typeof result === 'number' ? result !== 0 : result === true;
  }

  /** Whether a rule's formula can answer differently for cells of one row. */
  movesWithColumn(formula: string): boolean {
    return compileFormula(formula).movesWithColumn;
  }

  private run(formula: string, place: CellPlace, shiftRows: number, shiftColumns: number): Value {
    const scope = new PlacedScope(this.world, place, shiftRows, shiftColumns);
    return compileFormula(formula).value(scope);
  }

  private scalar(tab: number, row: number, column: number): Scalar {
    const formula = this.lookup.formula(tab, row, column);
    if (formula === null) return fromCell(this.lookup.value(tab, row, column));
    const cell = row * 20_000 + column;
    const known = this.results.get(tab)?.get(cell);
    if (known !== undefined) return known;
    const name = `${tab}:${cell}`;
    // A cell that asks for itself: Sheets answers #REF! for a circular dependency.
    if (this.pending.has(name)) return errorOf('#REF!');
    this.pending.add(name);
    const result = fromCell(this.evaluate(formula, { tab, row, column }));
    this.pending.delete(name);
    const ofTab = this.results.get(tab) ?? new Map<number, Scalar>();
    this.results.set(tab, ofTab.set(cell, result));
    return result;
  }

  private matrix({ tab, top, left, bottom, right }: Reference): Matrix {
    const extent = this.lookup.extent(tab);
    const lastRow = Math.max(top, Math.min(bottom ?? extent.rows, Math.max(extent.rows, top)));
    const lastColumn = Math.max(
      left,
      Math.min(right ?? extent.columns, Math.max(extent.columns, left)),
    );
    const name = `${tab}:${top}:${left}:${lastRow}:${lastColumn}`;
    const known = this.ranges.get(name);
    if (known) return known;
    const rows: Scalar[][] = [];
    for (let row = top; row <= lastRow; row += 1) {
      const cells: Scalar[] = [];
      for (let column = left; column <= lastColumn; column += 1) {
        cells.push(this.scalar(tab, row, column));
      }
      rows.push(cells);
    }
    this.ranges.set(name, rows);
    return rows;
  }
}
