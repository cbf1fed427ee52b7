// Sheets, rows and columns as scripts change them, and what follows (facts 6.6 to 6.9).
import { describe, expect, test } from 'vitest';
import { openSpreadsheet } from './open-spreadsheet.ts';

const open = () => {
  const opened = openSpreadsheet();
  return { ...opened, sheet: opened.spreadsheet.getActiveSheet() };
};

describe('sheets', () => {
  test('names are taken once, whatever their case', () => {
    const { spreadsheet } = open();
    spreadsheet.insertSheet('Report');
    expect(() => spreadsheet.insertSheet('report')).toThrow(
      'A sheet with the name "report" already exists. Please enter another name.',
    );
    expect(spreadsheet.getSheetByName('nothing of that name')).toBeNull();
  });

  test('a new sheet becomes the active one, behind the one that was active', () => {
    const { spreadsheet } = open();
    spreadsheet.insertSheet('Second');
    spreadsheet.insertSheet('Front', 0);
    spreadsheet.insertSheet();
    const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
    expect(names).toEqual(['Front', 'Sheet4', 'Sheet1', 'Second']);
    expect(spreadsheet.getActiveSheet().getName()).toBe('Sheet4');
    spreadsheet.moveActiveSheet(4);
    expect(spreadsheet.getActiveSheet().getIndex()).toBe(4);
  });

  test('the last one stays, and one stays visible', () => {
    const { spreadsheet, sheet } = open();
    expect(() => spreadsheet.deleteSheet(sheet)).toThrow(
      "You can't remove all the sheets in a document.",
    );
    expect(() => sheet.hideSheet()).toThrow("You can't hide all the sheets in a document.");
  });

  test('a deleted sheet is no longer there for those who hold it', () => {
    const { spreadsheet } = open();
    const gone = spreadsheet.insertSheet('Gone');
    const range = gone.getRange('A1');
    spreadsheet.deleteSheet(gone);
    expect(() => range.getValue()).toThrow(/^Sheet \d+ not found$/);
  });

  test('a copy has cells, formats and colour rules of its own, but no metadata', () => {
    const { app, spreadsheet, sheet } = open();
    sheet.getRange('A1').setValue('x').setFontWeight('bold');
    sheet.addDeveloperMetadata('key', 'value');
    const rule = app.newConditionalFormatRule().whenTextEqualTo('x').setBackground('red');
    sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A:A')]).build()]);
    const copy = sheet.copyTo(spreadsheet);
    expect(copy.getName()).toBe('Copy of Sheet1');
    expect(copy.getRange('A1').getFontWeight()).toBe('bold');
    expect(copy.getDeveloperMetadata()).toEqual([]);
    sheet.clearConditionalFormatRules();
    const [kept] = copy.getConditionalFormatRules();
    expect(kept?.getRanges()[0]?.place.area.tab).toBe(copy.getSheetId());
  });
});

describe('rows and columns', () => {
  test("bounds are Google's: nothing outside the grid, never all rows that are not frozen", () => {
    const { sheet } = open();
    sheet.setFrozenRows(2);
    expect(() => sheet.deleteRows(3, 998)).toThrow(
      'Sorry, it is not possible to delete all non-frozen rows.',
    );
    expect(() => sheet.deleteRows(1000, 2)).toThrow('Those rows are out of bounds.');
    expect(() => sheet.insertColumnsAfter(27, 1)).toThrow('Those columns are out of bounds.');
    sheet.deleteRows(2, 999 - 1);
    expect([sheet.getMaxRows(), sheet.getFrozenRows()]).toEqual([2, 1]);
  });

  test('inserted rows look and check like the row they were inserted after', () => {
    const { app, sheet } = open();
    const checked = app.newDataValidation().requireCheckbox().build();
    sheet
      .getRange('A2:B2')
      .setNumberFormats([['@', 'yyyy-mm-dd']])
      .setBackground('#ABC');
    sheet.getRange('C2').setDataValidation(checked).setNote('stays alone');
    sheet.insertRowsAfter(2, 2);
    const added = sheet.getRange('A4:C4');
    expect(added.getNumberFormats()[0]?.slice(0, 2)).toEqual(['@', 'yyyy-mm-dd']);
    expect(added.getBackgrounds()).toEqual([['#aabbcc', '#aabbcc', '#ffffff']]);
    expect(sheet.getRange('C4').getDataValidation()).not.toBeNull();
    expect(sheet.getRange('C4').getNote()).toBe('');
  });

  test('hidden columns, widths and metadata move with their columns', () => {
    const { sheet } = open();
    sheet.getRange('C1').setValue('moved');
    sheet.hideColumns(3);
    sheet.setColumnWidth(3, 42);
    sheet.getRange('C:C').addDeveloperMetadata('column', 'c');
    sheet.moveColumns(sheet.getRange('C:C'), 1);
    expect(sheet.getRange('A1').getValue()).toBe('moved');
    expect([sheet.isColumnHiddenByUser(1), sheet.getColumnWidth(1)]).toEqual([true, 42]);
    expect([sheet.isColumnHiddenByUser(3), sheet.getColumnWidth(3)]).toEqual([false, 100]);
    const [found] = sheet.createDeveloperMetadataFinder().withKey('column').find();
    expect(found?.getLocation().getColumn()?.getA1Notation()).toBe('A:A');
  });

  test('a range sorts by columns of the sheet: numbers, texts, booleans, empty cells last', () => {
    const { sheet } = open();
    const range = sheet.getRange('B2:C7');
    range.setValues([
      [true, 'a'],
      ['', 'b'],
      ['text', 'c'],
      [10, 'd'],
      [9, 'e'],
      [9, 'f'],
    ]);
    const second = () => range.getValues().map(([, letter]) => letter);
    range.sort({ column: 2, ascending: true });
    expect(second()).toEqual(['e', 'f', 'd', 'c', 'a', 'b']);
    range.sort([{ column: 2, ascending: false }, 3]);
    expect(second()).toEqual(['a', 'c', 'd', 'e', 'f', 'b']);
  });

  test('the end of a run of data, as Ctrl and an arrow key find it', () => {
    const { app, sheet } = open();
    sheet.getRange('B2:B4').setValues([[1], [2], [3]]);
    sheet.getRange('B9').setValue(9);
    const down = (from: string) =>
      sheet.getRange(from).getNextDataCell(app.Direction.DOWN).getA1Notation();
    expect([down('B2'), down('B4'), down('B9'), down('B1')]).toEqual(['B4', 'B9', 'B1000', 'B2']);
    expect(sheet.getRange('B3').getDataRegion().getA1Notation()).toBe('B2:B4');
  });
});

describe('developer metadata (facts 6.9)', () => {
  test('hangs on entire rows and columns alone', () => {
    const { sheet } = open();
    expect(() => sheet.getRange('A1:A5').addDeveloperMetadata('key')).toThrow(
      'Adding developer metadata to arbitrary ranges is not currently supported.',
    );
    sheet.getRange('4:4').addDeveloperMetadata('row');
    sheet.getRange(1, 2, sheet.getMaxRows(), 1).addDeveloperMetadata('column');
    expect(
      sheet
        .getRange('2:9')
        .getDeveloperMetadata()
        .map((entry) => entry.getKey()),
    ).toEqual(['row']);
  });

  test('is found by key, value, place and kind of place; keys may repeat', () => {
    const { app, spreadsheet, sheet } = open();
    spreadsheet.addDeveloperMetadata('key', 'whole');
    sheet.addDeveloperMetadata('key', 'sheet');
    sheet.getRange('B:B').addDeveloperMetadata('key', 'b');
    sheet.getRange('C:C').addDeveloperMetadata('key', 'b').addDeveloperMetadata('key', 'c');
    const finder = () => spreadsheet.createDeveloperMetadataFinder().withKey('key');
    const columns = app.DeveloperMetadataLocationType.COLUMN;
    expect(finder().find()).toHaveLength(5);
    expect(finder().withLocationType(columns).withValue('b').find()).toHaveLength(2);
    expect(sheet.createDeveloperMetadataFinder().find()).toHaveLength(4);
    const [sheets] = sheet.getDeveloperMetadata();
    expect(sheets?.getLocation().getSheet()?.getName()).toBe('Sheet1');
  });

  test('follows inserts and goes with its column', () => {
    const { sheet } = open();
    sheet.getRange('C:C').addDeveloperMetadata('key', 'c');
    const column = () =>
      sheet.createDeveloperMetadataFinder().find()[0]?.getLocation().getColumn()?.getColumn();
    sheet.insertColumnsBefore(1, 2);
    expect(column()).toBe(5);
    sheet.deleteColumn(1);
    expect(column()).toBe(4);
    sheet.deleteColumn(4);
    expect(column()).toBeUndefined();
  });
});

describe('copying and moving cells', () => {
  test('a block fills a larger destination; options choose what is pasted', () => {
    const { sheet } = open();
    sheet
      .getRange('A1:B1')
      .setValues([[1, '=A1*2']])
      .setBackground('yellow');
    sheet.getRange('A1:B1').copyTo(sheet.getRange('A3:D4'));
    expect(sheet.getRange('A3:D4').getValues()).toEqual([
      [1, 2, 1, 2],
      [1, 2, 1, 2],
    ]);
    sheet.getRange('B1').copyTo(sheet.getRange('F1'), { contentsOnly: true });
    expect([sheet.getRange('F1').getFormula(), sheet.getRange('F1').getValue()]).toEqual(['', 2]);
    sheet.getRange('A1').copyTo(sheet.getRange('F2'), { formatOnly: true });
    expect([sheet.getRange('F2').getBackground(), sheet.getRange('F2').getValue()]).toEqual([
      '#ffff00',
      '',
    ]);
  });

  test('cutting leaves nothing behind, though source and target overlap', () => {
    const { sheet } = open();
    sheet.getRange('A1:A3').setValues([['a'], ['b'], ['c']]);
    sheet.getRange('A1:A3').moveTo(sheet.getRange('A2'));
    expect(sheet.getRange('A1:A4').getValues()).toEqual([[''], ['a'], ['b'], ['c']]);
  });

  test('cells are inserted and deleted, and their neighbours shift', () => {
    const { app, sheet } = open();
    sheet.getRange('A1:B3').setValues([
      [1, 'x'],
      [2, 'y'],
      [3, 'z'],
    ]);
    sheet.getRange('A2').insertCells(app.Dimension.ROWS);
    expect(sheet.getRange('A1:A4').getValues()).toEqual([[1], [''], [2], [3]]);
    sheet.getRange('A1:A2').deleteCells(app.Dimension.ROWS);
    expect(sheet.getRange('A1:B3').getValues()).toEqual([
      [2, 'x'],
      [3, 'y'],
      ['', 'z'],
    ]);
  });

  test('merged cells keep the first content and are merged or parted as a whole', () => {
    const { sheet } = open();
    sheet.getRange('A1:B2').setValues([
      [1, 2],
      [3, 4],
    ]);
    sheet.getRange('A1:B2').merge();
    expect(sheet.getDataRange().getValues()).toEqual([[1]]);
    expect(sheet.getRange('B1').isPartOfMerge()).toBe(true);
    expect(() => sheet.getRange('B1:C1').breakApart()).toThrow(
      'You must select all cells in a merged range to merge or unmerge them.',
    );
    sheet.insertRowBefore(2);
    expect(sheet.getRange('A1').getMergedRanges()[0]?.getA1Notation()).toBe('A1:B3');
  });
});
