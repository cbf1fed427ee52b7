// One look of the rules at rows of the sheet, and what mails need to know about it.
import { dutiesOf } from '../../shared/rules/duties.ts';
import { highestRank } from '../../shared/rules/level.ts';
import { reachedMilestones } from '../../shared/rules/milestones.ts';
import { type WatchResult, watch } from '../../shared/rules/watch.ts';
import { rowLinks } from '../workbook/link.ts';
import type { Outbox } from '../workbook/outbox.ts';
import type { Staff } from '../workbook/people.ts';
import type { Table } from '../workbook/table.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { composeMail, type MailContext } from './compose-mail.ts';
import { type Delivery, deliver, type Locked } from './deliver.ts';
import type { OpenRow } from './open-rows.ts';

/** Minutes between two sweeps. */
export const sweepEvery = 5;
/** Sweeps run late or are left out at times: a deadline is announced two sweeps ahead. */
export const lookAhead = 2 * sweepEvery * 60_000;

export const lookAt = (
  open: readonly OpenRow[],
  staff: Staff,
  outbox: Outbox['entries'],
  now: number,
  workbook: Workbook,
): WatchResult =>
  watch({
    plan: workbook.plan,
    calendar: workbook.calendar,
    people: staff.people,
    complaints: open.map(({ watched }) => watched),
    outbox,
    now,
    ahead: lookAhead,
    locale: workbook.locale,
  });

const mailContext = (
  open: readonly OpenRow[],
  table: Table,
  now: number,
  workbook: Workbook,
): MailContext => {
  const { plan, calendar, zone, spreadsheet } = workbook;
  const byNumber = new Map(open.map((each) => [each.watched.complaint.number, each]));
  const linkTo = rowLinks(workbook, table);
  return {
    plan,
    zone,
    workbookName: spreadsheet.getName(),
    linkTo: (number) => linkTo(byNumber.get(number)?.row ?? 1),
    complaintOf: (number) => byNumber.get(number)?.watched.complaint,
    dutyOf: ({ subject, about }) => {
      const complaint = byNumber.get(subject)?.watched.complaint;
      if (!complaint) return undefined;
      const reached = reachedMilestones(complaint, plan, now);
      return dutiesOf(complaint, reached, plan, calendar).find(({ rule }) => rule.key === about);
    },
  };
};

/** Sends the notices of one look. */
export const deliverNotices = (
  { notices }: WatchResult,
  open: readonly OpenRow[],
  table: Table,
  seen: Outbox,
  staff: Staff,
  now: number,
  locked: Locked,
  workbook: Workbook,
): Delivery => {
  const context = mailContext(open, table, now, workbook);
  return deliver(
    notices,
    seen,
    staff.people,
    (together, locale) => composeMail(together, locale, context),
    highestRank(workbook.plan),
    now,
    locked,
    workbook,
  );
};
