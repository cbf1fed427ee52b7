// When would people have done what a plan asks for? By the seeded rule of the replay, or by the dates of the record.
import { hour } from '../../../shared/calendar/duration.ts';
import type { WorkingCalendar } from '../../../shared/calendar/working-calendar.ts';
import type { Complaint } from '../../../shared/model/complaint.ts';
import { closedMilestone, type Plan } from '../../../shared/plan/schema.ts';
import { holds } from '../../../shared/rules/condition.ts';
import { judge } from '../../../shared/rules/judge.ts';
import { caseOf } from '../../../shared/rules/milestones.ts';
import { rule as shares, workOn } from '../../replay/coordinator.ts';
import { between, createRandom } from '../../replay/random.ts';

/** Moments by milestone, epoch milliseconds. */
export type Work = Readonly<Record<string, number>>;

/** Of the time a duty allows, so much is used: from … to, by pace. */
const used = { prompt: [0.1, 0.95], late: [1.2, 3.5], veryLate: [4, 10] } as const;

const drawUse = (seed: number, id: string, milestone: string): number => {
  const random = createRandom(seed, 'work', id, milestone);
  const drawn = random() * 100;
  const pace =
    drawn < shares.prompt ? 'prompt' : drawn < shares.prompt + shares.late ? 'late' : 'veryLate';
  return between(random, used[pace][0], used[pace][1]);
};

/** Sets a milestone, and at the same moment what it requires. */
const reach = (
  key: string,
  moment: number,
  work: Map<string, number>,
  complaint: Complaint,
  plan: Plan,
): void => {
  if (work.has(key)) return;
  work.set(key, moment);
  const about = caseOf(complaint, Object.fromEntries(work), plan);
  for (const { milestone, when } of plan.milestones.find((each) => each.key === key)?.requires ??
    []) {
    if (!when || holds(when, about)) reach(milestone, moment, work, complaint, plan);
  }
};

/** More steps than any plan has: a plan whose duties lead in a circle ends here. */
const mostSteps = 100;

/**
 * For a plan whose milestones the replay's coordinator does not know: each duty in turn uses a drawn
 * share of its time, also one that a later step would imply, and the complaint is closed an hour after
 * the last of them.
 */
const workThrough = (
  complaint: Complaint,
  plan: Plan,
  calendar: WorkingCalendar,
  seed: number,
  before: Work,
): Work => {
  const work = new Map(Object.entries(before).filter(([key]) => key !== closedMilestone));
  for (let step = 0; step < mostSteps; step += 1) {
    const milestones = Object.fromEntries(work);
    const { duties, subject } = judge({ ...complaint, milestones }, plan, calendar, endOfTime);
    const next = duties.find(({ rule, occurrence }) => occurrence === 1 && !work.has(rule.endsAt));
    if (!next) break;
    const { rule, countedFrom, due } = next;
    const time = Math.max(hour, due - countedFrom);
    const at = Math.max(
      complaint.received,
      Math.round(countedFrom + time * drawUse(seed, complaint.number, rule.endsAt)),
    );
    reach(rule.endsAt, at, work, subject, plan);
  }
  const last = Math.max(complaint.received, ...work.values());
  reach(closedMilestone, last + hour, work, complaint, plan);
  return Object.fromEntries(work);
};

const endOfTime = Date.UTC(9999, 0);

const replayed = (complaint: Complaint, seed: number): Work =>
  Object.fromEntries(
    workOn(complaint.number, complaint.received, seed).flatMap(({ at, milestones }) =>
      milestones.map((milestone) => [milestone, at] as const),
    ),
  );

/** The replay's coordinator types milestones of this plan alone. */
export const isReplayed = (plan: Plan): boolean => {
  const keys = plan.milestones.map(({ key }) => key);
  return ['firstAnswer', 'answer', 'recordSent', 'agreement'].every((key) => keys.includes(key));
};

/** `before`: when the same people did the same under another plan; what both know stays where it was. */
export const workOf = (
  complaint: Complaint,
  plan: Plan,
  calendar: WorkingCalendar,
  seed: number,
  before: Work = {},
): Work => {
  const keys = plan.milestones.map(({ key }) => key);
  const shared = Object.fromEntries(Object.entries(before).filter(([key]) => keys.includes(key)));
  return isReplayed(plan)
    ? { ...replayed(complaint, seed), ...shared }
    : workThrough(complaint, plan, calendar, seed, shared);
};
