// One row of cells, kept in layers: values apart from formulas, formats, styles, notes …
import type { LayerContent, LayerName } from './change.ts';
import type { CellValue } from './types.ts';

export const layerNames = ['format', 'style', 'note', 'validation', 'richText'] as const;

export type Layers = { [Layer in LayerName]?: (LayerContent[Layer] | null)[] };

export type Row = {
  /** Ends at the last column ever written; what lies beyond is empty. */
  values: CellValue[];
  formulas: (string | null)[] | null;
  layers: Layers;
  /** Cells with a value or a formula. */
  filled: number;
};

export const emptyRow = (): Row => ({ values: [], formulas: null, layers: {}, filled: 0 });

/** What one cell carries beside its value. */
export function layerAt<L extends LayerName>(
  row: Row | undefined,
  layer: L,
  column: number,
): LayerContent[L] | null {
  return row?.layers[layer]?.[column - 1] ?? null;
}

export function setLayer<L extends LayerName>(
  row: Row,
  layer: L,
  column: number,
  content: LayerContent[L] | null,
): void {
  const layers: { [K in L]?: (LayerContent[K] | null)[] } = row.layers;
  let entries = layers[layer];
  if (!entries) {
    if (content === null) return;
    entries = [];
    layers[layer] = entries;
  }
  while (entries.length < column - 1) entries.push(null);
  entries[column - 1] = content;
}

/** Every array of the row whose positions are columns. */
export function shiftColumns(row: Row, shift: <T>(entries: T[], empty: T | null) => void): void {
  shift<CellValue>(row.values, null);
  if (row.formulas) shift<string | null>(row.formulas, null);
  for (const name of layerNames) {
    const entries: unknown[] | undefined = row.layers[name];
    if (entries) shift<unknown>(entries, null);
  }
}
