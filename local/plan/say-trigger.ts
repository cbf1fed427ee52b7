// What the watch looks for, in one phrase.
import type { Locale } from '../../shared/model/submission.ts';
import type { Plan } from '../../shared/plan/schema.ts';
import type { Trigger } from '../../shared/plan/situation-schema.ts';
import { writeCondition } from '../../shared/plan/tables/conditions.ts';
import { scopeOf } from '../../shared/plan/tables/names.ts';
import { formatDuration } from '../../shared/text/dates.ts';
import { planText } from '../../shared/text/plan/plan.ts';
import { planWordsIn } from './text/words.ts';

export const sayTrigger = (when: Trigger, plan: Plan, locale: Locale): string => {
  const words = planWordsIn(locale);
  const text = planText(locale);
  const scope = scopeOf(plan, 'complaints', locale);
  const days = (count: number): string => formatDuration({ days: count }, locale);
  switch (when.kind) {
    case 'cluster':
      return words.cluster({
        count: when.atLeast,
        by: text[`by.${when.by}`],
        within: formatDuration(when.within, locale),
      });
    case 'surge':
      return (when.inclusive ? words.surgeIncluded : words.surgeAbove)({
        percent: when.percentOfMean,
        baseline: days(when.baselineDays),
        floor: when.floor,
      });
    case 'unusual': {
      const facts = {
        windows: when.windows.map(days),
        baseline: days(when.baselineDays),
        alarms: when.falseAlarmsPerYear,
        least: when.leastCount,
      };
      return when.by === 'volume'
        ? words.unusualVolume(facts)
        : words.unusual({ ...facts, by: text[`by.${when.by}`] });
    }
    case 'occurs':
      return words.occurs({
        condition: writeCondition(when.when, scope),
        within: days(when.days),
      });
    case 'calm': {
      const within = formatDuration({ hours: when.hours }, locale);
      const without = when.without
        ? words.calmWithout({ condition: writeCondition(when.without, scope) })
        : '';
      return when.downBy === undefined
        ? `${words.calmNoMore({ within })}${without}`
        : `${words.calmDown({ within, percent: when.downBy })}${without}`;
    }
    case 'always':
      return words.always;
  }
};
