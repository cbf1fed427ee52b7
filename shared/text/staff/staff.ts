// Picks the language of these messages.
import type { Locale } from '../../model/locale.ts';
import type { Translated } from '../catalogue.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

const tables: Readonly<Record<Locale, Translated<typeof en>>> = {
  en,
  'zh-CN': zhCN,
  'zh-TW': zhTW,
};

export const staffText = (locale: Locale): Translated<typeof en> => tables[locale];
