// Dates and times as people write them, in the order of their locale (facts 6.1).
import { serialOfDay, serialParts } from './serial-date.ts';
import type { SheetLocale } from './sheet-locale.ts';

export type TypedDate = { readonly value: number; readonly numberFormat: string };

type Day = { readonly year: number; readonly month: number; readonly day: number };
type Read = { readonly value: number; readonly format: string };

const real = ({ year, month, day }: Day, format: string): Read | undefined => {
  const value = serialOfDay(year, month, day);
  const parts = serialParts(value);
  const exists = parts.month === month && parts.day === day && year >= 1000 && year <= 9999;
  return exists ? { value, format } : undefined;
};

/** Two digits mean this century below 30, the last one from there: Google's habit as Excel's. */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};

const numericDate = (text: string, locale: SheetLocale, thisYear: number): Read | undefined => {
  const found = /^(\d{1,4})([-/.])(\d{1,2})(?:\2(\d{1,4}))?$/.exec(text);
  if (!found) return undefined;
  const [, first = '', separator = '', second = '', third] = found;
  // A point also divides decimals: only where it does not, it divides dates.
  if (separator === '.' && locale.decimal === '.') return undefined;
  if (first.length === 4) {
    if (third === undefined || third.length > 2) return undefined;
    const shape = `yyyy${separator}${second.length === 2 ? 'mm' : 'm'}${separator}${third.length === 2 ? 'dd' : 'd'}`;
    return real({ year: Number(first), month: Number(second), day: Number(third) }, shape);
  }
  if (first.length === 3 || third?.length === 3 || third?.length === 1) return undefined;
  const dayFirst = locale.order === 'dmy';
  const [month, day] = dayFirst ? [second, first] : [first, second];
  const year = third === undefined ? thisYear : fullYear(third);
  const short = dayFirst ? `d${separator}m` : `m${separator}d`;
  const format = third === undefined ? short : locale.dateFormat;
  return real({ year, month: Number(month), day: Number(day) }, format);
};

const hanDate = (text: string, thisYear: number): Read | undefined => {
  const found = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})[日号號]?)?$/.exec(text);
  if (!found) return undefined;
  const [, year, month, day] = found;
  if (year === undefined && day === undefined) return undefined;
  const format = `${year ? 'yyyy"年"' : ''}m"月"${day ? 'd"日"' : ''}`;
  const parts = { year: Number(year ?? thisYear), month: Number(month), day: Number(day ?? 1) };
  return real(parts, format);
};

const namedDate = (text: string, locale: SheetLocale, thisYear: number): Read | undefined => {
  const monthFirst = /^([^\d\s.,]+)\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?$/.exec(text);
  const dayFirst = /^(\d{1,2})\.?[\s-]([^\d\s.,-]+)\.?(?:[\s-](\d{4}|\d{2}))?$/.exec(text);
  const [name, day, year] = monthFirst
    ? [monthFirst[1], monthFirst[2], monthFirst[3]]
    : [dayFirst?.[2], dayFirst?.[1], dayFirst?.[3]];
  if (!name) return undefined;
  const month = locale.months.findIndex((names) => names.includes(name.toLowerCase())) + 1;
  if (month === 0) return undefined;
  const shape =
    locale.months[month - 1]?.[0] === name.toLowerCase() && name.length > 3 ? 'mmmm' : 'mmm';
  const format = monthFirst
    ? `${shape} d${year ? ', yyyy' : ''}`
    : `d${text.includes('-') ? '-' : ' '}${shape}${year ? `${text.includes('-') ? '-' : ' '}yyyy` : ''}`;
  const parts = { year: year ? fullYear(year) : thisYear, month, day: Number(day) };
  return real(parts, format);
};

const clockTime = (text: string, locale: SheetLocale): Read | undefined => {
  const [morning, afternoon] = locale.halves;
  const found = /^(?:(\S*?)\s*)??(\d{1,3}):(\d{2})(?::(\d{2})(\.\d{1,3})?)?(?:\s*(\S+))?$/.exec(
    text,
  );
  if (!found) return undefined;
  const [, before = '', hours = '', minutes = '', seconds, fraction, after = ''] = found;
  const half = (before || after).toUpperCase();
  if (before && after) return undefined;
  const isMorning = half === 'AM' || half === morning;
  const isAfternoon = half === 'PM' || half === afternoon;
  if (half !== '' && !isMorning && !isAfternoon) return undefined;
  const hour = Number(hours);
  if (Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
  if (half !== '' && (hour < 1 || hour > 12)) return undefined;
  const clock = half === '' ? hour : (hour % 12) + (isAfternoon ? 12 : 0);
  const value =
    (clock * 3600 + Number(minutes) * 60 + Number(seconds ?? 0) + Number(fraction ?? 0)) / 86_400;
  const tail = `mm${seconds === undefined ? '' : ':ss'}${fraction ? '.000' : ''}`;
  if (half !== '') return { value, format: before ? `am/pm h:${tail}` : `h:${tail} am/pm` };
  return { value, format: `${hour > 23 ? '[h]' : hours.length > 1 ? 'hh' : 'h'}:${tail}` };
};

/** Longer text is no date in any language; it keeps long descriptions cheap. */
const longestDate = 40;

/** Reads a date, a time or both; undefined when the text is none. ISO text with a `T` stays text. */
export const parseDateTime = (
  written: string,
  locale: SheetLocale,
  today: number,
): TypedDate | undefined => {
  if (written.length > longestDate || !/\d/.test(written)) return undefined;
  const { year } = serialParts(today);
  const dateOf = (text: string) =>
    numericDate(text, locale, year) ?? hanDate(text, year) ?? namedDate(text, locale, year);
  const whole = dateOf(written) ?? clockTime(written, locale);
  if (whole) return { value: whole.value, numberFormat: whole.format };
  for (let blank = written.indexOf(' '); blank > 0; blank = written.indexOf(' ', blank + 1)) {
    const date = dateOf(written.slice(0, blank).replace(/,$/, ''));
    const time = clockTime(written.slice(blank + 1), locale);
    if (date && time && time.value < 1) {
      return { value: date.value + time.value, numberFormat: `${date.format} ${time.format}` };
    }
  }
  return undefined;
};
