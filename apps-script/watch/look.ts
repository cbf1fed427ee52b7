// One look of the rules at rows of the sheet, and what mails need to know about it.
import type { Complaint } from '../../shared/model/complaint.ts';
import type { Situation } from '../../shared/model/situation.ts';
import { situationProcedure } from '../../shared/plan/schema.ts';
import { judge } from '../../shared/rules/judge.ts';
import type { WatchInput, WatchResult } from '../../shared/rules/watch.ts';
import { rowLinks } from '../workbook/link.ts';
import type { Outbox } from '../workbook/outbox.ts';
import type { Staff } from '../workbook/people.ts';
import type { Table } from '../workbook/table.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { composeMail } from './compose-mail.ts';
import { type Delivery, deliver, type Locked } from './deliver.ts';
import type { MailContext } from './mail-facts.ts';
import type { OpenRow } from './open-rows.ts';

/** Minutes between two sweeps. */
export const sweepEvery = 5;
/** Sweeps run late or are left out at times: a deadline is announced two sweeps ahead. */
export const lookAhead = 2 * sweepEvery * 60_000;

/** The open rows of one tab. */
export type Standing<S extends Complaint | Situation> = {
  readonly table: Table;
  readonly open: readonly OpenRow<S>[];
};

/** What a look sees; an edit and a new complaint see complaints alone. */
export type Scene = {
  readonly complaints: Standing<Complaint>;
  readonly situations: Standing<Situation> | null;
};

/** A scene as the rules take it. */
export const watchInput = (
  { complaints, situations }: Scene,
  staff: Staff,
  outbox: Outbox['entries'],
  now: number,
  workbook: Workbook,
): WatchInput => ({
  plan: workbook.plan,
  calendarOf: workbook.calendarOf,
  zone: workbook.zone,
  people: staff.people,
  complaints: complaints.open.map(({ record }) => record),
  situations: situations?.open.map(({ record }) => record) ?? [],
  outbox,
  now,
  ahead: lookAhead,
  locale: workbook.locale,
});

const mailContext = (
  { complaints, situations }: Scene,
  now: number,
  workbook: Workbook,
): MailContext => {
  const { plan, calendarOf, zone, spreadsheet } = workbook;
  const tabs = [complaints, ...(situations ? [situations] : [])].map(({ table, open }) => ({
    linkTo: rowLinks(workbook, table),
    rows: new Map(open.map(({ record, row }) => [record.number, row])),
  }));
  const complaintOf = new Map(complaints.open.map(({ record }) => [record.number, record]));
  const situationOf = new Map(
    (situations?.open ?? []).map(({ record }) => [record.number, record]),
  );
  return {
    plan,
    zone,
    now,
    workbookName: spreadsheet.getName(),
    linkTo: (number) => {
      const tab = tabs.find(({ rows }) => rows.has(number)) ?? tabs[0];
      return tab?.linkTo(tab.rows.get(number) ?? 1) ?? '';
    },
    aboutOf: (number) => {
      const complaint = complaintOf.get(number);
      if (complaint) {
        const judged = judge(complaint, plan, calendarOf(complaint.region), now);
        return { kind: 'complaint', record: judged.subject, duties: judged.duties };
      }
      const situation = situationOf.get(number);
      if (!situation) return null;
      const procedure = situationProcedure(plan);
      const judged = judge(situation, procedure, calendarOf(''), now, situation.asked);
      return { kind: 'situation', record: judged.subject, duties: judged.duties };
    },
  };
};

/** Sends the notices of one look. */
export const deliverNotices = (
  { notices }: WatchResult,
  scene: Scene,
  seen: Outbox,
  staff: Staff,
  now: number,
  locked: Locked,
  workbook: Workbook,
): Delivery => {
  const context = mailContext(scene, now, workbook);
  return deliver(
    notices,
    seen,
    staff.people,
    (together, locale) => composeMail(together, locale, context),
    now,
    locked,
    workbook,
  );
};
