// Who receives a complaint that came in by itself, and so owns it to the end (P1-1)?
import { isAway, type Person } from '../model/person.ts';
import type { Plan } from '../plan/schema.ts';
import { holdersOf } from './ladder.ts';

/**
 * Of the plan's first receivers, the first role with somebody present for the region; among them in
 * turn, by the complaint's running number. Where nobody is present, the first of them, whose deputy
 * then hears of it; where the plan's roles are not filled at all, whoever stands first in the list.
 */
export const firstReceiver = (
  plan: Plan,
  region: string,
  people: readonly Person[],
  turn: number,
  now: number,
): string => {
  for (const role of plan.firstReceivers) {
    const present = holdersOf(role, region, people).filter((person) => !isAway(person, now));
    const next = present[turn % present.length];
    if (next) return next.name;
  }
  const [absent] = plan.firstReceivers.flatMap((role) => holdersOf(role, region, people));
  return (absent ?? people[0])?.name ?? '';
};
