// Reads the tabs that are not about one procedure: choices, situations with what they look for, calendars with their days.
import type { Plan } from '../schema.ts';
import type { PlanTab } from './layout.ts';
import type { Scope } from './names.ts';
import { calendarColumns, choiceColumns, choiceLists, dayColumns } from './other-tabs.ts';
import { situationColumns } from './procedure-tabs.ts';
import { type Findings, type Item, noteOrigin, readRow, type TableRow } from './rows.ts';
import { choiceRowsOf, dayRowsOf } from './to-tables.ts';
import { triggerColumns, triggerFields, triggerOf, triggerRowsOf } from './trigger-tab.ts';

type Lists = (tab: PlanTab) => readonly TableRow[];

const withoutPart = (item: Item, ...parts: readonly string[]): Item =>
  Object.fromEntries(Object.entries(item).filter(([name]) => !parts.includes(name)));

export type Choices = Readonly<Record<string, readonly Item[]>> & {
  readonly situationFacts: readonly Item[];
  readonly situationFigures: readonly Item[];
};

const placesInSituations = new Map([
  ['situationFacts', 'situations.facts'],
  ['situationFigures', 'situations.figures'],
]);

/** By list; only signals say whether they are asked. */
export const readChoices = (
  rowsOf: Lists,
  base: Plan,
  scope: Scope,
  findings: Findings,
): Choices => {
  const choices: Record<string, Item[]> = Object.fromEntries(
    choiceLists.map(({ key }): [string, Item[]] => [key, []]),
  );
  rowsOf('planChoices').forEach((row, index) => {
    const before = choiceRowsOf(base);
    const item = readRow('planChoices', row, choiceColumns, scope, before, index, findings);
    const list = String(item.list);
    const place = placesInSituations.get(list) ?? list;
    const at = choices[list]?.length ?? 0;
    noteOrigin('planChoices', row.row, place, at, row.cell('key'), choiceColumns, findings);
    choices[list]?.push(withoutPart(item, 'list', ...(list === 'signals' ? [] : ['asked'])));
  });
  const { situationFacts = [], situationFigures = [] } = choices;
  return { ...choices, situationFacts, situationFigures };
};

type Rule = { readonly item: Item; readonly opens: Item[]; readonly finds: Item[] };

export const readSituationRules = (
  rowsOf: Lists,
  base: Plan,
  scope: Scope,
  findings: Findings,
): readonly Item[] => {
  const { rules: before } = base.situations;
  const rules = rowsOf('planSituations').map((row, index): Rule => {
    const list = 'situations.rules';
    const key = row.cell('key');
    noteOrigin('planSituations', row.row, list, index, key, situationColumns, findings);
    const tab = 'planSituations';
    const item = readRow(tab, row, situationColumns, scope, before, index, findings);
    return { item, opens: [], finds: [] };
  });
  const triggers = before.flatMap(triggerRowsOf);
  rowsOf('planTriggers').forEach((row, index) => {
    const tab = 'planTriggers';
    const item = readRow(tab, row, triggerColumns, scope, triggers, index, findings);
    const at = rules.findIndex((rule) => rule.item.key === item.situation);
    const rule = rules[at];
    if (!rule) return;
    const when = triggerOf(item);
    const { result, reason, source } = item;
    const opens = item.does !== 'finds';
    const list = opens ? rule.opens : rule.finds;
    const columns = new Map([
      ...triggerColumns.map(({ key }): [string, string] => [key, key]),
      ...triggerFields,
      ['level', 'result'],
      ['milestone', 'result'],
    ]);
    const places = [`situations.rules.${at}.${opens ? 'opens' : 'finds'}.${list.length}`];
    findings.origins.push({ places, list: '', key: '', tab, row: row.row, columns });
    list.push(opens ? { level: result, when, reason, source } : { milestone: result, when });
  });
  return rules.map(({ item, opens, finds }) => ({ ...item, opens, finds }));
};

export const readCalendars = (
  rowsOf: Lists,
  base: Plan,
  scope: Scope,
  findings: Findings,
): readonly Item[] => {
  const calendars = rowsOf('planCalendar').map((row, index) => {
    const tab = 'planCalendar';
    const key = row.cell('key');
    noteOrigin(tab, row.row, 'calendars', index, key, calendarColumns, findings);
    const item = readRow(tab, row, calendarColumns, scope, base.calendars, index, findings);
    return { item, days: [] as Item[] };
  });
  const before = dayRowsOf(base);
  rowsOf('planDays').forEach((row, index) => {
    const tab = 'planDays';
    const item = readRow(tab, row, dayColumns, scope, before, index, findings);
    const at = calendars.findIndex((calendar) => calendar.item.key === item.calendar);
    const days = calendars[at]?.days ?? [];
    noteOrigin(tab, row.row, `calendars.${at}.ownDays`, days.length, '', dayColumns, findings);
    days.push(withoutPart(item, 'calendar'));
  });
  return calendars.map(({ item, days }) => ({ ...item, ownDays: days }));
};
