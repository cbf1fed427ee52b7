// Changes of cells: content, formats and styles of an area, clearing, and rows changing places.
import type { LayerContent, LayerName, StylePatch, TabChange } from './change.ts';
import { offsetFormula } from './formula-references.ts';
import { layerNames } from './row.ts';
import type { Tab } from './tab.ts';
import type { CellStyle, Rect } from './types.ts';

type Change<Kind extends TabChange['kind']> = Extract<TabChange, { kind: Kind }>;

export function writeCells({ grid }: Tab, { area, values, formulas, formats }: Change<'write'>) {
  values.forEach((line, rowOffset) => {
    line.forEach((value, offset) => {
      grid.set(area.row + rowOffset, area.column + offset, value, null);
    });
  });
  for (const [rowOffset, offset, formula] of formulas ?? []) {
    grid.set(area.row + rowOffset, area.column + offset, null, formula);
  }
  for (const [rowOffset, offset, format] of formats ?? []) {
    grid.setLayer('format', area.row + rowOffset, area.column + offset, format);
  }
  if (grid.hasRichText) {
    eachCell(area, (row, column) => grid.setLayer('richText', row, column, null));
  }
}

export function paintLayer(tab: Tab, change: Change<'layer'>): void {
  switch (change.layer) {
    case 'format':
      paint(tab, 'format', change);
      return;
    case 'style':
      paint(tab, 'style', change);
      return;
    case 'note':
      paint(tab, 'note', change);
      return;
    case 'validation':
      paint(tab, 'validation', change);
      return;
    case 'richText':
      paint(tab, 'richText', change);
      return;
  }
}

function paint<L extends LayerName>(
  { grid }: Tab,
  layer: L,
  change: { readonly area: Rect } & (
    | { readonly value: LayerContent[L] | null }
    | { readonly values: readonly (readonly (LayerContent[L] | null)[])[] }
  ),
): void {
  const { area } = change;
  eachCell(area, (row, column) => {
    const content =
      'value' in change
        ? change.value
        : (change.values[row - area.row]?.[column - area.column] ?? null);
    grid.setLayer(layer, row, column, content);
  });
}

export function styleCells({ grid }: Tab, { area, patch }: Change<'style'>): void {
  const patched = rememberStyles((style) => patchedStyle(style, patch));
  eachCell(area, (row, column) => {
    grid.setLayer('style', row, column, patched(grid.layer('style', row, column)));
  });
}

export function styleEach({ grid }: Tab, { area, property, values }: Change<'style-each'>): void {
  const byContent = new Map<unknown, (style: CellStyle | null) => CellStyle | null>();
  eachCell(area, (row, column) => {
    const content = values[row - area.row]?.[column - area.column] ?? null;
    let patched = byContent.get(content);
    if (!patched) {
      patched = rememberStyles((style) => patchedStyle(style, { [property]: content }));
      byContent.set(content, patched);
    }
    grid.setLayer('style', row, column, patched(grid.layer('style', row, column)));
  });
}

/** Cells of one style share one object, so that a tab of 20,000 rows holds few of them. */
function rememberStyles(
  patch: (style: CellStyle | null) => CellStyle | null,
): (style: CellStyle | null) => CellStyle | null {
  const known = new Map<CellStyle | null, CellStyle | null>();
  return (style) => {
    const before = known.get(style);
    if (before !== undefined) return before;
    const after = patch(style);
    known.set(style, after);
    return after;
  };
}

function patchedStyle(style: CellStyle | null, patch: StylePatch): CellStyle | null {
  const kept = Object.entries({ ...style, ...patch }).filter(([, content]) => content !== null);
  return kept.length === 0 ? null : Object.fromEntries(kept);
}

export function clearCells({ grid }: Tab, { area, parts }: Change<'clear'>): void {
  const last = Math.min(area.row + area.rows - 1, grid.usedRows);
  for (const part of parts) {
    eachCell({ ...area, rows: last - area.row + 1 }, (row, column) => {
      if (part === 'content') grid.set(row, column, null, null);
      else grid.setLayer(part, row, column, null);
    });
  }
}

/** All a cell holds goes with its row; references to cells of the same row go along as well. */
export function reorderRows({ grid }: Tab, { area, order }: Change<'reorder'>): void {
  const { row, column, columns } = area;
  if (column === 1 && columns >= grid.maxColumns && grid.formulaCount === 0) {
    grid.reorder(row, order);
    return;
  }
  const taken = <T>(read: (row: number, column: number) => T): T[][] =>
    order.map((from) =>
      Array.from({ length: columns }, (_, offset) => read(row + from, column + offset)),
    );
  const placed = <T>(block: T[][], put: (row: number, column: number, content: T) => void) => {
    block.forEach((line, offset) => {
      line.forEach((content, at) => {
        put(row + offset, column + at, content);
      });
    });
  };
  const moveLayer = <L extends LayerName>(name: L) =>
    placed(
      taken((at, across) => grid.layer(name, at, across)),
      (at, across, content) => grid.setLayer(name, at, across, content),
    );
  const contents = taken((at, across) => ({
    from: at,
    value: grid.value(at, across),
    formula: grid.formula(at, across),
  }));
  placed(contents, (at, across, { from, value, formula }) => {
    const followed = formula === null ? null : offsetFormula(formula, at - from, 0);
    grid.set(at, across, value, followed);
  });
  for (const name of layerNames) moveLayer(name);
}

function eachCell(area: Rect, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      visit(row, column);
    }
  }
}
