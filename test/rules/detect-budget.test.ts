// The budget of false alarms is kept on counts in which nothing ever happens, however bursty: the years are drawn
// by a seeded generator, and every alarm in them is false.
import { describe, expect, test } from 'vitest';
import { day } from '../../shared/calendar/duration.ts';
import { type Episode, followEpisodes } from '../../shared/detect/episodes.ts';
import type { Sighting } from '../../shared/detect/sighting.ts';
import { assessUnusual } from '../../shared/detect/unusual.ts';
import type { UnusualRule } from '../../shared/plan/detection-schema.ts';
import { drawCount, seeded, sighting, unusualRule } from './detect-sightings.ts';

type World = {
  readonly groups: number;
  /** A day, for each group. */
  readonly rate: number;
  readonly dispersion: number;
  readonly years: number;
};

const history = 105;

const draw = ({ groups, rate, dispersion, years }: World, seed: number): Sighting[] => {
  const random = seeded(seed);
  const found: Sighting[] = [];
  for (let date = 0; date < history + years * 365; date += 1) {
    for (let group = 0; group < groups; group += 1) {
      const count = drawCount(rate, dispersion, random);
      for (let each = 0; each < count; each += 1) {
        found.push(sighting({ at: (date + random()) * day, symptoms: [`s${group}`] }));
      }
    }
  }
  return found.sort((one, other) => one.at - other.at);
};

const alarmsPerYear = (world: World, rule: UnusualRule): number => {
  const sightings = draw(world, 7);
  const reach = (rule.baselineDays + 14) * day;
  let open: readonly Episode[] = [];
  let alarms = 0;
  let first = 0;
  let next = 0;
  for (let now = history * day; now < (history + world.years * 365) * day; now += day) {
    while ((sightings[first]?.at ?? now) < now - reach) first += 1;
    while ((sightings[next]?.at ?? Number.POSITIVE_INFINITY) <= now) next += 1;
    const known = sightings.slice(first, next);
    const { findings } = assessUnusual(known, rule, { now, recordsFrom: 0 });
    const episodes = followEpisodes(open, findings, { now, quietFor: 7 * day });
    open = episodes.open;
    alarms += episodes.begun.length;
  }
  return alarms / world.years;
};

describe('at most 4 false alarms a year', () => {
  test.each<World>([
    { groups: 1, rate: 0.05, dispersion: 1, years: 5 },
    { groups: 1, rate: 0.3, dispersion: 1.5, years: 5 },
    { groups: 1, rate: 1, dispersion: 3, years: 5 },
    { groups: 1, rate: 5, dispersion: 1.5, years: 2 },
    { groups: 30, rate: 0.05, dispersion: 1, years: 1 },
    { groups: 30, rate: 0.05, dispersion: 1.5, years: 1 },
    { groups: 30, rate: 0.3, dispersion: 3, years: 1 },
  ])('%j', (world) => {
    const rule: UnusualRule = { ...unusualRule, by: world.groups === 1 ? 'volume' : 'symptom' };
    expect(alarmsPerYear(world, rule)).toBeLessThanOrEqual(rule.falseAlarmsPerYear);
  });
});

test('a larger budget alarms more often, so it is used and not only kept', () => {
  const world: World = { groups: 1, rate: 1, dispersion: 1.5, years: 5 };
  const few = alarmsPerYear(world, { ...unusualRule, falseAlarmsPerYear: 1 });
  const many = alarmsPerYear(world, { ...unusualRule, falseAlarmsPerYear: 12 });
  expect(few).toBeLessThanOrEqual(1);
  expect(many).toBeGreaterThan(few);
  expect(many).toBeGreaterThan(3);
  expect(many).toBeLessThanOrEqual(12);
});
