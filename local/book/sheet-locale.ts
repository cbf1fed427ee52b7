// What a spreadsheet locale (`zh_CN`) says about writing numbers, dates and booleans.
import { getLocale, type LocaleData } from 'numfmt';

export type DateOrder = 'mdy' | 'dmy' | 'ymd';

export type SheetLocale = {
  /** The tag numfmt and Intl understand: `zh-CN`. */
  readonly tag: string;
  readonly decimal: string;
  readonly group: string;
  readonly order: DateOrder;
  /** The format Google gives a date nobody formatted: CLDR's short date with a full year. */
  readonly dateFormat: string;
  readonly currency: string;
  readonly words: { readonly true: string; readonly false: string };
  /** Names of the months, long and short in lower case, January first. */
  readonly months: readonly (readonly string[])[];
  readonly halves: readonly [morning: string, afternoon: string];
};

const currencies: Readonly<Record<string, string>> = {
  US: '$',
  GB: '£',
  CN: '¥',
  TW: '$',
  DE: '€',
  FR: '€',
  ES: '€',
  IT: '€',
  JP: '¥',
};

const english = getLocale('en');

/** A part of 1 January 1970 as the pattern that printed it. */
const patternOf = ({ type, value }: Intl.DateTimeFormatPart): string => {
  if (type === 'year') return 'yyyy';
  if (type === 'month') return 'M'.repeat(value.length);
  return type === 'day' ? 'd'.repeat(value.length) : value;
};

const read = (name: string): SheetLocale => {
  const known = getLocale(name);
  const tag = known ? name.replace('_', '-') : 'en-US';
  const data: Partial<LocaleData> = known ?? english ?? {};
  const short = new Intl.DateTimeFormat(tag, { dateStyle: 'short', timeZone: 'UTC' });
  const parts = short.formatToParts(0);
  const order = parts
    .filter((part) => part.type !== 'literal')
    .map((part) => part.type.charAt(0))
    .join('');
  const brief = data.mmm ?? [];
  return {
    tag,
    decimal: data.decimal ?? '.',
    group: data.group ?? ',',
    order: order === 'dmy' || order === 'ymd' ? order : 'mdy',
    dateFormat: parts.map(patternOf).join(''),
    currency: currencies[tag.split('-')[1] ?? 'US'] ?? '$',
    words: { true: data.bool?.[0] ?? 'TRUE', false: data.bool?.[1] ?? 'FALSE' },
    months: (data.mmmm ?? []).map((month, index) => [
      month.toLowerCase(),
      (brief[index] ?? month).toLowerCase().replace(/\.$/, ''),
    ]),
    halves: [data.ampm?.[0] ?? 'AM', data.ampm?.[1] ?? 'PM'],
  };
};

const remembered = new Map<string, SheetLocale>();

/** The writing habits of a locale named as Google names it; one we do not know reads as en_US. */
export const sheetLocale = (name: string): SheetLocale => {
  const known = remembered.get(name);
  if (known) return known;
  const made = read(name);
  remembered.set(name, made);
  return made;
};
