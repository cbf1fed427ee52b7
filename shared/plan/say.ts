// A text in all languages in one line: English, simplified Chinese, traditional Chinese.
import type { LocalizedText } from '../model/text.ts';

export const say = (en: string, simplified: string, traditional: string): LocalizedText => ({
  en,
  'zh-CN': simplified,
  'zh-TW': traditional,
});
