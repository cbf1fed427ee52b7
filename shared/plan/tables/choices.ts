// What a cell of a plan's tab may be chosen from, in words: for drop-downs. Everything else is typed.
import type { Locale } from '../../model/submission.ts';
import { planText } from '../../text/plan/plan.ts';
import { presets } from '../presets/presets.ts';
import type { Plan } from '../schema.ts';
import type { PlanTab } from './layout.ts';
import { type Named, scopeOf } from './names.ts';
import { choiceLists, dayKinds, holidayNames } from './other-tabs.ts';
import { natures } from './procedure-tabs.ts';
import { abouts } from './read-procedure.ts';
import { deeds, groupings, triggerKinds } from './trigger-tab.ts';

/** Null where a cell holds several words, or anything at all. */
export const choicesIn = (
  tab: PlanTab,
  column: string,
  plan: Plan,
  locale: Locale,
): readonly string[] | null => {
  const complaints = scopeOf(plan, 'complaints', locale);
  const situations = scopeOf(plan, 'situations', locale);
  const words = (...lists: readonly (readonly Named[])[]): readonly string[] => [
    ...new Set(lists.flat().map(({ name }) => name[locale])),
  ];
  const yes = [planText(locale)['word.yes']];
  const moments = words(complaints.moment, situations.moment);
  const levels = words(complaints.level, situations.level);
  const lists: Readonly<Partial<Record<`${PlanTab}.${string}`, readonly string[]>>> = {
    'planRules.level': levels,
    'planChoices.list': words(choiceLists),
    'planChoices.asked': yes,
    'planMilestones.nature': words(natures),
    'planDuties.role': words(complaints.doer),
    'planDuties.startsAt': moments,
    'planDuties.endsAt': moments,
    'planDuties.recurs': yes,
    'planAlerts.startsAt': moments,
    'planLadders.fromLevel': levels,
    'planLadders.role': words(complaints.doer),
    'planSituations.role': words(complaints.role),
    'planSituations.single': yes,
    'planSituations.silencesReminders': yes,
    'planTriggers.situation': words(complaints.situation),
    'planTriggers.does': words(deeds),
    'planTriggers.result': words(
      situations.level,
      plan.situations.milestones.filter(({ found }) => found),
    ),
    'planTriggers.kind': words(triggerKinds),
    'planTriggers.by': words(groupings),
    'planTriggers.inclusive': yes,
    'planCalendar.holidays': words(holidayNames),
    'planDays.calendar': words(complaints.calendar),
    'planDays.dayIs': words(dayKinds),
  };
  return column === 'for' ? words(abouts) : (lists[`${tab}.${column}`] ?? null);
};

/** All plans that come with the product, by name. */
export const presetNames = (locale: Locale): readonly string[] =>
  presets.map(({ name }) => name[locale]);
