// One look at a stream of complaints by one rule, in short words for tables.
import { hour } from '../../shared/calendar/duration.ts';
import type { Plan } from '../../shared/plan/schema.ts';
import type { SituationRule, Trigger } from '../../shared/plan/situation-schema.ts';
import {
  type KnownSituation,
  lookForSituations,
  type Seen,
} from '../../shared/rules/situations.ts';
import { at, named, plan } from './fixtures.ts';
import { seenWith } from './situation-trial.ts';

export const now = at('2026-11-20 09:00');
export const ago = (hours: number): number => now - hours * hour;

export const opening = (when: Trigger, level = 'suspected'): SituationRule['opens'][number] => ({
  level,
  when,
  reason: named(level),
  source: 'T-1',
});
export const ruleOf = (changes: Partial<SituationRule>): SituationRule => ({
  key: 'rule',
  name: named('Rule'),
  source: 'T-1',
  single: false,
  opens: [],
  finds: [],
  mayBeLowered: [],
  silencesReminders: false,
  role: 'director',
  ...changes,
});
export const known = (changes: Partial<KnownSituation> = {}): KnownSituation => ({
  number: 'S1',
  rule: 'rule',
  group: 'fever',
  opened: ago(48),
  closed: null,
  members: [],
  ...changes,
});

export const look = (
  rule: Partial<SituationRule>,
  stream: readonly Seen[],
  before: readonly KnownSituation[] = [],
  when: { now: number; since?: number; recordsFrom?: number } = { now },
) => {
  const by = { ...plan, situations: { ...plan.situations, rules: [ruleOf(rule)] } };
  return lookForSituations(by, stream, before, when);
};
/** `fever S1: C1 C2`, `fever new: …`; levels asked for where there are several. */
export const opened = (...input: Parameters<typeof look>): readonly string[] =>
  look(...input).situations.map(
    ({ group, number, members, asked }) =>
      `${group} ${number ?? 'new'}: ${members.join(' ')}${asked.length > 1 ? ` (${asked.map(({ level }) => level).join(' ')})` : ''}`,
  );

/** With a fever, each of a person of its own, so many hours ago. */
export const fever = (
  number: string,
  hours: number,
  changes: Partial<Seen['sighting']> = {},
): Seen => {
  const seen = seenWith(plan, number, ago(hours), { symptoms: ['fever'] });
  return { ...seen, sighting: { ...seen.sighting, ...changes } };
};
export const fevers = (...hours: readonly number[]): readonly Seen[] =>
  hours.map((each, index) => fever(`C${index + 1}`, each));

/** P1-14: five people with the same within seven days. */
export const five = {
  kind: 'cluster',
  by: 'symptom',
  atLeast: 5,
  within: { days: 7 },
} satisfies Trigger;
export const week = 7 * 24;

/** Looks for alike symptoms and batches, for single complaints, for all together, and for calm. */
export const watching: Plan = {
  ...plan,
  situations: {
    ...plan.situations,
    rules: [
      ruleOf({
        key: 'cluster',
        opens: [
          opening({ ...five, atLeast: 3 }, 'notice'),
          opening({ ...five, atLeast: 4, within: { hours: 72 } }),
        ],
        finds: [{ milestone: 'calm', when: { kind: 'calm', hours: 48 } }],
      }),
      ruleOf({ key: 'batches', opens: [opening({ ...five, by: 'batch', atLeast: 2 })] }),
      ruleOf({
        key: 'media',
        opens: [opening({ kind: 'occurs', days: 7, when: { signal: 'media' } })],
        finds: [{ milestone: 'down', when: { kind: 'calm', hours: 24, downBy: 50 } }],
      }),
      ruleOf({
        key: 'all',
        single: true,
        opens: [
          opening({ kind: 'occurs', days: 3, when: { symptom: '*' } }),
          opening({
            kind: 'surge',
            percentOfMean: 200,
            inclusive: true,
            baselineDays: 7,
            leastBaselineDays: 3,
            floor: 3,
          }),
        ],
      }),
    ],
  },
};
