// One look at all open complaints: what their rows should say, what ended, and who must be told.
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { Complaint } from '../model/complaint.ts';
import type { Notice, OutboxEntry } from '../model/notice.ts';
import type { Person } from '../model/person.ts';
import type { Locale } from '../model/submission.ts';
import { closedMilestone, ownerRole, type Plan } from '../plan/schema.ts';
import { staffText } from '../text/staff/staff.ts';
import { dutiesOf } from './duties.ts';
import type { Reader } from './explain.ts';
import { type Directory, directoryOf } from './ladder.ts';
import { reachedMilestones } from './milestones.ts';
import { noticesOf } from './notices.ts';
import { type RowView, rowViewOf } from './row-view.ts';
import { type SettledDuty, settle } from './settled.ts';

export type WatchedComplaint = {
  readonly complaint: Complaint;
  /** What `settle` left in the row the last time. */
  readonly memo: string;
};

export type WatchInput = {
  readonly plan: Plan;
  readonly calendar: WorkingCalendar;
  readonly people: readonly Person[];
  readonly complaints: readonly WatchedComplaint[];
  readonly outbox: ReadonlyMap<string, OutboxEntry>;
  readonly now: number;
  readonly ahead: number;
  /** The workbook's language; mails are in each person's own. */
  readonly locale: Locale;
};

export type WatchResult = {
  readonly rows: readonly (RowView & { readonly memo: string })[];
  readonly settled: readonly SettledDuty[];
  readonly notices: readonly Notice[];
  /** Keys of notices that waited for quota and are no longer needed. */
  readonly withdrawn: readonly string[];
  readonly problems: readonly string[];
};

/** Rungs that would be skipped if they were needed now, one sentence each. */
const uncovered = ({ plan, people, locale }: WatchInput, directory: Directory): string[] => {
  const text = staffText(locale);
  const roles = new Set(plan.ladders.flatMap(({ rungs }) => rungs.map(({ role }) => role)));
  roles.delete(ownerRole);
  const regions = [...new Set(people.map(({ region }) => region))];
  return [...roles].flatMap((role) => {
    const missing = regions.filter(
      (region) => directory.reach(role, { owner: '', region }).length === 0,
    );
    const name = plan.roles.find(({ key }) => key === role)?.name[locale] ?? role;
    if (missing.length === regions.length) {
      return [text.problemRole({ role: name, region: text.everyRegion })];
    }
    return missing
      .filter((region) => region !== '')
      .map((region) => text.problemRole({ role: name, region }));
  });
};

/** Pure: the same input gives the same result, and a second look with its notices sent adds none. */
export const watch = (input: WatchInput): WatchResult => {
  const { plan, calendar, people, outbox, now, ahead, locale } = input;
  const reader: Reader = { locale, zone: calendar.zone };
  const rows: WatchResult['rows'][number][] = [];
  const settled: SettledDuty[] = [];
  const notices: Notice[] = [];
  const directory = directoryOf(people, now);
  const problems = uncovered(input, directory);
  for (const { complaint, memo } of input.complaints) {
    const reached = reachedMilestones(complaint, plan, now);
    const duties = dutiesOf(complaint, reached, plan, calendar);
    const row = rowViewOf(complaint, reached, duties, plan, now, ahead, reader);
    const settlement = settle(complaint, duties, memo, plan, calendar);
    rows.push({ ...row, memo: settlement.memo });
    settled.push(...settlement.changed);
    if (reached[closedMilestone] !== undefined) continue;
    const context = { plan, directory, outbox, zone: calendar.zone, now, ahead };
    const told = noticesOf(complaint, reached, duties, context);
    notices.push(...told.notices);
    for (const name of told.unreached) {
      const { number } = complaint;
      problems.push(staffText(locale).problemNobody({ number, duty: name[locale] }));
    }
  }
  const wanted = new Set(notices.map(({ key }) => key));
  const withdrawn = [...outbox.values()]
    .filter(({ key, status }) => status === 'waiting' && !wanted.has(key))
    .map(({ key }) => key);
  return { rows, settled, notices, withdrawn, problems };
};
