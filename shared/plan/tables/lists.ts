// Several things in one cell: names, milestones with a condition, spans between two milestones, free words.
import type { Locale } from '../../model/submission.ts';
import { planText } from '../../text/plan/plan.ts';
import type { Milestone } from '../schema.ts';
import { takeCondition, writeCondition } from './conditions.ts';
import { Cursor, takeKnown } from './cursor.ts';
import { type Named, nameOf, type Scope } from './names.ts';
import { Unreadable } from './reading.ts';

/** Reads items up to the end of the cell; separators that stand twice or last are forgiven. */
const takeList = <Item>(cell: string, scope: Scope, take: (cursor: Cursor) => Item): Item[] => {
  const cursor = new Cursor(cell);
  const items: Item[] = [];
  while (!cursor.done) {
    items.push(take(cursor));
    const before = cursor.rest;
    if (cursor.done) break;
    if (!cursor.takeSeparator()) {
      throw new Unreadable(planText(scope.locale).problemRest({ found: before }));
    }
    while (cursor.takeSeparator());
  }
  return items;
};

export const writeNames = (
  keys: readonly string[],
  list: readonly Named[],
  locale: Locale,
): string => keys.map((key) => nameOf(list, key, locale)).join(', ');

export const readNames = (cell: string, list: readonly Named[], scope: Scope): string[] =>
  takeList(cell, scope, (cursor) => takeKnown(cursor, list, scope));

type Requirements = NonNullable<Milestone['requires']>;

export const writeRequirements = (requires: Requirements, scope: Scope): string =>
  requires
    .map(({ milestone, when }) => {
      const name = nameOf(scope.milestone, milestone, scope.locale);
      const condition = when ? writeCondition(when, scope) : '';
      return when ? `${name} ${planText(scope.locale)['word.if']} ${condition}` : name;
    })
    .join('; ');

export const readRequirements = (cell: string, scope: Scope): Requirements =>
  takeList(cell, scope, (cursor) => {
    const milestone = takeKnown(cursor, scope.milestone, scope);
    return cursor.takeWord('word.if')
      ? { milestone, when: takeCondition(cursor, scope) }
      : { milestone };
  });

type Span = { readonly from: string; readonly to: string };

export const writeSpans = (spans: readonly Span[], scope: Scope): string => {
  const name = (key: string): string => nameOf(scope.moment, key, scope.locale);
  const until = planText(scope.locale)['word.until'];
  return spans.map(({ from, to }) => `${name(from)} ${until} ${name(to)}`).join('; ');
};

export const readSpans = (cell: string, scope: Scope): Span[] =>
  takeList(cell, scope, (cursor) => {
    const from = takeKnown(cursor, scope.moment, scope);
    if (!cursor.takeWord('word.until')) {
      throw new Unreadable(planText(scope.locale).problemUntil({ found: cell }));
    }
    return { from, to: takeKnown(cursor, scope.moment, scope) };
  });

const needsQuotes = /[,;"()\u3001\uff0c\uff1b\uff08\uff09\u4e14\u6216\n]|\s(and|or)\s/i;

/** Words of a person's own; quoted where a comma is part of one. */
export const writeFree = (words: readonly string[]): string =>
  words.map((word) => (needsQuotes.test(word) ? `"${word.replace(/"/g, '""')}"` : word)).join(', ');

export const readFree = (cell: string, scope: Scope): string[] =>
  takeList(cell, scope, (cursor) => cursor.takeQuoted() ?? cursor.takePlain());
