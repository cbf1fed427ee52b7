// Borders drawn around and within a range, kept on each cell's own edges.
import type { TabChange } from '../../book/change.ts';
import type { Tab } from '../../book/tab.ts';
import type { BorderEdge, Borders, Rect } from '../../book/types.ts';
import { enumName, mismatch } from './arguments.ts';
import { readColour } from './colours.ts';
import { BorderStyle } from './enums.ts';
import { mapCells } from './range-place.ts';

type Edge = keyof Borders;

/** `edges` are top, left, bottom, right, vertical and horizontal, as `setBorder` takes them. */
export function borderChange(
  tab: Tab,
  rect: Rect,
  edges: readonly unknown[],
  color: unknown,
  style: unknown,
): Extract<TabChange, { kind: 'style-each' }> {
  const known = edges.every((edge) => edge === null || typeof edge === 'boolean');
  if (!known) throw mismatch('Range.setBorder', edges);
  const drawn: BorderEdge = {
    color: (typeof color === 'string' ? readColour(color) : null) ?? '#000000',
    style:
      style === undefined || style === null
        ? 'SOLID'
        : enumName('Range.setBorder', BorderStyle, style),
  };
  const [top, left, bottom, right, vertical, horizontal] = edges;
  const lastRow = rect.row + rect.rows - 1;
  const lastColumn = rect.column + rect.columns - 1;
  const wanted = (row: number, column: number): Readonly<Record<Edge, unknown>> => ({
    top: row === rect.row ? top : horizontal,
    bottom: row === lastRow ? bottom : horizontal,
    left: column === rect.column ? left : vertical,
    right: column === lastColumn ? right : vertical,
  });
  const values = mapCells(rect, (row, column): Borders | null => {
    const before: Borders = tab.grid.layer('style', row, column)?.borders ?? {};
    const kept = Object.entries(wanted(row, column)).flatMap(([edge, draw]) => {
      const old = before[edge as Edge];
      const next = draw === null ? old : draw ? drawn : undefined;
      return next ? [[edge, next] as const] : [];
    });
    return kept.length === 0 ? null : Object.fromEntries(kept);
  });
  return { kind: 'style-each', tab: tab.id, area: rect, property: 'borders', values };
}
