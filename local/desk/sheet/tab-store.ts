// The page's copy of one tab as the server last told it; nothing else is ever drawn.
import type {
  Block,
  CellContent,
  RowView,
  StyleView,
  TabView,
  ValidationView,
} from '../../server/api-types.ts';
import { editText } from './edit-text.ts';

/** One cell of the copy. */
export type StoredCell = {
  readonly value: CellContent;
  readonly shown: string;
  readonly style: StyleView;
};

const NO_STYLE: StyleView = {};
const EMPTY: StoredCell = { value: null, shown: '', style: NO_STYLE };

/** What is shown of a value without a format of its own. */
const plainText = (value: CellContent) =>
  value === null ? '' : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);

/** A row as it came, with the styles that its numbers name: cells are made when they are asked for. */
type StoredRow = { readonly row: RowView; readonly styles: readonly StyleView[] };

const cellOf = ({ row, styles }: StoredRow, at: number): StoredCell => {
  const value = row.values[at] ?? null;
  return {
    value,
    shown: row.display[at] ?? plainText(value),
    style: styles[row.styles[at] ?? -1] ?? NO_STYLE,
  };
};

const cellKey = (row: number, column: number) => `${row}:${column}`;

const inRows = (key: string, first: number, last: number) => {
  const row = Number.parseInt(key, 10);
  return row >= first && row <= last;
};

/** Holds a tab; rows and columns count from 1. */
export class TabStore {
  #view: TabView;
  readonly #rows = new Map<number, StoredRow>();
  readonly #formulas = new Map<string, string>();
  readonly #notes = new Map<string, string>();

  constructor(view: TabView) {
    this.#view = view;
    this.#take(view);
  }

  get view(): TabView {
    return this.#view;
  }

  /** The whole tab anew. */
  replace(view: TabView): void {
    this.#rows.clear();
    this.#formulas.clear();
    this.#notes.clear();
    this.#view = view;
    this.#take(view);
  }

  /** Some rows anew: what the answer leaves out between `first` and `last` is empty now. */
  patch(view: TabView, first: number, last: number): void {
    for (let row = first; row <= last; row++) this.#rows.delete(row);
    for (const map of [this.#formulas, this.#notes]) {
      for (const key of map.keys()) if (inRows(key, first, last)) map.delete(key);
    }
    this.#view = view;
    this.#take(view);
  }

  /** Every cell of a row that has something to draw, from column 1 on. */
  row(row: number): readonly StoredCell[] {
    const stored = this.#rows.get(row);
    if (!stored) return [];
    const length = Math.max(stored.row.styles.length, stored.row.values.length);
    return Array.from({ length }, (_cell, at) => cellOf(stored, at));
  }

  cell(row: number, column: number): StoredCell {
    const stored = this.#rows.get(row);
    return stored ? cellOf(stored, column - 1) : EMPTY;
  }

  note(row: number, column: number): string | undefined {
    return this.#notes.get(cellKey(row, column));
  }

  notes(): readonly { readonly row: number; readonly column: number; readonly text: string }[] {
    return [...this.#notes].map(([key, text]) => {
      const [row = 0, column = 0] = key.split(':').map(Number);
      return { row, column, text };
    });
  }

  editText(row: number, column: number): string {
    const { value, style } = this.cell(row, column);
    return editText(value, style.numberFormat, this.#formulas.get(cellKey(row, column)));
  }

  editTexts(block: Block): readonly (readonly string[])[] {
    return this.#mapBlock(block, (row, column) => this.editText(row, column));
  }

  shownTexts(block: Block): readonly (readonly string[])[] {
    return this.#mapBlock(block, (row, column) => this.cell(row, column).shown);
  }

  /** The validation that applies to a cell, if any. */
  validation(row: number, column: number): ValidationView | undefined {
    return this.#view.validations.find(({ ranges }) =>
      ranges.some(
        (range) =>
          row >= range.firstRow &&
          row <= range.lastRow &&
          column >= range.firstColumn &&
          column <= range.lastColumn,
      ),
    );
  }

  /** The last row with anything to draw. */
  lastRow(): number {
    let last = 0;
    for (const row of this.#rows.keys()) if (row > last) last = row;
    return last;
  }

  #take(view: TabView) {
    for (const row of view.rows) this.#rows.set(row.row, { row, styles: view.styles });
    for (const { row, column, formula } of view.formulas) {
      this.#formulas.set(cellKey(row, column), formula);
    }
    for (const { row, column, text } of view.notes) this.#notes.set(cellKey(row, column), text);
  }

  #mapBlock<Out>(
    block: Block,
    of: (row: number, column: number) => Out,
  ): readonly (readonly Out[])[] {
    const height = block.lastRow - block.firstRow + 1;
    const width = block.lastColumn - block.firstColumn + 1;
    return Array.from({ length: height }, (_row, down) =>
      Array.from({ length: width }, (_column, right) =>
        of(block.firstRow + down, block.firstColumn + right),
      ),
    );
  }
}
