// Blocks of cells: whether two meet, and where a pasted table lands.
import type { Block } from '../../server/api-types.ts';
import type { TabStore } from './tab-store.ts';

export const overlaps = (left: Block, right: Block): boolean =>
  left.firstRow <= right.lastRow &&
  right.firstRow <= left.lastRow &&
  left.firstColumn <= right.lastColumn &&
  right.firstColumn <= left.lastColumn;

/** A block without the empty rows below the tab's last one: whole columns are as long as the sheet. */
export const usedPart = (store: TabStore, block: Block): Block => ({
  ...block,
  lastRow: Math.max(block.firstRow, Math.min(block.lastRow, store.lastRow())),
});

type Texts = readonly (readonly string[])[];

/**
 * Where a table lands that is pasted over a selection: at its first cell, repeated where the
 * selection is a multiple of the table's size, as spreadsheets do.
 */
export const pasteBlock = (
  selection: Block,
  texts: Texts,
): { readonly block: Block; readonly values: Texts } => {
  const height = texts.length;
  const width = Math.max(...texts.map((row) => row.length));
  const room = {
    rows: selection.lastRow - selection.firstRow + 1,
    columns: selection.lastColumn - selection.firstColumn + 1,
  };
  const repeats = room.rows % height === 0 && room.columns % width === 0;
  const rows = repeats ? room.rows : height;
  const columns = repeats ? room.columns : width;
  return {
    block: {
      ...selection,
      lastRow: selection.firstRow + rows - 1,
      lastColumn: selection.firstColumn + columns - 1,
    },
    values: Array.from({ length: rows }, (_row, down) =>
      Array.from(
        { length: columns },
        (_cell, right) => texts[down % height]?.[right % width] ?? '',
      ),
    ),
  };
};
