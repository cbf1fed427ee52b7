// How often a year chance alone would fill a window so, when every moment is looked at.
import { type NegativeBinomial, probabilityFrom } from './negative-binomial.ts';

const daysInYear = 365.25;

/** A window over one group, and what it usually holds. */
export type Watch = {
  /** Days. */
  readonly window: number;
  readonly usual: NegativeBinomial;
  readonly dispersion: number;
};

/**
 * Episodes a year in which a sliding window reaches `count` by chance. For a Poisson count n with mean m that is
 * (n − m) P(n) for each window's length (Alm 1983, in Naus 1982, J Am Stat Assoc 77:177), and P(≥ n) is nearly
 * P(n) / (1 − m/n); of overdispersed counts so many fewer are independent.
 */
export const falseAlarmsPerYear = (count: number, { window, usual, dispersion }: Watch): number => {
  const looks = Math.max(1, (count - usual.mean) ** 2 / (count * dispersion));
  return (daysInYear / window) * looks * probabilityFrom(count, usual);
};

/**
 * The rate of false alarms of a watch that alarms at whatever is at most as frequent as `limit`: counts are
 * whole, so mostly less.
 */
export const attainedBelow = (limit: number, watch: Watch, leastCount: number): number => {
  const rate = (count: number) => falseAlarmsPerYear(count, watch);
  let below = Math.max(leastCount, Math.floor(watch.usual.mean) + 1);
  let attained = rate(below);
  if (attained <= limit) return attained;
  let above = below + 1;
  for (attained = rate(above); attained > limit; attained = rate(above)) {
    const step = above - below;
    below = above;
    above += 2 * step;
  }
  while (above - below > 1) {
    const middle = Math.floor((above + below) / 2);
    const here = rate(middle);
    if (here > limit) below = middle;
    else {
      above = middle;
      attained = here;
    }
  }
  return attained;
};
