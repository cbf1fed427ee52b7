// What each group of a rule is usually like, as watches over its windows.
import type { UnusualRule } from '../plan/detection-schema.ts';
import { dispersionAmong, sum } from './dispersion.ts';
import { lonePrior, negativeBinomial, type Prior, priorAmong, recency } from './expectation.ts';
import type { Watch } from './false-alarms.ts';
import { withoutOutbreaks } from './outbreaks.ts';
import { countsBy, daysInWeek, type Past } from './past.ts';
import { weeklyRhythm, worthOf } from './rhythm.ts';
import type { Sighting } from './sighting.ts';

export type Watches = {
  /** One for each window of the rule, by group. */
  readonly of: ReadonlyMap<string, readonly Watch[]>;
  /** All of them and those of the groups nobody has heard of yet, nearly alike ones taken together. */
  readonly all: readonly { readonly watch: Watch; readonly groups: number }[];
};

type Groups = ReadonlyMap<string, readonly Sighting[]>;

/** Of watches nearer to each other than some 5 % one stands for all: most groups were hardly ever seen. */
const bundled = (counted: readonly (readonly [Watch, number])[]): Watches['all'] => {
  const bundles = new Map<string, { readonly watch: Watch; groups: number }>();
  const grade = (value: number): number => Math.round(20 * Math.log(value));
  for (const [watch, groups] of counted) {
    const key = `${watch.window} ${grade(watch.usual.mean)} ${grade(watch.dispersion)}`;
    const known = bundles.get(key);
    if (known) known.groups += groups;
    else bundles.set(key, { watch, groups });
  }
  return [...bundles.values()];
};

/** How a history becomes watches, given what all groups together tell. */
const watching = (
  histories: readonly (readonly number[])[],
  prior: Prior,
  windows: readonly { readonly window: number; readonly ahead: number }[],
  weeks: number,
): ((history: readonly number[]) => readonly Watch[]) => {
  const dispersionOf = dispersionAmong(histories);
  const weights = recency(weeks);
  const time = sum(weights);
  return (history) => {
    const dispersion = dispersionOf(history);
    const people = sum(history.map((count, week) => count * (weights[week] ?? 0)));
    const events = prior.events + people / dispersion;
    const exposure = prior.exposure + time / dispersion;
    return windows.map(({ window, ahead }) => {
      const usual = negativeBinomial({ events, exposure, ahead, dispersion });
      return { window, usual, dispersion };
    });
  };
};

/** `groups` are the sightings of the past and of now, grouped as the rule says. */
export const watchesOf = (
  sightings: readonly Sighting[],
  groups: Groups,
  rule: UnusualRule,
  past: Past,
): Watches => {
  const days = countsBy(1, sightings, past);
  const weeks = countsBy(daysInWeek, sightings, past);
  const rhythm = weeklyRhythm(days, weeks, withoutOutbreaks(weeks));
  const windows = rule.windows.map((window) => ({ window, ahead: worthOf(window, rhythm) }));
  const histories = new Map<string, readonly number[]>();
  for (const [group, members] of groups) {
    const history = countsBy(daysInWeek, members, past);
    if (history.some((count) => count > 0)) histories.set(group, withoutOutbreaks(history));
  }
  const known = [...histories.values()];
  const alone = rule.by === 'volume';
  const prior = alone ? lonePrior : priorAmong(known.map(sum), past.weeks);
  const watchesFor = watching(known, prior, windows, past.weeks);
  const unheardOf = watchesFor(weeks.map(() => 0));
  const newcomers = groups.size - known.length;
  const unseen = alone ? newcomers : Math.max(prior.unseen, newcomers, 1);
  const of = new Map<string, readonly Watch[]>();
  for (const group of groups.keys()) {
    const history = histories.get(group);
    of.set(group, history ? watchesFor(history) : unheardOf);
  }
  const counted = [...histories.keys()].flatMap((group) => of.get(group) ?? []);
  return {
    of,
    all: bundled([
      ...counted.map((watch) => [watch, 1] as const),
      ...unheardOf.map((watch) => [watch, unseen] as const),
    ]),
  };
};
