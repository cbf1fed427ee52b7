// Our language for a code of Google's: `zh_CN`, `en_GB`, `zh-TW` …
import type { Locale } from '../../shared/model/locale.ts';

export const languageOf = (code: string): Locale => {
  if (/^zh[_-](TW|HK|MO)/i.test(code)) return 'zh-TW';
  return /^zh/i.test(code) ? 'zh-CN' : 'en';
};
