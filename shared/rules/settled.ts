// Duties that ended: history for the Duties tab, written once and corrected only when a person corrects the record.
import { localMonth } from '../calendar/zone.ts';
import type { Procedure } from '../plan/schema.ts';
import type { Duty } from './duties.ts';
import type { Judged } from './judge.ts';
import { readEntries, wholeMinutes } from './past-duties.ts';

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

/**
 * Compares the duties with the memo of the last time. A duty that a person opened again is written
 * once more, as open. Of a duty that recurs the memo keeps the last round that was done; one that does
 * not apply any more is kept as it was, for it may apply again.
 */
export const settle = (
  { subject, duties }: Judged,
  procedure: Procedure,
  zone: string,
): Settlement => {
  const before = readEntries(subject.settled);
  const after = new Map<string, string>();
  const changed: SettledDuty[] = [];
  for (const duty of duties) {
    const id = `${duty.rule.key}.${duty.occurrence}`;
    const known = before.get(id);
    if (duty.ended === null && known === undefined) continue;
    const end = duty.ended === null ? 'open' : wholeMinutes(duty.ended);
    const entry = `${id}@${wholeMinutes(duty.start)}${duty.done ? '-' : '~'}${end}`;
    after.set(duty.rule.recurs && duty.done ? duty.rule.key : id, entry);
    if (entry === known) continue;
    changed.push({
      key: `${subject.number}/${id}`,
      number: subject.number,
      duty,
      owner: subject.owner,
      region: subject.region,
      level: subject.level,
      month: localMonth(duty.due, zone),
      planVersion: procedure.version,
      corrected: known !== undefined,
    });
  }
  for (const [id, entry] of before) {
    const key = id.slice(0, id.lastIndexOf('.'));
    if (!duties.some(({ rule }) => rule.key === key)) after.set(id, entry);
  }
  return { changed, memo: [...after.values()].join(' ') };
};
