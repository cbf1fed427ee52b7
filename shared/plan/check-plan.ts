// Is this a whole plan? Its shape by the schema, then that every key it mentions exists.
import * as v from 'valibot';
import { closedMilestone, ownerRole, type Plan, planSchema, receivedMilestone } from './schema.ts';

export type PlanMistake = { readonly place: string; readonly found: string };
export type CheckedPlan =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly mistakes: readonly PlanMistake[] };

const unknownKeys = (plan: Plan): PlanMistake[] => {
  const levels = plan.levels.map(({ key }) => key);
  const roles = [ownerRole, ...plan.roles.map(({ key }) => key)];
  const milestones = [receivedMilestone, ...plan.milestones.map(({ key }) => key)];
  const mistakes: PlanMistake[] = [];
  const expect = (known: readonly string[], found: string, place: string): void => {
    if (!known.includes(found)) mistakes.push({ place, found });
  };
  expect(milestones, closedMilestone, 'milestones');
  plan.levelRules.forEach(({ level }, index) => {
    expect(levels, level, `levelRules.${index}.level`);
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
  for (const { key, role, startsAt, endsAt } of plan.duties) {
    expect(roles, role, `duties.${key}.role`);
    expect(milestones, startsAt, `duties.${key}.startsAt`);
    expect(milestones, endsAt, `duties.${key}.endsAt`);
  }
  for (const { key, roles: told, startsAt } of plan.alerts) {
    for (const role of told) expect(roles, role, `alerts.${key}.roles`);
    expect(milestones, startsAt, `alerts.${key}.startsAt`);
  }
  for (const { rungs, minimumRank } of plan.ladders) {
    for (const { role } of rungs) expect(roles, role, `ladders.${minimumRank}.rungs`);
  }
  return mistakes;
};

/** Names every mistake by its place in the data. */
export const checkPlan = (data: unknown): CheckedPlan => {
  const parsed = v.safeParse(planSchema, data);
  if (!parsed.success) {
    const mistakes = parsed.issues.map((issue) => ({
      place: v.getDotPath(issue) ?? '',
      found: issue.message,
    }));
    return { ok: false, mistakes };
  }
  const mistakes = unknownKeys(parsed.output);
  return mistakes.length > 0 ? { ok: false, mistakes } : { ok: true, plan: parsed.output };
};
