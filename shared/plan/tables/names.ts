// Between keys and the names people read: written in the workbook's language, understood in any, and as keys.
import { type Locale, locales } from '../../model/submission.ts';
import type { LocalizedText } from '../../model/text.ts';
import { planText } from '../../text/plan/plan.ts';
import { rulesText } from '../../text/rules/rules.ts';
import { staffText } from '../../text/staff/staff.ts';
import { levelMilestone, ownerRole, type Plan, receivedMilestone } from '../schema.ts';
import { isSameWord } from './fold.ts';
import type { About } from './layout.ts';

export type Named = {
  readonly key: string;
  readonly name: LocalizedText;
  /** What it was called before: other cells may still say so. */
  readonly former?: LocalizedText;
};
type Ranked = Named & { readonly rank: number };

/** What other cells refer to. A whole plan is one; so is what was read so far. */
export type PlanNames = Pick<
  Plan,
  'roles' | 'channels' | 'categories' | 'symptoms' | 'signals' | 'urgencies' | 'figures'
> & {
  readonly levels: readonly Ranked[];
  readonly milestones: readonly Named[];
  readonly calendars: readonly { readonly key: string }[];
  readonly situations: {
    readonly levels: readonly Ranked[];
    readonly milestones: readonly Named[];
    readonly figures: readonly Named[];
    readonly rules: readonly Named[];
  };
};

/** The names that hold in a row. */
export type Scope = {
  readonly locale: Locale;
  readonly role: readonly Named[];
  /** A role, or the record's owner. */
  readonly doer: readonly Named[];
  readonly channel: readonly Named[];
  readonly category: readonly Named[];
  readonly symptom: readonly Named[];
  readonly signal: readonly Named[];
  readonly urgency: readonly Named[];
  readonly situation: readonly Named[];
  readonly figure: readonly Named[];
  readonly level: readonly Ranked[];
  readonly milestone: readonly Named[];
  /** A milestone, or the moments that every record has. */
  readonly moment: readonly Named[];
  readonly calendar: readonly Named[];
  /** The names that hold for complaints, whatever the row is about. */
  readonly ofComplaints: () => Scope;
};

/** A text of the catalogue in every language. */
export const inAll = (text: (locale: Locale) => string): LocalizedText => ({
  en: text('en'),
  'zh-CN': text('zh-CN'),
  'zh-TW': text('zh-TW'),
});

export const sameInAll = (text: string): LocalizedText => inAll(() => text);

const received: Named = {
  key: receivedMilestone,
  name: inAll((locale) => staffText(locale).received),
};
const leveled: Named = { key: levelMilestone, name: inAll((locale) => rulesText(locale).leveled) };
const owner: Named = { key: ownerRole, name: inAll((locale) => staffText(locale).owner) };

export const scopeOf = (names: PlanNames, about: About, locale: Locale): Scope => {
  const { levels, milestones, figures } = about === 'situations' ? names.situations : names;
  const scope: Scope = {
    locale,
    role: names.roles,
    doer: [owner, ...names.roles],
    channel: names.channels,
    category: names.categories,
    symptom: names.symptoms,
    signal: names.signals,
    urgency: names.urgencies,
    situation: names.situations.rules,
    figure: figures,
    level: levels,
    milestone: milestones,
    moment: [received, leveled, ...milestones],
    calendar: names.calendars.map(({ key }) => ({ key, name: sameInAll(key) })),
    ofComplaints: () => (about === 'complaints' ? scope : scopeOf(names, 'complaints', locale)),
  };
  return scope;
};

/** All the words by which it may be called. */
export const wordsOf = ({ key, name, former }: Named): readonly string[] => [
  key,
  ...locales.flatMap((each) => (former ? [name[each], former[each]] : [name[each]])),
];

/**
 * What a word stands for: a key above all, then a name in the workbook's language, then in any, then
 * what something was called before.
 */
export const keyNamed = (
  list: readonly Named[],
  word: string,
  locale: Locale,
): string | undefined =>
  list.find(({ key }) => key === word.trim())?.key ??
  [locale, ...locales]
    .map((each) => list.find(({ name }) => isSameWord(name[each], word))?.key)
    .find((key) => key !== undefined) ??
  list.find(({ key }) => isSameWord(key, word))?.key ??
  locales
    .map((each) => list.find(({ former }) => former && isSameWord(former[each], word))?.key)
    .find((key) => key !== undefined);

/** The name where it leads back to the same key, else the key. */
export const nameOf = (list: readonly Named[], key: string, locale: Locale): string => {
  const name = list.find((each) => each.key === key)?.name[locale].trim() ?? '';
  return name !== '' && keyNamed(list, name, locale) === key ? name : key;
};

type PlanWords = ReturnType<typeof planText>;
/** Entries of the catalogue that are plain text. */
export type PlainWord = {
  [Key in keyof PlanWords]: PlanWords[Key] extends string ? Key : never;
}[keyof PlanWords];

/** Words of the catalogue that stand for the values of a plan. */
export const wordList = (words: Readonly<Record<string, PlainWord>>): readonly Named[] =>
  Object.entries(words).map(([key, word]) => ({
    key,
    name: inAll((locale) => planText(locale)[word]),
  }));
