// Past reports as complaints of a plan: what the plan knows of them is kept, the rest is left out and said.
import { DateTime } from 'luxon';
import { type Complaint, factsOf } from '../../../shared/model/complaint.ts';
import type { Person } from '../../../shared/model/person.ts';
import type { Plan } from '../../../shared/plan/schema.ts';
import { firstReceiver } from '../../../shared/rules/owner.ts';
import { type Arrival, toArrival } from '../../replay/arrival.ts';
import type { Mapping } from '../../replay/mapping.ts';
import { type SourceReport, valuesOf } from '../../replay/reports.ts';

/** A report of the source, before any plan looks at it. */
export type PastRecord = {
  readonly arrival: Arrival;
  /** The first product named: a complaint is about one. */
  readonly product: string;
  /** What became of the people, in the words of the source. */
  readonly outcomes: readonly string[];
  /** When milestones were reached, where the source says so: epoch milliseconds. */
  readonly milestones: Readonly<Record<string, number>>;
};

type Settings = Parameters<typeof toArrival>[2];

const milestonesIn = (
  report: SourceReport,
  mapping: Mapping,
  zone: string,
): PastRecord['milestones'] =>
  Object.fromEntries(
    Object.entries(mapping.milestones ?? {}).flatMap(([key, { column, format }]) => {
      const [written] = valuesOf(report, { column }, mapping.hidden);
      if (written === undefined) return [];
      const moment = DateTime.fromFormat(written, format, { zone });
      return moment.isValid ? [[key, moment.toMillis()] as const] : [];
    }),
  );

/** Oldest first. */
export const recordsOf = (
  reports: readonly SourceReport[],
  mapping: Mapping,
  settings: Settings,
): readonly PastRecord[] =>
  reports
    .map(
      (report): PastRecord => ({
        arrival: toArrival(report, mapping, settings),
        product: valuesOf(report, mapping.product, mapping.hidden)[0] ?? '',
        outcomes: mapping.outcome ? valuesOf(report, mapping.outcome, mapping.hidden) : [],
        milestones: milestonesIn(report, mapping, settings.zone),
      }),
    )
    .sort((one, other) => one.arrival.at - other.arrival.at);

const known = (keys: readonly string[], choices: readonly { readonly key: string }[]): string[] =>
  keys.filter((key) => choices.some((choice) => choice.key === key));

/** As it would stand in the sheet, with nothing done yet; received in turn by those who receive first. */
export const complaintOf = (
  { arrival: { id, at, submission }, product }: PastRecord,
  turn: number,
  plan: Plan,
  people: readonly Person[],
): Complaint => {
  const [category = ''] = known([submission.category ?? ''], plan.categories);
  const region = submission.region ?? '';
  return {
    ...factsOf({
      category,
      symptoms: known(submission.symptoms ?? [], plan.symptoms),
      signals: known(submission.signals ?? [], plan.signals),
      channel: plan.channels[0]?.key ?? '',
      description: submission.description,
    }),
    number: id,
    received: at,
    level: '',
    levelSince: at,
    levelMemo: null,
    lowerable: null,
    owner: firstReceiver(plan, region, people, turn, at),
    region,
    milestones: {},
    settled: '',
    members: [],
    unreadable: [],
    product,
    specification: '',
    batch: submission.batch ?? '',
    related: '',
    affected: submission.affected ?? '',
    reporter: { name: '', phone: '', email: '' },
    satisfaction: null,
    mergedInto: '',
  };
};

/** One person for every role, and several for the one that receives first. */
export const staffOf = (plan: Plan, receivers: number): readonly Person[] =>
  plan.roles.flatMap(({ key }) =>
    Array.from({ length: key === plan.firstReceivers[0] ? receivers : 1 }, (_, index) => ({
      name: `${key} ${index + 1}`,
      email: `${key}-${index + 1}@example.org`,
      role: key,
      region: '',
      deputy: '',
      awayFrom: null,
      awayTo: null,
      locale: 'en' as const,
    })),
  );
