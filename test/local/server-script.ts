// The script behind the server tests: a sheet of people, an edit trigger, a clock trigger, a web app, a sidebar.
import type { ScriptFiles } from '../../local/google/google.ts';

const code = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Test')
    .addItem('Set up', 'setUp').addSeparator().addItem('Open the sidebar', 'openSidebar')
    .addItem('Fail', 'fail').addToUi();
}

function setUp() {
  const book = SpreadsheetApp.getActive();
  PropertiesService.getScriptProperties().setProperty('book', book.getId());
  const people = book.getSheets()[0].setName('People');
  people.addDeveloperMetadata('test-tab', 'people');
  people.getRange(1, 1, 1, 4).setValues([['Name', 'Seen', 'Met', 'Level']]);
  people.getRange('A:A').addDeveloperMetadata('test-column', 'name');
  people.getRange('D:D').addDeveloperMetadata('test-column', 'level');
  people.setFrozenRows(1);
  people.getRange('C2:C100').setNumberFormat('yyyy-mm-dd hh:mm');
  people.getRange('D2:D100').setDataValidation(
    SpreadsheetApp.newDataValidation().requireValueInList(['low', 'high'], true).setAllowInvalid(false).build());
  people.setConditionalFormatRules([
    SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$D2="high"')
      .setBackground('#ff0000').setRanges([people.getRange('A2:D100')]).build()]);
  book.insertSheet('Log').getRange(1, 1).setValue('At');
  ScriptApp.newTrigger('tick').timeBased().everyHours(1).create();
}

function onEdit(e) {
  if (e.range.getColumn() === 1 && e.value !== undefined) {
    e.range.getSheet().getRange(e.range.getRow(), 2).setValue('typed ' + e.value).setNote('by onEdit');
  }
}

function log(text) {
  SpreadsheetApp.openById(PropertiesService.getScriptProperties().getProperty('book'))
    .getSheetByName('Log').appendRow([text]);
}

function tick() { log('tick'); }
function fail() { console.warn('about to fail'); throw new Error('it was meant to fail'); }

function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(
    HtmlService.createHtmlOutput('<p>beside the sheet</p>').setTitle('Beside'));
}
function whereAmI() {
  const range = SpreadsheetApp.getActiveRange();
  return range.getSheet().getName() + '!' + range.getA1Notation();
}
function twice(number) { return number * 2; }
function mail() {
  MailApp.sendEmail({
    to: 'somebody@example.org', subject: 'Figures', body: 'plain',
    htmlBody: '<p>See <img src="cid:chart"><script>alert(1)</script></p>',
    inlineImages: { chart: Utilities.newBlob([1, 2, 3], 'image/png', 'chart.png') },
  });
}

function doGet(e) {
  if (e.parameter.view === 'page') return HtmlService.createHtmlOutput('<h1>A page</h1>').setTitle('Shown');
  if (e.parameter.view === 'throw') throw new Error('broken <inside>');
  return json({ query: e.queryString, contentLength: e.contentLength });
}

function doPost(e) {
  log(e.postData.contents);
  return json({ type: e.postData.type, got: e.postData.contents });
}

function json(value) {
  return ContentService.createTextOutput(JSON.stringify(value)).setMimeType(ContentService.MimeType.JSON);
}
`;

export const script: ScriptFiles = {
  code,
  manifest: {
    timeZone: 'Asia/Shanghai',
    runtimeVersion: 'V8',
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets',
      'https://www.googleapis.com/auth/script.scriptapp',
      'https://www.googleapis.com/auth/script.send_mail',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
    webapp: { executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' },
  },
  files: {},
};
