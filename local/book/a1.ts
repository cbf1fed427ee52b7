// A1 notation: column letters, cell names, and ranges with or without a tab's name.
import { fromCol, parseA1Ref, toCol } from '@borgar/fx';
import type { Rect } from './types.ts';

/** `28` → `AB`. */
export const columnLetters = (column: number): string => toCol(column - 1);

/** `AB` → `28`. */
export const columnNumber = (letters: string): number => fromCol(letters) + 1;

export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row}`;

/** `B2`, `B2:D9`, `C:C`, `2:5`, `A2:Z`: as `getA1Notation` writes it. */
export function rectName(rect: Rect): string {
  const lastColumn = columnLetters(rect.column + rect.columns - 1);
  const lastRow = rect.row + rect.rows - 1;
  if (rect.openRows && rect.row === 1) return `${columnLetters(rect.column)}:${lastColumn}`;
  if (rect.openColumns && rect.column === 1) return `${rect.row}:${lastRow}`;
  const start = cellName(rect.row, rect.column);
  if (rect.openRows) return `${start}:${lastColumn}`;
  if (rect.openColumns) return `${start}:${lastRow}`;
  return rect.rows === 1 && rect.columns === 1 ? start : `${start}:${lastColumn}${lastRow}`;
}

export type NamedRect = { readonly tabName?: string; readonly rect: Rect };

/** Reads A1 notation; null when it is none. Open ends are given the size `grid` states. */
export function parseA1(
  text: string,
  grid: { readonly maxRows: number; readonly maxColumns: number },
): NamedRect | null {
  const split = text.lastIndexOf('!');
  const reference = parseA1Ref(text.slice(split + 1).trim(), {
    allowTernary: true,
    allowNamed: false,
  });
  if (!reference || !('range' in reference) || !reference.range) return null;
  const { top, bottom, left, right } = reference.range;
  const row = (top ?? 0) + 1;
  const column = (left ?? 0) + 1;
  const openRows = bottom === null || bottom === undefined;
  const openColumns = right === null || right === undefined;
  return {
    ...(split < 0 ? {} : { tabName: unquoted(text.slice(0, split).trim()) }),
    rect: {
      row,
      column,
      rows: Math.max(1, (openRows ? grid.maxRows : bottom + 1) - row + 1),
      columns: Math.max(1, (openColumns ? grid.maxColumns : right + 1) - column + 1),
      ...(openRows ? { openRows } : {}),
      ...(openColumns ? { openColumns } : {}),
    },
  };
}

const unquoted = (name: string): string =>
  /^'.*'$/s.test(name) ? name.slice(1, -1).replaceAll("''", "'") : name;
