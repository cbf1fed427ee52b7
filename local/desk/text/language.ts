// The languages of the desk and how one is chosen.

export const LANGUAGES = ['en', 'zh-CN', 'zh-TW'] as const;

export type Language = (typeof LANGUAGES)[number];

/** How each language names itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  'zh-CN': '简体中文',
  'zh-TW': '繁體中文',
};

/** The nearest of our languages to a locale such as `zh_TW`, `zh-Hant-HK` or `en_GB`. */
export const languageOf = (locale: string): Language => {
  const tag = locale.replaceAll('_', '-').toLowerCase();
  if (!tag.startsWith('zh')) return 'en';
  return /hant|-tw|-hk|-mo/.test(tag) ? 'zh-TW' : 'zh-CN';
};
