// Who hears of an overdue duty next, and from when?
import { elapsedMilliseconds } from '../calendar/duration.ts';
import type { Complaint } from '../model/complaint.ts';
import type { Plan } from '../plan/schema.ts';
import { type Duty, rankOf } from './duties.ts';
import { ladderFor } from './ladder.ts';

/** The rung above, with the moment (epoch milliseconds) it is told from; null above the last. */
export const nextRung = (
  duty: Duty,
  rung: number,
  complaint: Complaint,
  plan: Plan,
): { readonly role: string; readonly from: number } | null => {
  const next = ladderFor(plan, rankOf(complaint, plan))?.rungs[rung + 1];
  if (!next) return null;
  return {
    role: next.role,
    from: duty.due + (next.overdueBy ? elapsedMilliseconds(next.overdueBy) : 0),
  };
};
