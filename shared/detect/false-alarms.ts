// How often a year chance alone would fill a window so, when every moment is looked at.
import { type NegativeBinomial, probabilityFrom } from './negative-binomial.ts';

const daysInYear = 365.25;

/** A window over one group, and what it usually holds. */
export type Watch = {
  /** Days. */
  readonly window: number;
  readonly usual: NegativeBinomial;
  readonly dispersion: number;
  /** How many groups it stands for. */
  readonly groups: number;
};

/**
 * Episodes a year in which a sliding window reaches `count` by chance. For a Poisson count n with mean m that is
 * (n − m) P(n) for each window's length (Alm 1983, in Naus 1982, J Am Stat Assoc 77:177), and P(≥ n) is nearly
 * P(n) / (1 − m/n); of overdispersed counts so many fewer are independent.
 */
export const falseAlarmsPerYear = (
  count: number,
  { window, usual, dispersion, groups }: Watch,
): number => {
  const looks = Math.max(1, (count - usual.mean) ** 2 / (count * dispersion));
  return groups * (daysInYear / window) * looks * probabilityFrom(count, usual);
};

/**
 * The rate of false alarms that a watch adds when it alarms at whatever is at most as frequent as `limit` (for
 * one group): counts are whole, so mostly less.
 */
export const attainedBelow = (limit: number, watch: Watch, leastCount: number): number => {
  const rate = (count: number) => falseAlarmsPerYear(count, watch);
  const within = (count: number) => rate(count) <= limit * watch.groups;
  let below = Math.max(leastCount, Math.floor(watch.usual.mean) + 1);
  if (within(below)) return rate(below);
  let above = below + 1;
  while (!within(above)) {
    const step = above - below;
    below = above;
    above += 2 * step;
  }
  while (above - below > 1) {
    const middle = Math.floor((above + below) / 2);
    if (within(middle)) above = middle;
    else below = middle;
  }
  return rate(above);
};
