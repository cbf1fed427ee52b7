// What each group of a rule is usually like, as watches over its windows.
import type { UnusualRule } from '../plan/detection-schema.ts';
import { dispersionAmong, sum } from './dispersion.ts';
import { lonePrior, negativeBinomial, priorAmong, recency, weighted } from './expectation.ts';
import type { Watch } from './false-alarms.ts';
import { withoutOutbreaks } from './outbreaks.ts';
import { countsByDay, inWeeks, type Past } from './past.ts';
import { weeklyRhythm, worthOf } from './rhythm.ts';
import type { Sighting } from './sighting.ts';

export type Watches = {
  /** One for each window of the rule, by group. */
  readonly of: ReadonlyMap<string, readonly Watch[]>;
  /** Those of the groups that nobody has heard of yet, taken together. */
  readonly unseen: readonly Watch[];
};

/** `groups` are the sightings of the past and of now, grouped as the rule says. */
export const watchesOf = (
  sightings: readonly Sighting[],
  groups: ReadonlyMap<string, readonly Sighting[]>,
  rule: UnusualRule,
  past: Past,
): Watches => {
  const days = countsByDay(sightings, past);
  const weeks = inWeeks(days);
  const rhythm = weeklyRhythm(days, weeks, withoutOutbreaks(weeks));
  const histories = new Map(
    [...groups].map(([group, members]) => {
      const counts = inWeeks(countsByDay(members, past));
      return [group, withoutOutbreaks(counts)] as const;
    }),
  );
  const known = [...histories.values()].filter((history) => sum(history) > 0);
  const dispersionOf = dispersionAmong(known);
  const prior = rule.by === 'volume' ? lonePrior : priorAmong(known.map(sum), past.weeks);
  const exposure = sum(recency(past.weeks));
  const watches = (history: readonly number[], count: number): readonly Watch[] => {
    const dispersion = dispersionOf(history);
    return rule.windows.map((window) => ({
      window,
      dispersion,
      groups: count,
      usual: negativeBinomial({
        events: prior.events + weighted(history) / dispersion,
        exposure: prior.exposure + exposure / dispersion,
        ahead: worthOf(window, rhythm),
        dispersion,
      }),
    }));
  };
  const newcomers = groups.size - known.length;
  const unseen = rule.by === 'volume' ? 0 : Math.max(prior.unseen, newcomers, 1);
  return {
    of: new Map([...histories].map(([group, history]) => [group, watches(history, 1)])),
    unseen:
      unseen === 0
        ? []
        : watches(
            Array.from({ length: past.weeks }, () => 0),
            unseen,
          ),
  };
};
