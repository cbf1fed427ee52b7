// How tall a row is that has wrapped or large text. The server knows only the heights that somebody has set.
import type { StoredCell } from './tab-store.ts';

/** Sheets' own row height, pixels. */
export const DEFAULT_ROW_HEIGHT = 21;

const DEFAULT_FONT_POINTS = 10;
const PIXELS_PER_POINT = 4 / 3;
/** Line pitch and glyph widths of Arial, in parts of the font size. */
const LINE = 1.16;
const LATIN = 0.53;
const WIDE = 1;
const PADDING = 5;
const WIDE_GLYPH =
  /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/;

const widthOf = (text: string, font: number) => {
  let width = 0;
  for (const sign of text) width += (WIDE_GLYPH.test(sign) ? WIDE : LATIN) * font;
  return width;
};

const linesOf = (text: string, font: number, room: number) =>
  text
    .split('\n')
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(widthOf(part, font) / room)), 0);

/** The height that shows every cell of a row in full. */
export const rowHeight = (cells: readonly StoredCell[], widths: readonly number[]): number =>
  cells.reduce((height, { shown, style }, at) => {
    if (shown === '') return height;
    const font = (style.fontSize ?? DEFAULT_FONT_POINTS) * PIXELS_PER_POINT;
    const room = Math.max(font, (widths[at] ?? 0) - PADDING);
    const lines = style.wrap === 'wrap' ? linesOf(shown, font, room) : shown.split('\n').length;
    return Math.max(height, Math.ceil(lines * font * LINE) + PADDING);
  }, DEFAULT_ROW_HEIGHT);
