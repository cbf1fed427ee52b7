// From the server's view of a tab to Univer's data: cells, styles, sizes. No Univer service is touched.
import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type IColumnData,
  type IFreeze,
  type IRange,
  type IRowData,
  type IStyleData,
  type IWorksheetData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { Block, StyleView, TabSummary, TabView } from '../../server/api-types.ts';
import { DEFAULT_ROW_HEIGHT, rowHeight } from './row-height.ts';
import type { StoredCell, TabStore } from './tab-store.ts';

/** Univer's id of the one workbook that the page shows. */
export const WORKBOOK = 'workbook';

/** Sheets' own column width, pixels. */
const DEFAULT_COLUMN_WIDTH = 100;
const HEADER_ROW_WIDTH = 46;
const HEADER_COLUMN_HEIGHT = 22;

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL = {
  top: VerticalAlign.TOP,
  middle: VerticalAlign.MIDDLE,
  bottom: VerticalAlign.BOTTOM,
};
const WRAP = {
  overflow: WrapStrategy.OVERFLOW,
  wrap: WrapStrategy.WRAP,
  clip: WrapStrategy.CLIP,
};

const LINE = { s: BooleanNumber.TRUE };

/** The look of every cell that has no style of its own, as Sheets draws it. */
export const DEFAULT_STYLE = { ff: 'Arial', fs: 10, vt: VerticalAlign.BOTTOM } satisfies IStyleData;

/** A style in Univer's words. A number or a date keeps to the right although its text is sent. */
export const toStyle = (style: StyleView, value: StoredCell['value']): IStyleData => {
  const horizontal = style.horizontal
    ? HORIZONTAL[style.horizontal]
    : typeof value === 'number'
      ? HorizontalAlign.RIGHT
      : typeof value === 'boolean'
        ? HorizontalAlign.CENTER
        : undefined;
  return {
    ...(style.background && { bg: { rgb: style.background } }),
    ...(style.colour && { cl: { rgb: style.colour } }),
    ...(style.bold && { bl: BooleanNumber.TRUE }),
    ...(style.italic && { it: BooleanNumber.TRUE }),
    ...(style.strikethrough && { st: LINE }),
    ...(style.underline && { ul: LINE }),
    // Said for every cell: what Univer draws in place of a text knows no default.
    fs: style.fontSize ?? DEFAULT_STYLE.fs,
    ...(style.fontFamily && { ff: style.fontFamily }),
    ...(style.wrap && { tb: WRAP[style.wrap] }),
    ...(style.vertical && { vt: VERTICAL[style.vertical] }),
    ...(horizontal && { ht: horizontal }),
  };
};

/** Turns styles into the ids under which Univer knows them. A style object is looked at once for each kind of value. */
export class StylePool {
  readonly #ids = new WeakMap<StyleView, Map<string, string | undefined>>();
  readonly #register: (style: IStyleData) => string | undefined;

  constructor(register: (style: IStyleData) => string | undefined) {
    this.#register = register;
  }

  id({ style, value }: StoredCell): string | undefined {
    const known = this.#ids.get(style) ?? new Map<string, string | undefined>();
    this.#ids.set(style, known);
    const kind = typeof value;
    if (!known.has(kind)) known.set(kind, this.#register(toStyle(style, value)));
    return known.get(kind);
  }
}

/** A cell in Univer's words: it draws the text that the server shows, never one of its own making. */
export const toCell = (cell: StoredCell, pool: StylePool): ICellData | undefined => {
  const isEmpty = cell.shown === '' && (cell.value === null || cell.value === '');
  if (isEmpty && Object.keys(cell.style).length === 0) return undefined;
  const style = pool.id(cell);
  if (isEmpty) return style === undefined ? undefined : { s: style };
  const content: ICellData =
    typeof cell.value === 'boolean'
      ? { v: cell.value ? 1 : 0, t: CellValueType.BOOLEAN }
      : typeof cell.value === 'number' && cell.shown === String(cell.value)
        ? { v: cell.value, t: CellValueType.NUMBER }
        : { v: cell.shown, t: CellValueType.STRING };
  return style === undefined ? content : { ...content, s: style };
};

/** A row's cells by column, counted from 0. */
export const toRow = (cells: readonly StoredCell[], pool: StylePool): Record<number, ICellData> => {
  const row: Record<number, ICellData> = {};
  cells.forEach((cell, at) => {
    const data = toCell(cell, pool);
    if (data) row[at] = data;
  });
  return row;
};

/** A block in Univer's words: counted from 0, both ends included. */
export const toRange = (block: Block): IRange => ({
  startRow: block.firstRow - 1,
  endRow: block.lastRow - 1,
  startColumn: block.firstColumn - 1,
  endColumn: block.lastColumn - 1,
});

/** A range of Univer as a block; whole rows and columns come as NaN and take the sheet's size. */
export const toBlock = (range: IRange, view: TabView): Block => ({
  firstRow: Number.isNaN(range.startRow) ? 1 : range.startRow + 1,
  lastRow: Number.isNaN(range.endRow) ? view.rowCount : range.endRow + 1,
  firstColumn: Number.isNaN(range.startColumn) ? 1 : range.startColumn + 1,
  lastColumn: Number.isNaN(range.endColumn) ? view.columnCount : range.endColumn + 1,
});

export const toFreeze = (view: TabView): IFreeze => ({
  xSplit: view.frozenColumns,
  ySplit: view.frozenRows,
  startRow: view.frozenRows > 0 ? view.frozenRows : -1,
  startColumn: view.frozenColumns > 0 ? view.frozenColumns : -1,
});

export const toColumns = (view: TabView): Record<number, IColumnData> =>
  Object.fromEntries(
    view.columns.map(({ width, hidden }, at) => [
      at,
      { w: width, hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE },
    ]),
  );

/** Heights of rows between `first` and `last`: set by somebody, or as wrapped text needs them. */
export const toRowSizes = (
  store: TabStore,
  first: number,
  last: number,
): Record<number, IRowData> => {
  const widths = store.view.columns.map(({ width, hidden }) => (hidden ? Infinity : width));
  const fixed = new Map(store.view.rowHeights.map(({ row, height }) => [row, height]));
  const hidden = new Set(store.view.hiddenRows);
  const sizes: Record<number, IRowData> = {};
  for (let row = first; row <= last; row++) {
    const height = fixed.get(row) ?? rowHeight(store.row(row), widths);
    const isHidden = hidden.has(row);
    if (height === DEFAULT_ROW_HEIGHT && !isHidden) continue;
    sizes[row - 1] = { h: height, hd: isHidden ? BooleanNumber.TRUE : BooleanNumber.FALSE };
  }
  return sizes;
};

/** A tab before its content is known: right name, right place, nothing in it. */
export const emptySheet = (tab: TabSummary): Partial<IWorksheetData> => ({
  id: String(tab.id),
  name: tab.title,
  tabColor: tab.colour ?? '',
  hidden: tab.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  rowCount: 1,
  columnCount: 1,
  defaultRowHeight: DEFAULT_ROW_HEIGHT,
  defaultColumnWidth: DEFAULT_COLUMN_WIDTH,
  defaultStyle: DEFAULT_STYLE,
  rowHeader: { width: HEADER_ROW_WIDTH },
  columnHeader: { height: HEADER_COLUMN_HEIGHT },
});
