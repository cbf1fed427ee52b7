// The messages in the language of a workbook's locale.
import { en, type PersonMessages } from './en.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

export type { PersonMessages };

/** Scripts get Google's English: what they compare messages with (facts 6.4). */
export const scriptMessages: PersonMessages = en;

const tables: Readonly<Record<string, PersonMessages>> = { zh_CN: zhCN, zh_TW: zhTW, zh_HK: zhTW };

/** `zh_CN` → simplified Chinese; any language we have no table for gets English. */
export const messagesFor = (locale: string): PersonMessages => tables[locale] ?? en;
