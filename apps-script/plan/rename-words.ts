// A name that the plan changes stands in cells under its old word: there it is renamed too, so that no role,
// level or category is lost to the rules.
import type { Plan } from '../../shared/plan/schema.ts';
import { asText, joinList, readText, splitList } from '../workbook/cells.ts';
import type { TabKey } from '../workbook/layout.ts';
import { columnOf, countRows, firstDataRow, openTable, readColumn } from '../workbook/table.ts';
import { isKnown, keyOf, type Named, wordOf } from '../workbook/words.ts';
import type { Workbook } from '../workbook/workbook.ts';

type Place = {
  readonly tab: TabKey;
  readonly column: string;
  readonly names: (plan: Plan) => readonly Named[];
};

/** Columns in which people and forms leave names of the plan. */
const places: readonly Place[] = [
  { tab: 'people', column: 'role', names: ({ roles }) => roles },
  { tab: 'complaints', column: 'level', names: ({ levels }) => levels },
  { tab: 'complaints', column: 'channel', names: ({ channels }) => channels },
  { tab: 'complaints', column: 'category', names: ({ categories }) => categories },
  { tab: 'complaints', column: 'symptoms', names: ({ symptoms }) => symptoms },
  { tab: 'complaints', column: 'signals', names: ({ signals }) => signals },
  { tab: 'complaints', column: 'urgency', names: ({ urgencies }) => urgencies },
  { tab: 'situations', column: 'kind', names: ({ situations }) => situations.rules },
  { tab: 'situations', column: 'level', names: ({ situations }) => situations.levels },
];

const lists: readonly string[] = ['symptoms', 'signals'];

/** Under the lock, once the new plan is in force; `workbook` is the one with the new plan. */
export const renameWords = (before: Plan, workbook: Workbook): void => {
  const { plan, locale } = workbook;
  if (before.id !== plan.id) return;
  for (const { tab, column, names } of places) {
    const [old, current] = [names(before), names(plan)];
    const renamed = (key: string): boolean =>
      isKnown(current, key) && wordOf(old, key, locale) !== wordOf(current, key, locale);
    if (!old.some(({ key }) => renamed(key))) continue;
    const table = openTable(workbook, tab);
    const rename = (word: string): string => {
      const key = keyOf(old, word);
      return isKnown(old, key) && renamed(key) ? wordOf(current, key, locale) : word;
    };
    const cells = readColumn(table, column, countRows(table));
    cells.forEach((cell, index) => {
      const words = lists.includes(column) ? splitList(cell) : [readText(cell)];
      const now = words.map(rename);
      if (now.every((word, at) => word === words[at])) return;
      // Cell by cell, for few change and the rows around them are in use.
      table.sheet
        .getRange(firstDataRow + index, columnOf(table, column))
        .setValue(asText(joinList(now)));
    });
  }
};
