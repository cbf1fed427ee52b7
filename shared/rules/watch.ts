// One look at all open records: what their rows should say, what ended, and who must be told.
import type { CalendarOf } from '../calendar/calendars.ts';
import type { Complaint } from '../model/complaint.ts';
import type { Notice, OutboxEntry } from '../model/notice.ts';
import type { Person } from '../model/person.ts';
import type { Situation } from '../model/situation.ts';
import type { Subject } from '../model/subject.ts';
import type { Locale } from '../model/submission.ts';
import { type Plan, type Procedure, situationProcedure } from '../plan/schema.ts';
import { staffText } from '../text/staff/staff.ts';
import { explainLevelNow, type Reader } from './explain.ts';
import { type Judged, judge } from './judge.ts';
import { type Directory, directoryOf } from './ladder.ts';
import type { LevelReason } from './level.ts';
import { writeLevelMemo } from './level-memo.ts';
import { isClosed, progressOf } from './milestones.ts';
import { noticesOf } from './notices.ts';
import { type RowView, rowViewOf } from './row-view.ts';
import { type SettledDuty, settle } from './settled.ts';

export type WatchInput = {
  readonly plan: Plan;
  readonly calendarOf: CalendarOf;
  /** Zone in which moments are said. */
  readonly zone: string;
  readonly people: readonly Person[];
  readonly complaints: readonly Complaint[];
  readonly situations: readonly Situation[];
  readonly outbox: ReadonlyMap<string, OutboxEntry>;
  readonly now: number;
  readonly ahead: number;
  /** The workbook's language; mails are in each person's own. */
  readonly locale: Locale;
};

export type WatchedRow = RowView & {
  readonly settled: string;
  /** Key of the level to write into the cell; null where what stands there stays. */
  readonly level: string | null;
  /** null where what stands there still says it best. */
  readonly levelWhy: string | null;
  readonly levelMemo: string;
};

export type Watched = {
  readonly rows: readonly WatchedRow[];
  readonly settled: readonly SettledDuty[];
};

export type WatchResult = {
  readonly complaints: Watched;
  readonly situations: Watched;
  readonly notices: readonly Notice[];
  /** Keys of notices that waited, or could not be sent, and are no longer needed. */
  readonly withdrawn: readonly string[];
  /** Records whose notices reach nobody, in words. */
  readonly problems: readonly string[];
};

type Told = { readonly notices: readonly Notice[]; readonly problems: readonly string[] };

/**
 * A situation that the stream once opened or raised keeps the reason while the stream asks no more and
 * nothing else changes its level.
 */
const keepsReason = (
  { subject, level: { chosenBy, suggestion, level, memo } }: Judged,
  { opens }: Procedure,
  asked: readonly LevelReason[],
): boolean =>
  opens === true &&
  asked.length === 0 &&
  chosenBy === 'rule' &&
  suggestion.level.rank <= level.rank &&
  subject.levelMemo?.seen === memo.seen;

const watchRecords = <S extends Subject>(
  records: readonly S[],
  procedure: Procedure,
  foundFor: (record: S) => readonly LevelReason[],
  directory: Directory,
  resting: ReadonlySet<string>,
  { calendarOf, zone, outbox, now, ahead, locale }: WatchInput,
): Watched & Told => {
  const reader: Reader = { locale, zone };
  const rows: WatchedRow[] = [];
  const settled: SettledDuty[] = [];
  const notices: Notice[] = [];
  const problems: string[] = [];
  for (const record of records) {
    const asked = foundFor(record);
    const judged = judge(record, procedure, calendarOf(record.region), now, asked);
    const { level, progress } = judged;
    const settlement = settle(judged, procedure, zone);
    const { number, state, nextStep, due, why } = rowViewOf(judged, procedure, now, ahead, reader);
    rows.push({
      number,
      state,
      nextStep,
      due,
      why,
      settled: settlement.memo,
      level: level.write ? level.level.key : null,
      levelWhy: keepsReason(judged, procedure, asked) ? null : explainLevelNow(level, locale),
      levelMemo: writeLevelMemo(level.memo),
    });
    settled.push(...settlement.changed);
    if (isClosed(progress)) continue;
    const told = noticesOf(judged, { procedure, directory, outbox, zone, now, ahead, resting });
    notices.push(...told.notices);
    for (const name of told.unreached) {
      problems.push(staffText(locale).problemNobody({ number, duty: name[locale] }));
    }
  }
  return { rows, settled, notices, problems };
};

/** Complaints whose reminders rest: those of open situations that silence them. */
const restingIn = ({ plan, situations, now }: WatchInput): ReadonlySet<string> => {
  const procedure = situationProcedure(plan);
  const silencing = new Set(
    plan.situations.rules.filter((rule) => rule.silencesReminders).map(({ key }) => key),
  );
  return new Set(
    situations
      .filter(({ situation }) => silencing.has(situation))
      .filter((situation) => !isClosed(progressOf(situation, procedure, now)))
      .flatMap(({ members }) => members.map(({ number }) => number)),
  );
};

/** Pure: the same input gives the same result, and a second look with its notices sent adds none. */
export const watch = (input: WatchInput): WatchResult => {
  const { plan, people, outbox, now } = input;
  const directory = directoryOf(people, now);
  const resting = restingIn(input);
  const complaints = watchRecords(input.complaints, plan, () => [], directory, resting, input);
  const situations = watchRecords(
    input.situations,
    situationProcedure(plan),
    ({ asked }) => asked,
    directory,
    new Set(),
    input,
  );
  const notices = [...situations.notices, ...complaints.notices];
  const wanted = new Set(notices.map(({ key }) => key));
  const withdrawn = [...outbox.values()]
    .filter(({ key, status }) => ['waiting', 'failed'].includes(status) && !wanted.has(key))
    .map(({ key }) => key);
  return {
    complaints: { rows: complaints.rows, settled: complaints.settled },
    situations: { rows: situations.rows, settled: situations.settled },
    notices,
    withdrawn,
    problems: [...situations.problems, ...complaints.problems],
  };
};
