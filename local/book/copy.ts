// A block of cells put elsewhere, as changes.
import type { BookChange, LayerName } from './change.ts';
import { offsetFormula } from './formula-references.ts';
import { layerNames } from './row.ts';
import type { Tab } from './tab.ts';
import type { CellValue, Rect } from './types.ts';

export type CopyWhat = {
  /** Formulas as they are written, what they came to, or nothing of the content. */
  readonly content: 'formulas' | 'values' | 'none';
  readonly layers: readonly LayerName[];
  readonly transposed: boolean;
  /** References of a block that was cut stay as they are; copied, they go along. */
  readonly references: 'follow' | 'stay';
};

export const copyAll: CopyWhat = {
  content: 'formulas',
  layers: layerNames,
  transposed: false,
  references: 'follow',
};

type Corner = { readonly tab: Tab; readonly row: number; readonly column: number };

/** The changes that put the block of `rect` with its corner at `to`. */
export function copyChanges(from: Tab, rect: Rect, to: Corner, what: CopyWhat): BookChange[] {
  const { transposed } = what;
  const rows = transposed ? rect.columns : rect.rows;
  const columns = transposed ? rect.rows : rect.columns;
  const area = { row: to.row, column: to.column, rows, columns };
  const tab = to.tab.id;
  const block = <T>(read: (row: number, column: number) => T): T[][] =>
    Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, across) =>
        read(rect.row + (transposed ? across : down), rect.column + (transposed ? down : across)),
      ),
    );
  const layerChange = <L extends LayerName>(layer: L) => ({
    kind: 'layer' as const,
    tab,
    layer,
    area,
    values: block((row, column) => from.grid.layer(layer, row, column)),
  });
  const changes: BookChange[] = [];
  if (what.content !== 'none') {
    const written = writtenBlock(from, rect, to, what, block);
    changes.push({ kind: 'write', tab, area, ...written });
  }
  for (const layer of what.layers) changes.push(layerChange(layer) as BookChange);
  return changes;
}

function writtenBlock(
  from: Tab,
  rect: Rect,
  to: Corner,
  what: CopyWhat,
  block: <T>(read: (row: number, column: number) => T) => T[][],
) {
  from.bringUpToDate();
  const values: CellValue[][] = block((row, column) => from.grid.value(row, column));
  if (what.content === 'values') return { values };
  const follows = what.references === 'follow';
  const down = follows ? to.row - rect.row : 0;
  const across = follows ? to.column - rect.column : 0;
  const formulas = block((row, column) => from.grid.formula(row, column)).flatMap((line, row) =>
    line.flatMap((formula, column) =>
      formula === null ? [] : [[row, column, offsetFormula(formula, down, across)] as const],
    ),
  );
  return { values, formulas };
}

/** The parts of a rectangle that another one does not cover. */
export function uncovered(rect: Rect, cover: Rect): Rect[] {
  const bottom = rect.row + rect.rows;
  const right = rect.column + rect.columns;
  const top = Math.max(rect.row, Math.min(bottom, cover.row));
  const base = Math.max(top, Math.min(bottom, cover.row + cover.rows));
  const left = Math.max(rect.column, Math.min(right, cover.column));
  const end = Math.max(left, Math.min(right, cover.column + cover.columns));
  const parts: Rect[] = [
    { row: rect.row, column: rect.column, rows: top - rect.row, columns: rect.columns },
    { row: base, column: rect.column, rows: bottom - base, columns: rect.columns },
    { row: top, column: rect.column, rows: base - top, columns: left - rect.column },
    { row: top, column: end, rows: base - top, columns: right - end },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}
