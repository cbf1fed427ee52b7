// `plan compare`: what differs between two plans, cell by cell of the tables in which a plan is edited.
import type { Locale } from '../../shared/model/submission.ts';
import type { Plan } from '../../shared/plan/schema.ts';
import type { PlanTab, PlanTable } from '../../shared/plan/tables/layout.ts';
import { planToTables } from '../../shared/plan/tables/to-tables.ts';
import { planText } from '../../shared/text/plan/plan.ts';
import { good, type Outcome } from '../replay/outcome.ts';
import { inColumns } from '../terminal/columns.ts';
import { findPlan } from './find-plan.ts';
import type { PlanOptions } from './options.ts';
import { type PlanWords, planWordsIn } from './text/words.ts';

type Options = Extract<PlanOptions, { readonly command: 'compare' }>;

/** The columns by which a row of one plan is found in the other. */
const identity: Readonly<Record<PlanTab, readonly string[]>> = {
  planSettings: ['key', 'source'],
  planLevels: ['for', 'key'],
  planRules: ['for', 'level', 'when'],
  planChoices: ['list', 'key'],
  planMilestones: ['for', 'key'],
  planDuties: ['for', 'key'],
  planAlerts: ['for', 'key'],
  planLadders: ['for', 'fromLevel', 'role'],
  planSituations: ['key'],
  planTriggers: ['situation', 'does', 'result', 'kind', 'by'],
  planCalendar: ['key'],
  planDays: ['calendar', 'date'],
};

/** What a row is called. */
const titles: Readonly<Record<PlanTab, readonly string[]>> = {
  planSettings: ['setting', 'source'],
  planLevels: ['for', 'name'],
  planRules: ['for', 'level', 'when'],
  planChoices: ['list', 'name'],
  planMilestones: ['for', 'name'],
  planDuties: ['for', 'name'],
  planAlerts: ['for', 'name'],
  planLadders: ['for', 'fromLevel', 'role'],
  planSituations: ['name'],
  planTriggers: ['situation', 'result', 'kind', 'by'],
  planCalendar: ['regions', 'key'],
  planDays: ['calendar', 'date'],
};

/** For the machine, or said by the title already. */
const unsaid: readonly string[] = ['key', 'for'];

type Row = ReadonlyMap<string, string>;

/** Rows of a table by what identifies them; the second of the same gets a number. */
const rowsOf = ({ tab, columns, rows }: PlanTable): ReadonlyMap<string, Row> => {
  const known = new Map<string, Row>();
  for (const cells of rows) {
    const row = new Map(columns.map((column, index) => [column, cells[index] ?? '']));
    const id = identity[tab].map((column) => row.get(column) ?? '').join('\n');
    let unique = id;
    for (let count = 2; known.has(unique); count += 1) unique = `${id}\n${count}`;
    known.set(unique, row);
  }
  return known;
};

const sayTitle = (row: Row, tab: PlanTab, words: PlanWords): string =>
  words.rowTitle({
    parts: titles[tab].map((column) => row.get(column) ?? '').filter((part) => part !== ''),
  });

const columnTitle = (column: string, locale: Locale): string => {
  const title: unknown = Reflect.get(planText(locale), `column.${column}`);
  return typeof title === 'string' ? title : column;
};

/** A row that the other plan does not have, in one cell. */
const sayWhole = (row: Row, tab: PlanTab, locale: Locale, words: PlanWords): string =>
  words.cells({
    cells: [...row]
      .filter(
        ([column, text]) =>
          text !== '' && !unsaid.includes(column) && !titles[tab].includes(column),
      )
      .map(([column, text]) => ({ title: columnTitle(column, locale), text })),
  }) || words.there;

/** Four cells a line: row, column, what the one plan says, what the other. */
const differences = (
  one: PlanTable,
  other: PlanTable | undefined,
  locale: Locale,
): readonly (readonly string[])[] => {
  const words = planWordsIn(locale);
  const { tab } = one;
  const before = rowsOf(one);
  const after = other ? rowsOf(other) : new Map<string, Row>();
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((id) => {
    const left = before.get(id);
    const right = after.get(id);
    const row = left ?? right;
    if (!row) return [];
    const title = sayTitle(row, tab, words);
    if (!left || !right) {
      const whole = sayWhole(row, tab, locale, words);
      return [[title, '', left ? whole : '–', right ? whole : '–']];
    }
    return [...row.keys()]
      .filter((column) => left.get(column) !== right.get(column))
      .map((column, index) => [
        index === 0 ? title : '',
        columnTitle(column, locale),
        left.get(column) || '–',
        right.get(column) || '–',
      ]);
  });
};

export const comparePlans = (
  [one, other]: readonly [Plan, Plan],
  labels: readonly [string, string],
  locale: Locale,
  width: number,
): readonly string[] => {
  const words = planWordsIn(locale);
  const others = planToTables(other, locale);
  const half = Math.floor((width - 48) / 2);
  const widest = [24, 18, half, half];
  const tabs = planToTables(one, locale).flatMap((table) => {
    const rows = differences(
      table,
      others.find(({ tab }) => tab === table.tab),
      locale,
    );
    const title = planText(locale)[`tab.${table.tab}`];
    return rows.length === 0 ? [] : ['', ...inColumns([[title, '', ...labels], ...rows], widest)];
  });
  const heading = [
    words.planTitle({ label: labels[0], name: one.name[locale] }),
    words.planTitle({ label: labels[1], name: other.name[locale] }),
  ];
  return tabs.length === 0 ? [...heading, words.same] : [...heading, ...tabs];
};

export const compare = async (
  { plan, other, locale }: Options,
  width: number,
): Promise<Outcome<readonly string[]>> => {
  const words = planWordsIn(locale);
  const one = await findPlan(plan, words);
  if (!one.ok) return one;
  const two = await findPlan(other, words);
  if (!two.ok) return two;
  return good(
    comparePlans(
      [one.value.value, two.value.value],
      [one.value.label, two.value.label],
      locale,
      width,
    ),
  );
};
