// The tail of the negative binomial against sums of exact fractions and against known cases.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { probabilityFrom, probabilityOf } from '../../shared/detect/negative-binomial.ts';

/** 1 − P(0) − … − P(count − 1) for a whole size, in whole numbers: no rounding until the last step. */
const exactFrom = (count: number, mean: number, size: number): number => {
  const [big, all] = [BigInt(mean), BigInt(mean + size)];
  const scale = all ** BigInt(size + count);
  let below = 0n;
  let ways = 1n;
  for (let each = 0; each < count; each += 1) {
    below +=
      ways * BigInt(size) ** BigInt(size) * big ** BigInt(each) * all ** BigInt(count - each);
    ways = (ways * BigInt(size + each)) / BigInt(each + 1);
  }
  const digits = 10n ** 60n;
  return Number(((scale - below) * digits) / scale) / 1e60;
};

test('the tail is that of exact sums, for small counts and large', () => {
  const count = fc.integer({ min: 0, max: 60 });
  const mean = fc.integer({ min: 1, max: 40 });
  const size = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(count, mean, size, (from, expected, shape) => {
      const exact = exactFrom(from, expected, shape);
      const found = probabilityFrom(from, { mean: expected, size: shape });
      expect(Math.abs(found - exact)).toBeLessThanOrEqual(1e-11 * Math.max(exact, 1e-30));
    }),
    { seed: 20_261_122, numRuns: 300 },
  );
});

test('size 1 is the geometric distribution', () => {
  // Mean 1: each count is half as probable as the one before.
  expect(probabilityOf(3, { mean: 1, size: 1 })).toBeCloseTo(1 / 16, 14);
  expect(probabilityFrom(10, { mean: 1, size: 1 })).toBeCloseTo(1 / 1024, 14);
});

test('a boundless size is the Poisson distribution', () => {
  expect(probabilityOf(2, { mean: 2, size: 1e9 })).toBeCloseTo(2 * Math.exp(-2), 8);
});

test('large means do not vanish, nothing expected leaves nothing to come', () => {
  const half = probabilityFrom(2000, { mean: 2000, size: 1e6 });
  expect(half).toBeGreaterThan(0.49);
  expect(half).toBeLessThan(0.52);
  expect(probabilityFrom(1, { mean: 0, size: 1 })).toBe(0);
  expect(probabilityFrom(0, { mean: 0, size: 1 })).toBe(1);
});

test('more is never more probable', () => {
  const mean = fc.double({ min: 0.001, max: 300, noNaN: true });
  const size = fc.double({ min: 0.01, max: 1000, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 500 }), mean, size, (count, expected, shape) => {
      const usual = { mean: expected, size: shape };
      const [here, next] = [probabilityFrom(count, usual), probabilityFrom(count + 1, usual)];
      expect(next).toBeLessThanOrEqual(here);
      expect(here).toBeLessThanOrEqual(1);
    }),
    { seed: 20_261_122, numRuns: 300 },
  );
});
