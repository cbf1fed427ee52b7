// What the schema refuses, in words: what is missing, what is too much, and what should stand there instead.
import type { PlanMistake } from '../../shared/plan/check-plan.ts';
import type { PlanWords } from './text/words.ts';

/** As valibot says it: `Invalid type: Expected string but received 5`. */
const refused = /^Invalid [^:]+: Expected (.+) but received (.+)$/s;

const lengths: readonly string[] = ['within', 'warnBefore', 'overdueBy', 'repeats'];
const conditions: readonly string[] = ['when', 'counts', 'without'];

const plainTypes: ReadonlyMap<string, 'aText' | 'aNumber' | 'aList' | 'anObject' | 'yesOrNo'> =
  new Map([
    ['string', 'aText'],
    ['number', 'aNumber'],
    ['Array', 'aList'],
    ['Object', 'anObject'],
    ['boolean', 'yesOrNo'],
  ]);

const sayExpected = (expected: string, place: readonly string[], words: PlanWords): string => {
  const parts = new Set(place);
  const isTrigger = parts.has('opens') || parts.has('finds');
  if (lengths.some((each) => parts.has(each)) && !isTrigger) return words.aLength;
  if (conditions.some((each) => parts.has(each)) && !isTrigger) return words.aCondition;
  if (expected.startsWith('/^[a-z]')) return words.aKey;
  const type = plainTypes.get(expected);
  if (type) return words[type];
  return expected.replace(/^\((.+)\)$/, '$1').replaceAll(' | ', ', ');
};

/** Mistakes that a check of our own found, by what it says. */
const sayOwn = (found: string, words: PlanWords): string => {
  const own: unknown = Reflect.get(words, `shape.${found}`);
  return typeof own === 'string' ? own : words.shapeOther({ found });
};

export const sayShape = ({ place, found }: PlanMistake, words: PlanWords): string => {
  const [, expected, received] = refused.exec(found) ?? [];
  if (expected === undefined || received === undefined) return sayOwn(found, words);
  const segments = place.split('.');
  const what = segments.at(-1) ?? '';
  if (expected === 'never') return words.shapeTooMuch({ what });
  const should = sayExpected(expected.replaceAll('"', ''), segments, words);
  if (received === 'undefined') {
    // Of a key that is missing valibot tells the key alone.
    return should === what ? words.shapeAbsent({ what }) : words.shapeMissing({ what, should });
  }
  return words.shapeWrong({ found: received.replaceAll('"', ''), should });
};
