// Does something in the plan apply to this complaint?
import type { LevelFacts } from '../model/complaint.ts';
import type { Condition } from '../plan/schema.ts';

/** `rank` is that of the complaint's level; 0 while it is still to be found. */
export const holds = (condition: Condition, facts: LevelFacts, rank: number): boolean => {
  if ('minimumRank' in condition) return rank >= condition.minimumRank;
  if ('signal' in condition) return facts.signals.includes(condition.signal);
  if ('category' in condition) return facts.category === condition.category;
  if ('symptom' in condition) {
    return condition.symptom === '*'
      ? facts.symptoms.length > 0
      : facts.symptoms.includes(condition.symptom);
  }
  return 'all' in condition
    ? condition.all.every((part) => holds(part, facts, rank))
    : condition.any.some((part) => holds(part, facts, rank));
};
