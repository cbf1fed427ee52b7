// Does a condition hold, knowing a record's level alone? What the record will say is open.
import type { Condition } from '../../shared/plan/condition-schema.ts';

export type KnownCase = {
  readonly rank: number;
  /** Key of the situation's rule; undefined for a complaint. */
  readonly situation?: string;
};

type Verdict = boolean | undefined;

const every = (verdicts: readonly Verdict[]): Verdict => {
  if (verdicts.includes(false)) return false;
  return verdicts.includes(undefined) ? undefined : true;
};

const opposite = (verdict: Verdict): Verdict => (verdict === undefined ? undefined : !verdict);

/** Undefined: it depends on what is not known yet. */
export const decide = (condition: Condition, known: KnownCase): Verdict => {
  if ('minimumRank' in condition) return known.rank >= condition.minimumRank;
  if ('situation' in condition) return known.situation === condition.situation;
  if ('not' in condition) return opposite(decide(condition.not, known));
  if ('all' in condition) return every(condition.all.map((part) => decide(part, known)));
  if ('any' in condition) {
    return opposite(every(condition.any.map((part) => opposite(decide(part, known)))));
  }
  return undefined;
};

/** What can apply at all; `sure` tells those that apply whatever else is found. */
export const applying = <Rule extends { readonly when?: Condition | undefined }>(
  rules: readonly Rule[],
  known: KnownCase,
): readonly { readonly rule: Rule; readonly sure: boolean }[] =>
  rules.flatMap((rule) => {
    const verdict = rule.when ? decide(rule.when, known) : true;
    return verdict === false ? [] : [{ rule, sure: verdict === true }];
  });
