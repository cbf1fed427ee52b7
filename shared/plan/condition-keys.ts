// Which keys of the plan, and which words, a condition mentions.
import type { Condition } from './condition-schema.ts';

export type ConditionKey = {
  readonly kind:
    | 'rank'
    | 'symptom'
    | 'signal'
    | 'category'
    | 'urgency'
    | 'channel'
    | 'reached'
    | 'situation'
    | 'figure'
    /** Not a key but a word that complainants write. */
    | 'words';
  readonly key: string;
};

export const conditionKeys = (condition: Condition): readonly ConditionKey[] => {
  if ('minimumRank' in condition) return [{ kind: 'rank', key: String(condition.minimumRank) }];
  if ('symptom' in condition) return [{ kind: 'symptom', key: condition.symptom }];
  if ('signal' in condition) return [{ kind: 'signal', key: condition.signal }];
  if ('category' in condition) return [{ kind: 'category', key: condition.category }];
  if ('urgency' in condition) return [{ kind: 'urgency', key: condition.urgency }];
  if ('channel' in condition) return [{ kind: 'channel', key: condition.channel }];
  if ('reached' in condition) return [{ kind: 'reached', key: condition.reached }];
  if ('situation' in condition) return [{ kind: 'situation', key: condition.situation }];
  if ('figure' in condition) return [{ kind: 'figure', key: condition.figure }];
  if ('words' in condition) return condition.words.map((key) => ({ kind: 'words', key }));
  if ('not' in condition) return conditionKeys(condition.not);
  return ('all' in condition ? condition.all : condition.any).flatMap(conditionKeys);
};
