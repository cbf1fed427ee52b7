// Looks at the stream of past complaints at the end of every day: which situations it would have opened, and when.

import { day } from '../../../shared/calendar/duration.ts';
import { findClusters } from '../../../shared/detect/cluster.ts';
import { type Episode, followEpisodes } from '../../../shared/detect/episodes.ts';
import type { Finding, Look } from '../../../shared/detect/finding.ts';
import type { Locale } from '../../../shared/model/submission.ts';
import type { Plan } from '../../../shared/plan/schema.ts';
import { explainEvidence, sayGroup } from '../../../shared/rules/evidence.ts';
import { suggestLevel } from '../../../shared/rules/level.ts';
import { daysNeeded } from '../../../shared/rules/look-back.ts';
import { lookForSituations, type Seen } from '../../../shared/rules/situations.ts';
import type { KnownEvent } from '../../replay/mapping.ts';
import { complaintOf, type PastRecord } from './records.ts';

/** An alarm counts once until its group was quiet for so many days. */
export const quietDays = 7;
const quietFor = quietDays * day;

/** The rule every plan is held against: 5 people or more with one product within 7 days. */
const plainRule = { kind: 'cluster', by: 'product', atLeast: 5, within: { days: 7 } } as const;
export const plain = 'plain';

export type Alarm = {
  /** Key of the situation's rule, or `plain`. */
  readonly rule: string;
  readonly label: string;
  /** Days as ISO dates: the one that was over. */
  readonly date: string;
  readonly members: number;
  /** What became of its people, the most frequent first. */
  readonly outcomes: readonly (readonly [string, number])[];
  /** Index of the event it belongs to; undefined: outside all of them. */
  readonly event: number | undefined;
  readonly why: string;
};

export type Watching = {
  readonly alarms: readonly Alarm[];
  /** Days on which a rule first found an event, by event and rule. */
  readonly firsts: readonly ReadonlyMap<string, string>[];
};

export type WatchTrial = {
  readonly plan: Plan;
  readonly zone: string;
  readonly locale: Locale;
  /** The days looked at, one after the other, with the moment each is over. */
  readonly days: readonly { readonly date: string; readonly ends: number }[];
  /** Before this day it is looked only to know what is going on already. */
  readonly from: string;
  /** When records begin, epoch milliseconds. */
  readonly recordsFrom: number;
  readonly events: readonly KnownEvent[];
};

const seenOf = (record: PastRecord, plan: Plan): Seen => {
  const facts = complaintOf(record, 0, plan, []);
  return {
    sighting: {
      number: facts.number,
      at: facts.received,
      // Past records name nobody: each is a person of its own.
      person: '',
      product: facts.product,
      batch: facts.batch,
      symptoms: facts.symptoms,
    },
    facts,
    rank: suggestLevel(plan, facts).level.rank,
    reached: {},
  };
};

/** A finding is of an event if it falls into its days and at least half of its members name its products. */
const eventOf = (
  members: readonly string[],
  date: string,
  events: readonly KnownEvent[],
  products: ReadonlyMap<string, string>,
): number | undefined => {
  const index = events.findIndex(({ from, to, products: named }) => {
    if (date < from || date > to) return false;
    const naming = members.filter((number) =>
      named.some((name) => products.get(number)?.includes(name.toLowerCase())),
    );
    return naming.length * 2 >= members.length;
  });
  return index < 0 ? undefined : index;
};

const outcomesOf = (
  members: readonly string[],
  outcomes: ReadonlyMap<string, readonly string[]>,
): Alarm['outcomes'] => {
  const counts = new Map<string, number>();
  for (const outcome of members.flatMap((number) => outcomes.get(number) ?? [])) {
    counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  }
  return [...counts].sort(([, one], [, other]) => other - one);
};

type Found = {
  readonly rule: string;
  readonly finding: Finding;
  readonly members: readonly string[];
  readonly label: string;
  readonly why: () => string;
};

const findingsAt = (stream: readonly Seen[], look: Look, trial: WatchTrial): readonly Found[] => {
  const { plan, locale, zone } = trial;
  const plainly = findClusters(
    stream.map(({ sighting }) => sighting),
    plainRule,
    look,
  ).map(
    (finding): Found => ({
      rule: plain,
      finding: { ...finding, group: `${plain}\n${finding.group}` },
      members: finding.members,
      label: finding.label,
      why: () => '',
    }),
  );
  const byPlan = lookForSituations(plan, stream, [], look).situations.flatMap((found): Found[] => {
    const evidence = found.evidence.find(({ opens }) => opens.when.kind !== 'always');
    if (!evidence) return [];
    return [
      {
        rule: found.rule.key,
        finding: { ...evidence.finding, group: `${found.rule.key}\n${found.group}` },
        members: found.members,
        label: sayGroup(found, plan, locale),
        why: () => explainEvidence(found, plan, locale, zone),
      },
    ];
  });
  return [...plainly, ...byPlan];
};

/** `records` oldest first, those before the first day too: they say what is usual. */
export const watchDays = (records: readonly PastRecord[], trial: WatchTrial): Watching => {
  const { plan, days, from, events, recordsFrom } = trial;
  const stream = records.map((record) => seenOf(record, plan));
  const products = new Map(
    records.map(({ arrival: { id }, product }) => [id, product.toLowerCase()]),
  );
  const outcomes = new Map(records.map((record) => [record.arrival.id, record.outcomes]));
  const span = Math.max(daysNeeded(plan), 30) * day;
  const alarms: Alarm[] = [];
  const firsts = events.map(() => new Map<string, string>());
  let open: readonly Episode[] = [];
  let first = 0;
  let end = 0;
  let since = (days[0]?.ends ?? 0) - day;
  for (const { date, ends: now } of days) {
    while ((stream[end]?.sighting.at ?? now + 1) <= now) end += 1;
    while ((stream[first]?.sighting.at ?? now) < now - span) first += 1;
    const look = { now, since, recordsFrom };
    since = now;
    const found = findingsAt(stream.slice(first, end), look, trial);
    const followed = followEpisodes(
      open,
      found.map(({ finding }) => finding),
      { now, quietFor },
    );
    open = followed.open;
    if (date < from) continue;
    const begun = new Set(followed.begun.map(({ group }) => group));
    for (const { rule, finding, members, label, why } of found) {
      const event = eventOf(members, date, events, products);
      const firstDays = firsts[event ?? -1];
      if (firstDays && !firstDays.has(rule)) firstDays.set(rule, date);
      if (!begun.has(finding.group)) continue;
      const became = outcomesOf(members, outcomes);
      alarms.push({
        rule,
        label,
        date,
        members: members.length,
        outcomes: became,
        event,
        why: why(),
      });
    }
  }
  return { alarms, firsts };
};
