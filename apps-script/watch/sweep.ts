// One run of the watch over the whole workbook: rows, history, notices, mails, heartbeat.
import { staffText } from '../../shared/text/staff/staff.ts';
import { reportDue, sweepFrom } from '../report/due.ts';
import { withoutReports } from '../report/send.ts';
import { writeSettled } from '../workbook/duties.ts';
import { locked } from '../workbook/lock.ts';
import { mark } from '../workbook/outbox.ts';
import { readPeople } from '../workbook/people.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { writeHeartbeat } from './heartbeat.ts';
import { deliverNotices, lookAt } from './look.ts';
import { readOpenRows, withOverMark } from './open-rows.ts';
import { moveStart, readRecentOutbox } from './recent-outbox.ts';
import { changedRows, writeRows } from './write-rows.ts';

export type Swept = { readonly open: number; readonly overdue: number; readonly mails: number };

/** Idempotent: run twice, late or in parallel, it writes and sends what is still missing and nothing else. */
export const sweep = (workbook: Workbook, now: number): Swept => {
  const staff = readPeople(workbook);
  const { table, open } = readOpenRows(workbook);
  const outbox = readRecentOutbox(open, workbook);
  const result = lookAt(open, staff, outbox.entries, now, workbook);
  const rows = result.rows.map((row) =>
    row.state === 'closed' ? { ...row, memo: withOverMark(row.memo) } : row,
  );
  const changes = changedRows(open, rows, table, workbook);
  const withdrawn = withoutReports(result.withdrawn);
  if (changes.length + result.settled.length + withdrawn.length > 0) {
    locked(() => {
      // History first: the memo in the row then says that it is written.
      writeSettled(result.settled, workbook);
      writeRows(changes, table);
      mark(withdrawn, outbox.rows, 'withdrawn', outbox, now, workbook);
    });
  }
  const delivery = deliverNotices(result, open, table, outbox, staff, now, locked, workbook);
  moveStart(outbox, open);
  const owed = reportDue(staff.people, sweepFrom, now, workbook);
  const stillOpen = result.rows.filter(({ state }) => state !== 'closed').length;
  const overdue = result.rows.filter(({ state }) => state === 'overdue').length;
  writeHeartbeat(
    {
      now,
      open: stillOpen,
      overdue,
      waiting: delivery.waiting,
      problems: [...delivery.problems, ...owed, ...staff.problems, ...result.problems],
    },
    workbook,
  );
  return { open: stillOpen, overdue, mails: delivery.mails };
};

/** For the person at the menu: the same sweep, and what it found in a sentence. */
export const sweepOnRequest = (workbook: Workbook, now: number): string =>
  staffText(workbook.locale).sweepDone(sweep(workbook, now));
