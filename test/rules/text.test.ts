// Every message in every language: nothing missing, nothing dropped, nothing left in English, Chinese as it is written.
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { chinaCalendar } from '../../shared/calendar/china.ts';
import { nextDate } from '../../shared/calendar/zone.ts';
import { type Locale, locales } from '../../shared/model/submission.ts';
import type { LocalizedText } from '../../shared/model/text.ts';
import { presets } from '../../shared/plan/presets/presets.ts';
import { answersText } from '../../shared/text/answers/answers.ts';
import type { Messages } from '../../shared/text/catalogue.ts';
import { en } from '../../shared/text/form/en.ts';
import { enFinish } from '../../shared/text/form/en-finish.ts';
import { zhCN, zhCNFinish } from '../../shared/text/form/zh-CN.ts';
import { zhTW, zhTWFinish } from '../../shared/text/form/zh-TW.ts';
import { planText } from '../../shared/text/plan/plan.ts';
import { rulesText } from '../../shared/text/rules/rules.ts';
import { sidebarText } from '../../shared/text/sidebar/sidebar.ts';
import { situationsText } from '../../shared/text/situations/situations.ts';
import { staffText } from '../../shared/text/staff/staff.ts';
import { workbookText } from '../../shared/text/workbook/workbook.ts';
import { type Chinese, englishIn, halfWidthIn, strangersIn } from './chinese.ts';

const formText: Readonly<Record<Locale, Messages>> = {
  en: { ...en, ...enFinish },
  'zh-CN': { ...zhCN, ...zhCNFinish },
  'zh-TW': { ...zhTW, ...zhTWFinish },
};
const catalogues: Readonly<Record<string, (locale: Locale) => Messages>> = {
  answers: answersText,
  form: (locale) => formText[locale],
  plan: planText,
  rules: rulesText,
  sidebar: sidebarText,
  situations: situationsText,
  staff: staffText,
  workbook: workbookText,
};
const chinese: readonly Chinese[] = ['zh-CN', 'zh-TW'];

/** Every value reads `值name值`, Chinese on both sides, as one text or as a list that holds one thing more. */
const value = (name: string): readonly string[] => {
  const text = `值${name}值`;
  return Object.assign([text, '值'], { toString: () => text });
};
const values = new Proxy({}, { get: (_, name) => value(String(name)) });
const said = (message: Messages[string] | undefined): string =>
  typeof message === 'function' ? message(values as never) : (message ?? '');
const named = (text: string): string[] => (text.match(/值\w+值/g) ?? []).sort();
const own = (text: string): string => text.replace(/值\w*值|值/g, '');

test('no catalogue is left out', () => {
  const folders = readdirSync(new URL('../../shared/text', import.meta.url), {
    withFileTypes: true,
  })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  expect(Object.keys(catalogues)).toEqual(folders.sort());
});

describe.each(Object.entries(catalogues))('%s', (_name, textIn) => {
  const english = textIn('en');

  test.each(locales)('%s: every message is there and says something', (locale) => {
    const messages = textIn(locale);
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
    expect(Object.keys(messages).filter((key) => said(messages[key]).trim() === '')).toEqual([]);
  });

  test.each(chinese)('%s: every message names what the English one names', (locale) => {
    const messages = textIn(locale);
    const names = (from: Messages) =>
      Object.keys(english).map((key) => [key, named(said(from[key]))]);
    expect(names(messages)).toEqual(names(english));
  });

  test.each(chinese)('%s: nothing is left in English', (locale) => {
    const messages = textIn(locale);
    const left = Object.keys(english).filter(
      (key) => englishIn(own(said(messages[key]))).length > 0,
    );
    expect(left).toEqual([]);
  });

  test.each(chinese)('%s: its own script and full-width punctuation', (locale) => {
    const texts = Object.values(textIn(locale)).map(said);
    expect(texts.filter((text) => strangersIn(text, locale).length > 0)).toEqual([]);
    expect(texts.filter((text) => halfWidthIn(text).length > 0)).toEqual([]);
  });
});

/** Every text in three languages, wherever it stands in the data. */
const localized = (data: unknown): LocalizedText[] => {
  if (typeof data !== 'object' || data === null) return [];
  if ('en' in data && 'zh-CN' in data && 'zh-TW' in data) {
    return [
      { en: String(data.en), 'zh-CN': String(data['zh-CN']), 'zh-TW': String(data['zh-TW']) },
    ];
  }
  return Object.values(data).flatMap(localized);
};
const specialDays = chinaCalendar().specialDays;
const holidays = Array.from({ length: 23 * 366 }, (_, days) =>
  specialDays.get(nextDate('2004-01-01', days)),
);

describe.each([
  ...presets.map((preset): [string, LocalizedText[]] => [
    `the plan ${preset.id}`,
    localized(preset),
  ]),
  ['the holidays', localized(holidays)] satisfies [string, LocalizedText[]],
])('%s', (_name, texts) => {
  test('says everything in every language', () => {
    expect(texts.length).toBeGreaterThan(7);
    expect(texts.filter((text) => locales.some((locale) => text[locale].trim() === ''))).toEqual(
      [],
    );
  });

  test.each(chinese)('%s: its own script, full-width punctuation, no English', (locale) => {
    const wrong = texts
      .map((text) => text[locale])
      .filter(
        (text) =>
          [...strangersIn(text, locale), ...halfWidthIn(text), ...englishIn(text)].length > 0,
      );
    expect(wrong).toEqual([]);
  });
});

describe('the checks themselves', () => {
  test.each<[string, Chinese, string[]]>([
    ['记录', 'zh-CN', []],
    ['記錄', 'zh-CN', ['記', '錄']],
    ['記錄', 'zh-TW', []],
    ['国庆节', 'zh-TW', ['国', '庆', '节']],
  ])('%s in %s', (text, locale, expected) => {
    expect(strangersIn(text, locale)).toEqual(expected);
  });

  test.each([
    ['\u597d,\u8bf7', [',']],
    ['\u597d\uff0c\u8bf7', []],
    ['10:30 \u8d77', []],
    ['\u201c\u540d\u201d:\u8bf7', [':']],
  ])('%s', (text, expected) => {
    expect(halfWidthIn(text)).toEqual(expected);
  });
});
