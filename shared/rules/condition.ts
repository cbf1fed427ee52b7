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

/** Full-width letters and digits become plain; most texts need not. */
const plainly = (text: string): string => (/[\uFF10-\uFF5A]/.test(text) ? tidyLine(text) : text);

const startsLatin = /^[\p{Script=Latin}\d]/u;
const endsLatin = /[\p{Script=Latin}\d]$/u;

/** Words of the Latin script count as whole words, `ill` is not in `still`; others wherever they stand. */
const patternOf = (word: string): string => {
  const plain = plainly(word);
  const before = startsLatin.test(plain) ? '(?<![\\p{Script=Latin}\\d])' : '';
  const after = endsLatin.test(plain) ? '(?![\\p{Script=Latin}\\d])' : '';
  const escaped = plain.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return before + escaped.replace(/\s+/g, '\\s+') + after;
};

/** One pattern for each list of words a plan has: every look at every complaint asks for it. */
const patterns = new WeakMap<readonly string[], RegExp>();

const anyOf = (words: readonly string[]): RegExp => {
  const known = patterns.get(words);
  if (known) return known;
  const pattern = new RegExp(words.map(patternOf).join('|'), 'iu');
  patterns.set(words, pattern);
  return pattern;
};

const isWritten = (words: readonly string[], { description, wish }: Facts): boolean => {
  const pattern = anyOf(words);
  return pattern.test(plainly(description)) || (wish !== '' && pattern.test(plainly(wish)));
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
  if ('words' in condition) return isWritten(condition.words, facts);
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
