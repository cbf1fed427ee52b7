import { expect, test } from 'vitest';
import { checkPlan } from '../../shared/plan/check-plan.ts';
import { presets } from '../../shared/plan/presets/presets.ts';
import { planToTables } from '../../shared/plan/tables/to-tables.ts';
import { tablesToPlan } from '../../shared/plan/tables/from-tables.ts';
const cases = presets.flatMap((preset) => (['en', 'zh-CN', 'zh-TW'] as const).map((locale) => [preset.id, locale, preset] as const));
test.each(cases)('%s %s', (_id, locale, preset) => {
  expect(tablesToPlan(planToTables(preset, locale), preset, locale)).toEqual({ ok: true, plan: preset });
});
