// Mistakes in a plan's tables: each named at its cell, once, with what to do.
import { describe, expect, test } from 'vitest';
import { nutritionProgramme } from '../../shared/plan/presets/nutrition-programme.ts';
import { tablesToPlan } from '../../shared/plan/tables/from-tables.ts';
import type { PlanTab } from '../../shared/plan/tables/layout.ts';
import { planToTables } from '../../shared/plan/tables/to-tables.ts';
import { type Change, changed } from './changed-tables.ts';

const plan = nutritionProgramme;
const tables = planToTables(plan, 'en');
const mistakesOf = (...changes: readonly Change[]) => {
  const read = tablesToPlan(changed(tables, ...changes), plan, 'en');
  return read.ok ? [] : read.mistakes;
};
const closedRow = plan.milestones.findIndex(({ key }) => key === 'closed');
const lastLadder = plan.ladders.flatMap(({ rungs }) => rungs).length;

describe('a mistake is named at its cell, with what to do', () => {
  // biome-ignore format: a mistake a line.
  test.each<[PlanTab, string, number, string, RegExp]>([
    ['planSettings', 'value', 1, '', /Something must stand here/],
    ['planSettings', 'value', 3, 'Porter', /“Porter” is not known here\. Choose one of: Service specialist; /],
    ['planSettings', 'value', 5, '1 working day', /no number of minutes or hours/],
    ['planSettings', 'value', 9, 'all', /“all” is no number/],
    ['planLevels', 'rank', 0, 'first', /“first” is no number/],
    ['planLevels', 'rank', 0, '1.5', /“1.5” is no number/],
    ['planLevels', 'name', 0, '', /Something must stand here/],
    ['planRules', 'level', 0, 'Level 4', /“Level 4” is not known here\. Choose one of: Level 1; Level 2; Level 3\./],
    ['planRules', 'when', 0, 'level at least Level 2', /can never come true/],
    ['planChoices', 'list', 0, 'roll', /“roll” is not known here/],
    ['planChoices', 'asked', 0, 'perhaps', /neither yes nor no/],
    ['planChoices', 'key', 0, 'Big Boss', /cannot be a key/],
    ['planMilestones', 'implies', 1, 'hello', /“hello” is not known here/],
    ['planMilestones', 'requires', 1, 'Answer if sunny', /At “sunny” there is no condition/],
    ['planMilestones', 'nature', 1, 'rare', /“rare” is not known here/],
    ['planDuties', 'for', 0, 'everything', /“everything” is not known here/],
    ['planDuties', 'role', 0, 'porter', /“porter” is not known here/],
    ['planDuties', 'within', 0, '', /Something must stand here/],
    ['planDuties', 'share', 0, 'half', /“half” is no number/],
    ['planDuties', 'share', 0, '150', /This does not fit here/],
    ['planDuties', 'pauses', 0, 'Answer', /says no beginning and end/],
    ['planDuties', 'key', 1, 'firstAnswer', /stands here twice/],
    ['planAlerts', 'roles', 0, '', /This does not fit here/],
    ['planLadders', 'overdueBy', 2, 'late', /no number of minutes or hours/],
    ['planSituations', 'mayBeLowered', 0, 'Level 2', /Choose one of: Early warning; Suspected event/],
    ['planTriggers', 'kind', 0, 'magic', /“magic” is not known here/],
    ['planTriggers', 'atLeast', 0, '1', /This does not fit here/],
    ['planTriggers', 'atLeast', 0, '', /Something must stand here/],
    ['planTriggers', 'percent', 0, '300', /What it looks for does not use this/],
    ['planTriggers', 'within', 0, '2 months', /no number of days or hours/],
    ['planCalendar', 'hours', 0, '12:00-08:00', /are no working hours/],
    ['planCalendar', 'weekend', 0, 'Caturday', /“Caturday” is not known here/],
    ['planCalendar', 'zone', 0, 'Asia/Nowhere', /This does not fit here/],
  ])('%s %s %i: %s', (tab, column, row, value, problem) => {
    expect(mistakesOf([tab, column, row, value])).toEqual([
      { tab, row, column, problem: expect.stringMatching(problem) },
    ]);
  });

  test('a level that no ladder reaches', () => {
    const rows = plan.ladders[0]?.rungs.length ?? 0;
    const changes = Array.from({ length: lastLadder - rows }, (_none, index): Change => {
      return ['planLadders', 'fromLevel', rows + index, 'Level 2'];
    });
    expect(mistakesOf(...changes)).toEqual([
      {
        tab: 'planLevels',
        row: 0,
        column: 'name',
        problem: expect.stringMatching(/Nobody would hear of “1”/),
      },
    ]);
  });

  test('closing that is gone, and a calendar for no region', () => {
    expect(mistakesOf(['planMilestones', 'key', closedRow, 'done'])).toEqual([
      {
        tab: 'planMilestones',
        row: null,
        column: null,
        problem: expect.stringMatching(/“closed” is needed/),
      },
    ]);
    expect(mistakesOf(['planCalendar', 'regions', 0, 'Ganzhou'])).toEqual([
      {
        tab: 'planCalendar',
        row: null,
        column: 'regions',
        problem: expect.stringMatching(/Exactly one calendar/),
      },
    ]);
  });

  test('several at once, each once, in Chinese', () => {
    const chinese = changed(
      planToTables(plan, 'zh-CN'),
      ['planDuties', 'within', 0, '马上'],
      ['planMilestones', 'nature', 0, '稀有'],
    );
    expect(tablesToPlan(chinese, plan, 'zh-CN')).toEqual({
      ok: false,
      mistakes: [
        {
          tab: 'planMilestones',
          row: 0,
          column: 'nature',
          problem: expect.stringMatching(/“稀有”不在可选范围内/),
        },
        {
          tab: 'planDuties',
          row: 0,
          column: 'within',
          problem: expect.stringMatching(/“马上”不是时长/),
        },
      ],
    });
  });

  test('a tab and a column that are missing', () => {
    const less = tables
      .filter(({ tab }) => tab !== 'planDays')
      .map((table) =>
        table.tab === 'planDuties'
          ? { ...table, columns: table.columns.map((key) => (key === 'role' ? 'mine' : key)) }
          : table,
      );
    expect(tablesToPlan(less, plan, 'en')).toMatchObject({
      mistakes: [
        { tab: 'planDuties', row: null, problem: expect.stringMatching(/“Who” is missing/) },
        { tab: 'planDays', row: null, problem: expect.stringMatching(/This tab is missing/) },
      ],
    });
  });
});
