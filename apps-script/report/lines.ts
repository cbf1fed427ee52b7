// The report's figures as lines of label, value and remark, in one language: for the tab, the mail and the CSV.

import type { Locale } from '../../shared/model/submission.ts';
import type { Plan } from '../../shared/plan/schema.ts';
import {
  type DutyFacts,
  type MonthFacts,
  percentOf,
  type Share,
} from '../../shared/report/month.ts';
import { staffText } from '../../shared/text/staff/staff.ts';

export type Line = readonly [label: string, value: string | number, remark: string];

/** `96.4 % (27 of 28)`: never a rate without what it is a rate of. */
export const sayShare = (share: Share, locale: Locale): string => {
  const text = staffText(locale);
  return share.whole === 0
    ? text.factNone
    : text.factRate({ percent: percentOf(share), part: share.part, whole: share.whole });
};

const judged = ({ inTime, late }: DutyFacts): Share => ({ part: inTime, whole: inTime + late });

export const figureLines = (facts: MonthFacts, locale: Locale): readonly Line[] => {
  const text = staffText(locale);
  const { duties } = facts;
  return [
    [text.factReceived, facts.received, ''],
    [text.factPrevious, facts.receivedBefore, ''],
    [text.factClosed, facts.closed, ''],
    [text.factOpen, facts.open, ''],
    [text.factDue, duties.due, ''],
    [text.factInTime, duties.inTime, sayShare(judged(duties), locale)],
    [text.factLate, duties.late, ''],
    [text.factVoid, duties.void, ''],
    [text.factPending, duties.pending, ''],
  ];
};

export const dutyLines = (facts: MonthFacts, plan: Plan, locale: Locale): readonly Line[] =>
  plan.duties.flatMap(({ key, name, source }): Line[] => {
    const duty = facts.byDuty.get(key);
    if (!duty || duty.due === 0) return [];
    return [[`${name[locale]} (${source})`, duty.due, sayShare(judged(duty), locale)]];
  });

export const targetLines = (facts: MonthFacts, plan: Plan, locale: Locale): readonly Line[] => {
  const text = staffText(locale);
  return plan.targets.map(({ key, name, source, atLeast }): Line => {
    const target = facts.targets.find((each) => each.key === key);
    const share = target?.share ?? { part: 0, whole: 0 };
    const verdict =
      target?.met === undefined || target.met === null
        ? text.targetUnknown
        : target.met
          ? text.targetMet
          : text.targetMissed;
    return [
      `${name[locale]} (${source})`,
      sayShare(share, locale),
      `${text.targetAtLeast({ percent: atLeast })}: ${verdict}`,
    ];
  });
};

export const levelLines = (facts: MonthFacts, plan: Plan, locale: Locale): readonly Line[] =>
  plan.levels.map(
    ({ key, name, meaning }): Line => [name[locale], facts.byLevel.get(key) ?? 0, meaning[locale]],
  );
