// Duties that ended: history for the Duties tab, written once and corrected only when a person corrects the record.
import { minute } from '../calendar/duration.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { localMonth } from '../calendar/zone.ts';
import type { Complaint } from '../model/complaint.ts';
import type { Plan } from '../plan/schema.ts';
import type { Duty } from './duties.ts';

export type SettledDuty = {
  readonly key: string;
  readonly number: string;
  readonly duty: Duty;
  readonly owner: string;
  readonly region: string;
  readonly level: string;
  /** Month in which it fell due, `2026-11`, by the clock on the wall. */
  readonly month: string;
  readonly planVersion: string;
  /** Written down before, and different now: a person corrected the record. */
  readonly corrected: boolean;
};

export type Settlement = {
  /** What is new or differs from what was written down before. */
  readonly changed: readonly SettledDuty[];
  /**
   * To be kept in the row: each settled duty with its start and end in whole minutes since 1970, or
   * `open`. What people typed, not what the plan made of it: so a new plan rewrites no history.
   */
  readonly memo: string;
};

const readMemo = (memo: string): Map<string, string> =>
  new Map(
    memo
      .split(' ')
      .filter((part) => part.includes('@'))
      .map((part) => [part.slice(0, part.indexOf('@')), part]),
  );

const wholeMinutes = (moment: number): number => Math.floor(moment / minute);

/**
 * Compares the duties with the memo of the last time. A duty that a person opened again is written
 * once more, as open.
 */
export const settle = (
  complaint: Complaint,
  duties: readonly Duty[],
  memo: string,
  plan: Plan,
  calendar: WorkingCalendar,
): Settlement => {
  const before = readMemo(memo);
  const after: string[] = [];
  const changed: SettledDuty[] = [];
  for (const duty of duties) {
    const id = `${duty.rule.key}.${duty.occurrence}`;
    const known = before.get(id);
    if (duty.ended === null && known === undefined) continue;
    const end = duty.ended === null ? 'open' : wholeMinutes(duty.ended);
    const entry = `${id}@${wholeMinutes(duty.start)}${duty.done ? '-' : '~'}${end}`;
    after.push(entry);
    if (entry === known) continue;
    changed.push({
      key: `${complaint.number}/${id}`,
      number: complaint.number,
      duty,
      owner: complaint.owner,
      region: complaint.region,
      level: complaint.level,
      month: localMonth(duty.due, calendar.zone),
      planVersion: plan.version,
      corrected: known !== undefined,
    });
  }
  return { changed, memo: after.join(' ') };
};
