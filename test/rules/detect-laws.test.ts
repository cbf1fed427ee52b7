// What must be so for every set of sightings: fast-check looks for one that breaks it.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '../../shared/calendar/duration.ts';
import { findClusters } from '../../shared/detect/cluster.ts';
import { followEpisodes } from '../../shared/detect/episodes.ts';
import { countedOnce, type Sighting } from '../../shared/detect/sighting.ts';
import { batchKey, similarityKey } from '../../shared/detect/similarity.ts';
import { assessSurge } from '../../shared/detect/surge.ts';
import { assessUnusual } from '../../shared/detect/unusual.ts';
import type { ClusterRule, SurgeRule, UnusualRule } from '../../shared/plan/detection-schema.ts';
import { clusterRule, now, surgeRule, unusualRule } from './detect-sightings.ts';

/** The same cases on every run, so that a red test stays red until it is mended. */
fc.configureGlobal({ seed: 20_261_122, numRuns: 60 });

const minute = 60_000;
const facts = fc.record({
  /** Most lie in the windows, the others anywhere in the past, some at the same moment. */
  ago: fc.oneof(
    fc.nat({ max: 4 }).map((days) => days * 1440),
    fc.nat({ max: 12_000 }),
    fc.nat({ max: 90_000 }),
  ),
  person: fc.constantFrom('', '', 'mei', 'jun', 'lan'),
  product: fc.constantFrom('Sunny Oats', 'SUNNY OATS 500g', 'Moon Rice', ''),
  batch: fc.constantFrom('A1', 'a 1', 'B2', ''),
  symptoms: fc.subarray(['cough', 'fever', 'rash']),
});
const sightings: fc.Arbitrary<Sighting[]> = fc.array(facts, { maxLength: 60 }).map((drawn) =>
  drawn.map(({ ago, ...rest }, index) => ({
    number: `C${index}`,
    at: now - ago * minute,
    ...rest,
  })),
);
/** The same with some merged into others, in chains and circles too. */
const merged = fc
  .tuple(sightings, fc.array(fc.tuple(fc.nat({ max: 59 }), fc.nat({ max: 59 })), { maxLength: 15 }))
  .map(([before, pairs]) => {
    const into = new Map(pairs.map(([from, to]) => [`C${from}`, `C${to}`]));
    const after = before.map((each): Sighting => {
      const target = into.get(each.number);
      return target === undefined ? each : { ...each, mergedInto: target };
    });
    return { before, after };
  });
const by = fc.constantFrom('symptom' as const, 'batch' as const, 'product' as const);
const look = { now, recordsFrom: now - 70 * day };
const baselineDays = 56;

const clustersOf = (all: readonly Sighting[], change: Partial<ClusterRule>) =>
  findClusters(all, { ...clusterRule, ...change }, { now, since: now - 2 * day });
const surgeOf = (all: readonly Sighting[], change: Partial<SurgeRule> = {}) =>
  assessSurge(all, { ...surgeRule, ...change }, look);
const unusualOf = (all: readonly Sighting[], change: Partial<UnusualRule>) =>
  assessUnusual(all, { ...unusualRule, baselineDays, ...change }, look).findings;

test('the order of rows never matters', () => {
  const shuffled = merged.chain(({ after }) =>
    fc.tuple(fc.constant(after), fc.shuffledSubarray(after, { minLength: after.length })),
  );
  fc.assert(
    fc.property(shuffled, by, ([one, other], kind) => {
      expect(clustersOf(other, { by: kind, atLeast: 2 })).toEqual(
        clustersOf(one, { by: kind, atLeast: 2 }),
      );
      expect(surgeOf(other)).toEqual(surgeOf(one));
      const change = { by: kind, leastCount: 2, falseAlarmsPerYear: 100 };
      expect(unusualOf(other, change)).toEqual(unusualOf(one, change));
    }),
  );
});

test('merging duplicates never raises a count', () => {
  fc.assert(
    fc.property(merged, by, ({ before, after }, kind) => {
      expect(countedOnce(after, now).length).toBeLessThanOrEqual(countedOnce(before, now).length);
      const seen = new Map(
        clustersOf(before, { by: kind, atLeast: 2 }).map((found) => [found.group, found.seen]),
      );
      for (const found of clustersOf(after, { by: kind, atLeast: 2 })) {
        expect(found.seen).toBeLessThanOrEqual(seen.get(found.group) ?? 0);
      }
      expect(surgeOf(after).finding.seen).toBeLessThanOrEqual(surgeOf(before).finding.seen);
    }),
  );
});

test('who asks for more never hears earlier', () => {
  const least = fc.integer({ min: 2, max: 8 });
  fc.assert(
    fc.property(sightings, by, least, fc.integer({ min: 0, max: 4 }), (all, kind, few, more) => {
      const groups = (found: readonly { readonly group: string }[]) =>
        found.map(({ group }) => group);
      const clusters = (atLeast: number) => groups(clustersOf(all, { by: kind, atLeast }));
      expect(clusters(few)).toEqual(expect.arrayContaining(clusters(few + more)));

      const fires = (change: Partial<SurgeRule>) => surgeOf(all, change).verdict === 'surge';
      expect(fires({ floor: few })).toBe(fires({ floor: few }) || fires({ floor: few + more }));
      const lower = fires({ percentOfMean: 100 * few });
      expect(lower).toBe(lower || fires({ percentOfMean: 100 * (few + more) }));
      expect(fires({ inclusive: true })).toBe(
        fires({ inclusive: true }) || fires({ inclusive: false }),
      );

      const unusual = (falseAlarmsPerYear: number) =>
        groups(unusualOf(all, { by: kind, leastCount: few, falseAlarmsPerYear }));
      expect(unusual(50 + more)).toEqual(expect.arrayContaining(unusual(50)));
    }),
  );
});

test('every finding of the early warning explains itself', () => {
  fc.assert(
    fc.property(sightings, by, (all, kind) => {
      const received = new Map(all.map((each) => [each.number, each.at]));
      for (const found of unusualOf(all, { by: kind, falseAlarmsPerYear: 50 })) {
        expect(found.seen).toBeGreaterThanOrEqual(unusualRule.leastCount);
        expect(found.seen).toBeGreaterThan(found.expected);
        expect(found.seen).toBeLessThanOrEqual(found.members.length);
        expect(found.probability).toBeGreaterThan(0);
        expect(found.probability).toBeLessThan(0.5);
        expect(found.falseAlarmsPerYear).toBeLessThanOrEqual(50);
        for (const number of found.members) {
          expect(received.get(number)).toBeGreaterThan(found.window.from);
          expect(received.get(number)).toBeLessThanOrEqual(found.window.to);
        }
      }
    }),
  );
});

test('an alarm begins once and again only after a longer quiet', () => {
  const quietFor = 7 * day;
  const looks = fc.array(
    fc.record({ after: fc.integer({ min: 1, max: 10 }), found: fc.boolean() }),
    { minLength: 1, maxLength: 40 },
  );
  const finding = {
    group: 'g',
    label: 'g',
    members: [],
    seen: 3,
    expected: 1,
    probability: 0.01,
    window: { from: 0, to: 1 },
  };
  fc.assert(
    fc.property(looks, (list) => {
      let open: Parameters<typeof followEpisodes>[0] = [];
      let moment = 0;
      let last = Number.NEGATIVE_INFINITY;
      for (const { after, found } of list) {
        moment += after * day;
        const answer = followEpisodes(open, found ? [finding] : [], { now: moment, quietFor });
        expect(answer.begun).toHaveLength(found && moment - last > quietFor ? 1 : 0);
        open = answer.open;
        if (found) last = moment;
      }
    }),
  );
});

test('case, width and stray spaces make no other product and no other batch', () => {
  const words = ['Sunny', 'oats', '500g', '(new)', '贝乐', '营养包', '苹果味', 'Lot', '-', '2段'];
  const written = fc.array(fc.constantFrom(...words), { maxLength: 6 });
  const wide = (text: string) =>
    text.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(written, (parts) => {
      const text = parts.join(' ');
      for (const other of [text.toUpperCase(), wide(text), `\u3000${parts.join('  ')}\n`]) {
        expect(similarityKey(other)).toBe(similarityKey(text));
        expect(batchKey(other)).toBe(batchKey(text));
      }
    }),
  );
});
