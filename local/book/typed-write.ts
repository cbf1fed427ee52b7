// A block of written values as one change: strings read as typed, dates as serials (facts 6.1).
import { cellName } from './a1.ts';
import type { Book } from './book.ts';
import type { TabChange } from './change.ts';
import { formatOfDate, isAutomatic } from './number-format.ts';
import { toSerial } from './serial-date.ts';
import type { Tab } from './tab.ts';
import { parseTyped } from './typed-input.ts';
import type { CellValue, Rect } from './types.ts';

/** Characters one cell may hold (facts 3). */
const longestText = 50_000;
/** No number, date or boolean word is written with more characters. */
const longestTyped = 60;
/** Nor with more blanks: `Monday, March 16, 2026 10:30 AM`. */
const mostBlanks = 5;
/** No boolean word of a locale is longer. */
const longestWord = 10;

export type WriteChange = Extract<TabChange, { kind: 'write' }>;

export type Interpreted =
  | { readonly ok: true; readonly change: WriteChange }
  /** The text for this cell is too long. */
  | { readonly ok: false; readonly most: number; readonly cell: string };

/** Reads each value as Google does when a script or a person writes it. Dates are of any realm. */
export function interpretWrite(
  book: Book,
  tab: Tab,
  area: Rect,
  written: readonly (readonly unknown[])[],
  by: 'set' | 'append' = 'set',
): Interpreted {
  const values: CellValue[][] = [];
  const formulas: [number, number, string][] = [];
  const formats: [number, number, string][] = [];
  const { locale, zone, quirks } = book;
  const today = Math.floor(toSerial(book.now(), zone));

  const interpret = (input: unknown, rowOffset: number, offset: number): CellValue => {
    if (typeof input === 'string') {
      if (isPlainText(input)) return input;
      const numberFormat = tab.numberFormat(area.row + rowOffset, area.column + offset);
      const typed = parseTyped(input, { locale, numberFormat, today, by, quirks });
      if (typed.formula !== undefined) formulas.push([rowOffset, offset, typed.formula]);
      if (typed.numberFormat !== undefined) formats.push([rowOffset, offset, typed.numberFormat]);
      return typed.value;
    }
    if (typeof input === 'number') return Number.isFinite(input) ? input : '#NUM!';
    if (typeof input === 'boolean') return input;
    if (input === null || input === undefined) return null;
    const at = epochOf(input);
    if (at === null) return String(input);
    const serial = toSerial(at, zone);
    const numberFormat = tab.numberFormat(area.row + rowOffset, area.column + offset);
    if (isAutomatic(numberFormat)) formats.push([rowOffset, offset, formatOfDate(serial, locale)]);
    return serial;
  };

  for (const [rowOffset, line] of written.entries()) {
    const read: CellValue[] = new Array(line.length);
    for (let offset = 0; offset < line.length; offset++) {
      const value = interpret(line[offset], rowOffset, offset);
      if (typeof value === 'string' && value.length > longestText) {
        const cell = cellName(area.row + rowOffset, area.column + offset);
        return { ok: false, most: longestText, cell };
      }
      read[offset] = value;
    }
    values.push(read);
  }
  return {
    ok: true,
    change: {
      kind: 'write',
      tab: tab.id,
      area,
      values,
      ...(formulas.length > 0 ? { formulas } : {}),
      ...(formats.length > 0 ? { formats } : {}),
    },
  };
}

/** Epoch milliseconds of a Date made in this or another JavaScript world. */
function epochOf(input: unknown): number | null {
  if (Object.prototype.toString.call(input) !== '[object Date]') return null;
  const at = Number(input);
  return Number.isNaN(at) ? null : at;
}

/** Whether a string is text without asking further: most of what is written is. */
function isPlainText(text: string): boolean {
  const first = text.charCodeAt(0);
  if (text === '' || first === equalsSign || first === plusSign || first === apostrophe)
    return false;
  if (text.length > longestTyped) return true;
  if (text.length <= longestWord) return false;
  let blanks = 0;
  let digits = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === blank) blanks++;
    else if (isDigit(code)) digits = true;
  }
  // A letter before the first digit, as in `C26-00421`, is in no number and no date.
  return !digits || blanks > mostBlanks || (isLetter(first) && isDigit(text.charCodeAt(1)));
}

const equalsSign = 0x3d;
const plusSign = 0x2b;
const apostrophe = 0x27;
const blank = 0x20;

/** Full-width ones too. */
const isDigit = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0xff10 && code <= 0xff19);

const isLetter = (code: number): boolean =>
  (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
