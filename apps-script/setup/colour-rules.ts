// Colours follow the word in State, so they follow the row through every sort; the word says the same without colour.
import { locales } from '../../shared/model/locale.ts';
import type { RowState } from '../../shared/rules/row-view.ts';
import { workbookText } from '../../shared/text/workbook/workbook.ts';
import { firstDataRow } from '../workbook/table.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { columnLetter, type PreparedTab } from './tabs.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Background of the whole row, and of the State cell with its text; dark enough on white by WCAG 2.2 AA. */
const looks: readonly {
  readonly state: RowState;
  readonly row: string;
  readonly cell: string;
  readonly text: string;
}[] = [
  { state: 'overdue', row: '#fdecea', cell: '#f4a9a3', text: '#7a1410' },
  { state: 'dueSoon', row: '#fff6df', cell: '#fbd277', text: '#5f3f00' },
  { state: 'check', row: '#f1ebfb', cell: '#cdb7f2', text: '#41207f' },
  { state: 'closed', row: '#ffffff', cell: '#ffffff', text: '#6b7280' },
];

const formula = (column: string, word: string): string =>
  `=$${column}${firstDataRow}="${word.replace(/"/g, '""')}"`;

/** Rules carry no mark of their own (facts 6.7): ours are known by their formula, in any language. */
const isOurs = (rule: Rule): boolean => {
  const values: unknown[] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  const compared = /^=\$[A-Z]+\d+="(.*)"$/.exec(String(values[0] ?? ''))?.[1];
  return locales.some((locale) =>
    looks.some(({ state }) => workbookText(locale)[`state.${state}`] === compared),
  );
};

/** Replaces our rules and keeps those that people made, behind ours. */
export const colourRows = ({ sheet, columns }: PreparedTab, workbook: Workbook): void => {
  const at = columns.get('state') ?? 1;
  const letter = columnLetter(at);
  const rows = sheet.getMaxRows() - firstDataRow + 1;
  const cell = sheet.getRange(firstDataRow, at, rows, 1);
  const row = sheet.getRange(firstDataRow, 1, rows, sheet.getLastColumn());
  const text = workbookText(workbook.locale);
  const build = (state: RowState, range: GoogleAppsScript.Spreadsheet.Range, background: string) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula(letter, text[`state.${state}`]))
      .setBackground(background)
      .setRanges([range]);
  const ours = [
    ...looks.map((look) =>
      build(look.state, cell, look.cell).setFontColor(look.text).setBold(true).build(),
    ),
    ...looks.map((look) => {
      const rule = build(look.state, row, look.row);
      return (look.state === 'closed' ? rule.setFontColor(look.text) : rule).build();
    }),
  ];
  const theirs = sheet.getConditionalFormatRules().filter((rule) => !isOurs(rule));
  sheet.setConditionalFormatRules([...ours, ...theirs]);
};
