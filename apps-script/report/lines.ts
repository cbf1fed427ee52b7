// The report's figures as lines of label, value and remark, in one language: for the tab, the mail and the CSV.

import type { Locale } from '../../shared/model/locale.ts';
import type { Plan } from '../../shared/plan/schema.ts';
import {
  type DutyFacts,
  type MonthFacts,
  percentOf,
  type Share,
  type TargetFacts,
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
    const label = staffText(locale).factNamed({ name: name[locale], source });
    return [[label, duty.due, sayShare(judged(duty), locale)]];
  });

/** Where there is nothing to judge it says why: a month without complaints, or complaints nobody was asked about. */
const verdictOn = (target: TargetFacts, { received }: MonthFacts, locale: Locale): string => {
  const text = staffText(locale);
  if (target.met === null) return received === 0 ? text.targetNothing : text.targetUnknown;
  return target.met ? text.targetMet : text.targetMissed;
};

export const targetLines = (facts: MonthFacts, plan: Plan, locale: Locale): readonly Line[] => {
  const text = staffText(locale);
  return plan.targets.flatMap(({ key, name, source, atLeast }): Line[] => {
    const target = facts.targets.find((each) => each.key === key);
    if (!target) return [];
    return [
      [
        text.factNamed({ name: name[locale], source }),
        sayShare(target.share, locale),
        text.targetVerdict({ percent: atLeast, verdict: verdictOn(target, facts, locale) }),
      ],
    ];
  });
};

export const levelLines = (facts: MonthFacts, plan: Plan, locale: Locale): readonly Line[] =>
  plan.levels.map(
    ({ key, name, meaning }): Line => [name[locale], facts.byLevel.get(key) ?? 0, meaning[locale]],
  );
