// The catalogue of the replay's messages by language.
import type { Locale } from '../../../shared/model/submission.ts';
import type { Translated } from '../../../shared/text/catalogue.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

export type Words = Translated<typeof en>;

const catalogue: Readonly<Record<Locale, Words>> = { en, 'zh-CN': zhCN, 'zh-TW': zhTW };

export const wordsIn = (locale: Locale): Words => catalogue[locale];
