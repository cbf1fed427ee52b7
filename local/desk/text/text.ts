// The desk's catalogue by language.
import type { Translated } from './catalogue.ts';
import { type English, en } from './en.ts';
import type { Language } from './language.ts';
import { zhCn } from './zh-cn.ts';
import { zhTw } from './zh-tw.ts';

export type Text = Translated<English>;

const TEXTS: Readonly<Record<Language, Text>> = { en, 'zh-CN': zhCn, 'zh-TW': zhTw };

export const textOf = (language: Language): Text => TEXTS[language];
