// The simulated coordinator keeps to the rule that the replay prints.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Act, type Milestone, rule, workOn } from '../../../local/replay/coordinator.ts';

const hour = 3_600_000;
const works = Array.from({ length: 4000 }, (_, index) => workOn(String(index), 0, 1));
const share = (fits: (work: (typeof works)[number]) => boolean) =>
  (works.filter(fits).length / works.length) * 100;
const momentOf = (acts: readonly Act[], milestone: Milestone) =>
  acts.find(({ milestones }) => milestones.includes(milestone))?.at;

it('answers as many complaints in time as the rule says', () => {
  const inTime = share(
    (work) =>
      (momentOf(work, 'firstAnswer') ?? Infinity) <= hour &&
      (momentOf(work, 'answer') ?? Infinity) <= 4 * hour,
  );
  expect(inTime).toBeGreaterThan(rule.prompt - 3);
  expect(inTime).toBeLessThan(rule.prompt + 3);
  const recorded = share((work) => (momentOf(work, 'recordSent') ?? Infinity) <= 12 * hour);
  expect(Math.abs(recorded - rule.prompt)).toBeLessThan(3);
  const asked = share((work) => work.some(({ satisfaction }) => satisfaction !== undefined));
  const satisfied = share((work) => work.some(({ satisfaction }) => satisfaction === 5));
  expect(Math.abs(asked - rule.asked)).toBeLessThan(3);
  expect(Math.abs((satisfied / asked) * 100 - rule.satisfied)).toBeLessThan(3);
});

it('closes every complaint last, and answers before it negotiates', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(), fc.nat(), (id, receivedAt, seed) => {
      const acts = workOn(id, receivedAt, seed);
      const moments = acts.map(({ at }) => at);
      expect(moments).toEqual([...moments].sort((one, other) => one - other));
      expect(acts.at(-1)?.milestones).toEqual(['agreement', 'closed']);
      expect(momentOf(acts, 'firstAnswer')).toBeLessThan(momentOf(acts, 'answer') ?? 0);
      expect(moments[0]).toBeGreaterThan(receivedAt);
    }),
  );
});

it('repeats itself for the same seed and differs for another', () => {
  expect(workOn('9001', 0, 1)).toEqual(workOn('9001', 0, 1));
  expect(workOn('9001', 0, 1)).not.toEqual(workOn('9001', 0, 2));
});
