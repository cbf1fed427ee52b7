// Whose turn it is: the ladder of the role that has to do it, and who stands in where nobody is there.
import { describe, expect, test } from 'vitest';
import type { Person } from '../../shared/model/person.ts';
import type { Plan } from '../../shared/plan/schema.ts';
import { climbFrom, directoryOf, ladderOf } from '../../shared/rules/ladder.ts';
import { nextRung } from '../../shared/rules/next-rung.ts';
import {
  at,
  away,
  complaintWith,
  dutiesAt,
  dutyWith,
  milestoneWith,
  named,
  peopleWith,
  planWith,
  toldAt,
} from './fixtures.ts';

/** Due on Friday 20 November 10:00; owner, city manager after 1 hour, director after 4, leading group after 24. */
const planFor = (role: string): Plan =>
  planWith({
    milestones: [milestoneWith('replied'), milestoneWith('closed')],
    duties: [dutyWith({ role, within: { hours: 1 }, name: named('Reply') })],
    alerts: [],
  });

const climbed = (
  role: string,
  now: string,
  staff: Readonly<Record<string, Partial<Person>>> = {},
  changes: Parameters<typeof complaintWith>[0] = {},
): readonly string[] =>
  toldAt(complaintWith(changes), at(now), { plan: planFor(role), people: peopleWith(staff) }).map(
    (line) => line.replace(/^\S+ reply: /, ''),
  );

describe('the duty of', () => {
  // biome-ignore format: a case a line.
  const cases: readonly (readonly [string, string, string, readonly string[]])[] = [
    ['the owner: due', 'owner', '2026-11-20 10:00', ['Ann']],
    ['the owner: an hour over', 'owner', '2026-11-20 11:00', ['Ann']],
    ['the owner: more', 'owner', '2026-11-20 11:01', ['Ann #1', 'Dov']],
    ['a role on the ladder: the owner is left alone', 'city-manager', '2026-11-20 10:01', ['Dov']],
    ['a role on the ladder: nobody else after the hour of its own rung', 'city-manager', '2026-11-20 11:01', ['Dov #1']],
    ['a role on the ladder: the rungs above at their own hours', 'city-manager', '2026-11-20 14:01', ['Dov #1', 'Fay']],
    ['the topmost role: nobody above', 'leading-group', '2026-11-23 10:01', ['Gil #4']],
    ['a role off the ladder: it takes the lowest rung', 'hq-service', '2026-11-20 10:01', ['Hana']],
    ['a role off the ladder: then the ladder above the owner', 'hq-service', '2026-11-20 11:01', ['Hana #1', 'Dov']],
    ['a role nobody holds: the next rung, reminded in its place', 'hq-quality', '2026-11-20 11:01', ['Dov #1']],
  ];
  test.each(cases)('%s', (_what, role, now, expected) => {
    expect(climbed(role, now)).toEqual(expected);
  });

  test('another role says so in the row and starts its ladder there', () => {
    const [duty] = dutiesAt(complaintWith(), at('2026-11-20 09:30'), planFor('director'));
    expect(duty && ladderOf(duty.rule, planFor('director'), 1)?.rungs).toEqual([
      { role: 'director', overdueBy: null },
      { role: 'leading-group', overdueBy: { hours: 24 } },
    ]);
  });
});

describe('who is there', () => {
  const twins = { Cem: { name: 'Ann', email: 'other@example.org', role: 'adviser' } };
  // biome-ignore format: a case a line.
  const cases: readonly (readonly [string, string, string, Readonly<Record<string, Partial<Person>>>, readonly string[], Parameters<typeof complaintWith>[0]?])[] = [
    ['the region’s own', 'city-manager', '10:01', {}, ['Eli'], { region: 'West' }],
    ['its own away: those of all regions', 'city-manager', '10:01', { Eli: away }, ['Dov'], { region: 'West' }],
    ['its own away with a deputy: the deputy', 'city-manager', '10:01', { Eli: { ...away, deputy: 'Cem' } }, ['Cem'], { region: 'West' }],
    ['all of the rung away: the next rung', 'city-manager', '10:01', { Eli: away, Dov: away }, ['Fay'], { region: 'West' }],
    ['a region nobody has: those of all regions', 'city-manager', '10:01', {}, ['Dov'], { region: 'North' }],
    ['two of one role are both told', 'city-manager', '10:01', { Fay: { role: 'city-manager' } }, ['Dov', 'Fay']],
    ['a deputy of two is told once', 'city-manager', '10:01', { Dov: { ...away, deputy: 'Cem' }, Fay: { ...away, role: 'city-manager', deputy: 'Cem' } }, ['Cem']],
    ['a deputy in a circle: the next rung', 'owner', '10:01', { Ann: away, Bea: away }, ['Dov']],
    ['away from this minute on', 'owner', '10:01', { Ann: { awayFrom: at('2026-11-20 10:01') } }, ['Bea']],
    ['still here the minute before', 'owner', '10:01', { Ann: { awayFrom: at('2026-11-20 10:02') } }, ['Ann']],
    ['a namesake elsewhere is not meant', 'owner', '10:01', twins, ['Ann']],
    ['no owner: the next rung', 'owner', '10:01', {}, ['Dov'], { owner: '' }],
  ];
  test.each(
    cases.map(([what, role, time, staff, expected, changes]) => ({
      what,
      role,
      time,
      staff,
      expected,
      changes,
    })),
  )('$what', ({ role, time, staff, expected, changes }) => {
    expect(climbed(role, `2026-11-20 ${time}`, staff, changes)).toEqual(expected);
  });

  test('of two by one name the one of the complaint’s region is told', () => {
    const staff = peopleWith({ Cem: { name: 'Ann', email: 'other@example.org', region: 'North' } });
    const mails = ['East', 'North', 'West'].map((region) => {
      const reached = directoryOf(staff, at('2026-11-20 10:01')).reach('owner', {
        owner: 'Ann',
        region,
      });
      return reached.map(({ person }) => person.email);
    });
    expect(mails).toEqual([['ann@example.org'], ['other@example.org'], ['ann@example.org']]);
  });

  test('who stands in for two stands there once', () => {
    const team = peopleWith({
      Dov: { ...away, deputy: 'Cem' },
      Fay: { ...away, role: 'city-manager', deputy: 'Cem' },
    });
    const reached = directoryOf(team, at('2026-11-20 10:01')).reach('city-manager', {
      owner: '',
      region: '',
    });
    expect(reached.map(({ person, standsInFor }) => [person.name, standsInFor?.name])).toEqual([
      ['Cem', 'Dov'],
    ]);
  });

  test('a ladder that reaches nobody names every rung it tried', () => {
    const [ladder] = planFor('owner').ladders;
    const concerned = { owner: 'Ann', region: '' };
    const climb = ladder && climbFrom(2, ladder, concerned, directoryOf([], 0));
    expect(climb).toEqual({ rung: 2, reached: [], skipped: ['director', 'leading-group'] });
  });
});

describe('who hears next', () => {
  const by = planFor('owner');
  const next = (rung: number, now: string) => {
    const [duty] = dutiesAt(complaintWith(), at(now), by);
    return duty ? nextRung(duty, rung, complaintWith(), by, at(now)) : undefined;
  };
  test.each<[number, string, ReturnType<typeof next>]>([
    [0, '2026-11-20 09:30', { role: 'city-manager', from: at('2026-11-20 11:00') }],
    [0, '2026-11-20 11:00', { role: 'city-manager', from: at('2026-11-20 11:00') }],
    [0, '2026-11-20 11:01', { role: 'director', from: at('2026-11-20 14:00') }],
    [2, '2026-11-20 11:01', { role: 'leading-group', from: at('2026-11-21 10:00') }],
    [3, '2026-11-20 11:01', null],
    [0, '2026-11-21 10:01', null],
  ])('after rung %i at %s: %j', (rung, now, expected) => {
    expect(next(rung, now)).toEqual(expected);
  });
});
