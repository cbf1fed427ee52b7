// What a cell shows: a value through its number format, as Google Sheets prints it (facts 6.2).
import { format, isDateFormat as matchesDate, isTextFormat as matchesText, round } from 'numfmt';
import { sheetLocale } from './sheet-locale.ts';
import type { CellValue } from './specs.ts';

/** How `getNumberFormat` reports a cell nobody formatted (facts 6.2). */
export const automaticFormat = '0.###############';

/** Format > Number > Plain text. */
const plainText = '@';

export const isAutomatic = (numberFormat: string): boolean =>
  numberFormat === '' || numberFormat === 'General' || numberFormat === automaticFormat;

/** A tab has a handful of formats and is read thousands of times. */
const dateFormats = new Map<string, boolean>();

/** Whether a number under this format is a date, a time or a duration. */
export const isDateFormat = (numberFormat: string): boolean => {
  const known = dateFormats.get(numberFormat);
  if (known !== undefined) return known;
  const answer = !isAutomatic(numberFormat) && matchesDate(numberFormat);
  dateFormats.set(numberFormat, answer);
  return answer;
};

export const isTextFormat = (numberFormat: string): boolean =>
  numberFormat === plainText || matchesText(numberFormat);

/** Google shows ten significant digits of a fraction, whole numbers up to fifteen digits in full. */
const general = (value: number, decimal: string): string => {
  const size = Math.abs(value);
  const whole = Number.isInteger(value);
  if (size >= 1e15 || (size < 1e-9 && size > 0)) {
    const [mantissa, exponent] = value.toExponential(5).split('e');
    const power = Number(exponent);
    const sign = power < 0 ? '-' : '+';
    const digits = String(Math.abs(power)).padStart(2, '0');
    return `${Number(mantissa)}E${sign}${digits}`.replace('.', decimal);
  }
  if (whole) return String(value);
  const decimals = Math.min(Math.max(0, 9 - Math.floor(Math.log10(size))), 18);
  return String(round(value, decimals)).replace('.', decimal);
};

/** A value as its cell shows it. An unreadable pattern falls back to the automatic format. */
export const displayValue = (value: CellValue, numberFormat: string, locale: string): string => {
  if (value === null) return '';
  const isBare = isAutomatic(numberFormat) || isTextFormat(numberFormat);
  if (isBare && typeof value === 'string') return value;
  const { tag, decimal, words } = sheetLocale(locale);
  if (typeof value === 'boolean') return value ? words.true : words.false;
  if (isBare && typeof value === 'number') return general(value, decimal);
  try {
    return format(numberFormat, value, { locale: tag, dateSpanLarge: true });
  } catch {
    return displayValue(value, '', locale);
  }
};

/** The format a date gets when a script writes it into a cell nobody formatted. */
export const formatOfDate = (serial: number, locale: string): string => {
  const date = sheetLocale(locale).dateFormat;
  return Number.isInteger(serial) ? date : `${date} H:mm:ss`;
};
