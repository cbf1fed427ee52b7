// A plan whose early warnings count by something else: past records may lack what the plan counts by.
import type { LocalizedText } from '../../../shared/model/text.ts';
import type { Plan } from '../../../shared/plan/schema.ts';
import type { SituationRule } from '../../../shared/plan/situation-schema.ts';
import { inAll } from '../../../shared/plan/tables/names.ts';
import type { CountedBy } from '../options.ts';
import { planWordsIn } from '../text/words.ts';

const changed = (name: LocalizedText, by: CountedBy): LocalizedText =>
  inAll((locale) => {
    const words = planWordsIn(locale);
    return words.countedBy({ name: name[locale], by: words[`by.${by}`] });
  });

type Opening = SituationRule['opens'][number];

/** Warnings of the volume of all complaints stay what they are. */
const isTurned = ({ when }: Opening): boolean => when.kind === 'unusual' && when.by !== 'volume';

const turned = (opening: Opening, by: CountedBy): Opening =>
  opening.when.kind === 'unusual' && isTurned(opening)
    ? { ...opening, when: { ...opening.when, by }, reason: changed(opening.reason, by) }
    : opening;

export const warningBy = (plan: Plan, by: CountedBy): Plan => {
  const rules = plan.situations.rules.map((rule) =>
    rule.opens.some(isTurned)
      ? {
          ...rule,
          name: changed(rule.name, by),
          opens: rule.opens.map((opening) => turned(opening, by)),
        }
      : rule,
  );
  return { ...plan, situations: { ...plan.situations, rules } };
};
