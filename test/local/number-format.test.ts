// What cells show: automatic numbers as Google prints them, patterns through numfmt (facts 6.2).
import { describe, expect, it } from 'vitest';
import { displayValue, formatOfDate, isDateFormat } from '../../local/book/number-format.ts';
import type { CellValue } from '../../local/book/specs.ts';

describe('an automatic cell shows', () => {
  const table: readonly (readonly [CellValue, string])[] = [
    [null, ''],
    ['text', 'text'],
    [0, '0'],
    [-7, '-7'],
    [0.1 + 0.2, '0.3'],
    [1 / 3, '0.3333333333'],
    [Math.PI * 1e8, '314159265.4'],
    [12345678900.4, '12345678900'],
    [8613800138000, '8613800138000'],
    [1e15, '1E+15'],
    [1234567890123456, '1.23457E+15'],
    [0.00001, '0.00001'],
    [true, 'TRUE'],
    [false, 'FALSE'],
  ];
  it.each(table)('%j as %j', (value, shown) => {
    expect(displayValue(value, '', 'en_US')).toBe(shown);
    expect(displayValue(value, 'General', 'en_US')).toBe(shown);
    expect(displayValue(value, '0.###############', 'en_US')).toBe(shown);
  });

  it('decimals and booleans in the words of the locale', () => {
    expect(displayValue(1.5, '', 'de_DE')).toBe('1,5');
    expect(displayValue(true, '', 'de_DE')).toBe('WAHR');
    expect(displayValue(true, '', 'zh_CN')).toBe('TRUE');
  });
});

describe('a formatted cell shows', () => {
  const table: readonly (readonly [CellValue, string, string, string])[] = [
    [46348.4375, 'yyyy-mm-dd hh:mm', 'en_US', '2026-11-22 10:30'],
    [46348.4375, 'M/d/yyyy H:mm:ss', 'en_US', '11/22/2026 10:30:00'],
    [46348, 'ddd d mmm', 'en_GB', 'Sun 22 Nov'],
    [46348, 'yyyy"年"m"月"d"日" dddd', 'zh_CN', '2026年11月22日 星期日'],
    [46348, 'mmmm yyyy', 'de_DE', 'November 2026'],
    [0.7, 'am/pm h:mm', 'zh_TW', '下午 4:48'],
    [2.5, '[h]:mm', 'en_US', '60:00'],
    [0.125, '0.0%', 'en_US', '12.5%'],
    [-2.99, '"$"#,##0.00', 'en_US', '-$2.99'],
    [1234.5, '#,##0.00', 'de_DE', '1.234,50'],
    ['12', '@', 'en_US', '12'],
    ['late', '0;-0;0;"!"@', 'en_US', '!late'],
    ['late', 'yyyy-mm-dd', 'en_US', 'late'],
    [true, 'yyyy-mm-dd', 'en_US', 'TRUE'],
    [7, 'not [a pattern', 'en_US', '7'],
  ];
  it.each(table)('%j under %j in %s as %j', (value, pattern, locale, shown) => {
    expect(displayValue(value, pattern, locale)).toBe(shown);
  });
});

it.each([
  ['yyyy-mm-dd', true],
  ['[h]:mm', true],
  ['0.00', false],
  ['"day" 0', false],
  ['@', false],
  ['', false],
] as const)('%j is a date format: %j', (pattern, expected) => {
  expect(isDateFormat(pattern)).toBe(expected);
});

it('gives an unformatted date the short form of the locale, with the time if it has one', () => {
  expect(formatOfDate(46348, 'en_US')).toBe('M/d/yyyy');
  expect(formatOfDate(46348, 'en_GB')).toBe('dd/MM/yyyy');
  expect(formatOfDate(46348.5, 'zh_CN')).toBe('yyyy/M/d H:mm:ss');
});
