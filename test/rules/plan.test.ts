// Is a plan whole? The presets are; each kind of mistake is named by its place. And what of it the form may show.
import { describe, expect, test } from 'vitest';
import { checkPlan } from '../../shared/plan/check-plan.ts';
import { presetById, presets } from '../../shared/plan/presets/presets.ts';
import { publicPlan } from '../../shared/plan/public-plan.ts';
import type { Plan } from '../../shared/plan/schema.ts';
import { plan } from './fixtures.ts';

test.each(presets.map((preset): [string, Plan] => [preset.id, preset]))(
  'the preset %s is whole, also after a journey as JSON',
  (id, preset) => {
    expect(checkPlan(JSON.parse(JSON.stringify(preset)))).toEqual({ ok: true, plan: preset });
    expect(presetById(id)).toBe(preset);
  },
);

test('there is no preset of another name', () => {
  expect(presetById('no-such-plan')).toBeUndefined();
});

const changed = <Item extends object>(
  list: readonly Item[],
  index: number,
  changes: object,
): object[] => list.map((item, at) => (at === index ? { ...item, ...changes } : item));
const without = (list: readonly { readonly key: string }[], key: string) =>
  list.filter((item) => item.key !== key);

const receivedAlert = plan.alerts.findIndex(({ key }) => key === 'received');

type Mistake = readonly [problem: string, place: string, found: string, changes: object];

// biome-ignore format: a mistake a line.
const mistakes: readonly Mistake[] = [
  ['unknown', 'levelRules.1.level', '4', { levelRules: changed(plan.levelRules, 1, { level: '4' }) }],
  ['unknown', 'levelRules.0.when', 'press', { levelRules: changed(plan.levelRules, 0, { when: { signal: 'press' } }) }],
  ['unknown', 'levelRules.0.when', 'taste', { levelRules: changed(plan.levelRules, 0, { when: { category: 'taste' } }) }],
  ['unknown', 'levelRules.0.when', 'thirst', { levelRules: changed(plan.levelRules, 0, { when: { all: [{ symptom: '*' }, { any: [{ symptom: 'thirst' }] }] } }) }],
  ['unknown', 'firstReceivers.1', 'porter', { firstReceivers: ['specialist', 'porter'] }],
  ['unknown', 'reportTo.0', 'press', { reportTo: ['press'] }],
  ['unknown', 'milestones.answer.implies', 'hello', { milestones: changed(plan.milestones, 1, { implies: ['hello'] }) }],
  ['unknown', 'milestones', 'closed', { milestones: without(plan.milestones, 'closed') }],
  ['unknown', 'duties.firstAnswer.role', 'porter', { duties: changed(plan.duties, 0, { role: 'porter' }) }],
  ['unknown', 'duties.firstAnswer.startsAt', 'opened', { duties: changed(plan.duties, 0, { startsAt: 'opened' }) }],
  ['unknown', 'duties.firstAnswer.endsAt', 'answered', { duties: changed(plan.duties, 0, { endsAt: 'answered' }) }],
  ['unknown', 'duties.firstAnswer.when', 'press', { duties: changed(plan.duties, 0, { when: { signal: 'press' } }) }],
  ['unknown', 'alerts.received.roles', 'press', { alerts: changed(plan.alerts, receivedAlert, { roles: ['owner', 'press'] }) }],
  ['unknown', 'alerts.received.startsAt', 'opened', { alerts: changed(plan.alerts, receivedAlert, { startsAt: 'opened' }) }],
  ['unknown', 'alerts.media.when', 'press', { alerts: changed(plan.alerts, 0, { when: { signal: 'press' } }) }],
  ['unknown', 'ladders.1.rungs', 'mayor', { ladders: [{ minimumRank: 1, rungs: [{ role: 'mayor', overdueBy: null }] }] }],
  ['twice', 'duties', 'firstAnswer', { duties: [...plan.duties, plan.duties[0]] }],
  ['twice', 'roles', 'city-manager', { roles: [...plan.roles, plan.roles[2]] }],
  ['unheard', 'levels.1', '1', { ladders: plan.ladders.slice(0, 1) }],
  ['unheard', 'ladders.3', '3', { ladders: [...plan.ladders].reverse() }],
  ['shape', 'levels', 'Invalid length: Expected >=1 but received 0', { levels: [] }],
  ['shape', 'version', 'Invalid type: Expected string but received 2', { version: 2 }],
  ['shape', 'duties.0.within.hours', '', { duties: changed(plan.duties, 0, { within: { hours: 0 } }) }],
  ['shape', 'duties.0.within', '', { duties: changed(plan.duties, 0, { within: { weeks: 1 } }) }],
  ['shape', 'alerts.0.name.zh-CN', '', { alerts: changed(plan.alerts, 0, { name: { en: 'New' } }) }],
  ['shape', 'targets.0.key', '', { targets: changed(plan.targets, 0, { key: 'loved' }) }],
];

describe('a mistake', () => {
  test.each(mistakes)('%s at %s: %s', (problem, place, found, changes) => {
    const checked = checkPlan({ ...plan, ...changes });
    const named = checked.ok ? [] : checked.mistakes;
    expect(named).toContainEqual(
      expect.objectContaining({ problem, place, ...(found === '' ? {} : { found }) }),
    );
  });

  test('is not the only one named', () => {
    const checked = checkPlan({ ...plan, firstReceivers: ['porter'], reportTo: ['mayor'] });
    expect(checked).toMatchObject({
      mistakes: [{ place: 'firstReceivers.0' }, { place: 'reportTo.0' }],
    });
  });

  test.each([[null], ['plan'], [[]], [7]])('is what is no plan at all: %j', (data) => {
    const checked = checkPlan(data);
    const problems = checked.ok ? [] : checked.mistakes.map(({ problem }) => problem);
    expect(new Set(problems)).toEqual(new Set(['shape']));
  });
});

describe('the public part', () => {
  const shown = publicPlan(plan, ['East', 'West'], 'zh-TW');

  test('asks what a complainant can know, not what staff judge', () => {
    expect(shown.signals.map(({ key }) => key)).toEqual(['hospital', 'media', 'authority']);
  });

  test('speaks one language and promises without a date', () => {
    expect(shown.name).toBe('嬰幼兒營養改善計畫');
    expect(shown.categories[0]).toEqual({ key: 'packaging', name: '外包裝破損或有瑕疵' });
    expect(shown.promises).toEqual(['1小時內給您初步回覆', '4小時內給您明確答覆']);
    expect(shown.regions).toEqual([
      { key: 'East', name: 'East' },
      { key: 'West', name: 'West' },
    ]);
  });

  test('names nobody and no ladder', () => {
    expect(Object.keys(shown).sort()).toEqual([
      'categories',
      'id',
      'locale',
      'name',
      'promises',
      'regions',
      'signals',
      'symptoms',
      'urgencies',
      'version',
    ]);
  });
});
