// Sends what must be told: reserved in the outbox first, then mailed, then marked; gravest first while quota lasts.
import { hour, minute } from '../../shared/calendar/duration.ts';
import type { Notice, NoticeStatus } from '../../shared/model/notice.ts';
import type { Person } from '../../shared/model/person.ts';
import { staffText } from '../../shared/text/staff/staff.ts';
import { mark, type Outbox, readAgain, reserve } from '../workbook/outbox.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { Compose } from './compose-mail.ts';

/** Recipients a day that routine mail leaves to the gravest level. */
const reserveForGravest = 10;

/** Records of the gravest level that a person hears of in mails of their own; the others share one. */
const singleMails = 5;

/** What could not be sent is tried again after this long: a mail that Google refuses is refused again. */
const tryAgainAfter = hour;

/** Google ends an execution after six minutes (facts 3): from here on nothing more is sent. */
const sendingEnds = 4 * minute;

type Envelope = {
  readonly email: string;
  readonly gravest: boolean;
  readonly notices: readonly Notice[];
};

const orderOfKinds: Readonly<Record<Notice['kind'], number>> = {
  overdue: 0,
  alert: 1,
  'due-soon': 2,
  report: 3,
  drill: 4,
};

const gravestFirst = (a: Notice, b: Notice): number =>
  Number(b.gravest) - Number(a.gravest) ||
  b.rank - a.rank ||
  orderOfKinds[a.kind] - orderOfKinds[b.kind] ||
  (a.due ?? 0) - (b.due ?? 0);

/** One mail a person, and one of its own for each of the first records of the gravest level. */
export const envelopes = (notices: readonly Notice[]): Envelope[] => {
  const groups = new Map<string, Notice[]>();
  const singles = new Map<string, number>();
  for (const notice of [...notices].sort(gravestFirst)) {
    const { email, subject } = notice;
    const single = `${email}\n${subject}`;
    const count = singles.get(email) ?? 0;
    const opens = notice.gravest && !groups.has(single) && count < singleMails;
    if (opens) singles.set(email, count + 1);
    const group = notice.gravest && (opens || groups.has(single)) ? single : email;
    groups.set(group, [...(groups.get(group) ?? []), notice]);
  }
  return [...groups.values()].map((group) => ({
    email: group[0]?.email ?? '',
    gravest: group[0]?.gravest ?? false,
    notices: group,
  }));
};

export type Delivery = {
  readonly mails: number;
  readonly waiting: number;
  readonly problems: readonly string[];
};

export type Locked = <Result>(work: () => Result) => Result;

/** Of the notices, those that nobody else reserved or sent since they were found. */
const stillWanted = (notices: readonly Notice[], before: Outbox, now: Outbox): Notice[] =>
  notices.filter(({ key }) => {
    const then = before.entries.get(key);
    const current = now.entries.get(key);
    return current?.status === then?.status && current?.at === then?.at;
  });

const countOf = (envelopes: readonly Envelope[]): number =>
  envelopes.reduce((sum, { notices }) => sum + notices.length, 0);

/** Gravest first while the quota lasts. */
const sort = (envelopes: readonly Envelope[], quota: number) => {
  const sending: Envelope[] = [];
  const waiting: Envelope[] = [];
  for (const envelope of envelopes) {
    const kept = envelope.gravest ? 0 : reserveForGravest;
    (quota - sending.length > kept ? sending : waiting).push(envelope);
  }
  return { sending, waiting };
};

const reservationsOf = (sending: readonly Envelope[], waiting: readonly Envelope[]) =>
  [
    { envelopes: sending, status: 'reserved' },
    { envelopes: waiting, status: 'waiting' },
  ] as const;

const sendMail = (
  { email, notices }: Envelope,
  people: readonly Person[],
  compose: Compose,
  { locale }: Workbook,
): void => {
  const person = people.find((each) => each.email === email);
  const mail = compose(notices, person?.locale ?? locale);
  MailApp.sendEmail({
    to: email,
    subject: mail.subject,
    body: mail.text,
    htmlBody: mail.html,
    name: staffText(locale).mailFrom,
    ...(mail.inlineImages ? { inlineImages: mail.inlineImages } : {}),
    ...(mail.attachments ? { attachments: [...mail.attachments] } : {}),
  });
};

/** The reason in words where it threw. */
const attempt = (work: () => void): string | null => {
  try {
    work();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

/** Those that failed a short while ago and are left alone for now. */
const isHeld = ({ key }: Notice, { entries }: Outbox, now: number): boolean => {
  const known = entries.get(key);
  return known?.status === 'failed' && now - known.at < tryAgainAfter;
};

/**
 * `locked` runs its work under the script lock, flushed at the end; sending happens outside, since a
 * slow mail must not keep complaints waiting. A run that dies between sending and marking leaves
 * notices reserved: the next one sends them again, marked as a possible repeat. `now` is when the
 * execution began.
 */
export const deliver = (
  notices: readonly Notice[],
  seen: Outbox,
  people: readonly Person[],
  compose: Compose,
  now: number,
  locked: Locked,
  workbook: Workbook,
): Delivery => {
  const text = staffText(workbook.locale);
  const held = notices.filter((notice) => isHeld(notice, seen, now));
  const problems: string[] = [];
  if (held.length > 0) {
    problems.push(text.problemHeld({ emails: [...new Set(held.map(({ email }) => email))] }));
  }
  const due = notices.filter((notice) => !held.includes(notice));
  if (due.length === 0) return { mails: 0, waiting: held.length, problems };
  const quota = MailApp.getRemainingDailyQuota();
  const { outbox, rows, sending, waiting } = locked(() => {
    const keys = due.map(({ key }) => key);
    const outbox = readAgain(seen, keys, workbook);
    const { sending, waiting } = sort(envelopes(stillWanted(due, seen, outbox)), quota);
    const reservations = reservationsOf(sending, waiting).flatMap(({ envelopes, status }) =>
      envelopes.flatMap(({ notices }) => notices.map((notice) => ({ notice, status }))),
    );
    const rows = reserve(reservations, outbox, now, workbook);
    return { outbox, rows, sending, waiting };
  });
  const markAs = (envelopes: readonly Envelope[], status: NoticeStatus): string | null => {
    const keys = envelopes.flatMap(({ notices }) => notices.map(({ key }) => key));
    return attempt(() => mark(keys, rows, status, outbox, now, workbook));
  };

  const late: Envelope[] = [];
  const failed: Envelope[] = [];
  for (const envelope of sending) {
    if (Date.now() - now >= sendingEnds) {
      late.push(envelope);
      continue;
    }
    const { email } = envelope;
    const refused = attempt(() => sendMail(envelope, people, compose, workbook));
    if (refused !== null) {
      failed.push(envelope);
      problems.push(text.problemMail({ email, error: refused }));
    }
    const unmarked = markAs([envelope], refused === null ? 'sent' : 'failed');
    if (refused === null && unmarked !== null) {
      problems.push(text.problemMark({ email, error: unmarked }));
    }
  }
  if (late.length > 0) {
    markAs(late, 'waiting');
    problems.unshift(text.sendingLate({ waiting: countOf(late) }));
  }
  if (waiting.length > 0) problems.unshift(text.quotaShort({ waiting: countOf(waiting) }));
  return {
    mails: sending.length - late.length - failed.length,
    waiting: held.length + countOf([...waiting, ...late, ...failed]),
    problems,
  };
};
