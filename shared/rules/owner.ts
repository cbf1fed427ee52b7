// Who receives a complaint that came in by itself, and so owns it to the end (P1-1)?
import { isAway, type Person } from '../model/person.ts';
import type { Plan } from '../plan/schema.ts';
import { holdersOf } from './ladder.ts';

/**
 * Of the plan's first receivers, the first role with somebody present for the region; among them the
 * person with the fewest open complaints, then the first listed. Where nobody is present, whoever
 * stands first in the list; empty where the list is.
 */
export const firstReceiver = (
  plan: Plan,
  region: string,
  people: readonly Person[],
  openByOwner: ReadonlyMap<string, number>,
  now: number,
): string => {
  const load = (person: Person): number => openByOwner.get(person.name) ?? 0;
  for (const role of plan.firstReceivers) {
    const present = holdersOf(role, region, people).filter((person) => !isAway(person, now));
    const [first, ...others] = present;
    if (first) {
      return others.reduce((least, person) => (load(person) < load(least) ? person : least), first)
        .name;
    }
  }
  return people[0]?.name ?? '';
};
