// Which situations do the complaints open, raise or feed? Detection by the plan's rules, matched with what is open.

import { day } from '../calendar/duration.ts';
import { findClusters } from '../detect/cluster.ts';
import type { Finding, Look } from '../detect/finding.ts';
import { grouped } from '../detect/groups.ts';
import { countedOnce, type Sighting } from '../detect/sighting.ts';
import { assessSurge } from '../detect/surge.ts';
import { assessUnusual } from '../detect/unusual.ts';
import type { Facts } from '../model/subject.ts';
import type { Plan } from '../plan/schema.ts';
import type { SituationRule, Trigger } from '../plan/situation-schema.ts';
import { isCalm } from './calm.ts';
import { holds } from './condition.ts';
import type { LevelReason } from './level.ts';

/** A complaint in the stream: what detectors count, and what conditions judge it by. */
export type Seen = {
  readonly sighting: Sighting;
  readonly facts: Facts;
  readonly rank: number;
  readonly reached: Readonly<Record<string, number>>;
};

export type KnownSituation = {
  readonly number: string;
  /** Key of its rule. */
  readonly rule: string;
  readonly group: string;
  readonly opened: number;
  readonly closed: number | null;
  /** Numbers of its complaints. */
  readonly members: readonly string[];
};

/** One reason to open a situation, with what was found. */
export type Evidence = {
  readonly opens: SituationRule['opens'][number];
  readonly finding: Finding;
};

export type FoundSituation = {
  readonly rule: SituationRule;
  readonly group: string;
  /** The group as people wrote it most often. */
  readonly label: string;
  /** The open situation it belongs to; null: it has to be opened. */
  readonly number: string | null;
  /** All its complaints, those known before included. */
  readonly members: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Levels it is asked to have. */
  readonly asked: readonly LevelReason[];
};

export type FoundMilestone = {
  readonly number: string;
  readonly milestone: string;
  readonly holds: boolean;
  /** Taken back when it no longer holds; else it stays once found. */
  readonly lasts: boolean;
};

export type SituationLook = {
  readonly situations: readonly FoundSituation[];
  readonly milestones: readonly FoundMilestone[];
};

const nothing = (now: number): Finding => ({
  group: '',
  label: '',
  members: [],
  seen: 0,
  expected: null,
  probability: null,
  window: { from: now, to: now },
});

const occurring = (
  stream: readonly Seen[],
  trigger: Extract<Trigger, { kind: 'occurs' }>,
  single: boolean,
  { now }: Look,
): readonly Finding[] => {
  const window = { from: now - trigger.days * day, to: now };
  const members = stream
    .filter(({ sighting: { at } }) => at > window.from)
    .filter(({ facts, rank, reached }) => holds(trigger.when, { facts, rank, reached }))
    .map(({ sighting: { number } }) => number);
  if (members.length === 0) return [];
  const found = { expected: null, probability: null, window };
  return single
    ? [{ group: '', label: '', members, seen: members.length, ...found }]
    : members.map((number) => ({
        group: number,
        label: number,
        members: [number],
        seen: 1,
        ...found,
      }));
};

/** What a trigger finds in the stream; `single` asks for one finding, whatever the group. */
export const findingsOf = (
  trigger: Trigger,
  stream: readonly Seen[],
  single: boolean,
  look: Look,
): readonly Finding[] => {
  const sightings = (): Sighting[] => stream.map(({ sighting }) => sighting);
  switch (trigger.kind) {
    case 'cluster':
      return findClusters(sightings(), trigger, look);
    case 'surge': {
      const { verdict, finding } = assessSurge(sightings(), trigger, look);
      return verdict === 'surge' ? [finding] : [];
    }
    case 'unusual':
      return assessUnusual(sightings(), trigger, look).findings;
    case 'occurs':
      return occurring(stream, trigger, single, look);
    case 'always':
      return [nothing(look.now)];
    case 'calm':
      return [];
  }
};

/** Those that the rule counts, oldest first; merged duplicates stand for one. */
const counted = (
  stream: readonly Seen[],
  { counts }: SituationRule,
  now: number,
): readonly Seen[] => {
  const meant = counts
    ? stream.filter(({ facts, rank, reached }) => holds(counts, { facts, rank, reached }))
    : stream;
  const seenOf = new Map(meant.map((seen) => [seen.sighting, seen]));
  return countedOnce([...seenOf.keys()], now).flatMap((sighting) => seenOf.get(sighting) ?? []);
};

/** What came since an open situation began and is of its group, however few they are now. */
const furtherOf = (
  { group, opened }: KnownSituation,
  { opens, single }: SituationRule,
  stream: readonly Seen[],
): readonly string[] => {
  if (single) return [];
  const since = stream.map(({ sighting }) => sighting).filter(({ at }) => at >= opened);
  return opens.flatMap(({ when }) =>
    when.kind === 'cluster' || (when.kind === 'unusual' && when.by !== 'volume')
      ? (grouped(since, when.by).get(group) ?? []).map(({ number }) => number)
      : [],
  );
};

/** What was handled in a situation that has ended opens no second one: it must be found without that. */
const evidenceOf = (
  rule: SituationRule,
  stream: readonly Seen[],
  ended: readonly KnownSituation[],
  look: Look,
  isWanted: (trigger: Trigger) => boolean,
): readonly Evidence[] =>
  rule.opens.flatMap((opens) =>
    !isWanted(opens.when)
      ? []
      : findingsOf(opens.when, stream, rule.single, look).flatMap((finding): Evidence[] => {
          const group = rule.single ? '' : finding.group;
          const handled = new Set(
            ended.filter((each) => each.group === group).flatMap(({ members }) => members),
          );
          if (handled.size === 0) return [{ opens, finding }];
          const rest = stream.filter(({ sighting: { number } }) => !handled.has(number));
          const again = findingsOf(opens.when, rest, rule.single, look);
          const still = again.find((each) => each.group === finding.group);
          return still ? [{ opens, finding: still }] : [];
        }),
  );

const groupedBy = (
  evidence: readonly Evidence[],
  { single }: SituationRule,
): ReadonlyMap<string, readonly Evidence[]> => {
  const groups = new Map<string, Evidence[]>();
  for (const each of evidence) {
    const group = single ? '' : each.finding.group;
    const known = groups.get(group);
    if (known) known.push(each);
    else groups.set(group, [each]);
  }
  return groups;
};

/**
 * Looks at the stream of complaints by every rule of the plan. An open situation takes in what is
 * found for its group and what else comes of it, without evidence where nothing is found any more; a
 * new one is opened where there is none. `look.since` is the last look.
 */
export const lookForSituations = (
  plan: Plan,
  complaints: readonly Seen[],
  known: readonly KnownSituation[],
  look: Look,
  isWanted: (trigger: Trigger) => boolean = () => true,
): SituationLook => {
  const situations: FoundSituation[] = [];
  const milestones: FoundMilestone[] = [];
  for (const rule of plan.situations.rules) {
    const ours = known.filter((each) => each.rule === rule.key);
    const open = ours.filter(({ closed }) => closed === null);
    const ended = ours.filter(({ closed }) => closed !== null);
    const stream = counted(complaints, rule, look.now);
    const found = groupedBy(evidenceOf(rule, stream, ended, look, isWanted), rule);
    const fed = open.filter((each) =>
      furtherOf(each, rule, stream).some((number) => !each.members.includes(number)),
    );
    for (const group of new Set([...found.keys(), ...fed.map((each) => each.group)])) {
      const evidence = found.get(group) ?? [];
      const standing = open.find((each) => each.group === group);
      const members = new Set([
        ...(standing?.members ?? []),
        ...evidence.flatMap(({ finding }) => finding.members),
        ...(standing ? furtherOf(standing, rule, stream) : []),
      ]);
      situations.push({
        rule,
        group,
        label: rule.single ? '' : (evidence[0]?.finding.label ?? ''),
        number: standing?.number ?? null,
        members: [...members],
        evidence,
        asked: evidence.map(({ opens: { level, reason, source } }) => ({ level, reason, source })),
      });
    }
    for (const { number, opened } of open) {
      for (const { milestone, when } of rule.finds) {
        if (!isWanted(when)) continue;
        const found =
          when.kind === 'calm'
            ? isCalm(stream, when, opened, look.now)
            : findingsOf(when, stream, true, look).length > 0;
        milestones.push({ number, milestone, holds: found, lasts: when.kind !== 'calm' });
      }
    }
  }
  return { situations, milestones };
};
