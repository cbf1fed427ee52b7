// A plan whose early warnings count by something else: past records may lack what the plan counts by.
import type { Plan } from '../../../shared/plan/schema.ts';
import type { Trigger } from '../../../shared/plan/situation-schema.ts';
import type { CountedBy } from '../options.ts';

/** Warnings of the volume of all complaints stay what they are. */
export const warningBy = (plan: Plan, by: CountedBy): Plan => {
  const turned = <Rule extends { readonly when: Trigger }>(rule: Rule): Rule =>
    rule.when.kind === 'unusual' && rule.when.by !== 'volume'
      ? { ...rule, when: { ...rule.when, by } }
      : rule;
  const rules = plan.situations.rules.map((rule) => ({ ...rule, opens: rule.opens.map(turned) }));
  return { ...plan, situations: { ...plan.situations, rules } };
};
