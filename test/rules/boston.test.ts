// Ground truth from outside: the target times of 43,592 service requests of the City of Boston, January to June 2015.
//
// What the city did, found by fitting the product's own calendar and durations to its targets:
// - 08:30 to 17:00, Mondays to Fridays. A request opened at 17:00 or later, or on a day off, counts from the next
//   working day 08:30; one opened before 08:30 on a working day from 08:30 of that day. The product's plain rule.
// - Holidays: the federal ones and Patriots' Day (20 April: no target among the working-day ones, 135 requests).
//   Not Friday 3 July, though Independence Day fell on the Saturday (268 targets; with it off, only 41 types reach
//   95 % and 48 reach 90 %); not the county's 17 March and 17 June; no day of that winter's blizzards
//   (27 January: 206 targets).
// - Two clocks: 49 types of 116 keep a number of working days in 95 % of cases or more; nearly all others (housing,
//   traffic, trees, sidewalks) have calendar days, 30, 45, 60, 90, 120, 180, 365 or 720, from the opening itself and
//   to the same time on the wall, also on a Sunday and over the night of summer time (1,194 of 1,195 of five types).
// - New targets on Presidents' Day: at noon on 16 February 2015 16 types or so got another number (stickers 2 to 1
//   working day, abandoned vehicles 20 to 12, traffic signals from 1 working day to 180 days, trees 545 to 365 days),
//   requests opened before keeping theirs. That is a plan with two editions, and lifts 78 types to 90.
// What is left, 1,776 of 43,592 (4.1 %):
// - 905 differ by minutes: the clock ran from another moment than the one recorded as the opening. In most of them one of
//   the two times is a whole minute: handed over by another system (street lights, abandoned vehicles) or typed in
//   afterwards (parks).
// - 704 keep a clock of their own: extended by whole days (348 recycling carts while none were to be had, most to the
//   end of May), or urgent (missing stop signs 2 working days instead of 10), or two stages added up (a sidewalk made
//   safe in 1 working day and rebuilt 2 years later).
// - 167 follow no length: "SLA suspended" long-term repairs, reinspections on a date somebody chose.
// No number of hours, no other cut-off and no other opening time explains more than a handful.
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { calendarsFor } from '../../shared/calendar/calendars.ts';
import { deadlineAfter } from '../../shared/calendar/deadline.ts';
import { type Duration, hour, minute } from '../../shared/calendar/duration.ts';
import { intoWorkingTime, isWorkingDay } from '../../shared/calendar/working-calendar.ts';
import { localDate, momentAt, nextDate } from '../../shared/calendar/zone.ts';
import { calendarsSchema } from '../../shared/plan/calendar-schema.ts';
import { durationSchema } from '../../shared/plan/duration-schema.ts';
import { boston, type Request, readRequests, requestsAreHere } from './boston-requests.ts';

const calendars = v.parse(calendarsSchema, [
  {
    key: 'boston',
    regions: [],
    zone: boston,
    hours: [{ from: '08:30', to: '17:00' }],
    weekend: [6, 7],
    holidays: 'us-federal',
    ownDays: [
      { date: '2015-04-20', working: false, name: 'Patriots’ Day' },
      { date: '2016-04-18', working: false, name: 'Patriots’ Day' },
      { date: '2015-07-03', working: true, name: 'Independence Day, not kept on the Friday' },
    ],
  },
]);
const calendar = calendarsFor(calendars, 'Etc/UTC')('');

/** The working days since 2015 began, so that fitting need not walk the same days for each request. */
const workingDaysUntil = new Map<string, number>();
for (let date = '2015-01-01', count = 0; date < '2019-01-01'; date = nextDate(date)) {
  if (isWorkingDay(date, calendar)) count += 1;
  workingDaysUntil.set(date, count);
}
const workingDaysBetween = (from: string, to: string): number =>
  (workingDaysUntil.get(to) ?? 0) - (workingDaysUntil.get(from) ?? 0);
const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / (24 * hour));

const missBy = ({ opened, target }: Request, within: Duration): number =>
  Math.abs(deadlineAfter(opened, within, calendar).due - target);

/** A request with the lengths that meet its target to the minute: one number of days of each clock at most. */
type Measured = Request & { readonly lengths: readonly Duration[] };

const measured = (request: Request): Measured => {
  const target = localDate(request.target, boston);
  const start = localDate(intoWorkingTime(request.opened, calendar), boston);
  const lengths: readonly Duration[] = [
    { workingDays: workingDaysBetween(start, target) },
    { days: daysBetween(localDate(request.opened, boston), target) },
  ];
  const meets = (within: Duration): boolean =>
    v.is(durationSchema, within) && missBy(request, within) < minute;
  return { ...request, lengths: lengths.filter(meets) };
};

type Fit = {
  readonly requests: readonly Measured[];
  /** Null where no length meets any of them. */
  readonly within: Duration | null;
  readonly met: number;
};

const inWorkingDays = (within: Duration): boolean => 'workingDays' in within;

/** The one length that meets most. */
const bestLength = (requests: readonly Measured[], allowed = (_: Duration) => true): Fit => {
  const found = new Map<string, { readonly within: Duration; met: number }>();
  for (const within of requests.flatMap(({ lengths }) => lengths.filter(allowed))) {
    const key = JSON.stringify(within);
    const length = found.get(key) ?? { within, met: 0 };
    found.set(key, length);
    length.met += 1;
  }
  const best = [...found.values()].sort((one, other) => other.met - one.met)[0];
  return { requests, within: best?.within ?? null, met: best?.met ?? 0 };
};

const byType = (requests: readonly Measured[]): readonly (readonly Measured[])[] => {
  const types = new Map<string, Measured[]>();
  for (const request of requests) {
    const list = types.get(request.type) ?? [];
    types.set(request.type, list);
    list.push(request);
  }
  return [...types.values()];
};

/** Between 12:30 and 13:25 on Presidents’ Day the city put new targets in force. */
const newTargets = momentAt('2015-02-16', 13 * 60, boston);
const editions = (requests: readonly Measured[]): readonly (readonly Measured[])[] =>
  [
    requests.filter(({ opened }) => opened < newTargets),
    requests.filter(({ opened }) => opened >= newTargets),
  ].filter(({ length }) => length > 0);

/** A type’s share of targets met, over the editions of its plan. */
const share = (fits: readonly Fit[]): number =>
  fits.reduce((sum, { met }) => sum + met, 0) /
  fits.reduce((sum, { requests }) => sum + requests.length, 0);

const tally = (types: readonly (readonly Fit[])[]) => ({
  types: types.length,
  at95: types.filter((fits) => share(fits) >= 0.95).length,
  at90: types.filter((fits) => share(fits) >= 0.9).length,
  met: types.flat().reduce((sum, { met }) => sum + met, 0),
});

describe.skipIf(!requestsAreHere)('Boston, to the minute (skipped without ../shared/data)', () => {
  const requests = requestsAreHere ? readRequests().map(measured) : [];
  const types = byType(requests);
  const fitted = types.map((list) => editions(list).map((part) => bestLength(part)));

  test('every request with a target is read', () => {
    expect(requests.length).toBe(43_592);
  });

  test('one number of working days for each type', () => {
    const plain = types.map((list) => [bestLength(list, inWorkingDays)]);
    expect(tally(plain)).toEqual({ types: 116, at95: 49, at90: 55, met: 33_312 });
    const common = plain.filter((fits) => fits.flatMap((fit) => fit.requests).length >= 20);
    expect(tally(common)).toEqual({ types: 82, at95: 32, at90: 37, met: 33_155 });
  });

  test('or of calendar days, as the plan states it', () => {
    const either = types.map((list) => [bestLength(list)]);
    expect(tally(either)).toEqual({ types: 116, at95: 78, at90: 89, met: 39_961 });
  });

  test('and another from the day the city changed its plan', () => {
    expect(tally(fitted)).toEqual({ types: 116, at95: 90, at90: 99, met: 41_816 });
  });

  test('what is missed', () => {
    const missed = fitted
      .flat()
      .flatMap(({ requests: list, within }) =>
        list.map((request) => ({ ...request, by: within ? missBy(request, within) : hour })),
      )
      .filter(({ by }) => by >= minute);
    const minutes = missed.filter(({ by }) => by < hour);
    const otherLength = missed.filter(({ by, lengths }) => by >= hour && lengths.length > 0);
    const none = missed.filter(({ by, lengths }) => by >= hour && lengths.length === 0);
    expect({
      minutes: minutes.length,
      otherLength: otherLength.length,
      none: none.length,
      all: missed.length,
    }).toEqual({ minutes: 905, otherLength: 704, none: 167, all: 1776 });
  });
});
