// The plain rule: so many people with the same within so long a time (P1-14).
import { day, hour } from '../calendar/duration.ts';
import type { ClusterRule } from '../plan/detection-schema.ts';
import type { Finding, Look } from './finding.ts';
import { findingOf, grouped, personOf } from './groups.ts';
import { countedOnce, type Sighting } from './sighting.ts';

const lengthOf = (within: ClusterRule['within']): number =>
  'days' in within ? within.days * day : within.hours * hour;

type Fullest = { readonly people: number; readonly first: number; readonly end: number };

/**
 * Of the windows that end with a sighting after the last look, and of the one that ends now, the one with most
 * people; of equals the latest. Both ends of a window are within it.
 */
const fullestWindow = (group: readonly Sighting[], length: number, look: Look): Fullest => {
  const since = look.since ?? look.now;
  const complaintsOf = new Map<string, number>();
  let first = 0;
  const peopleUpTo = (end: number): number => {
    for (let old = group[first]; old && old.at < end - length; old = group[first]) {
      const left = (complaintsOf.get(personOf(old)) ?? 0) - 1;
      if (left > 0) complaintsOf.set(personOf(old), left);
      else complaintsOf.delete(personOf(old));
      first += 1;
    }
    return complaintsOf.size;
  };
  let fullest: Fullest = { people: 0, first: 0, end: look.now };
  const consider = (end: number): void => {
    const people = peopleUpTo(end);
    if (people >= fullest.people) fullest = { people, first, end };
  };
  for (const sighting of group) {
    complaintsOf.set(personOf(sighting), (complaintsOf.get(personOf(sighting)) ?? 0) + 1);
    if (sighting.at > since) consider(sighting.at);
  }
  consider(look.now);
  return fullest;
};

/** A finding for every group with enough people, in the order of the groups' keys. */
export const findClusters = (
  sightings: readonly Sighting[],
  rule: ClusterRule,
  look: Look,
): readonly Finding[] => {
  const length = lengthOf(rule.within);
  const earliest = Math.min(look.since ?? look.now, look.now) - length;
  const recent = countedOnce(sightings, look.now).filter(({ at }) => at >= earliest);
  return [...grouped(recent, rule.by)].flatMap(([group, all]) => {
    const { people, end } = fullestWindow(all, length, look);
    if (people < rule.atLeast) return [];
    const window = { from: end - length, to: end };
    const members = all.filter(({ at }) => window.from <= at && at <= window.to);
    return [
      findingOf(members, rule.by, {
        group,
        seen: people,
        expected: null,
        probability: null,
        window,
      }),
    ];
  });
};
