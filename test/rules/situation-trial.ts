// Tries out what a plan says about situations: what opens them, their levels, duties, rounds and who hears.
import { calendarsFor } from '../../shared/calendar/calendars.ts';
import { day, minute } from '../../shared/calendar/duration.ts';
import { factsOf } from '../../shared/model/complaint.ts';
import type { Person } from '../../shared/model/person.ts';
import type { Situation } from '../../shared/model/situation.ts';
import type { Facts, Member } from '../../shared/model/subject.ts';
import type { Locale } from '../../shared/model/submission.ts';
import { type Plan, situationProcedure } from '../../shared/plan/schema.ts';
import { isDueSoon, isOverdue } from '../../shared/rules/duties.ts';
import { explainDeadline, explainLevelNow } from '../../shared/rules/explain.ts';
import { type Judged, judge } from '../../shared/rules/judge.ts';
import { type LevelReason, suggestLevel } from '../../shared/rules/level.ts';
import { settle } from '../../shared/rules/settled.ts';
import {
  type KnownSituation,
  lookForSituations,
  type Seen,
} from '../../shared/rules/situations.ts';
import { at, complaintWith, received, sweep, zone } from './fixtures.ts';
import type { Typed } from './plan-trial.ts';

/** Received at that moment, by somebody of its own. */
export const seenWith = (
  plan: Plan,
  number: string,
  moment: number,
  changes: Partial<Facts> = {},
  reached: Typed = {},
): Seen => {
  const facts = factsOf({ category: 'other', symptoms: [], signals: [], ...changes });
  return {
    sighting: {
      number,
      at: moment,
      person: number,
      product: '',
      batch: '',
      symptoms: facts.symptoms,
    },
    facts,
    rank: suggestLevel(plan, facts).level.rank,
    reached: Object.fromEntries(Object.entries(reached).map(([key, wall]) => [key, at(wall)])),
  };
};

/** So many complaints on each of so many days before the last 24 hours, then so many in these. */
export const volume = (
  plan: Plan,
  perDay: number,
  days: number,
  last: number,
  now: number,
): readonly Seen[] => {
  const spread = (count: number, from: number, name: string): Seen[] =>
    Array.from({ length: count }, (_, index) =>
      seenWith(plan, `${name}-${index}`, from + ((index + 1) * day) / (count + 1)),
    );
  return [
    ...Array.from({ length: days }, (_, index) =>
      spread(perDay, now - (index + 2) * day, `D${index}`),
    ).flat(),
    ...spread(last, now - day, 'L'),
  ];
};

export const situationTrial = (plan: Plan, people: readonly Person[]) => {
  const calendarOf = calendarsFor(plan.calendars, zone);
  const calendar = calendarOf('');
  const procedure = situationProcedure(plan);
  const look = (seen: readonly Seen[], now: number, known: readonly KnownSituation[] = []) =>
    lookForSituations(plan, seen, known, { now });

  /** Opened on Friday 20 November 2026 at 09:00, with its rule's level unless another stands there. */
  const situation = (
    rule: string,
    level: string,
    typed: Typed = {},
    changes: Partial<Situation> = {},
  ): Situation => ({
    ...complaintWith({}, typed),
    category: '',
    number: 'S26-00007-1',
    situation: rule,
    level,
    levelMemo: { byRule: level, seen: level, since: received },
    lowerable: plan.situations.rules.find(({ key }) => key === rule)?.mayBeLowered ?? null,
    owner:
      people.find(
        ({ role }) => role === plan.situations.rules.find(({ key }) => key === rule)?.role,
      )?.name ?? '',
    region: '',
    group: '',
    label: '',
    evidence: '',
    asked: [],
    ...changes,
  });
  const judged = (subject: Situation, now: number): Judged<Situation> =>
    judge(subject, procedure, calendar, now, subject.asked);
  const latest = ({ duties }: Judged, duty: string) => {
    const ours = duties.filter(({ rule }) => rule.key === duty);
    return ours[ours.length - 1];
  };
  const stateAt = (duty: string, now: number, subject: Situation): string => {
    const found = latest(judged(subject, now), duty);
    if (!found) return 'none';
    if (isOverdue(found, now)) return 'overdue';
    return isDueSoon(found, now, 0) ? 'dueSoon' : found.outcome;
  };
  const told = (subject: Situation, now: string) =>
    sweep([], at(now), { plan, calendarOf, people, situations: [subject] }).notices;

  return {
    situation,
    /** Of the round that runs. */
    state: (duty: string, now: string, subject: Situation): string =>
      stateAt(duty, at(now), subject),
    /** A minute before it is over, at its end, and a minute after. */
    around: (duty: string, limit: string, subject: Situation): readonly string[] =>
      [-minute, 0, minute].map((off) => stateAt(duty, at(limit) + off, subject)),
    /** As the row would remember its duties after this moment. */
    after: (subject: Situation, now: string): Situation => ({
      ...subject,
      settled: settle(judged(subject, at(now)), procedure, zone).memo,
    }),
    due: (duty: string, now: string, subject: Situation): string => {
      const found = latest(judged(subject, at(now)), duty);
      return found ? new Date(found.due + 8 * 60 * minute).toISOString().slice(0, 16) : '';
    },
    counts: (milestone: string, subject: Situation): boolean =>
      judged(subject, at('2027-12-31 12:00')).progress.reached[milestone] !== undefined,
    missing: (milestone: string, subject: Situation): readonly string[] =>
      judged(subject, at('2027-12-31 12:00')).progress.problems.flatMap((each) =>
        each.key === milestone && each.problem === 'requires' ? each.missing : [],
      ),
    levelNow: (subject: Situation, now = '2026-11-20 10:00') => {
      const { level } = judged(subject, at(now)).level;
      return level.key;
    },
    refused: (subject: Situation): string | undefined =>
      judged(subject, at('2026-11-20 10:00')).level.refused?.key,
    whyLevel: (subject: Situation, locale: Locale): string =>
      explainLevelNow(judged(subject, at('2026-11-20 10:00')).level, locale),
    why: (duty: string, subject: Situation, locale: Locale, now = '2026-11-20 10:00'): string => {
      const found = latest(judged(subject, at(now)), duty);
      return found ? explainDeadline(found, procedure, { locale, zone }) : '';
    },
    alerts: (subject: Situation, now = '2026-11-20 09:05'): readonly string[] =>
      told(subject, now)
        .filter(({ kind }) => kind === 'alert')
        .map(({ about, person }) => `${about}: ${person}`),
    climbed: (duty: string, now: string, subject: Situation): readonly string[] =>
      told(subject, now)
        .filter(({ kind, about }) => kind === 'overdue' && about === duty)
        .map(({ person }) => person),
    /** Situations that these open, `rule level, level`. */
    opened: (seen: readonly Seen[], now: number, recordsFrom?: number): readonly string[] =>
      lookForSituations(plan, seen, [], {
        now,
        ...(recordsFrom === undefined ? {} : { recordsFrom }),
      }).situations.map(
        ({ rule, asked }) => `${rule.key} ${asked.map(({ level }) => level).join(', ')}`,
      ),
    asked: (seen: readonly Seen[], rule: string, now: number): readonly LevelReason[] =>
      look(seen, now).situations.find((each) => each.rule.key === rule)?.asked ?? [],
    /** Milestones found for an open situation of the rule. */
    found: (seen: readonly Seen[], rule: string, opened: number, now: number) => {
      const known = { number: 'S', rule, group: '', opened, closed: null, members: [] };
      const { milestones } = look(seen, now, [known]);
      return [
        ...new Set(milestones.filter(({ holds }) => holds).map(({ milestone }) => milestone)),
      ];
    },
  };
};

/** So many members, the first of them with the milestone reached at a moment. */
export const membersWith = (
  count: number,
  done: number,
  milestone: string,
  moment: string,
): readonly Member[] =>
  Array.from({ length: count }, (_, index) => ({
    number: `C-${index}`,
    reached: index < done ? { [milestone]: at(moment) } : {},
  }));
