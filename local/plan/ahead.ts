// The duties that lie ahead of a record, with the deadlines they would have if each were done at its last moment.
import { day } from '../../shared/calendar/duration.ts';
import type { WorkingCalendar } from '../../shared/calendar/working-calendar.ts';
import { factsOf } from '../../shared/model/complaint.ts';
import type { Subject } from '../../shared/model/subject.ts';
import {
  type DutyRule,
  levelMilestone,
  type Procedure,
  receivedMilestone,
} from '../../shared/plan/schema.ts';
import { type Duty, dutiesOf } from '../../shared/rules/duties.ts';
import { applying, type KnownCase } from './decide.ts';

/** When its clock starts: at receipt, at the last moment of what comes before, or, for example, now. */
export type Basis = 'receipt' | 'before' | 'example';
export type DutyAhead = {
  readonly duty: Duty;
  readonly basis: Basis;
  /** It applies whatever else is found. */
  readonly sure: boolean;
};

/** What counts backward from a planned day is shown for a day so far ahead. */
const plannedAhead = 14 * day;

const blank = (received: number, level: string): Subject => ({
  ...factsOf({ category: '', symptoms: [], signals: [] }),
  number: '',
  received,
  level,
  levelSince: received,
  levelMemo: null,
  lowerable: null,
  owner: '',
  region: '',
  milestones: {},
  settled: '',
  members: [],
  unreadable: [],
});

type Moments = Map<string, { readonly at: number; readonly basis: Basis }>;

const reach = (
  key: string,
  moment: { readonly at: number; readonly basis: Basis },
  { milestones }: Procedure,
  moments: Moments,
): void => {
  if (moments.has(key)) return;
  moments.set(key, moment);
  for (const implied of milestones.find((each) => each.key === key)?.implies ?? []) {
    reach(implied, moment, { milestones } as Procedure, moments);
  }
};

/** In the order in which they start; `level` and `received` are the record's. */
export const dutiesAhead = (
  procedure: Procedure,
  known: KnownCase,
  { level, received }: { readonly level: string; readonly received: number },
  calendar: WorkingCalendar,
): readonly DutyAhead[] => {
  const subject = blank(received, level);
  const start = { at: received, basis: 'receipt' } as const;
  const moments: Moments = new Map([
    [receivedMilestone, start],
    [levelMilestone, start],
  ]);
  const left = [...applying(procedure.duties, known)];
  const ahead: DutyAhead[] = [];
  const take = (index: number): void => {
    const [{ rule, sure } = { rule: undefined, sure: false }] = left.splice(index, 1);
    const from = moments.get(rule?.startsAt ?? '');
    if (!rule || !from) return;
    const { when: _, ...always } = rule;
    const reached = { [rule.startsAt]: from.at };
    const [duty] = dutiesOf(subject, reached, { ...procedure, duties: [always] }, calendar);
    if (!duty) return;
    ahead.push({
      duty: { ...duty, rule },
      basis: from.basis,
      sure: sure && from.basis !== 'example',
    });
    reach(
      rule.endsAt,
      { at: duty.due, basis: from.basis === 'example' ? 'example' : 'before' },
      procedure,
      moments,
    );
  };
  const exampleFor = ({ within }: DutyRule): number =>
    'daysBefore' in within ? received + plannedAhead : received;
  while (left.length > 0) {
    const next = left.findIndex(({ rule }) => moments.has(rule.startsAt));
    const [first] = left;
    if (next >= 0) take(next);
    else if (first) {
      const at = exampleFor(first.rule);
      reach(first.rule.startsAt, { at, basis: 'example' }, procedure, moments);
    }
  }
  return ahead;
};
