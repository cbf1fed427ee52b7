// The title a column gets when it is made, and by which messages name it.
import type { Locale } from '../../shared/model/submission.ts';
import { workbookText } from '../../shared/text/workbook/workbook.ts';
import type { Column, TabKey } from './layout.ts';

/** Titles that mean something else in a tab than elsewhere. */
const ownTitles: Readonly<
  Record<string, `column.${string}` & keyof ReturnType<typeof workbookText>>
> = {
  'situations.received': 'column.opened',
};

export const titleOf = (tab: TabKey, { key, title }: Column, locale: Locale): string => {
  if (title) return title[locale];
  const words: Readonly<Record<string, unknown>> = workbookText(locale);
  const word = words[ownTitles[`${tab}.${key}`] ?? `column.${key}`];
  return typeof word === 'string' ? word : key;
};
