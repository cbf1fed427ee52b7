// A small plan in three languages, as the web app would answer it.
import type { Choice, Locale, PublicPlan } from '../../../shared/model/submission.ts';

type Names = Readonly<Record<Locale, string>>;

const choices = (locale: Locale, names: Readonly<Record<string, Names>>): readonly Choice[] =>
  Object.entries(names).map(([key, name]) => ({ key, name: name[locale] }));

export const planIn = (locale: Locale): PublicPlan => ({
  id: 'test-plan',
  version: '1',
  name: 'Test plan',
  locale,
  categories: choices(locale, {
    packaging: { en: 'Damaged packaging', 'zh-CN': '外包装破损', 'zh-TW': '外包裝破損' },
    unwell: { en: 'Somebody became unwell', 'zh-CN': '有人不舒服', 'zh-TW': '有人不舒服' },
  }),
  symptoms: choices(locale, {
    fever: { en: 'Fever', 'zh-CN': '发热', 'zh-TW': '發燒' },
    cough: { en: 'Cough', 'zh-CN': '咳嗽', 'zh-TW': '咳嗽' },
  }),
  signals: choices(locale, {
    hospital: { en: 'Seen in hospital', 'zh-CN': '去过医院', 'zh-TW': '去過醫院' },
    media: { en: 'A journalist is involved', 'zh-CN': '有记者介入', 'zh-TW': '有記者介入' },
  }),
  regions: choices(locale, {
    north: { en: 'North county', 'zh-CN': '北县', 'zh-TW': '北縣' },
    south: { en: 'South county', 'zh-CN': '南县', 'zh-TW': '南縣' },
  }),
  urgencies: choices(locale, {
    urgent: { en: 'Urgent', 'zh-CN': '紧急', 'zh-TW': '緊急' },
    ordinary: { en: 'Ordinary', 'zh-CN': '一般', 'zh-TW': '一般' },
  }),
  promises: [],
});
