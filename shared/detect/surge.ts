// The last 24 hours against the daily mean of a stated baseline (P2-1, P2-2, P4-4). A window that slides counts
// a surge over midnight as one, and is as long on the days the clocks change.
import { day } from '../calendar/duration.ts';
import type { SurgeRule } from '../plan/detection-schema.ts';
import type { Finding, Look } from './finding.ts';
import { findingOf } from './groups.ts';
import { countedOnce, type Sighting } from './sighting.ts';

/** Fewest days to judge by, unless the plan says otherwise or has a shorter baseline. */
const usualLeastBaselineDays = 14;

export type SurgeAssessment = {
  /** `tooShort`: records do not reach back far enough to know a mean, so nothing fires. */
  readonly verdict: 'surge' | 'usual' | 'tooShort';
  /** Complaints in the last 24 hours in percent of the mean; 300 is "up 200 %". null: no mean, or one of 0. */
  readonly percentOfMean: number | null;
  /** Days the mean is of. */
  readonly baselineDays: number;
  /** `seen` are complaints, `expected` is the mean. */
  readonly finding: Finding;
};

const fires = (seen: number, before: number, days: number, rule: SurgeRule): boolean => {
  if (seen < rule.floor) return false;
  // Multiplied out: a boundary must not hang on how a fraction is rounded.
  const share = seen * days * 100;
  const limit = before * rule.percentOfMean;
  // Any number is more than a percentage of nothing.
  return share > limit || (rule.inclusive && share === limit);
};

/**
 * Judges the 24 hours up to now. A complaint exactly 24 hours old belongs to the day before. Days without
 * complaints count as 0; days before records began do not count.
 */
export const assessSurge = (
  sightings: readonly Sighting[],
  rule: SurgeRule,
  look: Look,
): SurgeAssessment => {
  const known = countedOnce(sightings, look.now);
  const window = { from: look.now - day, to: look.now };
  const members = known.filter(({ at }) => at > window.from);
  const began = look.recordsFrom ?? known[0]?.at ?? look.now;
  const wholeDays = Math.floor((window.from - began) / day);
  const baselineDays = Math.max(0, Math.min(rule.baselineDays, wholeDays));
  const baselineFrom = window.from - baselineDays * day;
  const before = known.filter(({ at }) => baselineFrom < at && at <= window.from).length;
  const least = Math.min(rule.leastBaselineDays ?? usualLeastBaselineDays, rule.baselineDays);
  const tooShort = baselineDays < least;
  const seen = members.length;
  const expected = tooShort ? null : before / baselineDays;
  const fired = !tooShort && fires(seen, before, baselineDays, rule);
  return {
    verdict: tooShort ? 'tooShort' : fired ? 'surge' : 'usual',
    percentOfMean: expected ? (100 * seen) / expected : null,
    baselineDays,
    finding: findingOf(members, 'volume', { group: '', seen, expected, probability: null, window }),
  };
};
