// One run of the watch over the whole workbook: situations, rows, history, notices, mails, heartbeat.
import type { Complaint } from '../../shared/model/complaint.ts';
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
import {
  countRows,
  firstDataRow,
  missingIn,
  openTable,
  type Table,
  tabTitle,
} from '../workbook/table.ts';
import { type Workbook, WorkbookProblem } from '../workbook/workbook.ts';
import { dueLook, noteLook } from './full-look.ts';
import { writeHeartbeat } from './heartbeat.ts';
import { deliverNotices, type Scene, type Standing, watchInput } from './look.ts';
import { isReopened, readOpenComplaints, type Unwatched } from './open-rows.ts';
import { notePulse } from './pulse.ts';
import { moveStart, readFromTheStart, readRecentOutbox } from './recent-outbox.ts';
import { readOpenSituations, watchSituations } from './situations.ts';
import { changedRows, type Related, writeRows } from './write-rows.ts';

export type Swept = { readonly open: number; readonly overdue: number; readonly mails: number };

/** A record that is closed needs no further look once this is written. */
const withMarks = ({ rows }: Watched): Watched['rows'] =>
  rows.map((row) =>
    row.state === 'closed' ? { ...row, settled: withOverMark(row.settled) } : row,
  );

/** What is wrong with the workbook itself, before anything in it is looked at. */
const workbookProblems = (workbook: Workbook): string[] => {
  const { zone, locale, problems } = workbook;
  const script = Session.getScriptTimeZone();
  const moved = staffText(locale).problemZone({ workbook: zone, script });
  return [...problems, ...(script === zone ? [] : [moved])];
};

const missingProblems = (tables: readonly Table[], workbook: Workbook): string[] =>
  tables.flatMap((table) => missingIn(table, workbook) ?? []);

/** As many rows as one looks up. */
const rowsNamed = 5;

const unwatchedProblems = ({ numberless, twice }: Unwatched, workbook: Workbook): string[] => {
  const text = staffText(workbook.locale);
  const tab = tabTitle('complaints', workbook);
  return [
    ...(numberless.length > 0
      ? [text.problemNumberless({ tab, rows: numberless.slice(0, rowsNamed) })]
      : []),
    ...twice.map(({ number, rows }) => text.problemTwice({ tab, number, rows })),
  ];
};

/** The mails of this sweep say of the batch what the cells are about to say (P8-3). */
const withRelated = (
  { table, open }: Standing<Complaint>,
  related: Related,
): Standing<Complaint> => ({
  table,
  open: open.map((row) => {
    const said = related ? (related.get(row.record.number) ?? '') : row.record.related;
    return said === row.record.related ? row : { ...row, record: { ...row.record, related: said } };
  }),
});

/** Whose mails and quota it takes: `leave` writes into the sheet alone and leaves mails to the trigger. */
export type Mailing = 'send' | 'leave';

const look = (workbook: Workbook, now: number, mailing: Mailing): Swept => {
  const staff = readPeople(workbook);
  const again = dueLook(workbook, now);
  const complaints = readOpenComplaints(workbook, again);
  const stream = watchSituations(complaints.table, staff, now, workbook);
  const situations = readOpenSituations(stream.asked, complaints.table, now, workbook);
  const scene: Scene = { complaints: withRelated(complaints, stream.related), situations };
  if (complaints.open.some((row) => isReopened(row, complaints.table))) readFromTheStart();
  const numbers = [...complaints.open, ...situations.open].map(({ record }) => record);
  const outbox = readRecentOutbox(numbers, workbook);
  const input = watchInput(scene, staff, outbox.entries, now, workbook);
  const result = watch(input);
  const procedure = situationProcedure(workbook.plan);
  const changes = changedRows(
    complaints.open,
    withMarks(result.complaints),
    workbook.plan,
    stream.related,
    complaints.table,
    workbook,
  );
  const situationChanges = changedRows(
    situations.open,
    withMarks(result.situations),
    procedure,
    null,
    situations.table,
    workbook,
  );
  const settled = [...result.complaints.settled, ...result.situations.settled];
  const withdrawn = withoutReports(result.withdrawn);
  const work = [changes, situationChanges, settled, withdrawn];
  if (work.some(({ length }) => length > 0)) {
    locked(() => {
      // History first: the memo in the row then says that it is written.
      writeSettled(settled, now, workbook);
      // Somebody may have moved columns since the rows were read.
      if (changes.length > 0) writeRows(changes, openTable(workbook, 'complaints'));
      if (situationChanges.length > 0) {
        writeRows(situationChanges, openTable(workbook, 'situations'));
      }
      mark(withdrawn, outbox.rows, 'withdrawn', outbox, now, workbook);
    });
  }
  if (again) noteLook(again, firstDataRow + countRows(complaints.table) - 1, now, workbook);
  const { rows } = result.complaints;
  const open = rows.filter(({ state }) => state !== 'closed').length;
  const overdue = rows.filter(({ state }) => state === 'overdue').length;
  if (mailing === 'leave') return { open, overdue, mails: 0 };
  const delivery = deliverNotices(result, scene, outbox, staff, now, locked, workbook);
  moveStart(outbox, numbers);
  const owed = reportDue(staff.people, sweepFrom, now, workbook);
  writeHeartbeat(
    {
      now,
      open,
      overdue,
      waiting: delivery.waiting,
      problems: [
        ...workbookProblems(workbook),
        ...delivery.problems,
        ...owed,
        ...missingProblems([complaints.table, situations.table, outbox.table], workbook),
        ...unwatchedProblems(complaints.unwatched, workbook),
        ...staff.problems,
        ...problemsOf(input),
        ...result.problems,
      ],
    },
    workbook,
  );
  return { open, overdue, mails: delivery.mails };
};

/** Idempotent: run twice, late or in parallel, it writes and sends what is still missing and nothing else. */
export const sweep = (workbook: Workbook, now: number, mailing: Mailing = 'send'): Swept => {
  try {
    return look(workbook, now, mailing);
  } catch (error) {
    if (error instanceof WorkbookProblem) {
      const unknown = { open: null, overdue: null, waiting: null };
      writeHeartbeat({ now, ...unknown, problems: [error.message] }, workbook);
    }
    throw error;
  }
};

/** The trigger's. */
export const sweepByClock = (workbook: Workbook, now: number): void => {
  sweep(workbook, now);
  notePulse(now);
};

/** A person's: mails go out from one account alone, so whoever is not the installer leaves them to the trigger. */
export const sweepForPerson = (workbook: Workbook, now: number): Swept & { mailing: Mailing } => {
  const isInstaller = Session.getEffectiveUser().getEmail() === workbook.installation.installer;
  const mailing = isInstaller ? 'send' : 'leave';
  return { ...sweep(workbook, now, mailing), mailing };
};

/** For the person at the menu: the same sweep, and what it found in a sentence. */
export const sweepOnRequest = (workbook: Workbook, now: number): string => {
  const { mailing, ...swept } = sweepForPerson(workbook, now);
  const text = staffText(workbook.locale);
  const { installer } = workbook.installation;
  return mailing === 'send' ? text.sweepDone(swept) : text.sweepLeft({ ...swept, installer });
};
