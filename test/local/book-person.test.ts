// A person at the keyboard: what typing becomes, what is refused, and what edit triggers are told.
import { describe, expect, test } from 'vitest';
import { Book } from '../../local/book/book.ts';
import { editAsPerson } from '../../local/book/person.ts';
import { environment, newBook, openSpreadsheet } from './open-spreadsheet.ts';

const at = (row: number, column: number) => ({ tab: 0, row, column });

describe('edit events (facts 4.4)', () => {
  test('a single cell tells its new and its old value', () => {
    const book = newBook();
    const typed = (text: string) => {
      const outcome = editAsPerson(book, at(2, 2), [[text]]);
      return outcome.ok ? outcome.edit : outcome.message;
    };
    const area = { row: 2, column: 2, rows: 1, columns: 1 };
    expect(typed('first')).toEqual({ tab: 0, area, value: 'first' });
    expect(typed('12')).toEqual({ tab: 0, area, value: '12', oldValue: 'first' });
    expect(typed('')).toEqual({ tab: 0, area, oldValue: '12' });
  });

  test('a pasted block tells neither', () => {
    const outcome = editAsPerson(newBook(), at(1, 1), [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(outcome).toEqual({
      ok: true,
      warnings: [],
      edit: { tab: 0, area: { row: 1, column: 1, rows: 2, columns: 2 } },
    });
  });

  test('a date is told as its serial number', () => {
    const outcome = editAsPerson(newBook(), at(1, 1), [['2026-03-16']]);
    expect(outcome.ok && outcome.edit.value).toBe('46097');
  });
});

describe('what stands in the way', () => {
  test('a validation that rejects refuses all of a paste; one that warns lets it through', () => {
    const { app, book, spreadsheet } = openSpreadsheet();
    const range = spreadsheet.getActiveSheet().getRange('A1:A2');
    const rule = app.newDataValidation().requireNumberGreaterThan(5);
    range.setDataValidation(rule.setAllowInvalid(false).build());
    const refused = editAsPerson(book, at(1, 1), [['7'], ['4']]);
    expect(refused).toMatchObject({ ok: false, message: expect.stringContaining('cell A2') });
    expect(range.isBlank()).toBe(true);
    range.setDataValidation(rule.setAllowInvalid(true).setHelpText('More than 5.').build());
    const warned = editAsPerson(book, at(1, 1), [['7'], ['4']]);
    expect(warned).toMatchObject({ ok: true, warnings: [expect.stringContaining('More than 5.')] });
    expect(range.getValues()).toEqual([[7], [4]]);
  });

  test('a protection with a warning warns, except where it has a hole', () => {
    const { book, spreadsheet } = openSpreadsheet();
    const sheet = spreadsheet.getActiveSheet();
    const protection = sheet.protect().setDescription('by script').setWarningOnly(true);
    protection.setUnprotectedRanges([sheet.getRange('B:B')]);
    const warnings = (column: number) => {
      const outcome = editAsPerson(book, at(1, column), [['x']]);
      return outcome.ok ? outcome.warnings : [outcome.message];
    };
    expect(warnings(1)).toEqual([expect.stringContaining('by script')]);
    expect(warnings(2)).toEqual([]);
  });

  test('the result of a pivot table cannot be typed over', () => {
    const { app, book, spreadsheet } = openSpreadsheet();
    const sheet = spreadsheet.getActiveSheet();
    sheet.getRange('A1:A3').setValues([['kind'], ['a'], ['b']]);
    const pivot = sheet.getRange('C1').createPivotTable(sheet.getRange('A1:A3'));
    pivot.addRowGroup(1);
    pivot.addPivotValue(1, app.PivotTableSummarizeFunction.COUNTA);
    expect(editAsPerson(book, at(2, 3), [['x']])).toMatchObject({ ok: false });
    expect(editAsPerson(book, at(2, 2), [['x']])).toMatchObject({ ok: true });
  });
});

test('messages are in the language of the workbook', () => {
  const messages = ['en_US', 'zh_CN', 'zh_TW'].map((locale) => {
    const outcome = editAsPerson(newBook('book', locale), at(1, 1), [['x'.repeat(50_001)]]);
    return outcome.ok ? '' : outcome.message;
  });
  expect(messages).toEqual([
    expect.stringContaining('more than the maximum of 50000 characters'),
    expect.stringContaining('超过了 50000 个字符'),
    expect.stringContaining('超過了 50000 個字元'),
  ]);
});

test('where sources disagree about typing, the workbook can be told what to believe (facts 6.1)', () => {
  const safe = { formulaUnderTextFormat: false, appendRowIgnoresTextFormat: false };
  const details = { id: 'book', name: 'Test', locale: 'en_US', zone: 'Etc/GMT' };
  const { spreadsheet } = openSpreadsheet(Book.create(details, { ...environment, quirks: safe }));
  const sheet = spreadsheet.getActiveSheet();
  sheet.getRange('A:B').setNumberFormat('@');
  sheet.appendRow(['0012', '=1+1']);
  expect(sheet.getRange('A1:B1').getValues()).toEqual([['0012', '=1+1']]);
});

test('a paste beyond the edge makes the grid larger', () => {
  const book = newBook();
  editAsPerson(book, at(1000, 26), [
    ['a', 'b'],
    ['c', 'd'],
  ]);
  expect([book.tabs[0]?.maxRows, book.tabs[0]?.maxColumns]).toEqual([1001, 27]);
});
