// Complaints, staff, lengths of time and numbers at random, mistakes of people among them.
import * as fc from 'fast-check';
import type { Duration } from '../../shared/calendar/duration.ts';
import { type Complaint, factsOf } from '../../shared/model/complaint.ts';
import { formatNumber } from '../../shared/model/number.ts';
import type { Person } from '../../shared/model/person.ts';
import type { Milestone } from '../../shared/plan/schema.ts';
import type { KnownSituation, Seen } from '../../shared/rules/situations.ts';
import { at, complaintWith, milestoneWith, people, plan } from './fixtures.ts';

const minutes = 60_000;
const start = at('2026-09-15 00:00');
/** A moment of the weeks around the Mid-Autumn and National Day holidays. */
export const moment = fc
  .integer({ min: 0, max: 40 * 24 * 60 })
  .map((count) => start + count * minutes);
export const now = start + 45 * 24 * 60 * minutes;
export const milestone = fc.constantFrom(...plan.milestones.map(({ key }) => key));

export const complaint: fc.Arbitrary<Complaint> = fc
  .record({
    running: fc.integer({ min: 1, max: 99_999 }),
    received: moment,
    level: fc.constantFrom('1', '2', '3'),
    owner: fc.constantFrom('Ann', 'Bea', 'Cem', 'Nobody'),
    region: fc.constantFrom('East', 'West', 'North', ''),
    signals: fc.subarray(['media', 'authority']),
    /** Minutes after receipt; negative and far ones are the mistakes people make. */
    typed: fc.dictionary(milestone, fc.integer({ min: -500, max: 70_000 }), { maxKeys: 6 }),
  })
  .map(({ running, typed, ...facts }) => {
    const milestones = Object.entries(typed).map(([key, after]): [string, number] => [
      key,
      facts.received + after * minutes,
    ]);
    return {
      ...complaintWith(facts),
      number: formatNumber(2026, running),
      milestones: Object.fromEntries(milestones),
    };
  });
export const complaints = fc.uniqueArray(complaint, {
  maxLength: 6,
  selector: ({ number }) => number,
});

/** Deputies at random, circles and names of nobody among them; some away, some without address. */
export const staff: fc.Arbitrary<Person[]> = fc.tuple(
  ...people.map((person) =>
    fc.record({
      name: fc.constant(person.name),
      email: fc.constantFrom(person.email, person.email, person.email, ''),
      role: fc.constant(person.role),
      region: fc.constant(person.region),
      deputy: fc.constantFrom('', 'Nobody', ...people.map(({ name }) => name)),
      awayFrom: fc.option(moment),
      awayTo: fc.option(moment),
      locale: fc.constantFrom('en', 'zh-CN', 'zh-TW'),
    }),
  ),
);

export const duration = fc.oneof(
  fc.integer({ min: 1, max: 20 }).map((workingDays): Duration => ({ workingDays })),
  fc.integer({ min: 1, max: 400 }).map((hours): Duration => ({ hours })),
);

/** Six stages: each may imply earlier ones and require later ones, so that none hangs on itself. */
export const stageMilestones: fc.Arbitrary<Milestone[]> = fc
  .array(fc.tuple(fc.nat({ max: 63 }), fc.nat({ max: 63 })), { minLength: 6, maxLength: 6 })
  .map((stages) =>
    stages.map(([implied, required], stage) => {
      const among = (bits: number, from: number, to: number): string[] =>
        stages.flatMap((_, at) => (at >= from && at < to && (bits >> at) & 1 ? [`m${at}`] : []));
      return milestoneWith(`m${stage}`, {
        implies: among(implied, 0, stage),
        requires: among(required, stage + 1, 6).map((key) => ({ milestone: key })),
      });
    }),
  );

/** Complaints of two weeks about few symptoms, batches and people, some merged into another. */
export const stream: fc.Arbitrary<Seen[]> = fc
  .array(
    fc.record({
      ago: fc.integer({ min: -60, max: 14 * 24 * 60 }),
      person: fc.constantFrom('', 'p1', 'p2', 'p3', 'p4', 'p5', 'p6'),
      batch: fc.constantFrom('', 'L1', 'l-1', 'L2'),
      symptoms: fc.subarray(['fever', 'rash']),
      signals: fc.subarray(['media']),
      into: fc.option(fc.nat({ max: 20 }), { freq: 5 }),
    }),
    { maxLength: 24 },
  )
  .map((rows) =>
    rows.map(({ ago, person, batch, symptoms, signals, into }, row): Seen => {
      const target = into === null || into >= rows.length ? {} : { mergedInto: `C${into}` };
      return {
        sighting: {
          number: `C${row}`,
          at: now - ago * minutes,
          person,
          product: '',
          batch,
          symptoms,
          ...target,
        },
        facts: factsOf({ category: 'other', symptoms, signals }),
        rank: 1,
        reached: {},
      };
    }),
  );

/** One of each group at most, open or ended, with some of the complaints in it. */
export const knownSituations: fc.Arbitrary<KnownSituation[]> = fc.uniqueArray(
  fc.record({
    number: fc.nat({ max: 999 }).map((number) => `S${number}`),
    rule: fc.constantFrom('cluster', 'batches', 'media', 'all'),
    group: fc.constantFrom('fever', 'rash', 'L1', 'C1', ''),
    opened: fc.nat({ max: 9000 }).map((ago) => now - ago * minutes),
    closed: fc.constantFrom(null, now),
    members: fc.subarray(['C0', 'C1', 'C2', 'C3', 'C4', 'C5', 'C6']),
  }),
  { maxLength: 6, selector: ({ rule, group }) => `${rule} ${group}` },
);
