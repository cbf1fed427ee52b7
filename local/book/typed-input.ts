// What a written string becomes: number, date, boolean, formula or text (facts 6.1).
import { isAutomatic, isTextFormat } from './number-format.ts';
import { sheetLocale } from './sheet-locale.ts';
import type { CellValue } from './specs.ts';
import { parseDateTime } from './typed-date.ts';
import { parseNumber } from './typed-number.ts';

export type Typed = {
  readonly value: CellValue;
  /** The format an automatic cell takes on with this value. */
  readonly numberFormat?: string;
  /** Formula text from its `=`; the value is then null and has to be evaluated. */
  readonly formula?: string;
};

/** Where the sources of facts 6.1 disagree. */
export type TypingQuirks = {
  /** `=1+1` in a cell formatted '@' still is a formula. */
  readonly formulaUnderTextFormat: boolean;
  /** `appendRow` parses although the column is formatted '@'. */
  readonly appendRowIgnoresTextFormat: boolean;
};

/** The readings facts 6.1 proposes: what was reported of Google, the less safe side of each. */
export const googleQuirks: TypingQuirks = {
  formulaUnderTextFormat: true,
  appendRowIgnoresTextFormat: true,
};

export type TypingContext = {
  /** The spreadsheet's locale: `en_US`, `zh_CN`. */
  readonly locale: string;
  /** Format of the cell before the write. */
  readonly numberFormat: string;
  /** Serial of the current day: it gives `Mar 1` its year. */
  readonly today: number;
  readonly by?: 'set' | 'append';
  readonly quirks?: TypingQuirks;
};

const text = (value: string): Typed => ({ value });

/** Reads a string as Google Sheets does when it is typed or written by a script. */
export const parseTyped = (written: string, context: TypingContext): Typed => {
  const { quirks = googleQuirks } = context;
  if (written === '') return { value: null };
  if (written.startsWith("'")) return text(written.slice(1));
  const textFormat = isTextFormat(context.numberFormat);
  if (textFormat && !(context.by === 'append' && quirks.appendRowIgnoresTextFormat)) {
    const formula = written.startsWith('=') && written.length > 1;
    return formula && quirks.formulaUnderTextFormat
      ? { value: null, formula: written }
      : text(written);
  }
  const read = readFreely(written, context);
  if (read.numberFormat === undefined || isAutomatic(context.numberFormat)) return read;
  return { value: read.value };
};

const readFreely = (written: string, { locale, today }: TypingContext): Typed => {
  if (written.startsWith('=') && written.length > 1) return { value: null, formula: written };
  if (/^\s/.test(written)) return text(written);
  const trimmed = written.trimEnd();
  const habits = sheetLocale(locale);
  const word = trimmed.toUpperCase();
  if (word === 'TRUE' || word === habits.words.true) return { value: true };
  if (word === 'FALSE' || word === habits.words.false) return { value: false };
  const typed = parseDateTime(trimmed, habits, today) ?? parseNumber(trimmed, habits);
  if (typed) return typed;
  // A plus sign starts a formula unless a number follows: `+49 30 123` ends in #ERROR! (facts 6.1).
  if (/^\+./.test(trimmed)) return { value: null, formula: `=${trimmed}` };
  return text(written);
};
