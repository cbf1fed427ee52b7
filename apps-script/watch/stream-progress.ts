// What complaints of the stream have reached, and their figures, for a plan whose situations ask for it.
import type { Facts } from '../../shared/model/subject.ts';
import { type ConditionKey, conditionKeys } from '../../shared/plan/condition-keys.ts';
import type { Plan } from '../../shared/plan/schema.ts';
import { progressOf, type Reached } from '../../shared/rules/milestones.ts';
import { readComplaint } from '../workbook/complaints.ts';
import { readRows, type Table } from '../workbook/table.ts';

const asksFor = ({ situations }: Plan, ...kinds: readonly ConditionKey['kind'][]): boolean =>
  situations.rules
    .flatMap(({ counts, opens, finds }) => [
      counts,
      ...[...opens, ...finds].map(({ when }) =>
        when.kind === 'occurs' ? when.when : when.kind === 'calm' ? when.without : undefined,
      ),
    ])
    .flatMap((condition) => (condition ? conditionKeys(condition) : []))
    .some(({ kind }) => kinds.includes(kind));

/** What complaints have reached, or their figures, decide about situations. */
export const asksForProgress = (plan: Plan): boolean => asksFor(plan, 'reached', 'figure');

/** So do words that complainants wrote. */
export const asksForWords = (plan: Plan): boolean => asksFor(plan, 'words');

export type Progress = { readonly reached: Reached; readonly figures: Facts['figures'] };
const none: Progress = { reached: {}, figures: {} };

/** By the place among the rows read; whole rows are read only where the plan's situations ask. */
export const readProgress = (
  table: Table,
  plan: Plan,
  first: number,
  count: number,
  now: number,
): ((index: number) => Progress) => {
  if (!asksForProgress(plan)) return () => none;
  const rows = readRows(table, first, count);
  return (index) => {
    const complaint = readComplaint(rows[index] ?? [], table, plan);
    return { reached: progressOf(complaint, plan, now).reached, figures: complaint.figures };
  };
};
