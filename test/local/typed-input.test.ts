// What a written string becomes, row by row of facts 6.1.
import { describe, expect, it } from 'vitest';
import { serialOfDay } from '../../local/book/serial-date.ts';
import { parseTyped, type Typed } from '../../local/book/typed-input.ts';

const today = serialOfDay(2026, 11, 22);
const typed = (text: string, locale = 'en_US', numberFormat = ''): Typed =>
  parseTyped(text, { locale, numberFormat, today });
const number = (value: number, numberFormat?: string): Typed =>
  numberFormat === undefined ? { value } : { value, numberFormat };
const text = (value: string): Typed => ({ value });
const formula = (source: string): Typed => ({ value: null, formula: source });
const day = (year: number, month: number, date: number, numberFormat: string): Typed =>
  number(serialOfDay(year, month, date), numberFormat);

describe('a string written into an automatic cell (facts 6.1)', () => {
  const table: readonly (readonly [string, Typed])[] = [
    ['=1+1', formula('=1+1')],
    ['+1+1', formula('=+1+1')],
    ['+8613800138000', number(8613800138000)],
    ['+49 30 1234567', formula('=+49 30 1234567')],
    ['-x', text('-x')],
    ['@x', text('@x')],
    [' =1+1', text(' =1+1')],
    ['=', text('=')],
    ['0012', number(12)],
    ['01234', number(1234)],
    ['2026-03-16', day(2026, 3, 16, 'yyyy-mm-dd')],
    ['2026-3-6', day(2026, 3, 6, 'yyyy-m-d')],
    ['Mar 1', day(2026, 3, 1, 'mmm d')],
    ['March 1, 2027', day(2027, 3, 1, 'mmmm d, yyyy')],
    ['1-Mar-2026', day(2026, 3, 1, 'd-mmm-yyyy')],
    ['2026-11-22 10:30', number(today + 10.5 / 24, 'yyyy-mm-dd hh:mm')],
    ['12:30', number(12.5 / 24, 'hh:mm')],
    ['2:30 PM', number(14.5 / 24, 'h:mm am/pm')],
    ['2026-11-22T10:30:00Z', text('2026-11-22T10:30:00Z')],
    ['2026-13-01', text('2026-13-01')],
    ['2026-02-30', text('2026-02-30')],
    ['TRUE', { value: true }],
    ['false', { value: false }],
    ['10%', number(0.1, '0%')],
    ['12.5%', number(0.125, '0.00%')],
    ['$2.99', number(2.99, '"$"#,##0.00')],
    ['-$2.99', number(-2.99, '"$"#,##0.00')],
    ['1,000,000', number(1_000_000, '#,##0')],
    ['1,000.5', number(1000.5, '#,##0.00')],
    ['1e5', number(100_000, '0.00E+00')],
    ['1.5', number(1.5)],
    ['.5', number(0.5)],
    ['(5)', number(-5)],
    ['1,2', text('1,2')],
    ['22 34', text('22 34')],
    ['C26-00421-3', text('C26-00421-3')],
    ['3 sachets', text('3 sachets')],
    ['', { value: null }],
    ["'=1+1", text('=1+1')],
    ["'0012", text('0012')],
    ['＝1+1', text('＝1+1')],
  ];
  it.each(table)('%j', (written, expected) => {
    const read = typed(written);
    expect(read).toEqual({
      ...expected,
      ...(typeof expected.value === 'number' && { value: expect.closeTo(expected.value, 9) }),
    });
  });
});

describe('dates and numbers follow the locale', () => {
  const table: readonly (readonly [string, string, Typed])[] = [
    ['1/2', 'en_US', day(2026, 1, 2, 'm/d')],
    ['1/2', 'en_GB', day(2026, 2, 1, 'd/m')],
    ['1/2', 'zh_CN', day(2026, 1, 2, 'm/d')],
    ['22/11/2026', 'en_US', text('22/11/2026')],
    ['22/11/2026', 'en_GB', day(2026, 11, 22, 'dd/MM/yyyy')],
    ['11/22/2026', 'en_US', day(2026, 11, 22, 'M/d/yyyy')],
    ['2026/11/22', 'zh_TW', day(2026, 11, 22, 'yyyy/mm/dd')],
    ['2026年11月22日', 'zh_CN', day(2026, 11, 22, 'yyyy"年"m"月"d"日"')],
    ['11月22日', 'zh_TW', day(2026, 11, 22, 'm"月"d"日"')],
    ['上午10:30', 'zh_CN', number(10.5 / 24, 'am/pm h:mm')],
    ['下午 2:30', 'zh_TW', number(14.5 / 24, 'am/pm h:mm')],
    ['¥2.99', 'zh_CN', number(2.99, '"¥"#,##0.00')],
    ['22.11.2026', 'de_DE', day(2026, 11, 22, 'dd.MM.yyyy')],
    ['1.5', 'de_DE', day(2026, 5, 1, 'd.m')],
    ['1,5', 'de_DE', number(1.5)],
    ['1.000.000', 'de_DE', number(1_000_000, '#,##0')],
    ['2,99 €', 'de_DE', number(2.99, '#,##0.00 "€"')],
    ['WAHR', 'de_DE', { value: true }],
    ['22 34', 'fr_FR', number(2234, '#,##0')],
    ['1. März', 'de_DE', day(2026, 3, 1, 'd mmmm')],
  ];
  it.each(table)('%j in %s', (written, locale, expected) => {
    const read = typed(written, locale);
    expect(read).toEqual({
      ...expected,
      ...(typeof expected.value === 'number' && { value: expect.closeTo(expected.value, 9) }),
    });
  });
});

describe("the text format '@' (facts 6.1)", () => {
  it.each(['0012', '+8613800138000', '1/2', 'TRUE', '10%', '-1', '2026-03-16'])(
    'keeps %j as text',
    (written) => expect(typed(written, 'en_US', '@')).toEqual(text(written)),
  );

  it('takes the apostrophe away all the same', () => {
    expect(typed("'=1+1", 'en_US', '@')).toEqual(text('=1+1'));
  });

  it('lets a formula through, as a test on Google saw, unless the quirk is off', () => {
    const context = { locale: 'en_US', numberFormat: '@', today };
    expect(parseTyped('=1+1', context)).toEqual(formula('=1+1'));
    const quirks = { formulaUnderTextFormat: false, appendRowIgnoresTextFormat: true };
    expect(parseTyped('=1+1', { ...context, quirks })).toEqual(text('=1+1'));
  });

  it('is ignored by appendRow, as reported, unless the quirk is off', () => {
    const context = { locale: 'en_US', numberFormat: '@', today, by: 'append' } as const;
    expect(parseTyped('0012', context)).toEqual(number(12));
    const quirks = { formulaUnderTextFormat: true, appendRowIgnoresTextFormat: false };
    expect(parseTyped('0012', { ...context, quirks })).toEqual(text('0012'));
  });
});

describe('a cell somebody formatted', () => {
  it('keeps its format, whatever the text would suggest', () => {
    expect(typed('10%', 'en_US', '0.00')).toEqual(number(0.1));
    expect(typed('2026-03-16', 'en_US', 'dd.mm.yy')).toEqual(number(serialOfDay(2026, 3, 16)));
  });
});
