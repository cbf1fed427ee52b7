// Between the plan's keys and the words that stand in cells, whatever language they were written in.
import { type Locale, locales } from '../../shared/model/submission.ts';
import type { LocalizedText } from '../../shared/model/text.ts';

export type Named = { readonly key: string; readonly name: LocalizedText };

/** The word for a key in the workbook's language; an unknown key stands for itself. */
export const wordOf = (list: readonly Named[], key: string, locale: Locale): string =>
  list.find((each) => each.key === key)?.name[locale] ?? key;

/** The key that a word stands for, in any language; an unknown word stands for itself. */
export const keyOf = (list: readonly Named[], word: string): string => {
  const plain = word.trim().toLowerCase();
  const found = list.find(
    ({ key, name }) =>
      key.toLowerCase() === plain || locales.some((locale) => name[locale].toLowerCase() === plain),
  );
  return found?.key ?? word.trim();
};

export const isKnown = (list: readonly Named[], key: string): boolean =>
  list.some((each) => each.key === key);
