// The names that cells may refer to, read before everything else: what was added a moment ago counts too.
import * as v from 'valibot';
import type { Locale } from '../../model/submission.ts';
import { type Plan, situationProcedure } from '../schema.ts';
import { textSchema } from '../text-schema.ts';
import type { PlanColumn } from './columns.ts';
import type { PlanTab } from './layout.ts';
import { type Named, type PlanNames, scopeOf } from './names.ts';
import { calendarColumns, choiceColumns } from './other-tabs.ts';
import { levelColumns, milestoneColumns, situationColumns } from './procedure-tabs.ts';
import { aboutOf } from './read-procedure.ts';
import { type Findings, readRow, type TableRow } from './rows.ts';
import { choiceRowsOf } from './to-tables.ts';

const namedSchema = v.object({ key: v.string(), name: textSchema });
const rankedSchema = v.object({ ...namedSchema.entries, rank: v.number() });
const choiceSchema = v.object({ ...namedSchema.entries, list: v.string() });
const calendarSchema = v.object({ key: v.string() });

/** What could be read as such; what could not is noted when the tab is read for good. */
const parsed = <Schema extends v.GenericSchema>(
  schema: Schema,
  items: readonly unknown[],
): v.InferOutput<Schema>[] =>
  items.flatMap((item) => {
    const found = v.safeParse(schema, item);
    return found.success ? [found.output] : [];
  });

/** With the names that stood in the plan before, which other cells may still use. */
const renamed = <Item extends Named>(
  items: readonly Item[],
  before: readonly Named[],
): (Item & Named)[] =>
  items.map((item) => {
    const former = before.find(({ key }) => key === item.key)?.name;
    return former ? { ...item, former } : item;
  });

const identity: readonly string[] = ['name', 'key', 'rank', 'list'];

export const namesIn = (
  rowsOf: (tab: PlanTab) => readonly TableRow[],
  base: Plan,
  locale: Locale,
): PlanNames => {
  const findings: Findings = { mistakes: [], origins: [] };
  const scope = scopeOf(base, 'complaints', locale);
  const items = <Known>(
    tab: PlanTab,
    rows: readonly TableRow[],
    columns: readonly PlanColumn<Known>[],
    before: readonly Known[],
  ) => {
    const asked = columns.filter(({ key }) => identity.includes(key));
    return rows.map((row, index) => {
      const key = row.cell('key');
      // What cannot be read there goes by what it was, so that one mistake is not told of every cell.
      const was = before.find((each) => Reflect.get(Object(each), 'key') === key);
      return { ...was, key, ...readRow(tab, row, asked, scope, before, index, findings) };
    });
  };
  const about = (tab: PlanTab, which: 'complaints' | 'situations'): readonly TableRow[] =>
    rowsOf(tab).filter((row) => aboutOf(row, scope).about === which);
  const situations = situationProcedure(base);
  const levels = (which: 'complaints' | 'situations', before: Plan['levels']) =>
    renamed(
      parsed(rankedSchema, items('planLevels', about('planLevels', which), levelColumns, before)),
      before,
    );
  const milestones = (which: 'complaints' | 'situations', before: Plan['milestones']) =>
    renamed(
      parsed(
        namedSchema,
        items('planMilestones', about('planMilestones', which), milestoneColumns, before),
      ),
      before,
    );
  const choices = parsed(
    choiceSchema,
    items('planChoices', rowsOf('planChoices'), choiceColumns, choiceRowsOf(base)),
  );
  const known = choiceRowsOf(base);
  const chosen = (list: string) =>
    renamed(
      choices.filter((choice) => choice.list === list),
      known.filter((choice) => choice.list === list),
    );
  return {
    roles: chosen('roles'),
    channels: chosen('channels'),
    categories: chosen('categories'),
    symptoms: chosen('symptoms'),
    signals: chosen('signals').map((signal) => ({ ...signal, asked: false })),
    urgencies: chosen('urgencies'),
    figures: chosen('figures'),
    levels: levels('complaints', base.levels),
    milestones: milestones('complaints', base.milestones),
    calendars: parsed(
      calendarSchema,
      items('planCalendar', rowsOf('planCalendar'), calendarColumns, base.calendars),
    ),
    situations: {
      levels: levels('situations', situations.levels),
      milestones: milestones('situations', situations.milestones),
      figures: chosen('situationFigures'),
      rules: renamed(
        parsed(
          namedSchema,
          items(
            'planSituations',
            rowsOf('planSituations'),
            situationColumns,
            base.situations.rules,
          ),
        ),
        base.situations.rules,
      ),
    },
  };
};
