// Plans as tables of text: what is written is read again as the same plan, in every language, and what people change counts.
import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../shared/model/submission.ts';
import { nutritionProgramme } from '../../shared/plan/presets/nutrition-programme.ts';
import { presets } from '../../shared/plan/presets/presets.ts';
import type { Plan } from '../../shared/plan/schema.ts';
import { tablesToPlan } from '../../shared/plan/tables/from-tables.ts';
import type { PlanTable } from '../../shared/plan/tables/layout.ts';
import { planToTables } from '../../shared/plan/tables/to-tables.ts';
import { nextVersion } from '../../shared/plan/tables/version.ts';
import { type Change, changed } from './changed-tables.ts';

const everywhere = presets.flatMap((preset) =>
  locales.map((locale): [string, Locale, Plan] => [preset.id, locale, preset]),
);

/** A plan that has the same texts and nothing else right: no value can come from it. */
const onlyTexts = (plan: Plan): Plan => ({
  ...plan,
  duties: plan.duties.map((duty) => ({
    ...duty,
    within: { minutes: 1 },
    role: 'owner',
    startsAt: 'received',
    endsAt: 'closed',
    when: { minimumRank: 1 },
    warnBefore: { minutes: 1 },
    source: '',
  })),
  levelRules: plan.levelRules.map((rule) => ({ ...rule, when: { minimumRank: 1 }, source: '' })),
  alerts: plan.alerts.map((alert) => ({ ...alert, when: { minimumRank: 1 }, roles: ['owner'] })),
  ladders: [],
  repeats: [],
  firstReceivers: [],
});

describe.each(everywhere)('%s in %s', (_id, locale, preset) => {
  const tables = planToTables(preset, locale);

  test('is read as it was written', () => {
    expect(tablesToPlan(tables, preset, locale)).toEqual({ ok: true, plan: preset });
  });

  test('is read from the cells, not from the plan before', () => {
    expect(tablesToPlan(tables, onlyTexts(preset), locale)).toEqual({ ok: true, plan: preset });
  });

  test('is read the same with rows in between that are blank, and names in other letters', () => {
    const sprinkled = tables.map(({ tab, columns, rows }) => ({
      tab,
      columns,
      rows: rows.flatMap((row) => [columns.map(() => ' '), row.map((cell) => ` ${cell}  `)]),
    }));
    expect(tablesToPlan(sprinkled, preset, locale)).toEqual({ ok: true, plan: preset });
  });
});

const plan = nutritionProgramme;
const tables = planToTables(plan, 'en');
const dutyRow = (key: string): number => plan.duties.findIndex((duty) => duty.key === key);

describe('what people change', () => {
  const readPlan = (...changes: readonly Change[]): Plan => {
    const read = tablesToPlan(changed(tables, ...changes), plan, 'en');
    if (!read.ok) throw new Error(JSON.stringify(read.mistakes));
    return read.plan;
  };

  test('a new text serves every language, an old one keeps its own', () => {
    const [first, second] = readPlan(['planDuties', 'name', 0, 'Phone first']).duties;
    expect(first?.name).toEqual({
      en: 'Phone first',
      'zh-CN': 'Phone first',
      'zh-TW': 'Phone first',
    });
    expect(second?.name).toEqual(plan.duties[1]?.name);
  });

  test('a new name is understood at once, and what still says the old one too', () => {
    const level = readPlan(['planLevels', 'name', 1, 'Serious']);
    expect(level.duties).toEqual(plan.duties);
    const both = readPlan(
      ['planLevels', 'name', 1, 'Serious'],
      ['planDuties', 'when', dutyRow('homeVisit'), 'level at least serious'],
    );
    expect(both.duties).toEqual(plan.duties);
  });

  test('a row without a key gets one from its name', () => {
    const { symptoms } = readPlan([
      'planChoices',
      'key',
      plan.roles.length + plan.channels.length + plan.categories.length,
      '',
    ]);
    expect(symptoms[0]).toEqual({ key: 'diarrhoea', name: plan.symptoms[0]?.name });
  });

  test('a day of one’s own needs one language', () => {
    const days: PlanTable = {
      tab: 'planDays',
      columns: ['calendar', 'date', 'dayIs', 'name'],
      rows: [['china', '2026/10/9', 'a day off', 'Founding day']],
    };
    const read = tablesToPlan(
      tables.map((table) => (table.tab === 'planDays' ? days : table)),
      plan,
      'en',
    );
    expect(read).toMatchObject({
      plan: {
        calendars: [{ ownDays: [{ date: '2026-10-09', working: false, name: 'Founding day' }] }],
      },
    });
  });
});

test.each([
  ['1', '2'],
  ['2026.9', '2026.10'],
  ['draft', 'draft 2'],
])('version %s is followed by %s', (version, next) => {
  expect(nextVersion(version)).toBe(next);
});
