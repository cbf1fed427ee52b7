// How grave is this record, and why? Rules raise a level; only a person lowers it.
import type { Facts, LevelMemo, Subject } from '../model/subject.ts';
import type { Level, LevelRule, Procedure } from '../plan/schema.ts';
import { holds } from './condition.ts';

export type LevelSuggestion = {
  readonly level: Level;
  /** The rules that ask for this level; none where it is the level of everything else. */
  readonly because: readonly LevelReason[];
};

/** Why a level is asked for; what the watch found in the stream of complaints asks too. */
export type LevelReason = Pick<LevelRule, 'level' | 'reason' | 'source'>;

type Levels = Pick<Procedure, 'id' | 'levels' | 'levelRules'>;

export const levelByKey = ({ levels }: Levels, key: string): Level | undefined =>
  levels.find((level) => level.key === key);

export const lowestLevel = ({ id, levels }: Levels): Level => {
  const [first, ...others] = levels;
  if (!first) throw new RangeError(`The plan ${id} has no level.`);
  return others.reduce((lowest, level) => (level.rank < lowest.rank ? level : lowest), first);
};

export const highestRank = ({ levels }: Levels): number =>
  Math.max(...levels.map((level) => level.rank));

/** The worst level that any rule asks for. */
export const suggestLevel = (
  procedure: Levels,
  facts: Facts,
  reached: Readonly<Record<string, number>> = {},
  found: readonly LevelReason[] = [],
): LevelSuggestion => {
  const about = { facts, rank: 0, reached };
  const asking: readonly LevelReason[] = [
    ...procedure.levelRules.filter((rule) => holds(rule.when, about)),
    ...found,
  ];
  if (asking.length === 0) return { level: lowestLevel(procedure), because: [] };
  const level = procedure.levels
    .filter(({ key }) => asking.some((rule) => rule.level === key))
    .reduce<Level | undefined>(
      (worst, each) => (worst && worst.rank > each.rank ? worst : each),
      undefined,
    );
  return level
    ? { level, because: asking.filter((rule) => rule.level === level.key) }
    : { level: lowestLevel(procedure), because: [] };
};

export type LevelNow = {
  readonly level: Level;
  /** The level that the rules ask for now. */
  readonly suggestion: LevelSuggestion;
  readonly chosenBy: 'rule' | 'person';
  /** Stands in the cell and does not count: this plan never lowers from here. */
  readonly refused: Level | null;
  readonly memo: LevelMemo;
  /** The cell is empty, or a rule raised the level: the script writes it. */
  readonly write: boolean;
};

/**
 * The level that holds. What a person put into the cell stands whatever the rules say, until a person
 * changes it again; else a rule may raise it. Rules never lower. From a level that is not `lowerable`
 * nobody lowers either, so there a rule raises above what a person chose.
 */
export const levelNow = (
  { level: typed, levelMemo: memo, lowerable, received }: Subject,
  suggestion: LevelSuggestion,
  levels: Levels,
  now: number,
): LevelNow => {
  const standing = levelByKey(levels, typed);
  const before = levelByKey(levels, memo?.byRule ?? '');
  const byRule = before && before.rank >= suggestion.level.rank ? before : suggestion.level;
  // What stands there is no level of this plan: the last one that was holds on.
  const lastGood = typed === '' ? undefined : levelByKey(levels, memo?.seen ?? '');
  const meant = standing ?? lastGood;
  const isUnchanged = memo !== null && meant?.key === memo.seen;
  const given = isUnchanged && before ? before : byRule;
  const chosen = meant && meant.key !== given.key ? meant : undefined;
  const mayStand =
    !chosen || chosen.rank >= byRule.rank || lowerable === null || lowerable.includes(byRule.key);
  const refused = chosen && !mayStand && !isUnchanged ? chosen : null;
  const level = chosen && mayStand ? chosen : byRule;
  const began = memo ? now : received;
  return {
    level,
    suggestion,
    chosenBy: level === chosen ? 'person' : 'rule',
    refused,
    memo: {
      // Differs from what is seen as long as a person's choice stands, also where the rules come to ask for it.
      byRule: level === chosen && chosen.key === byRule.key && before ? before.key : byRule.key,
      seen: level.key,
      since: memo?.seen === level.key ? memo.since : began,
    },
    write: typed === '' || (standing !== undefined && !refused && standing.key !== level.key),
  };
};
