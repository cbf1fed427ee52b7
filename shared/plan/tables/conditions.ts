// Conditions as a line of words: `symptom: any and (signal: media or level at least Level 2)`. Read with names of any
// language or keys, written with the names of the workbook's.
import { planText } from '../../text/plan/plan.ts';
import type { Condition } from '../condition-schema.ts';
import { Cursor, takeKnown } from './cursor.ts';
import { nameOf, type PlainWord, type Scope } from './names.ts';
import { Unreadable } from './reading.ts';

const kinds = ['symptom', 'signal', 'category', 'urgency', 'channel', 'situation'] as const;
type Kind = (typeof kinds)[number];
const anySymptom = '*';

const quoted = (word: string): string => `"${word.replace(/"/g, '""')}"`;

const kindOf = (condition: Condition): { kind: Kind | 'reached'; key: string } | null => {
  for (const kind of kinds) {
    const key: unknown = Reflect.get(condition, kind);
    if (typeof key === 'string') return { kind, key };
  }
  return 'reached' in condition ? { kind: 'reached', key: condition.reached } : null;
};

const writeRank = (rank: number, scope: Scope): string => {
  const text = planText(scope.locale);
  const level = scope.level.find((each) => each.rank === rank);
  return level
    ? `${text['condition.level']} ${nameOf(scope.level, level.key, scope.locale)}`
    : `${text['condition.rank']} ${rank}`;
};

const inBrackets = (written: string, { locale }: Scope): string => {
  const text = planText(locale);
  return `${text['condition.open']}${written}${text['condition.close']}`;
};

/** A group inside a group stands in brackets; a group of one says so, for without brackets it would be none. */
const writeGroup = (
  parts: readonly Condition[],
  joining: PlainWord,
  single: PlainWord,
  scope: Scope,
): string => {
  const text = planText(scope.locale);
  const [first, ...others] = parts;
  if (first && others.length === 0) {
    return `${text[single]} ${inBrackets(writeCondition(first, scope), scope)}`;
  }
  const written = parts.map((part) => {
    const words = writeCondition(part, scope);
    return 'all' in part || 'any' in part ? inBrackets(words, scope) : words;
  });
  return written.join(` ${text[joining]} `);
};

export const writeCondition = (condition: Condition, scope: Scope): string => {
  const text = planText(scope.locale);
  if ('minimumRank' in condition) return writeRank(condition.minimumRank, scope);
  if ('words' in condition) {
    return `${text['condition.written']}${text['condition.colon']}${condition.words.map(quoted).join(', ')}`;
  }
  if ('figure' in condition) {
    const figure = nameOf(scope.figure, condition.figure, scope.locale);
    return 'above' in condition
      ? `${figure} ${text['condition.above']} ${condition.above}`
      : `${figure} ${text['condition.upTo']} ${condition.upTo}`;
  }
  if ('not' in condition) {
    return `${text['condition.not']} ${inBrackets(writeCondition(condition.not, scope), scope)}`;
  }
  if ('all' in condition) {
    return writeGroup(condition.all, 'condition.and', 'condition.allOf', scope);
  }
  if ('any' in condition) {
    return writeGroup(condition.any, 'condition.or', 'condition.anyOf', scope);
  }
  const named = kindOf(condition);
  if (!named) throw new RangeError('A condition of an unknown kind.');
  const { kind, key } = named;
  const isAny = kind === 'symptom' && key === anySymptom;
  const list = kind === 'reached' ? scope.moment : scope[kind];
  const name = isAny ? text['condition.any'] : nameOf(list, key, scope.locale);
  return `${text[`condition.${kind}`]}${text['condition.colon']}${name}`;
};

const takeNumber = (cursor: Cursor, scope: Scope): number => {
  const number = cursor.takeNumber();
  if (number !== null) return number;
  throw new Unreadable(planText(scope.locale).problemNumber({ found: cursor.rest }));
};

const takeWords = (cursor: Cursor): string[] => {
  const words: string[] = [];
  do {
    words.push(cursor.takeQuoted() ?? cursor.takePlain());
  } while (cursor.takeSeparator());
  return words;
};

const takeFigure = (cursor: Cursor, scope: Scope): Condition | null => {
  const figure = cursor.takeName(scope.figure, scope.locale);
  if (figure === null) return null;
  if (cursor.takeWord('condition.above')) return { figure, above: takeNumber(cursor, scope) };
  if (cursor.takeWord('condition.upTo')) return { figure, upTo: takeNumber(cursor, scope) };
  throw new Unreadable(planText(scope.locale).problemCondition({ found: cursor.rest }));
};

const takeTerm = (cursor: Cursor, scope: Scope): Condition => {
  if (cursor.takeLabel('condition.symptom')) {
    const key = cursor.takeName(scope.symptom, scope.locale);
    if (key === null && cursor.takeWord('condition.any')) return { symptom: anySymptom };
    return { symptom: key ?? takeKnown(cursor, scope.symptom, scope) };
  }
  if (cursor.takeLabel('condition.signal'))
    return { signal: takeKnown(cursor, scope.signal, scope) };
  if (cursor.takeLabel('condition.category')) {
    return { category: takeKnown(cursor, scope.category, scope) };
  }
  if (cursor.takeLabel('condition.urgency')) {
    return { urgency: takeKnown(cursor, scope.urgency, scope) };
  }
  if (cursor.takeLabel('condition.channel')) {
    return { channel: takeKnown(cursor, scope.channel, scope) };
  }
  if (cursor.takeLabel('condition.situation')) {
    return { situation: takeKnown(cursor, scope.situation, scope) };
  }
  if (cursor.takeLabel('condition.reached')) {
    return { reached: takeKnown(cursor, scope.moment, scope) };
  }
  if (cursor.takeLabel('condition.written')) return { words: takeWords(cursor) };
  if (cursor.takeWord('condition.level')) {
    const key = takeKnown(cursor, scope.level, scope);
    return { minimumRank: scope.level.find((level) => level.key === key)?.rank ?? 0 };
  }
  if (cursor.takeWord('condition.rank')) return { minimumRank: takeNumber(cursor, scope) };
  const figure = takeFigure(cursor, scope);
  if (figure) return figure;
  throw new Unreadable(planText(scope.locale).problemCondition({ found: cursor.rest }));
};

const takeBracketed = (cursor: Cursor, scope: Scope): Condition => {
  if (!cursor.take('(')) {
    throw new Unreadable(planText(scope.locale).problemCondition({ found: cursor.rest }));
  }
  const inside = takeCondition(cursor, scope);
  if (!cursor.take(')')) throw new Unreadable(planText(scope.locale).problemBracket);
  return inside;
};

const takeUnit = (cursor: Cursor, scope: Scope): Condition => {
  if (cursor.takeWord('condition.not')) return { not: takeUnit(cursor, scope) };
  if (cursor.takeWord('condition.allOf')) return { all: [takeBracketed(cursor, scope)] };
  if (cursor.takeWord('condition.anyOf')) return { any: [takeBracketed(cursor, scope)] };
  if (cursor.take('(')) {
    const inside = takeCondition(cursor, scope);
    if (!cursor.take(')')) throw new Unreadable(planText(scope.locale).problemBracket);
    return inside;
  }
  return takeTerm(cursor, scope);
};

const takeJoined = (
  cursor: Cursor,
  joining: PlainWord,
  part: () => Condition,
): readonly Condition[] => {
  const parts = [part()];
  while (cursor.takeWord(joining)) parts.push(part());
  return parts;
};

/** `and` binds closer than `or`, as in speech. */
export const takeCondition = (cursor: Cursor, scope: Scope): Condition => {
  const both = (): Condition => {
    const all = takeJoined(cursor, 'condition.and', () => takeUnit(cursor, scope));
    return all.length === 1 && all[0] ? all[0] : { all };
  };
  const any = takeJoined(cursor, 'condition.or', both);
  return any.length === 1 && any[0] ? any[0] : { any };
};

/** Throws Unreadable. */
export const readCondition = (cell: string, scope: Scope): Condition => {
  const cursor = new Cursor(cell);
  const condition = takeCondition(cursor, scope);
  if (cursor.done) return condition;
  throw new Unreadable(planText(scope.locale).problemRest({ found: cursor.rest }));
};
