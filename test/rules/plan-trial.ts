// Tries any plan out: what its rules make of a complaint, in short words for a table of requirements.
import { calendarsFor } from '../../shared/calendar/calendars.ts';
import type { Complaint } from '../../shared/model/complaint.ts';
import type { Person } from '../../shared/model/person.ts';
import type { Locale } from '../../shared/model/submission.ts';
import type { Plan } from '../../shared/plan/schema.ts';
import { isDueSoon, isOverdue } from '../../shared/rules/duties.ts';
import { explainDeadline, explainLevel, milestoneName } from '../../shared/rules/explain.ts';
import { type Judged, judge } from '../../shared/rules/judge.ts';
import { suggestLevel } from '../../shared/rules/level.ts';
import { promisesFor } from '../../shared/rules/promises.ts';
import { alertsAt, at, complaintWith, received, toldAt, zone } from './fixtures.ts';

export type Typed = Readonly<Record<string, string>>;
export type Changes = Partial<Complaint>;

/** A person of every region; the mail address follows from the name. */
export const person = (name: string, role: string, changes: Partial<Person> = {}): Person => ({
  name,
  email: `${name.toLowerCase()}@example.org`,
  role,
  region: '',
  deputy: '',
  awayFrom: null,
  awayTo: null,
  locale: 'en',
  ...changes,
});

const stateIn = ({ duties }: Judged, duty: string, now: number): string => {
  const ours = duties.filter(({ rule }) => rule.key === duty);
  const found = ours[ours.length - 1];
  if (!found) return 'none';
  if (isOverdue(found, now)) return 'overdue';
  return isDueSoon(found, now, 0) ? 'dueSoon' : found.outcome;
};

const whyIn = (judged: Judged, duty: string, plan: Plan, locale: Locale): string => {
  const found = judged.duties.find(({ rule }) => rule.key === duty);
  return found ? explainDeadline(found, plan, { locale, zone }) : '';
};

/** `base`: the plan's plainest complaint, received on Friday 20 November 2026 at 09:00. */
export const trialOf = (plan: Plan, people: readonly Person[], base: Changes) => {
  const calendarOf = calendarsFor(plan.calendars, zone);
  const calendar = calendarOf('');
  const late = at('2027-12-31 12:00');
  const complaint = (changes: Changes = {}, typed: Typed = {}): Complaint => {
    const level = changes.level ?? base.level ?? '';
    const levelMemo = { byRule: level, seen: level, since: changes.received ?? received };
    return complaintWith({ ...base, levelMemo, ...changes }, typed);
  };
  const look = (staff: Readonly<Record<string, Partial<Person>>>) => ({
    plan,
    calendarOf,
    people: people.map((each) => ({ ...each, ...staff[each.name] })),
  });
  const judged = (changes: Changes, typed: Typed, now: number): Judged =>
    judge(complaint(changes, typed), plan, calendar, now);
  return {
    complaint,
    /** `open`, `dueSoon`, `overdue`, how it ended, or `none` where its clock never started. */
    state: (duty: string, now: string, typed: Typed = {}, changes: Changes = {}): string =>
      stateIn(judged(changes, typed, at(now)), duty, at(now)),
    /** The milestone's moment counts. */
    counts: (milestone: string, typed: Typed, changes: Changes = {}): boolean =>
      judged(changes, typed, late).progress.reached[milestone] !== undefined,
    /** What must be there before the milestone counts, by name. */
    missing: (milestone: string, typed: Typed, changes: Changes = {}): readonly string[] =>
      judged(changes, typed, late).progress.problems.flatMap((each) =>
        each.key === milestone && each.problem === 'requires'
          ? each.missing.map((key) => milestoneName(key, plan, 'en'))
          : [],
      ),
    level: (changes: Changes): string => suggestLevel(plan, complaint(changes)).level.key,
    whyLevel: (changes: Changes, locale: Locale): string =>
      explainLevel(suggestLevel(plan, complaint(changes)), locale),
    why: (duty: string, locale: Locale, typed: Typed = {}, changes: Changes = {}): string =>
      whyIn(judged(changes, typed, late), duty, plan, locale),
    /** `alert: person`, in order of the plan. */
    alerts: (
      changes: Changes = {},
      typed: Typed = {},
      staff: Readonly<Record<string, Partial<Person>>> = {},
    ): readonly string[] => alertsAt(complaint(changes, typed), late, look(staff)),
    /** Who is told of one duty by now, nothing having been told before. */
    climbed: (
      duty: string,
      now: string,
      typed: Typed = {},
      changes: Changes = {},
      staff: Readonly<Record<string, Partial<Person>>> = {},
    ): readonly string[] =>
      toldAt(complaint(changes, typed), at(now), look(staff))
        .filter((line) => line.includes(` ${duty}: `))
        .map((line) => line.replace(` ${duty}:`, '').replace('overdue ', '')),
    promises: (locale: Locale, changes: Changes = {}): readonly string[] =>
      promisesFor(complaint(changes), plan, calendar, received, locale).map(({ text }) => text),
  };
};
