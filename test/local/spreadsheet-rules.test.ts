// What lies upon cells: colour rules, filters, protections, names, pivot tables, charts, finders.
import { describe, expect, test } from 'vitest';
import { openSpreadsheet } from './open-spreadsheet.ts';

const open = () => {
  const opened = openSpreadsheet();
  return { ...opened, sheet: opened.spreadsheet.getActiveSheet() };
};

describe('conditional formats (facts 6.7)', () => {
  test('setting replaces all; ranges and formulas follow a moved column', () => {
    const { app, sheet } = open();
    const rule = (formula: string) =>
      app
        .newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground('#f4cccc')
        .setRanges([sheet.getRange('A2:Z')])
        .build();
    sheet.setConditionalFormatRules([rule('=$C2="old"')]);
    sheet.setConditionalFormatRules([rule('=$C2="overdue"'), rule('=$D2="soon"')]);
    sheet.moveColumns(sheet.getRange('C:C'), 6);
    const [first, second] = sheet.getConditionalFormatRules();
    expect(first?.getBooleanCondition()?.getCriteriaValues()).toEqual(['=$E2="overdue"']);
    expect(second?.getBooleanCondition()?.getCriteriaValues()).toEqual(['=$C2="soon"']);
    expect(sheet.getConditionalFormatRules()).toHaveLength(2);
    sheet.insertRowsAfter(sheet.getMaxRows(), 5);
    expect(first?.getRanges()[0]?.place.area).toMatchObject({ row: 2, openRows: true });
  });
});

describe('filter (facts 6.6)', () => {
  test('one per sheet; it hides rows by what a column lets through', () => {
    const { app, sheet } = open();
    sheet.getRange('A1:B4').setValues([
      ['name', 'size'],
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    const filter = sheet.getRange('A1:B4').createFilter();
    expect(() => sheet.getRange('D1:D2').createFilter()).toThrow(
      "You can't create a filter in a sheet that already has a filter.",
    );
    filter.setColumnFilterCriteria(2, app.newFilterCriteria().whenNumberGreaterThan(2).build());
    const hidden = () => [2, 3, 4].filter((row) => sheet.isRowHiddenByFilter(row));
    expect(hidden()).toEqual([2, 3]);
    const values = app.newFilterCriteria().setHiddenValues(['c']).build();
    filter.setColumnFilterCriteria(1, values);
    expect(hidden()).toEqual([2, 3, 4]);
    filter.removeColumnFilterCriteria(2);
    expect(hidden()).toEqual([4]);
    filter.sort(2, false);
    expect(sheet.getRange('A1:A4').getValues()).toEqual([['name'], ['c'], ['b'], ['a']]);
    sheet.getFilter()?.remove();
    expect([sheet.getFilter(), hidden()]).toEqual([null, []]);
  });
});

describe('protection (facts 6.8)', () => {
  test('each call makes another one; the owner stays among the editors', () => {
    const { app, sheet } = open();
    sheet.getRange('A1:C1').protect().setDescription('header').setWarningOnly(true);
    const protection = sheet.protect().setUnprotectedRanges([sheet.getRange('B2:B9')]);
    protection.addEditor('other@example.org').removeEditors(protection.getEditors());
    const [header] = sheet.getProtections(app.ProtectionType.RANGE);
    expect([header?.getDescription(), header?.isWarningOnly()]).toEqual(['header', true]);
    expect(protection.getEditors().map((user) => user.getEmail())).toEqual(['owner@example.org']);
    sheet.insertRowBefore(1);
    expect(header?.getRange().getA1Notation()).toBe('A2:C2');
    expect(protection.getUnprotectedRanges()[0]?.getA1Notation()).toBe('B3:B10');
    header?.remove();
    expect(sheet.getProtections(app.ProtectionType.RANGE)).toEqual([]);
  });
});

describe('notes, styles and names', () => {
  test('a note is removed by null; styles read back as set or as the default', () => {
    const { sheet } = open();
    const range = sheet.getRange('A1:B1');
    range.setNotes([['one', 'two']]);
    sheet.getRange('A1').setNote(null);
    expect(range.getNotes()).toEqual([['', 'two']]);
    range.setFontWeights([['bold', 'normal']]).setBackgrounds([['Red', null]]);
    expect(range.getFontWeights()).toEqual([['bold', 'normal']]);
    expect(range.getBackgrounds()).toEqual([['#ff0000', '#ffffff']]);
    expect(range.setBackground('nonsense').getBackground()).toBe('#ffffff');
    expect(() => range.setFontWeight('fat')).toThrow("don't match the method signature");
    range.clear();
    expect(range.getFontWeights()).toEqual([['normal', 'normal']]);
    expect(range.getNotes()).toEqual([['', 'two']]);
  });

  test('a named range follows its cells; an unknown name is null', () => {
    const { spreadsheet, sheet } = open();
    spreadsheet.setNamedRange('People', sheet.getRange('B2:B5'));
    sheet.insertRowBefore(3);
    expect(spreadsheet.getRangeByName('People')?.getA1Notation()).toBe('B2:B6');
    expect(sheet.getRange('People').getNumRows()).toBe(5);
    expect(spreadsheet.getRangeByName('Nobody')).toBeNull();
  });

  test('checkboxes are validations with a state', () => {
    const { sheet } = open();
    const range = sheet.getRange('A1:A2').insertCheckboxes();
    expect(range.getValues()).toEqual([[false], [false]]);
    sheet.getRange('A1').check();
    expect([sheet.getRange('A1').isChecked(), range.isChecked()]).toEqual([true, null]);
    range.removeCheckboxes();
    expect([range.isBlank(), range.isChecked()]).toEqual([true, null]);
  });

  test('a text finder finds shown text and replaces it', () => {
    const { sheet } = open();
    sheet.getRange('A1:B2').setValues([
      ['late', 'Too late'],
      [5, 'later'],
    ]);
    const finder = sheet.createTextFinder('late');
    expect(finder.findAll().map((range) => range.getA1Notation())).toEqual(['A1', 'B1', 'B2']);
    expect(finder.matchEntireCell(true).findAll()).toHaveLength(1);
    expect(sheet.createTextFinder('late').replaceAllWith('due')).toBe(3);
    expect(sheet.getRange('B1:B2').getValues()).toEqual([['Too due'], ['duer']]);
  });

  test('a text finder goes from match to match, and back', () => {
    const { sheet } = open();
    const range = sheet.getRange('A1:A5');
    range.setValues([['a'], ['b'], ['A'], ['aa'], ['a']]);
    const finder = range.createTextFinder('a').matchEntireCell(true).matchCase(true);
    const rowOf = (found: ReturnType<typeof finder.findNext>) => found?.getRow() ?? null;
    expect([finder.findNext(), finder.findNext(), finder.findNext()].map(rowOf)).toEqual([
      1,
      5,
      null,
    ]);
    expect([finder.findPrevious(), finder.findPrevious()].map(rowOf)).toEqual([1, null]);
    range.getCell(5, 1).clearContent();
    expect(rowOf(finder.findNext())).toBeNull();
  });

  test('rich text stays text and loses its links when something else is written', () => {
    const { app, sheet } = open();
    const value = app.newRichTextValue().setText('=1+1').setLinkUrl('https://example.org').build();
    const range = sheet.getRange('A1').setRichTextValue(value);
    expect([range.getValue(), range.getFormula()]).toEqual(['=1+1', '']);
    expect(range.getRichTextValue()?.getLinkUrl()).toBe('https://example.org');
    range.setValue('plain');
    expect(range.getRichTextValue()?.getLinkUrl()).toBeNull();
  });
});

describe('pivot tables (facts 6.10)', () => {
  const pivot = () => {
    const opened = open();
    const { app, spreadsheet, sheet } = opened;
    sheet.getRange('A1:C4').setValues([
      ['region', 'level', 'count'],
      ['north', 'A', 1],
      ['south', 'A', 2],
      ['north', 'B', 4],
    ]);
    const report = spreadsheet.insertSheet('Report');
    const table = report.getRange('B2').createPivotTable(sheet.getRange('A1:C'));
    table.addRowGroup(1);
    table.addPivotValue(3, app.PivotTableSummarizeFunction.SUM);
    return { ...opened, report };
  };
  const cells = (rows: unknown[][]) => rows.flat().filter((value) => value !== '');

  test('the result is in the cells and is computed anew after the source changed', () => {
    const { report, sheet } = pivot();
    expect(cells(report.getDataRange().getValues())).toEqual(
      expect.arrayContaining(['north', 5, 'south', 2, 7]),
    );
    sheet.appendRow(['west', 'A', 8]);
    expect(cells(report.getDataRange().getValues())).toEqual(expect.arrayContaining(['west', 15]));
    expect(report.getLastRow()).toBeGreaterThan(4);
  });

  test('the result is read-only, and gone with the pivot table', () => {
    const { report } = pivot();
    expect(() => report.getRange('B3').setValue('x')).toThrow(
      "You can't edit part of a pivot table.",
    );
    report.getPivotTables()[0]?.remove();
    expect(report.getLastRow()).toBe(0);
    report.getRange('B3').setValue('x');
    expect(report.getRange('B3').getValue()).toBe('x');
  });

  test('groups keep to their source columns when columns are inserted before them', () => {
    const { report, sheet } = pivot();
    const before = cells(report.getDataRange().getValues());
    sheet.insertColumnBefore(1);
    expect(cells(report.getDataRange().getValues())).toEqual(before);
    report.insertRowBefore(1);
    expect(cells(report.getDataRange().getValues())).toEqual(before);
    expect(report.getPivotTables()[0]?.getAnchorCell().place.area).toMatchObject({ row: 3 });
  });
});

test('a chart stands on a sheet until it is removed, and shows what its cells hold', () => {
  const { sheet } = open();
  sheet.getRange('A1:B3').setValues([
    ['month', 'count'],
    ['May', 1],
    ['June', 2],
  ]);
  const chart = sheet.newChart().asBarChart().addRange(sheet.getRange('A1:B3'));
  sheet.insertChart(chart.setPosition(5, 1, 0, 0).build());
  const [placed] = sheet.getCharts();
  expect(placed?.getAs('image/png').getContentType()).toBe('image/png');
  if (placed) sheet.removeChart(placed);
  expect(sheet.getCharts()).toEqual([]);
});
