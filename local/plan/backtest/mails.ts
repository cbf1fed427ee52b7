// The mails that a complaint would have caused: looked at whenever something about it changes, on the add-on's trigger.
import { elapsedMilliseconds, minute } from '../../../shared/calendar/duration.ts';
import type { WorkingCalendar } from '../../../shared/calendar/working-calendar.ts';
import type { Complaint } from '../../../shared/model/complaint.ts';
import type { Notice, OutboxEntry } from '../../../shared/model/notice.ts';
import type { Plan } from '../../../shared/plan/schema.ts';
import type { Duty } from '../../../shared/rules/duties.ts';
import { judge } from '../../../shared/rules/judge.ts';
import { type Directory, ladderOf } from '../../../shared/rules/ladder.ts';
import { isClosed, rankOf } from '../../../shared/rules/milestones.ts';
import { noticesOf } from '../../../shared/rules/notices.ts';
import { ownInterval } from '../../replay/options.ts';
import type { Work } from './answering.ts';

export type Told = { readonly at: number; readonly notice: Notice };

export type Office = {
  readonly plan: Plan;
  readonly calendar: WorkingCalendar;
  readonly directory: Directory;
  /** Nothing is looked at after this moment. */
  readonly until: number;
};

/** The sweep at or after a moment. */
const sweepAfter = (moment: number): number => Math.ceil(moment / ownInterval) * ownInterval;

/** Moments at which a duty that stays open gives reason to tell somebody. */
const turnsOf = (duty: Duty, rank: number, plan: Plan, now: number): readonly number[] => {
  if (duty.outcome !== 'open') return [];
  const { due, rule } = duty;
  const rungs = ladderOf(rule, plan, rank)?.rungs ?? [];
  const turns = [
    due - elapsedMilliseconds(rule.warnBefore) - ownInterval,
    ...rungs.map(
      ({ overdueBy }) => due + (overdueBy ? elapsedMilliseconds(overdueBy) : 0) + minute,
    ),
  ];
  let reminded = due;
  for (const pause of plan.repeats) {
    reminded += elapsedMilliseconds(pause);
    turns.push(reminded + minute);
  }
  const last = plan.repeats.at(-1);
  if (last && now >= reminded) {
    const every = elapsedMilliseconds(last);
    turns.push(reminded + (Math.floor((now - reminded) / every) + 1) * every + minute);
  }
  return turns;
};

/** All that is told about one complaint, with the sweep that tells it. */
export const tellingsOf = (complaint: Complaint, work: Work, office: Office): readonly Told[] => {
  const { plan, calendar, directory, until } = office;
  const outbox = new Map<string, OutboxEntry>();
  const told: Told[] = [];
  const moments = Object.values(work);
  let at = sweepAfter(complaint.received);
  while (at <= until) {
    const now = at;
    const milestones = Object.fromEntries(
      Object.entries(work).filter(([, moment]) => moment <= now),
    );
    const judged = judge({ ...complaint, milestones }, plan, calendar, now);
    if (isClosed(judged.progress)) break;
    const context = {
      procedure: plan,
      directory,
      outbox,
      zone: calendar.zone,
      now,
      ahead: ownInterval,
      resting: new Set<string>(),
    };
    for (const notice of noticesOf(judged, context).notices) {
      outbox.set(notice.key, { key: notice.key, status: 'sent', at: now });
      told.push({ at: now, notice });
    }
    const rank = rankOf(judged.subject, plan);
    const turns = [...moments, ...judged.duties.flatMap((duty) => turnsOf(duty, rank, plan, now))];
    const next = Math.min(...turns.map(sweepAfter).filter((turn) => turn > now));
    if (!Number.isFinite(next)) break;
    at = next;
  }
  return told;
};
