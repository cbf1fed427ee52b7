// One run of the watch over the whole workbook: situations, rows, history, notices, mails, heartbeat.
import { situationProcedure } from '../../shared/plan/schema.ts';
import { problemsOf } from '../../shared/rules/coverage.ts';
import { type Watched, watch } from '../../shared/rules/watch.ts';
import { staffText } from '../../shared/text/staff/staff.ts';
import { reportDue, sweepFrom } from '../report/due.ts';
import { withoutReports } from '../report/send.ts';
import { writeSettled } from '../workbook/duties.ts';
import { locked } from '../workbook/lock.ts';
import { mark } from '../workbook/outbox.ts';
import { withOverMark } from '../workbook/over-mark.ts';
import { readPeople } from '../workbook/people.ts';
import { openTable } from '../workbook/table.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { writeHeartbeat } from './heartbeat.ts';
import { deliverNotices, type Scene, watchInput } from './look.ts';
import { readOpenComplaints } from './open-rows.ts';
import { moveStart, readRecentOutbox } from './recent-outbox.ts';
import { readOpenSituations, watchSituations } from './situations.ts';
import { changedRows, writeRows } from './write-rows.ts';

export type Swept = { readonly open: number; readonly overdue: number; readonly mails: number };

/** A record that is closed needs no further look once this is written. */
const withMarks = ({ rows }: Watched): Watched['rows'] =>
  rows.map((row) =>
    row.state === 'closed' ? { ...row, settled: withOverMark(row.settled) } : row,
  );

/** Idempotent: run twice, late or in parallel, it writes and sends what is still missing and nothing else. */
export const sweep = (workbook: Workbook, now: number): Swept => {
  const staff = readPeople(workbook);
  const complaints = readOpenComplaints(workbook);
  const asked = watchSituations(complaints.table, staff, now, workbook);
  const situations = readOpenSituations(asked, complaints.table, now, workbook);
  const scene: Scene = { complaints, situations };
  const numbers = [...complaints.open, ...situations.open].map(({ record }) => record);
  const outbox = readRecentOutbox(numbers, workbook);
  const input = watchInput(scene, staff, outbox.entries, now, workbook);
  const result = watch(input);
  const procedure = situationProcedure(workbook.plan);
  const changes = changedRows(
    complaints.open,
    withMarks(result.complaints),
    workbook.plan,
    complaints.table,
    workbook,
  );
  const situationChanges = changedRows(
    situations.open,
    withMarks(result.situations),
    procedure,
    situations.table,
    workbook,
  );
  const settled = [...result.complaints.settled, ...result.situations.settled];
  const withdrawn = withoutReports(result.withdrawn);
  const work = [changes, situationChanges, settled, withdrawn];
  if (work.some(({ length }) => length > 0)) {
    locked(() => {
      // History first: the memo in the row then says that it is written.
      writeSettled(settled, workbook);
      // Somebody may have moved columns since the rows were read.
      if (changes.length > 0) writeRows(changes, openTable(workbook, 'complaints'));
      if (situationChanges.length > 0) {
        writeRows(situationChanges, openTable(workbook, 'situations'));
      }
      mark(withdrawn, outbox.rows, 'withdrawn', outbox, now, workbook);
    });
  }
  const delivery = deliverNotices(result, scene, outbox, staff, now, locked, workbook);
  moveStart(outbox, numbers);
  const owed = reportDue(staff.people, sweepFrom, now, workbook);
  const { rows } = result.complaints;
  const stillOpen = rows.filter(({ state }) => state !== 'closed').length;
  const overdue = rows.filter(({ state }) => state === 'overdue').length;
  writeHeartbeat(
    {
      now,
      open: stillOpen,
      overdue,
      waiting: delivery.waiting,
      problems: [
        ...delivery.problems,
        ...owed,
        ...staff.problems,
        ...problemsOf(input),
        ...result.problems,
      ],
    },
    workbook,
  );
  return { open: stillOpen, overdue, mails: delivery.mails };
};

/** For the person at the menu: the same sweep, and what it found in a sentence. */
export const sweepOnRequest = (workbook: Workbook, now: number): string =>
  staffText(workbook.locale).sweepDone(sweep(workbook, now));
