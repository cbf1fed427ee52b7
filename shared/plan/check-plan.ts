// Is this a whole plan? Its shape by the schema, then that every key it mentions exists, once only, and can matter.
import * as v from 'valibot';
import { conditionKeys } from './condition-keys.ts';
import {
  closedMilestone,
  levelMilestone,
  ownerRole,
  type Plan,
  type Procedure,
  planSchema,
  receivedMilestone,
  situationProcedure,
} from './schema.ts';

/**
 * `shape`: the schema refuses it; `unknown`: no such key; `twice`: a key used again; `unheard`: a
 * ladder or level that nobody stands behind; `never`: a condition, requirement or milestone that can never hold.
 */
export type PlanMistake = {
  readonly place: string;
  readonly found: string;
  readonly problem: 'shape' | 'unknown' | 'twice' | 'unheard' | 'never';
};
export type CheckedPlan =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly mistakes: readonly PlanMistake[] };

type Keyed = { readonly key: string };
const keysOf = (list: readonly Keyed[]): string[] => list.map(({ key }) => key);

/** The two procedures of a plan, with where each stands in the data. */
const proceduresOf = (plan: Plan) => [
  { procedure: plan as Procedure, at: '' },
  { procedure: situationProcedure(plan), at: 'situations.' },
];

/** Everything in the plan that has a condition, with its place. */
const conditionsOf = (plan: Plan) => [
  ...proceduresOf(plan).flatMap(({ procedure, at }) => [
    ...procedure.levelRules.map(({ when }, index) => ({
      when,
      place: `${at}levelRules.${index}.when`,
      procedure,
      ranked: false,
    })),
    ...procedure.duties.map(({ key, when }) => ({
      when,
      place: `${at}duties.${key}.when`,
      procedure,
      ranked: true,
    })),
    ...procedure.alerts.map(({ key, when }) => ({
      when,
      place: `${at}alerts.${key}.when`,
      procedure,
      ranked: true,
    })),
    ...procedure.milestones.flatMap(({ key, requires = [] }) =>
      requires.map(({ when }) => ({
        when,
        place: `${at}milestones.${key}.requires`,
        procedure,
        ranked: true,
      })),
    ),
  ]),
  ...plan.situations.rules.flatMap(({ key, counts, opens, finds }) => [
    {
      when: counts,
      place: `situations.rules.${key}.counts`,
      procedure: plan as Procedure,
      ranked: true,
    },
    ...[...opens, ...finds].map(({ when }) => ({
      when: when.kind === 'occurs' ? when.when : when.kind === 'calm' ? when.without : undefined,
      place: `situations.rules.${key}.${when.kind}`,
      procedure: plan as Procedure,
      ranked: true,
    })),
  ]),
];

const wrongConditions = (plan: Plan): PlanMistake[] =>
  conditionsOf(plan).flatMap(({ when, place, procedure, ranked }) => {
    if (!when) return [];
    const known: Readonly<Record<string, readonly string[]>> = {
      symptom: ['*', ...keysOf(plan.symptoms)],
      signal: keysOf(plan.signals),
      category: keysOf(plan.categories),
      urgency: keysOf(plan.urgencies),
      channel: keysOf(plan.channels),
      situation: keysOf(plan.situations.rules),
      figure: keysOf(procedure.figures),
      reached: [receivedMilestone, ...keysOf(procedure.milestones)],
    };
    const highest = Math.max(...procedure.levels.map(({ rank }) => rank));
    return conditionKeys(when).flatMap(({ kind, key }): PlanMistake[] => {
      if (kind === 'words') return [];
      if (kind === 'rank') {
        // While the level is still to be found its rank is none: such a rule never holds.
        return ranked && Number(key) <= highest ? [] : [{ place, found: key, problem: 'never' }];
      }
      return known[kind]?.includes(key) ? [] : [{ place, found: key, problem: 'unknown' }];
    });
  });

const unknownKeys = (plan: Plan): PlanMistake[] => {
  const roles = [ownerRole, ...keysOf(plan.roles)];
  const mistakes: PlanMistake[] = [];
  const expect = (known: readonly string[], found: string, place: string): void => {
    if (!known.includes(found)) mistakes.push({ place, found, problem: 'unknown' });
  };
  for (const { procedure, at } of proceduresOf(plan)) {
    const levels = keysOf(procedure.levels);
    const milestones = [receivedMilestone, levelMilestone, ...keysOf(procedure.milestones)];
    expect(milestones, closedMilestone, `${at}milestones`);
    procedure.levelRules.forEach(({ level }, index) => {
      expect(levels, level, `${at}levelRules.${index}.level`);
    });
    for (const { key, implies, requires = [] } of procedure.milestones) {
      for (const implied of implies) expect(milestones, implied, `${at}milestones.${key}.implies`);
      for (const { milestone } of requires) {
        expect(milestones, milestone, `${at}milestones.${key}.requires`);
      }
    }
    for (const { key, role, startsAt, endsAt, share, pauses = [] } of procedure.duties) {
      const place = `${at}duties.${key}`;
      expect(roles, role, `${place}.role`);
      expect(milestones, startsAt, `${place}.startsAt`);
      expect(share === undefined ? milestones : keysOf(plan.milestones), endsAt, `${place}.endsAt`);
      for (const { from, to } of pauses) {
        expect(milestones, from, `${place}.pauses`);
        expect(milestones, to, `${place}.pauses`);
      }
    }
    for (const { key, roles: told, startsAt } of procedure.alerts) {
      for (const role of told) expect(roles, role, `${at}alerts.${key}.roles`);
      expect(milestones, startsAt, `${at}alerts.${key}.startsAt`);
    }
    for (const { rungs, minimumRank } of procedure.ladders) {
      for (const { role } of rungs) expect(roles, role, `${at}ladders.${minimumRank}.rungs`);
    }
  }
  plan.firstReceivers.forEach((role, index) => {
    expect(roles, role, `firstReceivers.${index}`);
  });
  plan.reportTo.forEach((role, index) => {
    expect(roles, role, `reportTo.${index}`);
  });
  const { levels, milestones, rules } = plan.situations;
  const found = milestones.filter((milestone) => milestone.found);
  for (const { key, role, opens, finds, mayBeLowered } of rules) {
    const place = `situations.rules.${key}`;
    expect(keysOf(plan.roles), role, `${place}.role`);
    for (const { level } of opens) expect(keysOf(levels), level, `${place}.opens`);
    for (const { milestone } of finds) expect(keysOf(found), milestone, `${place}.finds`);
    for (const level of mayBeLowered) expect(keysOf(levels), level, `${place}.mayBeLowered`);
  }
  return mistakes;
};

const repeatedKeys = (plan: Plan): PlanMistake[] => {
  const { roles, channels, categories, symptoms, signals, urgencies, facts, situations } = plan;
  const choices = { roles, channels, categories, symptoms, signals, urgencies, facts };
  const lists: [string, readonly Keyed[]][] = [
    ...Object.entries(choices),
    ...proceduresOf(plan).flatMap(({ procedure, at }) => {
      const { levels, milestones, figures, duties, alerts } = procedure;
      return Object.entries({ levels, milestones, figures, duties, alerts }).map(
        ([name, list]): [string, readonly Keyed[]] => [`${at}${name}`, list],
      );
    }),
    ['situations.rules', situations.rules],
    ['situations.facts', situations.facts],
  ];
  return lists.flatMap(([place, list]) => {
    const keys = keysOf(list);
    const repeated = keys.filter((key, index) => keys.indexOf(key) < index);
    return repeated.map((found): PlanMistake => ({ place, found, problem: 'twice' }));
  });
};

/** A level below every ladder has nobody who hears of it; a ladder after a lower one is never reached. */
const unheard = (plan: Plan): PlanMistake[] =>
  proceduresOf(plan).flatMap(({ procedure: { levels, ladders, duties }, at }) => [
    ...levels
      .filter(() => duties.length > 0)
      .filter(({ rank }) => ladders.every(({ minimumRank }) => rank < minimumRank))
      .map(({ key }): PlanMistake => {
        return { place: `${at}levels.${key}`, found: key, problem: 'unheard' };
      }),
    ...ladders
      .map(({ minimumRank }) => minimumRank)
      .filter((rank, index, ranks) => ranks.slice(0, index).some((before) => before <= rank))
      .map((rank): PlanMistake => {
        return { place: `${at}ladders.${rank}`, found: String(rank), problem: 'unheard' };
      }),
  ]);

/** Milestones that require each other in a circle: none of them could ever count. */
const circular = (plan: Plan): PlanMistake[] =>
  proceduresOf(plan).flatMap(({ procedure: { milestones }, at }) => {
    const needs = new Map(
      milestones.map(({ key, requires = [] }) => [
        key,
        requires.filter(({ when }) => !when).map(({ milestone }) => milestone),
      ]),
    );
    const leadsTo = (from: string, goal: string, seen: readonly string[]): boolean =>
      (needs.get(from) ?? []).some(
        (next) => next === goal || (!seen.includes(next) && leadsTo(next, goal, [...seen, next])),
      );
    return milestones
      .filter(({ key }) => leadsTo(key, key, [key]))
      .map(({ key }): PlanMistake => {
        return { place: `${at}milestones.${key}.requires`, found: key, problem: 'never' };
      });
  });

/** Milestones that nobody types, and nothing implies or finds. */
const unreachable = (plan: Plan): PlanMistake[] =>
  proceduresOf(plan).flatMap(({ procedure: { milestones }, at }) => {
    const implied = milestones.flatMap(({ implies }) => implies);
    const finds = at === '' ? [] : plan.situations.rules.flatMap((rule) => rule.finds);
    const reachable = [...implied, ...finds.map(({ milestone }) => milestone)];
    return milestones
      .filter(({ key, onlyImplied, found }) => (onlyImplied || found) && !reachable.includes(key))
      .map(({ key }): PlanMistake => {
        return { place: `${at}milestones.${key}`, found: key, problem: 'never' };
      });
  });

/** Names every mistake by its place in the data. */
export const checkPlan = (data: unknown): CheckedPlan => {
  const parsed = v.safeParse(planSchema, data);
  if (!parsed.success) {
    const mistakes = parsed.issues.map((issue): PlanMistake => {
      return { place: v.getDotPath(issue) ?? '', found: issue.message, problem: 'shape' };
    });
    return { ok: false, mistakes };
  }
  const plan = parsed.output;
  const mistakes = [
    ...unknownKeys(plan),
    ...wrongConditions(plan),
    ...repeatedKeys(plan),
    ...unheard(plan),
    ...circular(plan),
    ...unreachable(plan),
  ];
  return mistakes.length > 0 ? { ok: false, mistakes } : { ok: true, plan };
};
