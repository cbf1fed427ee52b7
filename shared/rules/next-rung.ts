// Who hears of an overdue duty next, and from when?
import { elapsedMilliseconds } from '../calendar/duration.ts';
import type { Subject } from '../model/subject.ts';
import type { Procedure } from '../plan/schema.ts';
import type { Duty } from './duties.ts';
import { ladderOf } from './ladder.ts';
import { rankOf } from './milestones.ts';

/** The next rung above that is still to be told, with the moment (epoch milliseconds); null where none is. */
export const nextRung = (
  duty: Duty,
  rung: number,
  subject: Subject,
  procedure: Procedure,
  now: number,
): { readonly role: string; readonly from: number } | null => {
  const rungs = ladderOf(duty.rule, procedure, rankOf(subject, procedure))?.rungs ?? [];
  for (const { role, overdueBy } of rungs.slice(rung + 1)) {
    const from = duty.due + (overdueBy ? elapsedMilliseconds(overdueBy) : 0);
    if (from >= now) return { role, from };
  }
  return null;
};
