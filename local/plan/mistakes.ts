// Mistakes of a plan in words: where in the file, what is wrong, and what to do about it.

import type { Locale } from '../../shared/model/submission.ts';
import type { PlanMistake } from '../../shared/plan/check-plan.ts';
import { closedMilestone } from '../../shared/plan/schema.ts';
import { planText } from '../../shared/text/plan/plan.ts';
import { keysKnownAt } from './known-keys.ts';
import { sayShape } from './shape-mistakes.ts';
import { type PlanWords, planWordsIn } from './text/words.ts';

type Node = { readonly [key: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** One of a list: by its key or, for a ladder, its lowest rank; in a shape that is refused, by its place. */
const itemOf = (list: readonly unknown[], segment: string, isShape: boolean): unknown =>
  isShape
    ? list[Number(segment)]
    : (list.find((item) => isNode(item) && item.key === segment) ??
      list.find((item) => isNode(item) && String(item.minimumRank) === segment) ??
      list[Number(segment)]);

const nameOf = (item: unknown, segment: string, locale: Locale): string => {
  if (!isNode(item)) return `${Number(segment) + 1}`;
  const name = isNode(item.name) ? item.name[locale] : item.name;
  if (typeof name === 'string' && name !== '') return `“${name}”`;
  if (typeof item.key === 'string') return `“${item.key}”`;
  return /^\d+$/.test(segment) && !('minimumRank' in item) ? `${Number(segment) + 1}` : segment;
};

const wordFor = (segment: string, words: PlanWords, locale: Locale): string => {
  const own: unknown = Reflect.get(words, `place.${segment}`);
  const column: unknown = Reflect.get(planText(locale), `column.${segment}`);
  if (typeof own === 'string') return own;
  return typeof column === 'string' ? column : segment;
};

/** `situations.duties.answer.role` as `Situations, duty “Answer”, Who`. */
const sayPlace = ({ place, problem }: PlanMistake, data: unknown, locale: Locale): string => {
  const words = planWordsIn(locale);
  let node = data;
  const said: string[] = [];
  for (const segment of place.split('.').filter((part) => part !== '')) {
    if (Array.isArray(node)) {
      node = itemOf(node, segment, problem === 'shape');
      said.push(words.placeItem({ list: said.pop() ?? '', item: nameOf(node, segment, locale) }));
    } else {
      node = isNode(node) ? node[segment] : undefined;
      said.push(wordFor(segment, words, locale));
    }
  }
  return said.length === 0 ? words.wholePlan : words.placeParts({ parts: said });
};

const sayProblem = (mistake: PlanMistake, data: unknown, locale: Locale): string => {
  const { problem, found } = mistake;
  const text = planText(locale);
  switch (problem) {
    case 'unknown':
      return found === closedMilestone
        ? text.problemClosed({ key: closedMilestone })
        : text.problemName({ found, known: keysKnownAt(mistake, data) });
    case 'twice':
      return planWordsIn(locale).twice({ found });
    case 'unheard':
      return text.problemUnheard({ found });
    case 'never':
      return text.problemNever({ found });
    case 'shape':
      return sayShape(mistake, planWordsIn(locale));
  }
};

/** Two lines: the path in the file, then place and remedy in words. */
export const sayMistake = (
  mistake: PlanMistake,
  data: unknown,
  locale: Locale,
): readonly string[] => {
  const where = sayPlace(mistake, data, locale);
  const problem = sayProblem(mistake, data, locale);
  return [mistake.place || '.', `  ${planWordsIn(locale).mistake({ where, problem })}`];
};
