// SpreadsheetApp as a script in its own world meets it.
import { expect, test } from 'vitest';
import { install } from './script-support.ts';

const code = `
function writeAndRead() {
  const sheet = SpreadsheetApp.getActive().getActiveSheet();
  const at = new Date('2026-03-16T04:00:00Z');
  sheet.getRange('A1:C1').setValues([[at, 'text', true]]);
  const [[date, text, flag]] = sheet.getRange(1, 1, 1, 3).getValues();
  return [date instanceof Date, date.getTime() === at.getTime(), text, flag];
}
function rules() {
  const sheet = SpreadsheetApp.getActive().getActiveSheet();
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied('=$A2="x"').setBackground('#ff0000')
    .setRanges([sheet.getRange('A2:C')]).build();
  sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().concat([rule]));
  const validation = SpreadsheetApp.newDataValidation().requireValueInList(['x', 'y']).build();
  sheet.getRange('A2:A3').setDataValidations([[validation], [null]]);
  const [[first], [second]] = sheet.getRange('A2:A3').getDataValidations();
  return [sheet.getConditionalFormatRules().length, first.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, second];
}
function refused() { SpreadsheetApp.getActive().getActiveSheet().getRange('A1').setValues([[1, 2]]); }
function lacking() { SpreadsheetApp.getActive().getActiveSheet().getRange('A1').applyRowBanding(); }
function caught() {
  try { refused(); } catch (error) { return [error instanceof Error, error.name, String(error.message)]; }
}
`;

test("values come as things of the script's own world", () => {
  expect(install(code).value('writeAndRead')).toEqual([true, true, 'text', true]);
});

test('rules and validations pass in lists, and enumerations compare by identity', () => {
  expect(install(code).value('rules')).toEqual([1, true, null]);
});

test('what Google refuses is an exception the script can catch', () => {
  const [isError, name, message] = install(code).value('caught') as unknown[];
  expect([isError, name]).toEqual([true, 'Exception']);
  expect(message).toMatch(/^The number of columns in the data does not match/);
});

test('what is missing says so by name', () => {
  expect(install(code).failure('lacking')).toContain('Range.applyRowBanding is not provided here');
});
