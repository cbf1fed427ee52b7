// Is this a whole plan? Its shape by the schema, then that every key it mentions exists, and once only.
import * as v from 'valibot';
import {
  type Condition,
  closedMilestone,
  ownerRole,
  type Plan,
  planSchema,
  receivedMilestone,
} from './schema.ts';

/** `shape`: the schema refuses it; `unknown`: no such key; `twice`: a key used again; `unheard`: a ladder or level that nobody stands behind. */
export type PlanMistake = {
  readonly place: string;
  readonly found: string;
  readonly problem: 'shape' | 'unknown' | 'twice' | 'unheard';
};
export type CheckedPlan =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly mistakes: readonly PlanMistake[] };

const keysOf = (list: readonly { readonly key: string }[]): string[] => list.map(({ key }) => key);

const unknownKeys = (plan: Plan): PlanMistake[] => {
  const levels = keysOf(plan.levels);
  const roles = [ownerRole, ...keysOf(plan.roles)];
  const milestones = [receivedMilestone, ...keysOf(plan.milestones)];
  const symptoms = ['*', ...keysOf(plan.symptoms)];
  const mistakes: PlanMistake[] = [];
  const expect = (known: readonly string[], found: string, place: string): void => {
    if (!known.includes(found)) mistakes.push({ place, found, problem: 'unknown' });
  };
  const expectCondition = (condition: Condition | undefined, place: string): void => {
    if (!condition || 'minimumRank' in condition) return;
    if ('symptom' in condition) expect(symptoms, condition.symptom, place);
    else if ('signal' in condition) expect(keysOf(plan.signals), condition.signal, place);
    else if ('category' in condition) expect(keysOf(plan.categories), condition.category, place);
    else {
      for (const part of 'all' in condition ? condition.all : condition.any) {
        expectCondition(part, place);
      }
    }
  };
  expect(milestones, closedMilestone, 'milestones');
  plan.levelRules.forEach(({ level, when }, index) => {
    expect(levels, level, `levelRules.${index}.level`);
    expectCondition(when, `levelRules.${index}.when`);
  });
  plan.firstReceivers.forEach((role, index) => {
    expect(roles, role, `firstReceivers.${index}`);
  });
  plan.reportTo.forEach((role, index) => {
    expect(roles, role, `reportTo.${index}`);
  });
  for (const { key, implies } of plan.milestones) {
    for (const implied of implies) expect(milestones, implied, `milestones.${key}.implies`);
  }
  for (const { key, role, when, startsAt, endsAt } of plan.duties) {
    expect(roles, role, `duties.${key}.role`);
    expectCondition(when, `duties.${key}.when`);
    expect(milestones, startsAt, `duties.${key}.startsAt`);
    expect(milestones, endsAt, `duties.${key}.endsAt`);
  }
  for (const { key, roles: told, when, startsAt } of plan.alerts) {
    for (const role of told) expect(roles, role, `alerts.${key}.roles`);
    expectCondition(when, `alerts.${key}.when`);
    expect(milestones, startsAt, `alerts.${key}.startsAt`);
  }
  for (const { rungs, minimumRank } of plan.ladders) {
    for (const { role } of rungs) expect(roles, role, `ladders.${minimumRank}.rungs`);
  }
  return mistakes;
};

const repeatedKeys = (plan: Plan): PlanMistake[] => {
  const { levels, roles, channels, categories, symptoms, signals, urgencies } = plan;
  const { milestones, duties, alerts } = plan;
  const lists = { levels, roles, channels, categories, symptoms, signals, urgencies };
  return Object.entries({ ...lists, milestones, duties, alerts }).flatMap(([place, list]) => {
    const keys = keysOf(list);
    const repeated = keys.filter((key, index) => keys.indexOf(key) < index);
    return repeated.map((found): PlanMistake => ({ place, found, problem: 'twice' }));
  });
};

/** A level below every ladder has nobody who hears of it; a ladder after a lower one is never reached. */
const unheard = ({ levels, ladders }: Plan): PlanMistake[] => [
  ...levels
    .filter(({ rank }) => ladders.every(({ minimumRank }) => rank < minimumRank))
    .map(({ key }): PlanMistake => ({ place: `levels.${key}`, found: key, problem: 'unheard' })),
  ...ladders
    .map(({ minimumRank }) => minimumRank)
    .filter((rank, index, ranks) => ranks.slice(0, index).some((before) => before <= rank))
    .map((rank): PlanMistake => {
      return { place: `ladders.${rank}`, found: String(rank), problem: 'unheard' };
    }),
];

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
  const mistakes = [...unknownKeys(plan), ...repeatedKeys(plan), ...unheard(plan)];
  return mistakes.length > 0 ? { ok: false, mistakes } : { ok: true, plan };
};
