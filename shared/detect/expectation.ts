// What the past makes one expect of a window: a Poisson count whose rate is known as a gamma distribution, the
// conjugate prior, updated by the past (Gelman et al., Bayesian Data Analysis, 2.6). Overdispersed counts tell
// less: events and exposure are divided by their dispersion, and the prediction is widened by it.
import type { NegativeBinomial } from './negative-binomial.ts';

export type Evidence = {
  /** Shape and rate of the gamma distribution: events seen and the time they took. */
  readonly events: number;
  readonly exposure: number;
  /** Length of the window, in the same unit. */
  readonly ahead: number;
  readonly dispersion: number;
};

/** Counts to expect: variance = dispersion × mean + mean² / events. */
export const negativeBinomial = ({
  events,
  exposure,
  ahead,
  dispersion,
}: Evidence): NegativeBinomial => {
  const mean = (ahead * events) / exposure;
  return { mean, size: 1 / ((dispersion - 1) / mean + 1 / events) };
};

/** Weeks until the past counts half: trends are followed, and a season within a quarter. */
const halfLife = 13;

/** Weight of each week, the latest first. */
export const recency = (weeks: number): readonly number[] =>
  Array.from({ length: weeks }, (_, week) => 2 ** (-week / halfLife));

/** The rate of a group before its own past is looked at. */
export type Prior = {
  readonly events: number;
  readonly exposure: number;
  /** Groups nobody has heard of yet. */
  readonly unseen: number;
};

/** Jeffreys' prior for a Poisson rate: one event in half, worth nothing beside real ones. */
const halfEvent = 0.5;
/** However differently the groups behave, a new one can still be told from one that never comes. */
const leastEvents = 0.05;

/** For volume, which is one group. */
export const lonePrior: Prior = { events: halfEvent, exposure: 0, unseen: 0 };

/**
 * From all groups of a rule (empirical Bayes): their mean and variance, among them those never seen, as many as
 * Chao (1984, Scand J Stat 11:265) estimates from how many were seen once and twice.
 */
export const priorAmong = (totals: readonly number[], weeks: number): Prior => {
  const once = totals.filter((total) => total === 1).length;
  const twice = totals.filter((total) => total === 2).length;
  const unseen = (once * Math.max(0, once - 1)) / (2 * (twice + 1));
  const size = totals.length + unseen;
  const seen = totals.reduce((all, total) => all + total, 0);
  if (seen === 0) return { events: halfEvent, exposure: weeks, unseen };
  const mean = seen / size;
  const squares = totals.reduce((all, total) => all + total ** 2, 0);
  const between = squares / size - mean ** 2 - mean;
  const shape = between > 0 ? mean ** 2 / between : halfEvent;
  const events = Math.min(halfEvent, Math.max(leastEvents, shape));
  return { events, exposure: (events * weeks) / mean, unseen };
};
