// Receives a complaint: parsed, given a level, an owner and a number, stored once, and answered with its promises.
import { hour } from '../../shared/calendar/duration.ts';
import { localMonth, localYear } from '../../shared/calendar/zone.ts';
import { type Complaint, factsOf } from '../../shared/model/complaint.ts';
import type { Answer, Receipt, Submission } from '../../shared/model/submission.ts';
import type { Plan } from '../../shared/plan/schema.ts';
import { explainLevel } from '../../shared/rules/explain.ts';
import { highestRank, suggestLevel } from '../../shared/rules/level.ts';
import { writeLevelMemo } from '../../shared/rules/level-memo.ts';
import { rankOf } from '../../shared/rules/milestones.ts';
import { firstReceiver } from '../../shared/rules/owner.ts';
import { promisesFor } from '../../shared/rules/promises.ts';
import { watch } from '../../shared/rules/watch.ts';
import { answersText } from '../../shared/text/answers/answers.ts';
import { recipientsOf } from '../report/send.ts';
import { deliverNotices, watchInput } from '../watch/look.ts';
import { tellOfSilence } from '../watch/pulse.ts';
import { readRecentOutbox } from '../watch/recent-outbox.ts';
import { appendedRow, appendRows } from '../workbook/append.ts';
import type { Cell } from '../workbook/cells.ts';
import { complaintCells, readComplaint, withHomeless } from '../workbook/complaints.ts';
import { locked, tryLocked } from '../workbook/lock.ts';
import { readPeople, type Staff } from '../workbook/people.ts';
import { countRows, findRow, openTable, readRows, type Table } from '../workbook/table.ts';
import { keyOf } from '../workbook/words.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { takeNumber } from './numbering.ts';
import { refuse } from './parse.ts';
import { hashOf, secretFor } from './secrets.ts';

/** Milliseconds a sender waits for others before being asked to come back. */
const patience = 20_000;
/** Seconds after which a sender tries again. */
const comeBackAfter = 5;
/** Complaints an hour that people are told of at once: a stranger could use up the day's mails. The sweep tells of the others. */
const toldAtOnce = 6;

/** Counted in the cache, which may forget: a limit, not a ledger. */
const mayTellAtOnce = (now: number): boolean => {
  const cache = CacheService.getScriptCache();
  const key = `toldAtOnce.${Math.floor(now / hour)}`;
  const told = Number(cache.get(key) ?? 0);
  if (told >= toldAtOnce) return false;
  cache.put(key, String(told + 1), hour / 1000);
  return true;
};

/** What only staff can judge is not taken from a stranger, neither by its key nor by its words. */
const withoutUnasked = (submission: Submission, { signals }: Plan): Submission => ({
  ...submission,
  signals: submission.signals.filter((word) => {
    const key = keyOf(signals, word);
    return signals.find((signal) => signal.key === key)?.asked !== false;
  }),
});

type Stored = {
  readonly table: Table;
  readonly row: number;
  readonly cells: readonly Cell[];
  readonly isNew: boolean;
};

/**
 * The row of an earlier try with the same request, or of the complaint written just now. All of it
 * happens under the lock, columns found and row read or written: afterwards a person may sort.
 */
const store = (
  submission: Submission,
  secretHash: string,
  staff: Staff,
  now: number,
  workbook: Workbook,
): Stored => {
  const { plan, zone, locale } = workbook;
  const table = openTable(workbook, 'complaints');
  const rows = countRows(table);
  const earlier = findRow(table, 'requestId', submission.requestId, rows);
  if (earlier !== null) {
    const [cells = []] = readRows(table, earlier, 1);
    return { table, row: earlier, cells, isNew: false };
  }
  const facts = factsOf({
    category: submission.category ?? '',
    symptoms: submission.symptoms,
    signals: submission.signals,
    urgency: submission.urgency ?? '',
    channel: submission.channel ?? 'web',
    description: submission.description,
    wish: submission.wish ?? '',
  });
  const suggestion = suggestLevel(plan, facts);
  const level = suggestion.level.key;
  const { number, running } = takeNumber(localYear(now, zone));
  const decided = {
    number,
    received: now,
    level,
    levelWhy: explainLevel(suggestion, locale),
    levelMemo: writeLevelMemo({ byRule: level, seen: level, since: now }),
    owner: firstReceiver(plan, submission.region ?? '', staff.people, running, now),
    month: localMonth(now, zone),
    secretHash,
  };
  const record = withHomeless(complaintCells(submission, decided, workbook), table, workbook);
  const row = appendRows(table, [record], rows);
  return { table, row, cells: appendedRow(record, table), isNew: true };
};

const receiptFor = (
  complaint: Complaint,
  submission: Submission,
  secret: string,
  workbook: Workbook,
): Receipt => {
  const { plan, calendarOf } = workbook;
  const { received } = complaint;
  const calendar = calendarOf(complaint.region);
  const level = plan.levels.find(({ key }) => key === complaint.level);
  return {
    ok: true,
    number: complaint.number,
    secret,
    level: level?.name[submission.locale] ?? complaint.level,
    promises: promisesFor(complaint, plan, calendar, received, submission.locale),
    ...(plan.contact === ''
      ? {}
      : { contact: answersText(submission.locale).contact({ contact: plan.contact }) }),
  };
};

/**
 * A resend of the same request is answered with the same receipt. Telling people about the gravest
 * level happens at once; if that fails the complainant does not feel it, and the next sweep does it.
 */
export const receive = (sent: Submission, now: number, workbook: Workbook): Answer => {
  const submission = withoutUnasked(sent, workbook.plan);
  const { phone, email } = submission.reporter;
  if (workbook.plan.needsContact && !phone && !email) {
    const { invalid, fieldContact } = answersText(submission.locale);
    return refuse('invalid', invalid, { fields: { 'reporter.phone': fieldContact } });
  }
  const staff = readPeople(workbook);
  const secret = secretFor(submission.requestId);
  const secretHash = hashOf(secret);
  const stored = tryLocked(patience, () => store(submission, secretHash, staff, now, workbook));
  if (!stored) {
    const { busy } = answersText(submission.locale);
    return refuse('busy', busy, { retry: comeBackAfter });
  }
  const { table, row, cells, isNew } = stored.result;
  const complaint = readComplaint(cells, table, workbook.plan);
  const isGravest = rankOf(complaint, workbook.plan) === highestRank(workbook.plan);
  if (isNew && isGravest && mayTellAtOnce(now)) {
    try {
      const open = [{ row, cells, record: complaint }];
      const scene = { complaints: { table, open }, situations: null };
      const outbox = readRecentOutbox([complaint], workbook);
      const look = watch(watchInput(scene, staff, outbox.entries, now, workbook));
      deliverNotices(look, scene, outbox, staff, now, locked, workbook);
    } catch (error) {
      console.error(`Telling people about ${complaint.number} at once failed: ${String(error)}`);
    }
  }
  if (isNew) {
    try {
      tellOfSilence(recipientsOf(staff.people, workbook), now, workbook);
    } catch (error) {
      console.error(`Telling that the watch has stopped failed: ${String(error)}`);
    }
  }
  return receiptFor(complaint, submission, secret, workbook);
};
