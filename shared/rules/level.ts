// How grave is this complaint, and why?
import type { LevelFacts } from '../model/complaint.ts';
import type { Level, LevelRule, Plan } from '../plan/schema.ts';
import { holds } from './condition.ts';

export type LevelSuggestion = {
  readonly level: Level;
  /** The rules that ask for this level; none where it is the level of everything else. */
  readonly because: readonly LevelRule[];
};

const byRank = (levels: readonly Level[]): Level[] => [...levels].sort((a, b) => a.rank - b.rank);

export const levelByKey = (plan: Plan, key: string): Level | undefined =>
  plan.levels.find((level) => level.key === key);

export const lowestLevel = (plan: Plan): Level => {
  const [lowest] = byRank(plan.levels);
  if (!lowest) throw new RangeError(`The plan ${plan.id} has no level.`);
  return lowest;
};

export const highestRank = (plan: Plan): number =>
  Math.max(...plan.levels.map((level) => level.rank));

/** The worst level that any rule asks for. */
export const suggestLevel = (plan: Plan, facts: LevelFacts): LevelSuggestion => {
  const asking = plan.levelRules.filter((rule) => holds(rule.when, facts, 0));
  const level = byRank(plan.levels)
    .reverse()
    .find(({ key }) => asking.some((rule) => rule.level === key));
  return level
    ? { level, because: asking.filter((rule) => rule.level === level.key) }
    : { level: lowestLevel(plan), because: [] };
};
