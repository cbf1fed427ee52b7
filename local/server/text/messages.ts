// The server's messages by language.
import { en, type Messages } from './en.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

export type { Messages };

const tables = { en, 'zh-CN': zhCN, 'zh-TW': zhTW } as const;
export type Locale = keyof typeof tables;
export const locales: readonly Locale[] = ['en', 'zh-CN', 'zh-TW'];

export const isLocale = (text: string): text is Locale => Object.hasOwn(tables, text);
export const messagesFor = (locale: Locale): Messages => tables[locale];
