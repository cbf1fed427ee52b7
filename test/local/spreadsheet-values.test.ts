// Values written and read by scripts: what Google documents and facts 6.1 to 6.5 collect.
import { describe, expect, test } from 'vitest';
import { newBook, openSpreadsheet } from './open-spreadsheet.ts';

const sheetOf = () => openSpreadsheet().spreadsheet.getActiveSheet();

describe('strings are parsed as if typed (Range reference, setValues)', () => {
  test('numbers, dates, booleans, per cent and formulas are recognised', () => {
    const range = sheetOf().getRange('A1:E1');
    range.setValues([['0012', '10%', 'TRUE', '2026-03-16', '=1+1']]);
    expect(range.getValues()).toEqual([[12, 0.1, true, new Date('2026-03-15T16:00:00Z'), 2]]);
    expect(range.getDisplayValues()).toEqual([['12', '10%', 'TRUE', '2026-03-16', '2']]);
    expect(range.getFormulas()).toEqual([['', '', '', '', '=1+1']]);
  });

  test('a leading apostrophe keeps a text and is not read back', () => {
    const range = sheetOf().getRange('A1').setValue("'=1+1");
    expect(range.getValue()).toBe('=1+1');
    expect(range.getFormula()).toBe('');
  });

  test('a cell formatted as text keeps what looks like a number', () => {
    const range = sheetOf().getRange('A1').setNumberFormat('@').setValue('0012');
    expect(range.getValue()).toBe('0012');
  });

  test('appendRow parses in spite of the text format, as was reported (facts 6.1)', () => {
    const sheet = sheetOf();
    sheet.getRange('A:A').setNumberFormat('@');
    sheet.appendRow(['0012', 'next']);
    expect(sheet.getRange('A1:B1').getValues()).toEqual([[12, 'next']]);
  });

  test('null, undefined and the empty string empty a cell; empty cells read as the empty string', () => {
    const range = sheetOf()
      .getRange('A1:C1')
      .setValues([[1, 2, 3]]);
    range.setValues([[null, undefined, '']]);
    expect(range.getValues()).toEqual([['', '', '']]);
    expect(range.isBlank()).toBe(true);
  });
});

describe('dates are days of the spreadsheet zone (facts 6.3)', () => {
  test('a Date comes back as the same moment and shows in the zone of the spreadsheet', () => {
    const range = openSpreadsheet(newBook('book', 'en_US', 'Asia/Shanghai'))
      .spreadsheet.getActiveSheet()
      .getRange('A1');
    const noon = new Date('2026-03-16T04:00:00Z');
    range.setValue(noon);
    expect(range.getValue()).toEqual(noon);
    expect(range.setNumberFormat('yyyy-mm-dd hh:mm').getDisplayValue()).toBe('2026-03-16 12:00');
  });

  test('many rows read as each of them does, also after some of them changed', () => {
    const sheet = sheetOf();
    const range = sheet.getRange('A1:C80');
    range.setValues(
      Array.from({ length: 80 }, (_, at) => [
        new Date(Date.UTC(2026, 2, at)),
        at,
        at % 2 ? 'a' : '',
      ]),
    );
    const each = () =>
      Array.from({ length: 80 }, (_, at) => sheet.getRange(at + 1, 1, 1, 3).getValues()[0]);
    expect(range.getValues()).toEqual(each());
    sheet.getRange('B3:B4').setNumberFormat('yyyy-mm-dd');
    sheet.getRange('A7').setValue('closed');
    sheet.deleteRow(2);
    sheet.getRange('A1:C79').sort(2);
    expect(range.getValues()).toEqual(each());
    expect(range.getValues()[1]?.[1]).toBeInstanceOf(Date);
  });

  test('another zone of the spreadsheet makes another moment of the same cell', () => {
    const { spreadsheet } = openSpreadsheet();
    const range = spreadsheet.getActiveSheet().getRange('A1').setValue('2026-03-16');
    spreadsheet.setSpreadsheetTimeZone('Etc/GMT');
    expect(range.getValue()).toEqual(new Date('2026-03-16T00:00:00Z'));
  });

  test('a number without a date format stays a number', () => {
    const range = sheetOf().getRange('A1').setValue(46097);
    expect(range.getValue()).toBe(46097);
    expect(range.setNumberFormat('yyyy-mm-dd').getValue()).toBeInstanceOf(Date);
  });
});

describe('what Google refuses', () => {
  test('data of another shape than the range', () => {
    const range = sheetOf().getRange('A1:B2');
    expect(() => range.setValues([[1, 2]])).toThrow(
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    );
    expect(() => range.setValues([[1], [2]])).toThrow(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    );
  });

  test('ranges beyond the grid, and ranges of nothing', () => {
    const sheet = sheetOf();
    const outside = 'The coordinates of the range are outside the dimensions of the sheet.';
    expect(() => sheet.getRange(1001, 1)).toThrow(outside);
    expect(() => sheet.getRange('AA1')).toThrow(outside);
    expect(() => sheet.getRange(1, 1, 0, 1)).toThrow(
      'The number of rows in the range must be at least 1.',
    );
    expect(() => sheet.getRange('no range')).toThrow('Range not found');
  });

  test('arguments of other types', () => {
    const sheet = sheetOf();
    expect(() => sheet.getRange('A1', 2)).toThrow(
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    );
    expect(() => sheet.getRange('A1').offset('1', 2)).toThrow(
      "The parameters (String,number) don't match the method signature for SpreadsheetApp.Range.offset.",
    );
  });

  test('more than 50,000 characters in a cell', () => {
    expect(() => sheetOf().getRange('A1').setValue('x'.repeat(50_001))).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });

  test('what a rejecting validation does not accept, from scripts too (facts 6.4)', () => {
    const { app, spreadsheet } = openSpreadsheet();
    const range = spreadsheet.getActiveSheet().getRange('A1:A3');
    const rule = app.newDataValidation().requireValueInList(['yes', 'no']).setAllowInvalid(false);
    range.setDataValidation(rule.build());
    range.setValues([['yes'], ['no'], ['']]);
    expect(() => range.setValues([['yes'], ['perhaps'], ['no']])).toThrow(
      'The data you entered in cell A2 violates the data validation rules set on this cell.',
    );
    expect(range.getValues()).toEqual([['yes'], ['no'], ['']]);
    range.clearDataValidations().setValue('perhaps');
    expect(range.getValue()).toBe('perhaps');
  });
});

describe('rows with content (facts 6.5)', () => {
  test('an empty sheet has last row 0 and a data range of A1', () => {
    const sheet = sheetOf();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
    expect(sheet.getDataRange().getA1Notation()).toBe('A1');
    expect(sheet.getDataRange().getValues()).toEqual([['']]);
  });

  test('the last row has content in any column; formats and notes are none', () => {
    const sheet = sheetOf();
    sheet.getRange('C7').setValue('x');
    sheet.getRange('E20').setNote('only a note').setBackground('red');
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([7, 3]);
    sheet.getRange('C7').clearContent();
    expect([sheet.getLastRow(), sheet.getLastColumn()]).toEqual([0, 0]);
  });

  test('appendRow writes below the content and lets a full sheet grow', () => {
    const sheet = sheetOf();
    sheet.deleteRows(3, 998);
    sheet.appendRow(['a']).appendRow(['b']).appendRow(['c', 'd']);
    expect(sheet.getMaxRows()).toBe(3);
    expect(sheet.getDataRange().getValues()).toEqual([
      ['a', ''],
      ['b', ''],
      ['c', 'd'],
    ]);
  });
});

describe('formulas', () => {
  test('are computed anew when what they refer to changes, on other sheets too', () => {
    const { spreadsheet } = openSpreadsheet();
    const first = spreadsheet.getActiveSheet();
    const second = spreadsheet.insertSheet('Sums');
    first.getRange('A1:A3').setValues([[1], [2], [3]]);
    const sum = second.getRange('B2').setFormula('SUM(Sheet1!A:A)');
    expect(sum.getValue()).toBe(6);
    first.getRange('A2').setValue(20);
    expect(sum.getValue()).toBe(24);
    expect(sum.getFormula()).toBe('=SUM(Sheet1!A:A)');
  });

  test('follow rows, columns and names of sheets', () => {
    const { spreadsheet } = openSpreadsheet();
    const sheet = spreadsheet.getActiveSheet();
    sheet.getRange('C5').setFormula('=A1+$B$2');
    sheet.insertRowsBefore(1, 2).insertColumnBefore(1);
    expect(sheet.getRange('D7').getFormula()).toBe('=B3+$C$4');
    const other = spreadsheet.insertSheet('Other').getRange('A1').setFormula('=Sheet1!D7');
    sheet.setName('The first');
    expect(other.getFormula()).toBe("='The first'!D7");
    sheet.deleteColumn(2);
    expect(sheet.getRange('C7').getFormula()).toBe('=#REF!+$B$4');
  });

  test('go along in R1C1 notation and when copied', () => {
    const sheet = sheetOf();
    const range = sheet.getRange('B2').setFormulaR1C1('=R[-1]C[-1]+R1C1');
    expect(range.getFormula()).toBe('=A1+$A$1');
    expect(range.getFormulaR1C1()).toBe('=R[-1]C[-1]+R1C1');
    range.copyTo(sheet.getRange('C4'));
    expect(sheet.getRange('C4').getFormula()).toBe('=B3+$A$1');
  });
});
