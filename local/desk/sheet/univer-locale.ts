// Univer's own texts in the desk's languages, each loaded when it is needed.
import { LocaleType, type mergeLocales } from '@univerjs/core';
import type { Language } from '../text/language.ts';

export type LanguagePack = ReturnType<typeof mergeLocales>;

/** Univer's name of a language. */
export const univerLocale = (language: Language): LocaleType =>
  ({ en: LocaleType.EN_US, 'zh-CN': LocaleType.ZH_CN, 'zh-TW': LocaleType.ZH_TW })[language];

const packs: Record<Language, () => Promise<{ readonly default: LanguagePack }>> = {
  en: () => import('./univer-locale/en.ts'),
  'zh-CN': () => import('./univer-locale/zh-cn.ts'),
  'zh-TW': () => import('./univer-locale/zh-tw.ts'),
};

export const loadLanguagePack = async (language: Language): Promise<LanguagePack> =>
  (await packs[language]()).default;
