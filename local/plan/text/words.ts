// The catalogue of the messages of `npm run plan` by language.
import type { Locale } from '../../../shared/model/submission.ts';
import type { Translated } from '../../../shared/text/catalogue.ts';
import { en as backtest } from './backtest-en.ts';
import { zhCN as backtestSimplified } from './backtest-zh-CN.ts';
import { zhTW as backtestTraditional } from './backtest-zh-TW.ts';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';
import { zhTW } from './zh-TW.ts';

export type PlanWords = Translated<typeof en> & Translated<typeof backtest>;

const catalogue: Readonly<Record<Locale, PlanWords>> = {
  en: { ...en, ...backtest },
  'zh-CN': { ...zhCN, ...backtestSimplified },
  'zh-TW': { ...zhTW, ...backtestTraditional },
};

export const planWordsIn = (locale: Locale): PlanWords => catalogue[locale];
