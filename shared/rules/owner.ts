// Who receives a complaint that came in by itself, and so owns it to the end (P1-1)?
import { isAway, type Person } from '../model/person.ts';
import type { Plan } from '../plan/schema.ts';
import { holdersOf } from './ladder.ts';

/**
 * Of the plan's first receivers, the first role with somebody present for the region; among them in
 * turn, by the complaint's running number. Where nobody is present, the first of them, whose deputy
 * then hears of it; where the plan's roles are not filled at all, nobody (''), and the next rung does.
 */
export const firstReceiver = (
  plan: Plan,
  region: string,
  people: readonly Person[],
  turn: number,
  now: number,
): string => {
  for (const role of plan.firstReceivers) {
    for (const holders of holdersOf(role, region, people)) {
      const present = holders.filter((person) => !isAway(person, now));
      const next = present[turn % present.length];
      if (next) return next.name;
    }
  }
  const [absent] = plan.firstReceivers.flatMap((role) => holdersOf(role, region, people).flat());
  return absent?.name ?? '';
};
