// The form's messages by language: English comes with the form, the others when they are wanted.
import type { Locale } from '../../shared/model/submission.ts';
import { en, type FormText } from '../../shared/text/form/en.ts';
import type { FinishText } from '../../shared/text/form/en-finish.ts';

export type Language = {
  readonly locale: Locale;
  readonly words: FormText;
  /** Missing in English, where it comes with the part of the form that needs it. */
  readonly finishWords?: FinishText;
};

export const inEnglish: Language = { locale: 'en', words: en };

const simplified = async (): Promise<Language> => {
  const { zhCN, zhCNFinish } = await import('../../shared/text/form/zh-CN.ts');
  return { locale: 'zh-CN', words: zhCN, finishWords: zhCNFinish };
};

const traditional = async (): Promise<Language> => {
  const { zhTW, zhTWFinish } = await import('../../shared/text/form/zh-TW.ts');
  return { locale: 'zh-TW', words: zhTW, finishWords: zhTWFinish };
};

/** A language; English if the wanted one cannot be loaded. */
export const speak = (locale: Locale): Language | Promise<Language> => {
  if (locale === 'en') return inEnglish;
  const load = locale === 'zh-CN' ? simplified : traditional;
  return load().catch(() => inEnglish);
};
