// What complaints of the stream have reached, and their figures, for a plan whose situations ask for it.
import type { Facts } from '../../shared/model/subject.ts';
import type { Condition } from '../../shared/plan/condition-schema.ts';
import type { Plan } from '../../shared/plan/schema.ts';
import { progressOf, type Reached } from '../../shared/rules/milestones.ts';
import { readComplaint } from '../workbook/complaints.ts';
import { readRows, type Table } from '../workbook/table.ts';

const asks = (condition: Condition, parts: readonly string[]): boolean => {
  if ('not' in condition) return asks(condition.not, parts);
  if ('all' in condition) return condition.all.some((each) => asks(each, parts));
  if ('any' in condition) return condition.any.some((each) => asks(each, parts));
  return parts.some((part) => part in condition);
};

const asksFor = ({ situations }: Plan, ...parts: readonly string[]): boolean =>
  situations.rules
    .flatMap(({ counts, opens, finds }) => [
      counts,
      ...[...opens, ...finds].map(({ when }) =>
        when.kind === 'occurs' ? when.when : when.kind === 'calm' ? when.without : undefined,
      ),
    ])
    .some((condition) => condition !== undefined && asks(condition, parts));

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
