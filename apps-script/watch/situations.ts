// Opens, feeds and raises situations: looks at the stream of complaints when something in it changed.
import * as v from 'valibot';
import { day, hour } from '../../shared/calendar/duration.ts';
import type { Complaint } from '../../shared/model/complaint.ts';
import type { Situation } from '../../shared/model/situation.ts';
import type { Member } from '../../shared/model/subject.ts';
import type { Trigger } from '../../shared/plan/situation-schema.ts';
import type { LevelReason } from '../../shared/rules/level.ts';
import { daysNeeded } from '../../shared/rules/look-back.ts';
import { progressOf } from '../../shared/rules/milestones.ts';
import { relatedByBatch } from '../../shared/rules/related.ts';
import { lookForSituations } from '../../shared/rules/situations.ts';
import { lastNumber } from '../intake/numbering.ts';
import { readMoment, readText } from '../workbook/cells.ts';
import { readComplaint } from '../workbook/complaints.ts';
import { locked } from '../workbook/lock.ts';
import type { Staff } from '../workbook/people.ts';
import { readSituation } from '../workbook/situations.ts';
import {
  countRows,
  firstDataRow,
  openTable,
  readColumn,
  readColumns,
  readRows,
  type Table,
} from '../workbook/table.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { Standing } from './look.ts';
import { readOpen } from './open-rows.ts';
import {
  completeSituation,
  feedSituation,
  openSituation,
  readKnown,
  writeFound,
} from './situation-rows.ts';
import { readStream } from './stream.ts';
import type { Related } from './write-rows.ts';

/** Levels that the stream asks for, by number of the situation. */
export type Asked = ReadonlyMap<string, readonly LevelReason[]>;

const lookProperty = 'situationLook';
const editProperty = 'situationEdit';
const lookSchema = v.object({
  at: v.number(),
  /** The last complaint there was, and the last edit, when it was looked. */
  last: v.string(),
  edit: v.string(),
  /** The last look at everything. */
  whole: v.number(),
});

/** What the stream of complaints said; `related` is null where it was not looked at. */
export type StreamLook = { readonly asked: Asked; readonly related: Related };

const notLooked: StreamLook = { asked: new Map(), related: null };

/** With nothing new it is looked all the same once an hour: a paste tells nobody, and windows move on. */
const lookEvery = hour;

/**
 * What is unusual against the past half year takes a long look back and does not change by the minute:
 * twice a day. Everything else is looked for as soon as something is new.
 */
const wholeLookEvery = 12 * hour;

/** An edit may have changed what situations are found in: the next sweep looks. */
export const noteEdit = (): void => {
  PropertiesService.getScriptProperties().setProperty(editProperty, Utilities.getUuid());
};

const readLook = (): v.InferOutput<typeof lookSchema> | null => {
  const stored = PropertiesService.getScriptProperties().getProperty(lookProperty);
  const parsed = v.safeParse(lookSchema, stored === null ? null : JSON.parse(stored));
  return parsed.success ? parsed.output : null;
};

/** From when on complaints are needed: whether a situation has calmed down is judged since it was opened. */
const streamStart = (
  isWanted: (trigger: Trigger) => boolean,
  now: number,
  workbook: Workbook,
): number => {
  const { plan } = workbook;
  const start = now - daysNeeded(plan, isWanted) * day;
  const calming = plan.situations.rules.filter(({ finds }) =>
    finds.some(({ when }) => when.kind === 'calm'),
  );
  if (calming.length === 0) return start;
  const opened = readKnown(openTable(workbook, 'situations'), workbook)
    .map(({ known }) => known)
    .filter(({ rule, closed }) => closed === null && calming.some(({ key }) => key === rule))
    .map((known) => known.opened);
  return Math.min(start, ...opened.map((moment) => moment - daysNeeded(plan, isWanted) * day));
};

/** Number, batch and time of every complaint, for whom they concern. */
const readBatches = (complaints: Table) => {
  const keys = ['number', 'batch', 'received', 'mergedInto'];
  return readColumns(complaints, keys, firstDataRow, countRows(complaints)).flatMap((row) => {
    const batch = readText(row[1]);
    return batch === ''
      ? []
      : [
          {
            number: readText(row[0]),
            batch,
            at: readMoment(row[2]) ?? 0,
            merged: readText(row[3]) !== '',
          },
        ];
  });
};

/**
 * Looks for situations if there is something new since the last look. What is found is compared with
 * what is open under the lock, so that two runs open nothing twice.
 */
export const watchSituations = (
  complaints: Table,
  staff: Staff,
  now: number,
  workbook: Workbook,
): StreamLook => {
  const { plan, locale } = workbook;
  const before = readLook();
  const last = lastNumber();
  const edit = PropertiesService.getScriptProperties().getProperty(editProperty) ?? '';
  const isFresh = before?.last === last && before.edit === edit && now - before.at < lookEvery;
  if (isFresh) return notLooked;
  const isWhole = !before || now - before.whole >= wholeLookEvery;
  const isWanted = (trigger: Trigger): boolean => isWhole || trigger.kind !== 'unusual';
  const stream = readStream(complaints, plan, streamStart(isWanted, now, workbook), now);
  const related = relatedByBatch(readBatches(complaints), locale);
  return locked(() => {
    const table = openTable(workbook, 'situations');
    for (const row of readKnown(table, workbook))
      completeSituation(row, table, staff, now, workbook);
    const rows = readKnown(table, workbook).filter(({ known }) => known.number !== '');
    const { recordsFrom } = stream;
    const look = { now, recordsFrom, ...(before ? { since: before.at } : {}) };
    const found = lookForSituations(
      plan,
      stream.complaints,
      rows.map(({ known }) => known),
      look,
      isWanted,
    );
    for (const situation of found.situations) {
      const standing = rows.find(({ known }) => known.number === situation.number);
      if (standing) feedSituation(standing.row, situation, standing.known, table, workbook);
      else openSituation(situation, table, staff, now, workbook);
    }
    writeFound(rows, found.milestones, table, now);
    // What was opened just now may already have reached what its rule looks for: look again soon.
    const isNew = found.situations.some(({ number }) => number === null);
    const property = JSON.stringify({
      at: now,
      last: isNew ? '' : last,
      edit,
      whole: isWhole ? now : before.whole,
    });
    PropertiesService.getScriptProperties().setProperty(lookProperty, property);
    const asked = found.situations.flatMap(
      ({ number, asked }): [string, readonly LevelReason[]][] =>
        number === null ? [] : [[number, asked]],
    );
    return { asked: new Map(asked), related };
  });
};

/** What the members have reached, for duties that ask for a share of them. */
const membersIn = (complaints: Table, workbook: Workbook, now: number) => {
  const { plan } = workbook;
  const needed = plan.situations.duties.some(({ share }) => share !== undefined);
  const numbers = needed
    ? readColumn(complaints, 'number', countRows(complaints)).map(readText)
    : [];
  const progress = (number: string): Readonly<Record<string, number>> => {
    const index = numbers.indexOf(number);
    if (index < 0) return {};
    const [cells = []] = readRows(complaints, firstDataRow + index, 1);
    const complaint: Complaint = readComplaint(cells, complaints, plan);
    return progressOf(complaint, plan, now).reached;
  };
  return (members: readonly string[]): readonly Member[] =>
    members.map((number) => ({ number, reached: needed ? progress(number) : {} }));
};

export const readOpenSituations = (
  asked: Asked,
  complaints: Table,
  now: number,
  workbook: Workbook,
): Standing<Situation> => {
  const table = openTable(workbook, 'situations');
  const membersOf = membersIn(complaints, workbook, now);
  const open = readOpen(table, (cells) =>
    readSituation(cells, table, workbook.plan, membersOf, (number) => asked.get(number) ?? []),
  );
  return { table, open };
};
