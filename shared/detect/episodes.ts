// An alarm counts once for each episode, not once for each look: an episode of a group lasts until the group has
// been quiet for a while.

import type { Finding } from './finding.ts';
import { compare } from './sighting.ts';

/** Kept between looks by whoever looks. */
export type Episode = {
  readonly group: string;
  /** First and last look that found it, epoch milliseconds. */
  readonly from: number;
  readonly last: number;
};

export type Episodes = {
  /** Going on, in the order of the groups' keys. */
  readonly open: readonly Episode[];
  /** Findings that begin an episode: these are alarms. */
  readonly begun: readonly Finding[];
};

/** `quietFor` in milliseconds: exactly as long without a finding still is the same episode. */
export const followEpisodes = (
  before: readonly Episode[],
  findings: readonly Finding[],
  { now, quietFor }: { readonly now: number; readonly quietFor: number },
): Episodes => {
  const going = new Map(
    before.filter(({ last }) => now - last <= quietFor).map((episode) => [episode.group, episode]),
  );
  const begun = findings.filter(({ group }) => !going.has(group));
  for (const { group } of findings) {
    going.set(group, { group, from: going.get(group)?.from ?? now, last: now });
  }
  const open = [...going.values()].sort((one, other) => compare(one.group, other.group));
  return { open, begun };
};
