// Complaints, staff, lengths of time and numbers at random, mistakes of people among them.
import * as fc from 'fast-check';
import type { Duration } from '../../shared/calendar/duration.ts';
import type { Complaint } from '../../shared/model/complaint.ts';
import { formatNumber } from '../../shared/model/number.ts';
import type { Person } from '../../shared/model/person.ts';
import { at, complaintWith, people, plan } from './fixtures.ts';

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
