// Does something in the plan apply to this record?
import { tidyLine } from '../model/normalise.ts';
import type { Facts } from '../model/subject.ts';
import type { Condition } from '../plan/condition-schema.ts';

/** What a condition is judged by; `rank` is 0 while the level is still to be found. */
export type Case = {
  readonly facts: Facts;
  readonly rank: number;
  readonly reached: Readonly<Record<string, number>>;
};

const plainly = (text: string): string => tidyLine(text).toLowerCase();

/** Words of the Latin script count as whole words, `ill` is not in `still`; others wherever they stand. */
const isWritten = (word: string, text: string): boolean => {
  const sought = plainly(word);
  const isPartOfWord = (character: string | undefined): boolean =>
    character !== undefined && /[\p{Script=Latin}\d]/u.test(character);
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const before = isPartOfWord(sought[0]) && isPartOfWord(text[at - 1]);
    const end = at + sought.length;
    const after = isPartOfWord(sought[sought.length - 1]) && isPartOfWord(text[end]);
    if (!before && !after) return true;
  }
  return false;
};

/** Words of the condition that stand in what was written. */
export const wordsFound = (words: readonly string[], facts: Facts): readonly string[] => {
  const text = plainly(`${facts.description}\n${facts.wish}`);
  return words.filter((word) => isWritten(word, text));
};

export const holds = (condition: Condition, about: Case): boolean => {
  const { facts, rank, reached } = about;
  if ('minimumRank' in condition) return rank >= condition.minimumRank;
  if ('signal' in condition) return facts.signals.includes(condition.signal);
  if ('category' in condition) return facts.category === condition.category;
  if ('urgency' in condition) return facts.urgency === condition.urgency;
  if ('channel' in condition) return facts.channel === condition.channel;
  if ('situation' in condition) return facts.situation === condition.situation;
  if ('reached' in condition) return reached[condition.reached] !== undefined;
  if ('words' in condition) return wordsFound(condition.words, facts).length > 0;
  if ('symptom' in condition) {
    return condition.symptom === '*'
      ? facts.symptoms.length > 0
      : facts.symptoms.includes(condition.symptom);
  }
  if ('figure' in condition) {
    const figure = facts.figures[condition.figure];
    if (figure === undefined) return false;
    return 'above' in condition ? figure > condition.above : figure <= condition.upTo;
  }
  if ('not' in condition) return !holds(condition.not, about);
  return 'all' in condition
    ? condition.all.every((part) => holds(part, about))
    : condition.any.some((part) => holds(part, about));
};
