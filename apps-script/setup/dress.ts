// How a tab looks and helps: formats, header, drop-downs, dates, warnings. Done again at each set-up, it repairs.
import { locales } from '../../shared/model/locale.ts';
import { workbookText } from '../../shared/text/workbook/workbook.ts';
import {
  type ChoiceSource,
  type Column,
  columnsOf,
  headerRow,
  type TabKey,
} from '../workbook/layout.ts';
import { firstDataRow } from '../workbook/table.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { columnLetter, type PreparedTab } from './tabs.ts';

type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

const numberFormats: Readonly<Record<Column['holds'], string>> = {
  text: '@',
  number: '0',
  moment: 'yyyy-mm-dd hh:mm',
  date: 'yyyy-mm-dd',
};

const headerColours = { people: '#e8f0fe', script: '#eceff1' } as const;

type Choices = { readonly list: readonly string[] } | { readonly peopleColumn: 'name' | 'region' };

const choicesOf = (source: ChoiceSource, { plan, locale }: Workbook): Choices => {
  const names = (list: readonly { name: Readonly<Record<typeof locale, string>> }[]): Choices => ({
    list: list.map(({ name }) => name[locale]),
  });
  switch (source) {
    case 'people':
      return { peopleColumn: 'name' };
    case 'regions':
      return { peopleColumn: 'region' };
    case 'locales':
      return { list: locales };
    case 'scores':
      return { list: ['1', '2', '3', '4', '5'] };
    case 'situationLevels':
      return names(plan.situations.levels);
    case 'situationKinds':
      return names(plan.situations.rules);
    default:
      return names(plan[source]);
  }
};

/** Invalid values are kept and flagged, not refused: a person's word is never lost, and scripts can write. */
const validationOf = (
  column: Column,
  people: PreparedTab,
  workbook: Workbook,
): Validation | null => {
  const text = workbookText(workbook.locale);
  const builder = SpreadsheetApp.newDataValidation().setAllowInvalid(true);
  if (column.holds === 'moment' || column.holds === 'date') {
    const help = column.holds === 'date' ? text['help.date'] : text['help.milestone'];
    return builder.requireDate().setHelpText(help).build();
  }
  if (!column.choices) return null;
  const choices = choicesOf(column.choices, workbook);
  if ('list' in choices) {
    return builder
      .requireValueInList([...choices.list], true)
      .setHelpText(text['help.list'])
      .build();
  }
  const letter = columnLetter(people.columns.get(choices.peopleColumn) ?? 1);
  const range = people.sheet.getRange(`${letter}${firstDataRow}:${letter}`);
  return builder.requireValueInRange(range, true).setHelpText(text['help.people']).build();
};

/** Protections carry no mark of their own: ours are known by their sentence, in any language. */
const protect = (
  tab: PreparedTab,
  a1: string,
  sentence: 'protection.header' | 'protection.script',
  { locale }: Workbook,
): void => {
  const range = tab.sheet.getRange(a1);
  const ours = locales.map((each) => workbookText(each)[sentence]);
  const [kept, ...others] = tab.sheet
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((protection) => ours.includes(protection.getDescription()));
  for (const other of others) other.remove();
  (kept?.setRange(range) ?? range.protect())
    .setDescription(workbookText(locale)[sentence])
    .setWarningOnly(true);
};

/** A filter cannot be stretched: it is made anew over all rows and columns, with what people chose in it. */
const stretchFilter = (sheet: GoogleAppsScript.Spreadsheet.Sheet): void => {
  const filter = sheet.getFilter();
  const range = filter?.getRange();
  if (!filter || !range || range.getLastRow() >= sheet.getMaxRows()) return;
  const first = range.getColumn();
  const chosen = Array.from({ length: range.getNumColumns() }, (_none, index) =>
    filter.getColumnFilterCriteria(first + index),
  );
  const rows = sheet.getMaxRows() - range.getRow() + 1;
  filter.remove();
  const stretched = sheet.getRange(range.getRow(), first, rows, chosen.length).createFilter();
  chosen.forEach((criteria, index) => {
    if (criteria) stretched.setColumnFilterCriteria(first + index, criteria);
  });
};

export const dressTab = (
  key: TabKey,
  tab: PreparedTab,
  people: PreparedTab,
  workbook: Workbook,
): void => {
  const { sheet, columns } = tab;
  const text = workbookText(workbook.locale);
  const rows = sheet.getMaxRows() - headerRow;
  for (const column of columnsOf(key, workbook.plan)) {
    const at = columns.get(column.key);
    if (at === undefined) continue;
    const data = sheet.getRange(firstDataRow, at, rows, 1);
    data
      .setNumberFormat(numberFormats[column.holds])
      .setVerticalAlignment('top')
      .setHorizontalAlignment('left')
      .setWrapStrategy(
        column.wrap ? SpreadsheetApp.WrapStrategy.WRAP : SpreadsheetApp.WrapStrategy.CLIP,
      );
    const validation =
      column.writtenBy === 'people' ? validationOf(column, people, workbook) : null;
    if (validation) data.setDataValidation(validation);
    sheet
      .getRange(headerRow, at)
      .setBackground(headerColours[column.writtenBy])
      .setFontWeight('bold')
      .setVerticalAlignment('middle')
      .setNote(column.writtenBy === 'script' ? text['help.script'] : null);
  }
  sheet.setFrozenRows(headerRow);
  protect(tab, `${headerRow}:${headerRow}`, 'protection.header', workbook);
  if (key !== 'complaints') return;
  if (tab.isNew) {
    sheet.setFrozenColumns(2);
    sheet.getRange(headerRow, 1, sheet.getMaxRows(), sheet.getLastColumn()).createFilter();
  }
  stretchFilter(sheet);
  const number = columnLetter(columns.get('number') ?? 1);
  protect(tab, `${number}${firstDataRow}:${number}`, 'protection.script', workbook);
};
