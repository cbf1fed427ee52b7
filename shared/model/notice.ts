// A notice: one message to one person about one thing. Its key is what keeps it from being sent twice.

import { minute } from '../calendar/duration.ts';

/** Longer than a run can last (six minutes): a notice still reserved then may or may not have been sent. */
export const abandonedAfter = 10 * minute;

export type NoticeKind = 'alert' | 'due-soon' | 'overdue' | 'report' | 'drill';

export type Notice = {
  readonly key: string;
  readonly kind: NoticeKind;
  /** Number of the complaint or situation it is about. */
  readonly subject: string;
  /** Rank of its level; higher is worse. */
  readonly rank: number;
  /** Of the worst level there is: told in a mail of its own, and before all others. */
  readonly gravest: boolean;
  /** Key of the duty or alert in the plan. */
  readonly about: string;
  /** Position on the ladder, 0 = owner; null for what does not climb. */
  readonly rung: number | null;
  /** 0 for the first time, then 1, 2 … */
  readonly repeat: number;
  readonly person: string;
  readonly email: string;
  /** Epoch milliseconds; null for an alert. */
  readonly due: number | null;
  /** Why this person hears of it now, in the person's language. */
  readonly reason: string;
  /** Set where an interrupted run may have sent it before. */
  readonly possibleRepeat: boolean;
};

/** What the outbox knows of a notice: reserved before sending, sent after, waiting while the quota is used up, failed where sending threw, withdrawn if it is no longer needed then. */
export type NoticeStatus = 'reserved' | 'sent' | 'waiting' | 'failed' | 'withdrawn';

export type OutboxEntry = {
  readonly key: string;
  readonly status: NoticeStatus;
  /** Epoch milliseconds of the last change of status. */
  readonly at: number;
};

/** Subject, duty, nth start of its clock, rung, person, repeat: not the due time, so a deadline that moves mails nobody again. */
export const noticeKey = (parts: {
  subject: string;
  about: string;
  occurrence: number;
  step: string;
  email: string;
  repeat: number;
}): string =>
  `${parts.subject}/${parts.about}/${parts.occurrence}/${parts.step}/${parts.email}/${parts.repeat}`;
