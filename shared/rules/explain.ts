// Every level and every deadline in one sentence, in the reader's language.
import { minutesOf } from '../calendar/time-of-day.ts';
import type { SpecialDay } from '../calendar/working-calendar.ts';
import { minutesOfDay, momentAt } from '../calendar/zone.ts';
import type { Locale } from '../model/submission.ts';
import { levelMilestone, type Procedure, receivedMilestone } from '../plan/schema.ts';
import { formatDatedMoment, formatDay, formatDuration, formatMoment } from '../text/dates.ts';
import { rulesText } from '../text/rules/rules.ts';
import { situationsText } from '../text/situations/situations.ts';
import { staffText } from '../text/staff/staff.ts';
import type { Duty } from './duties.ts';
import type { LevelNow, LevelSuggestion } from './level.ts';

export type Reader = {
  readonly locale: Locale;
  readonly zone: string;
  /** Reads it years later: moments carry their year. */
  readonly later?: true;
};

export const explainLevel = ({ level, because }: LevelSuggestion, locale: Locale): string => {
  const text = staffText(locale);
  const name = level.name[locale];
  if (because.length === 0) return text.levelOtherwise({ level: name });
  const reasons = because.map(({ reason, source }) =>
    text.levelReason({ reason: reason[locale], source }),
  );
  return text.levelBecause({ level: name, reasons: text.list({ items: reasons }) });
};

/** Who chose the level, and what the rules ask for where a person chose another. */
export const explainLevelNow = (
  { level, suggestion, chosenBy }: LevelNow,
  locale: Locale,
): string => {
  if (chosenBy === 'person') {
    const text = rulesText(locale);
    const name = level.name[locale];
    return suggestion.level === level
      ? text.levelChosen({ level: name })
      : text.levelChosenAgainst({ level: name, rules: explainLevel(suggestion, locale) });
  }
  return suggestion.level.rank < level.rank
    ? rulesText(locale).levelKept({
        level: level.name[locale],
        rules: explainLevel(suggestion, locale),
      })
    : explainLevel(suggestion, locale);
};

export const milestoneName = (
  key: string,
  { milestones, opens }: Procedure,
  locale: Locale,
): string => {
  if (key === receivedMilestone) {
    return opens ? situationsText(locale).opened : staffText(locale).received;
  }
  if (key === levelMilestone) return rulesText(locale).leveled;
  return milestones.find((milestone) => milestone.key === key)?.name[locale] ?? key;
};

const sayNotable = (special: SpecialDay, { locale, zone }: Reader): string => {
  const text = staffText(locale);
  const day = formatDay(momentAt(special.date, 720, zone), zone, locale);
  return special.working
    ? text.makeUpDay({ day })
    : text.holiday({ day, name: special.name[locale] });
};

/** A round counts from when the last one was done; one for a time of day that was done early, from that time. */
const startName = (
  { rule, occurrence, start }: Duty,
  procedure: Procedure,
  { locale, zone }: Reader,
): string => {
  if (!rule.recurs || occurrence === 1) return milestoneName(rule.startsAt, procedure, locale);
  const { within, endsAt } = rule;
  const waited =
    'timeOfDay' in within && minutesOfDay(start, zone) === minutesOf(within.timeOfDay) % (24 * 60);
  return waited ? rulesText(locale).lastDue : milestoneName(endsAt, procedure, locale);
};

/** `Test asked for Fri 9 Oct 17:00 + 2 working days (Sat 10 Oct is a make-up workday) → …; P1-9`. */
export const explainDeadline = (duty: Duty, procedure: Procedure, reader: Reader): string => {
  const { locale, zone } = reader;
  const text = staffText(locale);
  const remarks = duty.notable.map((day) => sayNotable(day, reader));
  if (duty.countedFrom !== duty.start) {
    const moment = formatMoment(duty.countedFrom, zone, locale);
    remarks.unshift(text.countedFrom({ moment }));
  }
  return text.why({
    start: startName(duty, procedure, reader),
    moment: (reader.later ? formatDatedMoment : formatMoment)(duty.start, zone, locale),
    within: formatDuration(duty.rule.within, locale),
    notable: remarks.length === 0 ? '' : text.notable({ days: remarks }),
    due: formatMoment(duty.due, zone, locale),
    source: duty.rule.source,
  });
};
