// Each kind of mistake in what a plan says beyond a single procedure: conditions, requirements, pauses, situations.
import { expect, test } from 'vitest';
import { checkPlan } from '../../shared/plan/check-plan.ts';
import type { Condition } from '../../shared/plan/condition-schema.ts';
import type { AlertRule, LevelRule, Plan } from '../../shared/plan/schema.ts';
import type { SituationRule } from '../../shared/plan/situation-schema.ts';
import { dutyWith, milestoneWith, named, plan } from './fixtures.ts';

const levelRule = (when: Condition, level = '2'): LevelRule => ({
  level,
  when,
  reason: named('because'),
  source: 'T-1',
});
const alert = (changes: Partial<AlertRule>): AlertRule => ({
  key: 'told',
  name: named('Told'),
  source: 'T-1',
  startsAt: 'received',
  roles: ['owner'],
  ...changes,
});
const [cluster, warning] = plan.situations.rules;
if (!cluster || !warning) throw new RangeError('the plan has two rules');
const situations = (changes: Partial<Plan['situations']>) => ({
  situations: { ...plan.situations, ...changes },
});
const ruled = (changes: Partial<SituationRule>) =>
  situations({ rules: [{ ...cluster, ...changes }, warning] });
const opening = (when: SituationRule['opens'][number]['when'], level = 'suspected') =>
  ruled({ opens: [{ level, when, reason: named('because'), source: 'T-1' }] });
const when = (condition: Condition) => ({ levelRules: [levelRule(condition)] });
const duty = (changes: Parameters<typeof dutyWith>[0]) => ({
  duties: [dutyWith({ endsAt: 'answer', ...changes })],
});
const milestones = (...more: Plan['milestones']) => ({ milestones: [...plan.milestones, ...more] });
const situationMilestones = (...more: Plan['milestones']) =>
  situations({ milestones: [...plan.situations.milestones, ...more] });

type Row = readonly [problem: string, place: string, found: string, changes: object];

// biome-ignore format: a mistake a line.
const mistakes: readonly Row[] = [
  // Conditions, each kind of key, also below not, all and any
  ['unknown', 'levelRules.0.when', 'cold', when({ symptom: 'cold' })],
  ['unknown', 'levelRules.0.when', 'press', when({ not: { signal: 'press' } })],
  ['unknown', 'levelRules.0.when', 'taste', when({ all: [{ signal: 'media' }, { category: 'taste' }] })],
  ['unknown', 'levelRules.0.when', 'now', when({ any: [{ urgency: 'now' }] })],
  ['unknown', 'levelRules.0.when', 'fax', when({ channel: 'fax' })],
  ['unknown', 'levelRules.0.when', 'paid', when({ figure: 'paid', above: 1 })],
  ['unknown', 'levelRules.0.when', 'paid', when({ figure: 'paid', upTo: 1 })],
  ['unknown', 'levelRules.0.when', 'heard', when({ reached: 'heard' })],
  ['unknown', 'levelRules.0.when', 'flood', when({ situation: 'flood' })],
  ['unknown', 'duties.reply.when', 'heard', duty({ when: { reached: 'heard' } })],
  ['unknown', 'alerts.told.when', 'heard', { alerts: [alert({ when: { reached: 'heard' } })] }],
  ['unknown', 'milestones.heard.requires', 'press', milestones(milestoneWith('heard', { requires: [{ milestone: 'answer', when: { signal: 'press' } }] }))],
  ['unknown', 'situations.duties.reply.when', 'answer', situations({ duties: [dutyWith({ endsAt: 'assessed', when: { reached: 'answer' } })] })],
  ['never', 'levelRules.0.when', '1', when({ minimumRank: 1 })],
  ['never', 'duties.reply.when', '4', duty({ when: { minimumRank: 4 } })],
  ['never', 'situations.duties.reply.when', '3', situations({ duties: [dutyWith({ endsAt: 'assessed', when: { minimumRank: 3 } })] })],
  ['shape', 'levelRules.0.when.words.0', '', when({ words: ['  '] })],
  ['shape', 'levelRules.0.when.words', '', when({ words: [] })],
  ['shape', 'levelRules.0.when.all', '', when({ all: [] })],
  ['shape', 'levelRules.0.when', '', { levelRules: [{ ...levelRule({ signal: 'media' }), when: { signal: 'media', symptom: '*' } }] }],

  // Milestones
  ['unknown', 'milestones.heard.requires', 'asked', milestones(milestoneWith('heard', { requires: [{ milestone: 'asked' }] }))],
  ['twice', 'milestones', 'answer', milestones(milestoneWith('answer'))],
  ['never', 'milestones.one.requires', 'one', milestones(milestoneWith('one', { requires: [{ milestone: 'two' }] }), milestoneWith('two', { requires: [{ milestone: 'one' }] }))],
  ['never', 'milestones.two.requires', 'two', milestones(milestoneWith('one', { requires: [{ milestone: 'two' }] }), milestoneWith('two', { requires: [{ milestone: 'one' }] }))],
  ['never', 'milestones.own.requires', 'own', milestones(milestoneWith('own', { requires: [{ milestone: 'own' }] }))],
  ['never', 'milestones.settled', 'settled', milestones(milestoneWith('settled', { onlyImplied: true }))],
  ['never', 'situations.milestones.calm', 'calm', situationMilestones(milestoneWith('calm', { found: true }))],
  ['unknown', 'situations.milestones', 'closed', situations({ milestones: plan.situations.milestones.filter(({ key }) => key !== 'closed') })],

  // Duties, alerts and figures
  ['unknown', 'duties.reply.pauses', 'asked', duty({ pauses: [{ from: 'asked', to: 'answer' }] })],
  ['unknown', 'duties.reply.pauses', 'heard', duty({ pauses: [{ from: 'answer', to: 'heard' }] })],
  ['unknown', 'situations.duties.reply.endsAt', 'answer', situations({ duties: [dutyWith({ endsAt: 'answer' })] })],
  ['unknown', 'situations.duties.reply.endsAt', 'assessed', situations({ duties: [dutyWith({ endsAt: 'assessed', share: 90 })] })],
  ['unknown', 'situations.alerts.told.roles', 'mayor', situations({ alerts: [alert({ roles: ['mayor'] })] })],
  ['twice', 'alerts', 'told', { alerts: [alert({}), alert({})] }],
  ['twice', 'figures', 'paid', { figures: [{ key: 'paid', name: named('Paid') }, { key: 'paid', name: named('Paid') }] }],
  ['shape', 'duties.0.share', '', duty({ share: 101 })],
  ['shape', 'alerts.0.roles', '', { alerts: [alert({ roles: [] })] }],

  // Situations
  ['unknown', 'situations.rules.reactionCluster.role', 'owner', ruled({ role: 'owner' })],
  ['unknown', 'situations.rules.reactionCluster.opens', 'red', opening({ kind: 'always' }, 'red')],
  ['unknown', 'situations.rules.reactionCluster.occurs', 'press', opening({ kind: 'occurs', days: 7, when: { signal: 'press' } })],
  ['unknown', 'situations.rules.reactionCluster.calm', 'press', ruled({ finds: [{ milestone: 'assessed', when: { kind: 'calm', hours: 24, without: { signal: 'press' } } }] })],
  ['unknown', 'situations.rules.reactionCluster.finds', 'assessed', ruled({ finds: [{ milestone: 'assessed', when: { kind: 'always' } }] })],
  ['unknown', 'situations.rules.reactionCluster.counts', 'thirst', ruled({ counts: { symptom: 'thirst' } })],
  ['unknown', 'situations.rules.reactionCluster.mayBeLowered', 'red', ruled({ mayBeLowered: ['red'] })],
  ['never', 'situations.rules.reactionCluster.counts', '4', ruled({ counts: { minimumRank: 4 } })],
  ['twice', 'situations.rules', 'reactionCluster', situations({ rules: [...plan.situations.rules, cluster] })],
  ['twice', 'situations.levels', 'notice', situations({ levels: [...plan.situations.levels, ...plan.situations.levels.slice(0, 1)] })],
  ['unheard', 'situations.levels.notice', 'notice', situations({ ladders: plan.situations.ladders.slice(0, 1) })],
  ['unheard', 'situations.ladders.2', '2', situations({ ladders: [...plan.situations.ladders].reverse() })],
  ['shape', 'situations.rules.0.opens.0.when.kind', '', { situations: { ...plan.situations, rules: [{ ...cluster, opens: [{ when: { kind: 'rain' } }] }] } }],
];

test.each(mistakes)('%s at %s: %s', (problem, place, found, changes) => {
  const checked = checkPlan({ ...plan, ...changes });
  const told = checked.ok ? [] : checked.mistakes;
  expect(told).toContainEqual(
    expect.objectContaining({ problem, place, ...(found === '' ? {} : { found }) }),
  );
});

// biome-ignore format: a case a line.
test.each<[string, object]>([
  ['any symptom at all', when({ symptom: '*' })],
  ['receipt as what was reached', when({ reached: 'received' })],
  ['a situation in a duty of situations', situations({ duties: [dutyWith({ endsAt: 'assessed', when: { situation: 'earlyWarning' } })] })],
  ['the highest rank', duty({ when: { minimumRank: 3 } })],
  ['a share of the members by a complaint’s milestone', situations({ duties: [dutyWith({ endsAt: 'answer', share: 90 })] })],
  ['a clock from the level', duty({ startsAt: 'leveled' })],
  ['requirements in a circle that hangs on a condition', milestones(milestoneWith('one', { requires: [{ milestone: 'two', when: { signal: 'media' } }] }), milestoneWith('two', { requires: [{ milestone: 'one' }] }))],
  ['situations without duties need no ladder', situations({ duties: [], ladders: [] })],
  ['what a rule finds', { ...situations({ milestones: [...plan.situations.milestones, milestoneWith('calm', { found: true })], rules: [{ ...(cluster), finds: [{ milestone: 'calm', when: { kind: 'calm', hours: 24 } }] }, warning] }) }],
])('no mistake: %s', (_what, changes) => {
  const checked = checkPlan({ ...plan, alerts: [], ...changes });
  expect(checked.ok ? [] : checked.mistakes).toEqual([]);
});

test('a plan that is whole has none', () => {
  expect(checkPlan(plan)).toEqual({ ok: true, plan });
});
