// Sends what must be told: reserved in the outbox first, then mailed, then marked; gravest first while quota lasts.
import type { Notice } from '../../shared/model/notice.ts';
import type { Person } from '../../shared/model/person.ts';
import { staffText } from '../../shared/text/staff/staff.ts';
import { mark, type Outbox, readAgain, reserve } from '../workbook/outbox.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { Compose } from './compose-mail.ts';

/** Recipients a day that routine mail leaves to the gravest level. */
const reserveForGravest = 10;

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
};

const gravestFirst = (a: Notice, b: Notice): number =>
  Number(b.gravest) - Number(a.gravest) ||
  b.rank - a.rank ||
  orderOfKinds[a.kind] - orderOfKinds[b.kind] ||
  (a.due ?? 0) - (b.due ?? 0);

/** One mail a person, and one for each record of the gravest level on its own. */
export const envelopes = (notices: readonly Notice[]): Envelope[] => {
  const groups = new Map<string, Notice[]>();
  for (const notice of [...notices].sort(gravestFirst)) {
    const own = notice.gravest ? notice.subject : '';
    const group = `${notice.email}\n${own}`;
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

/**
 * `locked` runs its work under the script lock, flushed at the end; sending happens outside, since a
 * slow mail must not keep complaints waiting. A run that dies between sending and marking leaves
 * notices reserved: the next one sends them again, marked as a possible repeat.
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
  if (notices.length === 0) return { mails: 0, waiting: 0, problems: [] };
  let left = MailApp.getRemainingDailyQuota();
  const { outbox, rows, sending, waiting } = locked(() => {
    const keys = notices.map(({ key }) => key);
    const current = readAgain(seen, keys, workbook);
    const sending: Envelope[] = [];
    const waiting: Envelope[] = [];
    for (const envelope of envelopes(stillWanted(notices, seen, current))) {
      const affordable = left > (envelope.gravest ? 0 : reserveForGravest);
      if (affordable) left -= 1;
      (affordable ? sending : waiting).push(envelope);
    }
    const rows = reserve(
      [
        ...sending.flatMap((each) =>
          each.notices.map((notice) => ({ notice, status: 'reserved' as const })),
        ),
        ...waiting.flatMap((each) =>
          each.notices.map((notice) => ({ notice, status: 'waiting' as const })),
        ),
      ],
      current,
      now,
      workbook,
    );
    return { outbox: current, rows, sending, waiting };
  });

  let mails = 0;
  const problems: string[] = [];
  const text = staffText(workbook.locale);
  for (const { email, notices: together } of sending) {
    const keys = together.map(({ key }) => key);
    const person = people.find((each) => each.email === email);
    const mail = compose(together, person?.locale ?? workbook.locale);
    try {
      MailApp.sendEmail({
        to: email,
        subject: mail.subject,
        body: mail.text,
        htmlBody: mail.html,
        name: text.mailFrom,
        ...(mail.inlineImages ? { inlineImages: mail.inlineImages } : {}),
        ...(mail.attachments ? { attachments: [...mail.attachments] } : {}),
      });
    } catch (error) {
      problems.push(text.problemMail({ email, error: String(error) }));
      mark(keys, rows, 'waiting', outbox, now, workbook);
      continue;
    }
    mails += 1;
    mark(keys, rows, 'sent', outbox, now, workbook);
  }
  const queued = waiting.reduce((sum, each) => sum + each.notices.length, 0);
  if (queued > 0) problems.unshift(text.quotaShort({ waiting: queued }));
  return { mails, waiting: queued, problems };
};
