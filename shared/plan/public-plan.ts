// The part of a plan that a form on any website may show, in one language.
import type { Choice, Locale, PublicPlan } from '../model/submission.ts';
import type { LocalizedText } from '../model/text.ts';
import { promisesInGeneral } from '../rules/promises.ts';
import type { Plan } from './schema.ts';

/** `regions` are those people work in. */
export const publicPlan = (plan: Plan, regions: readonly string[], locale: Locale): PublicPlan => {
  const choices = (list: readonly { key: string; name: LocalizedText }[]): Choice[] =>
    list.map(({ key, name }) => ({ key, name: name[locale] }));
  return {
    id: plan.id,
    version: plan.version,
    name: plan.name[locale],
    locale,
    categories: choices(plan.categories),
    symptoms: choices(plan.symptoms),
    signals: choices(plan.signals.filter(({ asked }) => asked)),
    regions: regions.map((region) => ({ key: region, name: region })),
    urgencies: choices(plan.urgencies),
    promises: promisesInGeneral(plan, locale),
  };
};
