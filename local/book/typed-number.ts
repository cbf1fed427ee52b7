// Numbers as people write them: grouped, as percentage, as money, in scientific notation (facts 6.1).
import type { SheetLocale } from './sheet-locale.ts';

export type TypedNumber = { readonly value: number; readonly numberFormat?: string };

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Signs that mean money wherever they are written. */
const moneySigns = ['$', '€', '£', '¥', '￥'];

type Grammar = {
  readonly number: RegExp;
  readonly group: RegExp;
  readonly money: readonly [before: RegExp, after: RegExp];
};

const grammars = new Map<SheetLocale, Grammar>();

const grammarOf = (locale: SheetLocale): Grammar => {
  const known = grammars.get(locale);
  if (known) return known;
  const spaced = /\s/.test(locale.group);
  const group = spaced ? '\\s' : escaped(locale.group);
  // Groups of three; where the group sign is a blank, `22 34` was seen to become 2234 (facts 6.1).
  const whole = `\\d{1,3}(?:${group}\\d{${spaced ? '1,3' : '3'}})+|\\d+`;
  const decimal = escaped(locale.decimal);
  const signs = [...moneySigns, locale.currency].map(escaped).join('|');
  const made: Grammar = {
    number: new RegExp(
      `^(?:(${whole})(?:${decimal}(\\d*))?|${decimal}(\\d+))(?:[eE]([+-]?\\d{1,3}))?$`,
    ),
    group: new RegExp(group, 'g'),
    money: [new RegExp(`^(${signs})\\s?`), new RegExp(`\\s?(${signs})$`)],
  };
  grammars.set(locale, made);
  return made;
};

const pattern = (whole: '0' | '#,##0', fraction: string) =>
  fraction === '' ? whole : `${whole}.00`;

/** Reads a number in the habits of a locale; undefined when the text is none. */
export const parseNumber = (written: string, locale: SheetLocale): TypedNumber | undefined => {
  if (!/^\D{0,4}\d/.test(written) || written.length > 40) return undefined;
  const grammar = grammarOf(locale);
  let body = written;
  let sign = 1;
  const take = (what: RegExp): string | undefined => {
    const found = what.exec(body);
    if (!found) return undefined;
    body = body.slice(0, found.index) + body.slice(found.index + found[0].length);
    return found[1] ?? found[0];
  };
  if (/^\(.+\)$/.test(body)) {
    sign = -1;
    body = body.slice(1, -1);
  } else if (take(/^[+-]/) === '-') sign = -1;
  const before = take(grammar.money[0]);
  const after = before === undefined ? take(grammar.money[1]) : undefined;
  const money = before ?? after;
  if (money && sign === 1 && take(/^-/)) sign = -1;
  const percent = money === undefined && take(/\s?%$/) !== undefined;
  const found = grammar.number.exec(body);
  if (!found) return undefined;
  const [, whole = '', fraction = found[3] ?? '', , exponent] = found;
  const grouped = whole.replace(grammar.group, '') !== whole;
  const value =
    sign *
    Number(`${whole.replace(grammar.group, '') || '0'}.${fraction || '0'}e${exponent ?? '0'}`);
  if (percent) return { value: value / 100, numberFormat: `${pattern('0', fraction)}%` };
  if (money) {
    const amount = pattern('#,##0', fraction);
    return { value, numberFormat: after ? `${amount} "${money}"` : `"${money}"${amount}` };
  }
  if (exponent !== undefined) return { value, numberFormat: '0.00E+00' };
  return grouped ? { value, numberFormat: pattern('#,##0', fraction) } : { value };
};
