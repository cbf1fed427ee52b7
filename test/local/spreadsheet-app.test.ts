// SpreadsheetApp in its contexts: editor window or web app, active objects, menus and dialogs.
import { describe, expect, test } from 'vitest';
import { newBook, openSpreadsheet, openWebApp } from './open-spreadsheet.ts';

describe('in a web app nothing is active (facts 2.4)', () => {
  test('getActive answers null, files open by id, and there is no user interface', () => {
    const app = openWebApp(newBook('file'));
    expect([app.getActive(), app.getActiveSpreadsheet()]).toEqual([null, null]);
    expect(app.openById('file').getName()).toBe('Test');
    expect(() => app.openById('other')).toThrow();
    expect(() => app.getUi()).toThrow('Cannot call SpreadsheetApp.getUi() from this context.');
    expect(() => app.getActiveSheet()).toThrow('Please select an active sheet first.');
  });

  test('a sheet made active there is the active one of that file', () => {
    const spreadsheet = openWebApp(newBook('file')).openById('file');
    const second = spreadsheet.insertSheet('Second');
    spreadsheet.getSheets()[0]?.activate();
    expect(spreadsheet.getActiveSheet().getName()).toBe('Sheet1');
    spreadsheet.setActiveSheet(second);
    spreadsheet.moveActiveSheet(1);
    expect(spreadsheet.getSheets().map((sheet) => sheet.getName())).toEqual(['Second', 'Sheet1']);
  });
});

describe('with an editor window', () => {
  test('active sheet and range are what is selected in it', () => {
    const { app, spreadsheet, window } = openSpreadsheet();
    const second = spreadsheet.insertSheet('Second');
    window.selected = { sheetId: second.getSheetId(), row: 3, column: 2, rows: 2, columns: 1 };
    expect(app.getActiveRange().getA1Notation()).toBe('B3:B4');
    expect(app.getActiveSheet().getName()).toBe('Second');
    spreadsheet.getRange('Sheet1!C5').activate();
    expect(window.selected).toMatchObject({ row: 5, column: 3 });
    expect(app.getCurrentCell().getA1Notation()).toBe('C5');
  });

  test('menus, alerts and toasts reach it', () => {
    const { app, spreadsheet, window } = openSpreadsheet();
    const ui = app.getUi();
    const more = ui.createMenu('More').addItem('Check', 'check');
    ui.createMenu('Tool').addItem('Run', 'run').addSeparator().addSubMenu(more).addToUi();
    expect(window.menus).toEqual([
      {
        title: 'Tool',
        items: [
          { kind: 'item', title: 'Run', functionName: 'run' },
          { kind: 'separator' },
          {
            kind: 'submenu',
            menu: {
              title: 'More',
              items: [{ kind: 'item', title: 'Check', functionName: 'check' }],
            },
          },
        ],
      },
    ]);
    expect(ui.alert('Title', 'Really?', ui.ButtonSet.YES_NO)).toBe(ui.Button.OK);
    expect(window.questions).toEqual([{ title: 'Title', text: 'Really?', buttons: 'YES_NO' }]);
    expect(ui.prompt('Name?').getResponseText()).toBe('answer');
    spreadsheet.toast('done');
    expect(window.toasts).toEqual(['done']);
    expect(() => ui.alert()).toThrow("don't match the method signature");
  });
});

test('a created spreadsheet has the size asked for', () => {
  const { app } = openSpreadsheet();
  const sheet = app.create('New', 5, 30).getActiveSheet();
  expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([5, 30]);
});

test('zone and locale are those of the file, and nonsense is refused', () => {
  const { spreadsheet } = openSpreadsheet();
  spreadsheet.setSpreadsheetLocale('zh_CN');
  spreadsheet.setSpreadsheetTimeZone('Europe/Berlin');
  expect(spreadsheet.getSpreadsheetLocale()).toBe('zh_CN');
  expect(spreadsheet.getSpreadsheetTimeZone()).toBe('Europe/Berlin');
  expect(() => spreadsheet.setSpreadsheetTimeZone('Mars/Olympus')).toThrow('Invalid argument');
});
