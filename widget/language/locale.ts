// Which of the form's languages to speak: the tag's own, else its page's, else the person's.
import type { Locale } from '../../shared/model/submission.ts';

/** The form's language for a language tag, if it has one. */
export const localeOf = (tag: string): Locale | undefined => {
  const [language, ...parts] = tag.toLowerCase().split('-');
  if (language === 'en') return 'en';
  if (language !== 'zh') return undefined;
  if (parts.includes('hans')) return 'zh-CN';
  return parts.some((part) => ['hant', 'tw', 'hk', 'mo'].includes(part)) ? 'zh-TW' : 'zh-CN';
};

/** The first of these tags that the form speaks; English if there is none. */
export const chooseLocale = (tags: readonly string[]): Locale =>
  tags.map(localeOf).find((locale) => locale !== undefined) ?? 'en';

/** The `lang` of the nearest element around this one, also across shadow roots. */
const languageAround = (element: Element): string => {
  const near = element.closest('[lang]')?.getAttribute('lang');
  const root = element.getRootNode();
  return near ?? (root instanceof ShadowRoot ? languageAround(root.host) : '');
};

/** The language for an element where it stands. */
export const localeFor = (element: HTMLElement): Locale =>
  chooseLocale([element.lang ?? '', languageAround(element), ...navigator.languages]);
