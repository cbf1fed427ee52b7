// What another plan does to the records that are open: which deadlines move, which duties come and go.
import type { Duty } from './duties.ts';
import type { Judged } from './judge.ts';

export type MovedDuty = { readonly number: string; readonly before: Duty; readonly after: Duty };
export type NamedDuty = { readonly number: string; readonly duty: Duty };

export type PlanChange = {
  /** The one due first in future stands first. */
  readonly moved: readonly MovedDuty[];
  readonly added: readonly NamedDuty[];
  readonly dropped: readonly NamedDuty[];
  /** Numbers of records whose level the new plan does not know. */
  readonly unknownLevels: readonly string[];
};

const isGoing = ({ outcome }: Duty): boolean => outcome === 'open' || outcome === 'paused';
const isSame = (one: Duty, other: Duty): boolean =>
  one.rule.key === other.rule.key && one.occurrence === other.occurrence;

/** One open record, judged by the plan in force and by the one to come. */
export type JudgedTwice = { readonly before: Judged; readonly after: Judged };

export const planChange = (records: readonly JudgedTwice[]): PlanChange => {
  const moved: MovedDuty[] = [];
  const added: NamedDuty[] = [];
  const dropped: NamedDuty[] = [];
  const unknownLevels: string[] = [];
  for (const { before, after } of records) {
    const { number } = after.subject;
    const old = before.duties.filter(isGoing);
    const coming = after.duties.filter(isGoing);
    for (const duty of coming) {
      const same = old.find((each) => isSame(each, duty));
      if (!same) added.push({ number, duty });
      else if (same.due !== duty.due) moved.push({ number, before: same, after: duty });
    }
    for (const duty of old) {
      if (!coming.some((each) => isSame(each, duty))) dropped.push({ number, duty });
    }
    if (after.subject.unreadable.some(({ field }) => field === 'level')) unknownLevels.push(number);
  }
  moved.sort((one, other) => one.after.due - other.after.due);
  return { moved, added, dropped, unknownLevels };
};
