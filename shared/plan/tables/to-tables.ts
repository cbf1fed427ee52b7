// A plan as tables of text in one language, tab by tab.
import type { Locale } from '../../model/submission.ts';
import { planText } from '../../text/plan/plan.ts';
import { type Plan, type Procedure, situationProcedure } from '../schema.ts';
import type { PlanColumn } from './columns.ts';
import { type About, type PlanTab, type PlanTable, planColumns } from './layout.ts';
import { type Scope, scopeOf } from './names.ts';
import {
  type ChoiceRow,
  calendarColumns,
  choiceColumns,
  type DayRow,
  dayColumns,
  rungColumns,
  rungRowsOf,
} from './other-tabs.ts';
import {
  alertColumns,
  dutyColumns,
  levelColumns,
  levelRuleColumns,
  milestoneColumns,
  situationColumns,
} from './procedure-tabs.ts';
import { settingRows } from './settings-tab.ts';
import { triggerColumns, triggerRowsOf } from './trigger-tab.ts';

const rowsOf = <Item>(
  tab: PlanTab,
  columns: readonly PlanColumn<Item>[],
  items: readonly Item[],
  scope: Scope,
  about = '',
): string[][] =>
  items.map((item) =>
    planColumns[tab].map((key) =>
      key === 'for'
        ? about
        : (columns.find((column) => column.key === key)?.write(item, scope) ?? ''),
    ),
  );

/** What the settings and lists of choices hold beside the two procedures. */
export const choiceRowsOf = (plan: Plan): readonly ChoiceRow[] => [
  ...(
    [
      'roles',
      'channels',
      'categories',
      'symptoms',
      'signals',
      'urgencies',
      'facts',
      'figures',
    ] as const
  ).flatMap((list) => plan[list].map((choice): ChoiceRow => ({ list, ...choice }))),
  ...plan.situations.facts.map((choice): ChoiceRow => ({ list: 'situationFacts', ...choice })),
  ...plan.situations.figures.map((choice): ChoiceRow => ({ list: 'situationFigures', ...choice })),
];

export const dayRowsOf = (plan: Plan): readonly DayRow[] =>
  plan.calendars.flatMap(({ key, ownDays }) =>
    ownDays.map((day): DayRow => ({ calendar: key, ...day })),
  );

/** Written in the workbook's language; `tablesToPlan` reads it again as the same plan. */
export const planToTables = (plan: Plan, locale: Locale): readonly PlanTable[] => {
  const text = planText(locale);
  const complaints = scopeOf(plan, 'complaints', locale);
  const situations = scopeOf(plan, 'situations', locale);
  const table = (tab: PlanTab, rows: readonly (readonly string[])[]): PlanTable => ({
    tab,
    columns: planColumns[tab],
    rows,
  });
  const both = <Item>(
    tab: PlanTab,
    columns: readonly PlanColumn<Item>[],
    items: (procedure: Procedure) => readonly Item[],
  ): PlanTable => {
    const part = (about: About, scope: Scope, procedure: Procedure): string[][] =>
      rowsOf(tab, columns, items(procedure), scope, text[`for.${about}`]);
    return table(tab, [
      ...part('complaints', complaints, plan),
      ...part('situations', situations, situationProcedure(plan)),
    ]);
  };
  const one = <Item>(
    tab: PlanTab,
    columns: readonly PlanColumn<Item>[],
    items: readonly Item[],
    scope: Scope,
  ): PlanTable => table(tab, rowsOf(tab, columns, items, scope));
  return [
    table('planSettings', settingRows(plan, complaints)),
    both('planLevels', levelColumns, ({ levels }) => levels),
    both('planRules', levelRuleColumns, ({ levelRules }) => levelRules),
    one('planChoices', choiceColumns, choiceRowsOf(plan), complaints),
    both('planMilestones', milestoneColumns, ({ milestones }) => milestones),
    both('planDuties', dutyColumns, ({ duties }) => duties),
    both('planAlerts', alertColumns, ({ alerts }) => alerts),
    both('planLadders', rungColumns, ({ ladders }) => ladders.flatMap(rungRowsOf)),
    one('planSituations', situationColumns, plan.situations.rules, situations),
    one('planTriggers', triggerColumns, plan.situations.rules.flatMap(triggerRowsOf), situations),
    one('planCalendar', calendarColumns, plan.calendars, complaints),
    one('planDays', dayColumns, dayRowsOf(plan), complaints),
  ];
};
