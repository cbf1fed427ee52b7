// `plan check`: every mistake of a plan by its place, with what to do about it; or one line that there is none.
import type { Locale } from '../../shared/model/submission.ts';
import { bad, good, type Outcome } from '../replay/outcome.ts';
import { readChecked } from './find-plan.ts';
import { sayMistake } from './mistakes.ts';
import { planWordsIn } from './text/words.ts';

export const check = async (name: string, locale: Locale): Promise<Outcome<readonly string[]>> => {
  const words = planWordsIn(locale);
  const read = await readChecked(name, words);
  if (!read.ok) return read;
  const { label, data, plan, mistakes } = read.value;
  if (plan) {
    const { duties, situations } = plan;
    return good([
      words.fine({
        plan: words.planTitle({ label, name: plan.name[locale] }),
        duties: duties.length + situations.duties.length,
        situations: situations.rules.length,
      }),
    ]);
  }
  const lines = mistakes.flatMap((mistake) => sayMistake(mistake, data, locale));
  return bad([words.mistakes({ name: label, count: mistakes.length }), '', ...lines].join('\n'));
};
