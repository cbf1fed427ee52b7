// Formats, styles, notes and validations as JSON: each distinct one once, equal rows once.
import type { LayerContent, LayerName } from './change.ts';
import type { Grid } from './grid.ts';

/** `indices` are places in the palette, counted from 1; 0 is a cell without. */
type LayerSnapshot<L extends LayerName> = {
  readonly palette: readonly LayerContent[L][];
  readonly runs: readonly {
    readonly row: number;
    readonly count: number;
    readonly indices: readonly number[];
  }[];
};

export type LayerSnapshots = { readonly [L in LayerName]: LayerSnapshot<L> };

export const writeLayers = (grid: Grid): LayerSnapshots => ({
  format: writeLayer(grid, 'format'),
  style: writeLayer(grid, 'style'),
  note: writeLayer(grid, 'note'),
  validation: writeLayer(grid, 'validation'),
  richText: writeLayer(grid, 'richText'),
});

function writeLayer<L extends LayerName>(grid: Grid, layer: L): LayerSnapshot<L> {
  const palette = new Palette<LayerContent[L]>();
  const runs: { row: number; count: number; indices: number[] }[] = [];
  let lastKey = '';
  let lastRow = 0;
  for (let row = 1; row <= grid.usedRows; row++) {
    const entries: (LayerContent[L] | null)[] = grid.row(row)?.layers[layer] ?? [];
    const indices = entries.map((content) => (content === null ? 0 : palette.index(content)));
    while (indices.at(-1) === 0) indices.pop();
    if (indices.length === 0) continue;
    const key = indices.join(',');
    const run = runs.at(-1);
    if (run && lastKey === key && lastRow === row - 1) run.count++;
    else runs.push({ row, count: 1, indices });
    lastKey = key;
    lastRow = row;
  }
  return { palette: palette.contents, runs };
}

class Palette<T extends object | string> {
  readonly contents: T[] = [];
  private readonly known = new Map<T, number>();
  private readonly byText = new Map<string, number>();

  index(content: T): number {
    const known = this.known.get(content);
    if (known !== undefined) return known;
    const text = JSON.stringify(content);
    let index = this.byText.get(text);
    if (index === undefined) {
      index = this.contents.push(content);
      this.byText.set(text, index);
    }
    this.known.set(content, index);
    return index;
  }
}

export function readLayers(grid: Grid, layers: LayerSnapshots): void {
  readLayer(grid, 'format', layers.format);
  readLayer(grid, 'style', layers.style);
  readLayer(grid, 'note', layers.note);
  readLayer(grid, 'validation', layers.validation);
  readLayer(grid, 'richText', layers.richText);
}

function readLayer<L extends LayerName>(
  grid: Grid,
  layer: L,
  { palette, runs }: LayerSnapshot<L>,
): void {
  for (const { row, count, indices } of runs) {
    for (let offset = 0; offset < count; offset++) {
      indices.forEach((index, at) => {
        const content = palette[index - 1];
        if (content !== undefined) grid.setLayer(layer, row + offset, at + 1, content);
      });
    }
  }
}
