// When was a milestone reached, counting those that imply it? An answer is also the first answer.
import type { Complaint } from '../model/complaint.ts';
import { type Plan, receivedMilestone } from '../plan/schema.ts';

export type Reached = Readonly<Record<string, number>>;

/**
 * Moments by milestone. A milestone typed earlier than receipt, or later than `now`, does not count
 * (`doubtfulMilestones` names it).
 */
export const reachedMilestones = (complaint: Complaint, plan: Plan, now: number): Reached => {
  const reached: Record<string, number> = { [receivedMilestone]: complaint.received };
  const reach = (key: string, moment: number): void => {
    const known = reached[key];
    if (known !== undefined && known <= moment) return;
    reached[key] = moment;
    for (const implied of plan.milestones.find((each) => each.key === key)?.implies ?? []) {
      reach(implied, moment);
    }
  };
  for (const { key } of plan.milestones) {
    const moment = complaint.milestones[key];
    if (moment !== undefined && isPlausible(moment, complaint, now)) reach(key, moment);
  }
  return reached;
};

/** Cells show whole minutes, so a moment typed in the minute of receipt or of now is meant. */
const typedPrecision = 60_000;

const isPlausible = (moment: number, complaint: Complaint, now: number): boolean =>
  moment > complaint.received - typedPrecision && moment < now + typedPrecision;

export type DoubtfulMilestone = { readonly key: string; readonly problem: 'early' | 'future' };

/** Milestones that were typed but cannot be meant. */
export const doubtfulMilestones = (
  complaint: Complaint,
  plan: Plan,
  now: number,
): readonly DoubtfulMilestone[] =>
  plan.milestones.flatMap(({ key }): DoubtfulMilestone[] => {
    const moment = complaint.milestones[key];
    if (moment === undefined || isPlausible(moment, complaint, now)) return [];
    return [{ key, problem: moment >= now ? 'future' : 'early' }];
  });
