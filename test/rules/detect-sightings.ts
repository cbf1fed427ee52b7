// Sightings for the tests of detectors, and chance that repeats.
import { day, hour } from '../../shared/calendar/duration.ts';
import type { Sighting } from '../../shared/detect/sighting.ts';
import type { ClusterRule, SurgeRule, UnusualRule } from '../../shared/plan/detection-schema.ts';

export const now = Date.UTC(2026, 10, 22, 10, 30);

let running = 0;

/** One of its own, now, unless it is said otherwise. */
export const sighting = (facts: Partial<Sighting> = {}): Sighting => {
  running += 1;
  const number = `C${String(running).padStart(6, '0')}`;
  return { number, at: now, person: '', product: '', batch: '', symptoms: [], ...facts };
};

/** So many, an hour apart, the latest at that moment. */
export const several = (count: number, facts: Partial<Sighting> = {}): Sighting[] =>
  Array.from({ length: count }, (_, index) =>
    sighting({ ...facts, at: (facts.at ?? now) - index * hour }),
  );

/** As many on each day, the first number for the last 24 hours, all at noon between two looks. */
export const daily = (counts: readonly number[], facts: Partial<Sighting> = {}): Sighting[] =>
  counts.flatMap((count, ago) =>
    Array.from({ length: count }, () => sighting({ ...facts, at: now - ago * day - day / 2 })),
  );

export const clusterRule: ClusterRule = {
  kind: 'cluster',
  by: 'symptom',
  atLeast: 5,
  within: { days: 7 },
};

export const surgeRule: SurgeRule = {
  kind: 'surge',
  percentOfMean: 300,
  inclusive: false,
  baselineDays: 28,
  floor: 5,
};

export const unusualRule: UnusualRule = {
  kind: 'unusual',
  by: 'volume',
  windows: [3, 7],
  falseAlarmsPerYear: 4,
  baselineDays: 91,
  leastCount: 3,
};

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A Poisson count (Knuth, The Art of Computer Programming 2, 3.4.1). */
const poisson = (mean: number, random: () => number): number => {
  const limit = Math.exp(-mean);
  let count = 0;
  for (let product = random(); product > limit; product *= random()) count += 1;
  return count;
};

/**
 * A count whose variance is `dispersion` times its mean: for more than 1 a negative binomial one, drawn as a
 * Poisson number of families whose sizes follow a logarithmic series (Quenouille 1949, Biometrics 5:162).
 */
export const drawCount = (mean: number, dispersion: number, random: () => number): number => {
  if (dispersion <= 1) return poisson(mean, random);
  const share = 1 - 1 / dispersion;
  const families = poisson((mean * Math.log(dispersion)) / (dispersion - 1), random);
  let count = 0;
  for (let family = 0; family < families; family += 1) {
    let size = 1;
    let term = share / Math.log(dispersion);
    for (let left = random() - term; left > 0 && size < 1000; left -= term) {
      term *= (share * size) / (size + 1);
      size += 1;
    }
    count += size;
  }
  return count;
};
