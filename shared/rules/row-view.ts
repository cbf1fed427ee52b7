// What a complaint's row says of itself: its state, the next step, until when, and why.
import type { Complaint } from '../model/complaint.ts';
import { closedMilestone, type Plan } from '../plan/schema.ts';
import { formatMoment } from '../text/dates.ts';
import { staffText } from '../text/staff/staff.ts';
import { workbookText } from '../text/workbook/workbook.ts';
import { type Duty, isDueSoon, isOverdue, mostPressing } from './duties.ts';
import { explainDeadline, milestoneName, type Reader } from './explain.ts';
import { doubtfulMilestones, type Reached } from './milestones.ts';

export type RowState = 'overdue' | 'dueSoon' | 'onTrack' | 'check' | 'closed';

export type RowView = {
  readonly number: string;
  readonly state: RowState;
  readonly nextStep: string;
  /** Epoch milliseconds; null where nothing is due. */
  readonly due: number | null;
  readonly why: string;
};

/** What is wrong with cells that people typed, in words; empty where nothing is. */
const mistakes = (complaint: Complaint, plan: Plan, now: number, reader: Reader): string[] => {
  const { locale } = reader;
  const text = staffText(locale);
  const titles: Readonly<Record<string, unknown>> = workbookText(locale);
  const titleOf = (field: string): string => {
    const title = titles[`column.${field}`];
    return typeof title === 'string' ? title : milestoneName(field, plan, locale);
  };
  return [
    ...complaint.unreadable.map(({ field, found }) =>
      text.checkUnreadable({ column: titleOf(field), found }),
    ),
    ...doubtfulMilestones(complaint, plan, now).map(({ key, problem }) => {
      const milestone = milestoneName(key, plan, locale);
      return problem === 'early' ? text.checkEarly({ milestone }) : text.checkFuture({ milestone });
    }),
  ];
};

/** Seconds are noise in a sheet whose cells show minutes; a deadline is never shown later than it is. */
const wholeMinute = (moment: number): number => Math.floor(moment / 60_000) * 60_000;

export const rowViewOf = (
  complaint: Complaint,
  reached: Reached,
  duties: readonly Duty[],
  plan: Plan,
  now: number,
  ahead: number,
  reader: Reader,
): RowView => {
  const { number } = complaint;
  const text = staffText(reader.locale);
  const closed = reached[closedMilestone];
  const wrong = mistakes(complaint, plan, now, reader);
  if (closed !== undefined && wrong.length === 0) {
    const moment = formatMoment(closed, reader.zone, reader.locale);
    return { number, state: 'closed', nextStep: '', due: null, why: text.closedOn({ moment }) };
  }
  const duty = mostPressing(duties);
  const due = duty ? wholeMinute(duty.due) : null;
  if (wrong.length > 0) {
    const why = text.list({ items: wrong });
    return { number, state: 'check', nextStep: text.checkStep, due, why };
  }
  if (!duty) {
    return { number, state: 'onTrack', nextStep: text.close, due, why: text.nothingOpen };
  }
  const nextStep = text.nextStep({
    duty: duty.rule.name[reader.locale],
    owner: complaint.owner,
  });
  const why = explainDeadline(duty, plan, reader);
  if (isOverdue(duty, now)) return { number, state: 'overdue', nextStep, due, why };
  return { number, state: isDueSoon(duty, now, ahead) ? 'dueSoon' : 'onTrack', nextStep, due, why };
};
