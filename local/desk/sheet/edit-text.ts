// What stands in the editor when a cell is opened: the text that, typed again, gives the same cell.
import type { CellContent } from '../../server/api-types.ts';

const MS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const SECONDS_PER_DAY = 86_400;
const SECONDS_PER_HOUR = 3_600;

const bareFormat = (format: string) =>
  format.replace(/"[^"]*"|\\.|_./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');

const isDateFormat = (format: string) => format !== '@' && /[ymdhs]/i.test(bareFormat(format));

const two = (part: number) => String(part).padStart(2, '0');

const serialText = (serial: number, format: string) => {
  const seconds = Math.round(serial * SECONDS_PER_DAY);
  const moment = new Date(EPOCH + seconds * 1000);
  const minutes = `${two(moment.getUTCMinutes())}:${two(moment.getUTCSeconds())}`;
  if (/\[h+\]/i.test(format)) return `${Math.floor(seconds / SECONDS_PER_HOUR)}:${minutes}`;
  const time = `${two(moment.getUTCHours())}:${minutes}`;
  if (!/[yd]/i.test(bareFormat(format)) && moment.getTime() - EPOCH < MS_PER_DAY) return time;
  const date = moment.toISOString().slice(0, 10);
  return seconds % SECONDS_PER_DAY === 0 ? date : `${date} ${time}`;
};

/** Text that typing would turn into something else: a formula, a number, a date, a boolean. */
const readsAsSomethingElse = (text: string) =>
  /^['=+]|^[-+]?[\d.,]+(e[-+]?\d+)?\s*%?$|^\d{1,4}[-/.:]\d|^[$¥€£]\s*\d|^(true|false)$/i.test(
    text.trim(),
  );

/** The text a person edits in a cell. */
export const editText = (
  value: CellContent,
  numberFormat: string | undefined,
  formula: string | undefined,
): string => {
  if (formula !== undefined) return formula;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') {
    return numberFormat !== '@' && readsAsSomethingElse(value) ? `'${value}` : value;
  }
  if (numberFormat === undefined) return String(value);
  if (isDateFormat(numberFormat)) return serialText(value, numberFormat);
  if (bareFormat(numberFormat).includes('%')) return `${Number((value * 100).toPrecision(15))}%`;
  return String(value);
};
