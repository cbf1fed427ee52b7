// Every length of time a plan can state, on the clock of its place, with and without pauses.
import { describe, expect, test } from 'vitest';
import { workingCalendar } from '../../shared/calendar/calendars.ts';
import { chinaCalendar } from '../../shared/calendar/china.ts';
import { deadlineAfter } from '../../shared/calendar/deadline.ts';
import type { Duration } from '../../shared/calendar/duration.ts';
import { deadlineWithPauses } from '../../shared/calendar/pauses.ts';
import { minutesOf } from '../../shared/calendar/time-of-day.ts';
import { intoWorkingTime } from '../../shared/calendar/working-calendar.ts';
import { addWorkingMinutes, workingMinutesBetween } from '../../shared/calendar/working-clock.ts';
import { isoWithOffset, momentAt } from '../../shared/calendar/zone.ts';

const china = chinaCalendar();
const berlin = chinaCalendar('Europe/Berlin');
const newYork = chinaCalendar('America/New_York');

/** `2026-11-20 09:00`, or with seconds. */
const at = (wall: string, zone = china.zone): number => {
  const [date = '', time = ''] = wall.split(' ');
  return momentAt(date, minutesOf(time.slice(0, 5)), zone) + Number(time.slice(6)) * 1000;
};
const said = (moment: number, zone = china.zone): string =>
  isoWithOffset(moment, zone).slice(0, 16).replace('T', ' ');

describe('in China', () => {
  test.each<[string, Duration, string]>([
    ['2026-11-20 23:50', { minutes: 15 }, '2026-11-21 00:05'],
    ['2026-12-31 22:00', { hours: 4 }, '2027-01-01 02:00'],
    ['2026-11-20 09:00', { days: 7 }, '2026-11-27 09:00'],
    ['2026-12-30 09:00', { days: 3 }, '2027-01-02 09:00'],
    ['2026-01-31 09:00', { months: 1 }, '2026-02-28 09:00'],
    ['2026-01-31 09:00', { months: 2 }, '2026-03-31 09:00'],
    ['2027-11-29 09:00', { months: 3 }, '2028-02-29 09:00'],
    ['2026-12-15 09:00', { months: 1 }, '2027-01-15 09:00'],
    ['2026-11-20 10:00', { workingDays: 2 }, '2026-11-24 10:00'],
    ['2026-11-20 08:00', { workingHours: 3 }, '2026-11-20 11:30'],
    ['2026-11-20 11:00', { workingHours: 1 }, '2026-11-20 12:00'],
    ['2026-11-20 11:00', { workingHours: 2 }, '2026-11-20 14:30'],
    ['2026-11-20 12:15', { workingHours: 4 }, '2026-11-20 17:30'],
    ['2026-11-20 16:30', { workingHours: 2 }, '2026-11-23 09:30'],
    ['2026-10-09 16:30', { workingHours: 2 }, '2026-10-10 09:30'],
    ['2026-09-30 16:30', { workingHours: 2 }, '2026-10-08 09:30'],
    ['2026-11-20 09:00', { daysBefore: 2 }, '2026-11-18 09:00'],
    ['2026-03-01 09:00', { daysBefore: 1 }, '2026-02-28 09:00'],
    ['2026-11-20 07:59', { timeOfDay: '08:00' }, '2026-11-20 08:00'],
    ['2026-11-20 08:00', { timeOfDay: '08:00' }, '2026-11-21 08:00'],
    ['2026-11-20 23:59', { timeOfDay: '24:00' }, '2026-11-21 00:00'],
    ['2026-11-20 00:00', { timeOfDay: '24:00' }, '2026-11-21 00:00'],
    ['2026-12-31 09:00', { timeOfDay: '08:00' }, '2027-01-01 08:00'],
  ])('%s + %j → %s', (start, duration, due) => {
    expect(said(deadlineAfter(at(start), duration, china).due)).toBe(due);
  });

  test.each<Duration>([{ days: 1 }, { months: 1 }, { workingDays: 1 }, { daysBefore: 1 }])(
    '%j keeps the seconds',
    (duration) => {
      const { due } = deadlineAfter(at('2026-11-20 09:00:42'), duration, china);
      expect(isoWithOffset(due, china.zone)).toContain('T09:00:42');
    },
  );

  test('working hours name the days that moved them, and count from the next opening', () => {
    const start = at('2026-09-30 17:30');
    const { countedFrom, notable } = deadlineAfter(start, { workingHours: 20 }, china);
    expect(said(countedFrom)).toBe('2026-10-08 08:30');
    expect(notable.map(({ date }) => date)).toEqual([
      '2026-10-01',
      '2026-10-02',
      '2026-10-05',
      '2026-10-06',
      '2026-10-07',
      '2026-10-10',
    ]);
  });

  test.each<[string, string, number]>([
    ['2026-11-20 08:00', '2026-11-20 18:00', 450],
    ['2026-11-20 11:50', '2026-11-20 13:40', 20],
    ['2026-11-20 17:00', '2026-11-23 09:00', 60],
    ['2026-11-21 00:00', '2026-11-23 08:30', 0],
    ['2026-11-20 10:00', '2026-11-20 10:00', 0],
    ['2026-11-20 10:00', '2026-11-20 09:00', 0],
  ])('worked from %s to %s: %i minutes', (from, to, minutes) => {
    expect(workingMinutesBetween(at(from), at(to), china)).toBe(minutes);
  });

  test('no working time at all is over at the next opening', () => {
    expect(said(addWorkingMinutes(at('2026-11-20 12:00'), 0, china).due)).toBe('2026-11-20 13:30');
  });
});

describe('in nights when clocks change', () => {
  test.each<[string, Duration, string, typeof berlin]>([
    ['2026-03-28T02:30:00+01:00', { days: 1 }, '2026-03-29T03:30:00+02:00', berlin],
    ['2026-03-28T10:00:00+01:00', { days: 1 }, '2026-03-29T10:00:00+02:00', berlin],
    ['2026-03-28T10:00:00+01:00', { hours: 24 }, '2026-03-29T11:00:00+02:00', berlin],
    ['2026-10-24T02:30:00+02:00', { days: 1 }, '2026-10-25T02:30:00+02:00', berlin],
    ['2026-10-25T02:30:00+01:00', { days: 1 }, '2026-10-26T02:30:00+01:00', berlin],
    ['2026-09-25T02:30:00+02:00', { months: 1 }, '2026-10-25T02:30:00+02:00', berlin],
    ['2026-10-26T02:30:00+01:00', { daysBefore: 1 }, '2026-10-25T02:30:00+02:00', berlin],
    ['2026-03-29T01:59:00+01:00', { timeOfDay: '02:30' }, '2026-03-29T03:30:00+02:00', berlin],
    ['2026-10-25T02:29:00+02:00', { timeOfDay: '02:30' }, '2026-10-25T02:30:00+02:00', berlin],
    ['2026-10-25T02:30:00+02:00', { timeOfDay: '02:30' }, '2026-10-26T02:30:00+01:00', berlin],
    ['2026-03-07T02:30:00-05:00', { days: 1 }, '2026-03-08T03:30:00-04:00', newYork],
    ['2026-10-31T01:30:00-04:00', { days: 1 }, '2026-11-01T01:30:00-04:00', newYork],
    ['2026-10-31T01:30:00-04:00', { hours: 25 }, '2026-11-01T01:30:00-05:00', newYork],
    ['2026-10-30T10:00:00-04:00', { workingDays: 1 }, '2026-11-02T10:00:00-05:00', newYork],
  ])('%s + %j → %s', (start, duration, due, calendar) => {
    const deadline = deadlineAfter(Date.parse(start), duration, calendar);
    expect(isoWithOffset(deadline.due, calendar.zone)).toBe(due);
  });

  const nightShift = workingCalendar(
    {
      key: 'nights',
      regions: [],
      hours: [
        { from: '00:00', to: '06:00' },
        { from: '22:00', to: '24:00' },
      ],
      weekend: [],
      holidays: 'none',
      ownDays: [],
    },
    'Europe/Berlin',
  );
  test.each([
    ['2026-03-28T22:00:00+01:00', 7, '2026-03-29T06:00:00+02:00'],
    ['2026-10-24T22:00:00+02:00', 9, '2026-10-25T06:00:00+01:00'],
    ['2026-12-31T23:00:00+01:00', 2, '2027-01-01T01:00:00+01:00'],
  ])('a night shift from %s works %i hours until %s', (start, workingHours, due) => {
    const deadline = deadlineAfter(Date.parse(start), { workingHours }, nightShift);
    expect(isoWithOffset(deadline.due, nightShift.zone)).toBe(due);
  });
});

test('hours that a night in spring skips are not worked', () => {
  const early = { ...berlin, hours: [{ from: 150, to: 190 }], weekend: [] };
  const opening = intoWorkingTime(Date.parse('2026-03-29T00:00:00+01:00'), early);
  expect(isoWithOffset(opening, early.zone)).toBe('2026-03-30T02:30:00+02:00');
});

describe('paused', () => {
  const start = '2026-11-17 10:00';
  const day: readonly [string, string] = ['2026-11-18 09:00', '2026-11-18 15:00'];
  test.each<[string, Duration, readonly (readonly [string, string])[], string]>([
    ['not', { hours: 24 }, [], '2026-11-18 10:00'],
    ['an hour before it is due', { hours: 24 }, [day], '2026-11-18 16:00'],
    ['from when it is due', { hours: 23 }, [day], '2026-11-18 09:00'],
    [
      'before it began',
      { hours: 24 },
      [['2026-11-16 09:00', '2026-11-17 09:00']],
      '2026-11-18 10:00',
    ],
    [
      'while it began',
      { hours: 24 },
      [['2026-11-17 09:00', '2026-11-17 11:00']],
      '2026-11-18 11:00',
    ],
    [
      'twice, one within the other',
      { hours: 24 },
      [day, ['2026-11-18 09:30', '2026-11-18 10:00']],
      '2026-11-18 16:00',
    ],
    [
      'twice, overlapping, the later first',
      { hours: 24 },
      [['2026-11-18 14:00', '2026-11-18 16:00'], day],
      '2026-11-18 17:00',
    ],
    [
      'again in the time it won',
      { hours: 24 },
      [day, ['2026-11-18 15:30', '2026-11-18 16:30']],
      '2026-11-18 17:00',
    ],
    [
      'backward, which is no pause',
      { hours: 24 },
      [['2026-11-18 09:00', '2026-11-18 08:00']],
      '2026-11-18 10:00',
    ],
    [
      'a week, in days',
      { days: 2 },
      [['2026-11-18 09:00', '2026-11-25 09:00']],
      '2026-11-26 10:00',
    ],
    ['working days, over a day', { workingDays: 2 }, [day], '2026-11-19 16:00'],
    [
      'working days, over a night',
      { workingDays: 2 },
      [['2026-11-17 18:00', '2026-11-18 08:00']],
      '2026-11-19 10:00',
    ],
    [
      'working days, a whole one',
      { workingDays: 2 },
      [['2026-11-18 08:30', '2026-11-18 17:30']],
      '2026-11-20 10:00',
    ],
    [
      'working days, over a weekend',
      { workingDays: 2 },
      [['2026-11-19 09:30', '2026-11-23 08:30']],
      '2026-11-23 09:00',
    ],
    ['working hours', { workingHours: 8 }, [day], '2026-11-18 16:30'],
    [
      'working hours, from when they are over',
      { workingHours: 6 },
      [['2026-11-17 17:30', '2026-11-20 08:30']],
      '2026-11-17 17:30',
    ],
    [
      'a time of day, across it',
      { timeOfDay: '08:00' },
      [['2026-11-18 07:00', '2026-11-20 09:00']],
      '2026-11-21 08:00',
    ],
    [
      'a time of day, until it',
      { timeOfDay: '08:00' },
      [['2026-11-17 11:00', '2026-11-18 08:00']],
      '2026-11-19 08:00',
    ],
    [
      'a time of day, short of it',
      { timeOfDay: '08:00' },
      [['2026-11-17 11:00', '2026-11-17 12:00']],
      '2026-11-18 08:00',
    ],
    [
      'before a planned moment',
      { daysBefore: 2 },
      [['2026-11-01 09:00', '2026-11-30 09:00']],
      '2026-11-15 10:00',
    ],
  ])('%s: %j', (_when, duration, pauses, due) => {
    const moments = pauses.map(([from, to]) => ({ from: at(from), to: at(to) }));
    expect(said(deadlineWithPauses(at(start), duration, moments, china).due)).toBe(due);
  });

  test('a day counted from an opening that is paused overnight at its end is over when work resumes', () => {
    const overnight = { from: at('2026-11-17 20:00'), to: at('2026-11-20 10:00') };
    const { due } = deadlineWithPauses(
      at('2026-11-17 08:00'),
      { workingDays: 1 },
      [overnight],
      china,
    );
    expect(said(due)).toBe('2026-11-20 10:00');
  });
});
