// How the plan's tabs look and help: widths, drop-downs, a note with examples at every title that needs one.
import { choicesIn, presetNames } from '../../shared/plan/tables/choices.ts';
import type { PlanColumnKey, PlanTab, PlanTable } from '../../shared/plan/tables/layout.ts';
import { planText } from '../../shared/text/plan/plan.ts';
import { headerRow } from '../workbook/layout.ts';
import { firstDataRow } from '../workbook/table.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { PlanSheet } from './tabs.ts';

/** Pixels; 120 where nothing is said. */
const widths: Readonly<Partial<Record<PlanColumnKey, number>>> = {
  setting: 190,
  value: 520,
  key: 140,
  for: 90,
  name: 200,
  meaning: 320,
  rank: 60,
  level: 110,
  when: 420,
  condition: 320,
  counts: 320,
  reason: 260,
  source: 90,
  implies: 200,
  requires: 340,
  role: 170,
  startsAt: 160,
  endsAt: 160,
  roles: 300,
  promise: 150,
  pauses: 200,
  situation: 190,
  does: 130,
  result: 170,
  hours: 210,
  weekend: 150,
  holidays: 150,
  regions: 180,
};

/** Key and what is for reading only. */
const quiet = '#6b7280';
const headerColour = '#e6f4ea';
/** Tells the plan's tabs from those of the daily work. */
const tabColour = '#34a853';
const readOnlyColour = '#f3f4f6';

type Help = Readonly<Partial<Record<PlanColumnKey, string>>>;

const helpOf = (tab: PlanTab, { locale }: Workbook): Help => {
  const text = planText(locale);
  return {
    key: text['help.key'],
    when: text['help.when'],
    condition: text['help.when'],
    counts: text['help.when'],
    within: tab === 'planTriggers' ? text['help.span'] : text['help.within'],
    warnBefore: text['help.elapsed'],
    implies: text['help.list'],
    roles: text['help.list'],
    mayBeLowered: text['help.list'],
    weekend: text['help.list'],
    requires: text['help.requires'],
    pauses: text['help.pauses'],
    overdueBy: text['help.overdueBy'],
    hours: text['help.hours'],
    regions: text['help.regions'],
  };
};

/** What is no choice is kept and flagged: a name that is added in another tab only now is right all the same. */
const dropDown = (choices: readonly string[]) =>
  SpreadsheetApp.newDataValidation()
    .setAllowInvalid(true)
    .requireValueInList([...choices], true)
    .build();

const dressSettings = (
  { sheet, columns }: PlanSheet,
  table: PlanTable,
  workbook: Workbook,
): void => {
  const text = planText(workbook.locale);
  const keyAt = table.columns.indexOf('key');
  const value = columns.get('value') ?? 1;
  table.rows.forEach((row, index) => {
    const cell = sheet.getRange(firstDataRow + index, value);
    if (row[keyAt] === 'preset') {
      cell.setDataValidation(dropDown(presetNames(workbook.locale))).setNote(text['help.preset']);
    }
    if (row[keyAt] === 'reading') cell.setBackground(readOnlyColour).setNote(text['help.readOnly']);
  });
};

export const dressPlanSheet = (plan: PlanSheet, table: PlanTable, workbook: Workbook): void => {
  const { tab, sheet, columns, isNew } = plan;
  const help = helpOf(tab, workbook);
  const rows = sheet.getMaxRows() - headerRow;
  const whole = sheet.getRange(firstDataRow, 1, rows, sheet.getLastColumn());
  whole
    .setBackground(null)
    .setNote(null)
    .setDataValidation(null)
    .setVerticalAlignment('top')
    .setHorizontalAlignment('left')
    .setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP);
  for (const [key, at] of columns) {
    const known = table.columns.find((each) => each === key);
    if (known === undefined) continue;
    const choices = choicesIn(tab, key, workbook.plan, workbook.locale);
    const data = sheet.getRange(firstDataRow, at, rows, 1);
    if (choices && choices.length > 0) data.setDataValidation(dropDown(choices));
    if (key === 'key') data.setFontColor(quiet);
    const title = sheet.getRange(headerRow, at);
    title.setBackground(headerColour).setFontWeight('bold').setVerticalAlignment('middle');
    title.setNote(Reflect.get(help, key) ?? null);
    if (isNew) sheet.setColumnWidth(at, Reflect.get(widths, key) ?? 120);
  }
  sheet.setFrozenRows(headerRow);
  if (isNew) sheet.setTabColor(tabColour);
  if (tab === 'planSettings') dressSettings(plan, table, workbook);
};
