// Calendars as plans state them: regions, own days, named holidays, how far they know, and what is refused.
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { calendarEnds, calendarsFor, workingCalendar } from '../../shared/calendar/calendars.ts';
import { chinaCalendar } from '../../shared/calendar/china.ts';
import type { HolidaySourceName } from '../../shared/calendar/holidays.ts';
import { isWorkingDay } from '../../shared/calendar/working-calendar.ts';
import { momentAt } from '../../shared/calendar/zone.ts';
import {
  type CalendarPlan,
  calendarSchema,
  calendarsSchema,
} from '../../shared/plan/calendar-schema.ts';
import { durationSchema } from '../../shared/plan/duration-schema.ts';

const office: CalendarPlan = {
  key: 'office',
  regions: [],
  hours: [
    { from: '08:30', to: '12:00' },
    { from: '13:30', to: '17:30' },
  ],
  weekend: [6, 7],
  holidays: 'china',
  ownDays: [],
};
const withHolidays = (holidays: HolidaySourceName, ownDays: CalendarPlan['ownDays'] = []) =>
  workingCalendar({ ...office, holidays, ownDays }, 'Asia/Shanghai');

describe('regions', () => {
  const calendarOf = calendarsFor(
    [
      { ...office, key: 'north', regions: ['Altay', 'Hami'], zone: 'Asia/Urumqi', weekend: [7] },
      office,
    ],
    'Asia/Shanghai',
  );

  test('a region that is named has its own calendar, every other the one for all others', () => {
    expect([calendarOf('Hami').zone, calendarOf('Hami').weekend]).toEqual(['Asia/Urumqi', [7]]);
    expect([calendarOf('East').zone, calendarOf('').zone]).toEqual([
      'Asia/Shanghai',
      'Asia/Shanghai',
    ]);
    expect(calendarOf('East')).toBe(calendarOf('West'));
  });

  test('the plan’s calendar is China’s', () => {
    const { specialDays, ...stated } = calendarOf('East');
    const { specialDays: published, ...china } = chinaCalendar();
    expect(stated).toEqual(china);
    expect(specialDays.get('2026-10-01')).toEqual(published.get('2026-10-01'));
  });
});

describe('days', () => {
  test('own days stand above holidays, make-up workdays and weekends', () => {
    const calendar = withHolidays('china', [
      { date: '2026-10-01', working: true, name: 'Stocktaking' },
      {
        date: '2026-10-10',
        working: false,
        name: { en: 'Fair', 'zh-CN': '集市', 'zh-TW': '市集' },
      },
      { date: '2026-10-17', working: true, name: '盘点' },
    ]);
    const days = ['2026-10-01', '2026-10-02', '2026-10-10', '2026-10-17', '2026-10-24'];
    expect(days.map((date) => isWorkingDay(date, calendar))).toEqual([
      true,
      false,
      false,
      true,
      false,
    ]);
    expect(calendar.specialDays.get('2026-10-17')?.name).toEqual({
      en: '盘点',
      'zh-CN': '盘点',
      'zh-TW': '盘点',
    });
    expect(calendar.specialDays.get('2026-10-10')?.name['zh-TW']).toBe('市集');
  });

  test('no holidays: weekdays alone', () => {
    const calendar = withHolidays('none');
    expect(isWorkingDay('2026-10-01', calendar)).toBe(true);
    expect(isWorkingDay('2026-10-10', calendar)).toBe(false);
  });

  // As the Office of Personnel Management publishes them.
  const federal = {
    2015: '01-01 01-19 02-16 05-25 07-03 09-07 10-12 11-11 11-26 12-25',
    2021: '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31',
    2026: '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25',
    2027: '01-01 01-18 02-15 05-31 06-18 07-05 09-06 10-11 11-11 11-25 12-24 12-31',
  };
  test.each(Object.entries(federal))('federal holidays of %s', (year, days) => {
    const { specialDays } = withHolidays('us-federal');
    const found: string[] = [];
    for (
      let day = Date.parse(`${year}-01-01`);
      day <= Date.parse(`${year}-12-31`);
      day += 86_400_000
    ) {
      const date = new Date(day).toISOString().slice(0, 10);
      if (specialDays.get(date)?.working === false) found.push(date.slice(5));
    }
    expect(found.join(' ')).toBe(days);
  });
});

describe('how far it knows', () => {
  test.each<[HolidaySourceName, CalendarPlan['ownDays'], string | null]>([
    ['china', [], '2026-12-31'],
    ['china', [{ date: '2027-05-01', working: false, name: 'Fair' }], '2026-12-31'],
    ['us-federal', [], null],
    ['none', [], null],
    [
      'none',
      [
        { date: '2027-05-01', working: false, name: 'Fair' },
        { date: '2026-05-01', working: false, name: 'Fair' },
      ],
      '2027-12-31',
    ],
  ])('%s with %j: %s', (holidays, ownDays, until) => {
    expect(withHolidays(holidays, ownDays).knownUntil).toBe(until);
  });

  test.each([
    ['2026-11-01', null],
    ['2026-11-02', '2026-12-31'],
    ['2026-12-31', '2026-12-31'],
    ['2027-02-01', '2026-12-31'],
  ])('on %s, one that knows until 2026-12-31 ends: %s', (today, ends) => {
    const calendar = withHolidays('china');
    expect(calendarEnds(calendar, momentAt(today, 0, calendar.zone))).toBe(ends);
    expect(calendarEnds(calendar, momentAt(today, 1439, calendar.zone))).toBe(ends);
  });

  test('one that never ends never tells', () => {
    expect(calendarEnds(withHolidays('us-federal'), Date.parse('2090-01-01'))).toBeNull();
  });
});

describe('what is refused', () => {
  const places = (data: unknown) => {
    const { issues = [] } = v.safeParse(calendarSchema, data);
    return issues.map((issue) => v.getDotPath(issue));
  };
  test.each<[string, Partial<Record<keyof CalendarPlan, unknown>>, string]>([
    ['no hours', { hours: [] }, 'hours'],
    ['hours that end before they begin', { hours: [{ from: '12:00', to: '08:30' }] }, 'hours'],
    [
      'hours that overlap',
      {
        hours: [
          { from: '08:00', to: '12:00' },
          { from: '11:00', to: '17:00' },
        ],
      },
      'hours',
    ],
    ['a time that no clock shows', { hours: [{ from: '8:30', to: '25:00' }] }, 'hours.0.from'],
    ['a week of weekends', { weekend: [1, 2, 3, 4, 5, 6, 7] }, 'weekend'],
    ['an eighth day', { weekend: [8] }, 'weekend.0'],
    ['holidays of nowhere', { holidays: 'atlantis' }, 'holidays'],
    [
      'a day that is none',
      { ownDays: [{ date: '2026-02-30', working: true, name: '' }] },
      'ownDays.0.date',
    ],
    ['a zone that is none', { zone: 'Asia/Atlantis' }, 'zone'],
  ])('%s', (_what, change, place) => {
    expect(places({ ...office, ...change })).toContain(place);
    expect(places(office)).toEqual([]);
  });

  test.each<[string, readonly CalendarPlan[], boolean]>([
    ['one for all', [office], true],
    ['none for all others', [{ ...office, regions: ['East'] }], false],
    ['two for all others', [office, { ...office, key: 'second' }], false],
    ['a key twice', [office, { ...office, regions: ['East'] }], false],
    ['a region twice', [office, { ...office, key: 'second', regions: ['East', 'East'] }], false],
  ])('%s', (_what, calendars, accepted) => {
    expect(v.is(calendarsSchema, calendars)).toBe(accepted);
  });

  test.each<[unknown, boolean]>([
    [{ workingHours: 4 }, true],
    [{ timeOfDay: '08:00' }, true],
    [{ hours: 0 }, false],
    [{ days: 1.5 }, false],
    [{ months: -1 }, false],
    [{ timeOfDay: '8:00' }, false],
    [{ days: 1, hours: 2 }, false],
    [{ weeks: 1 }, false],
    [{}, false],
  ])('length %j accepted: %s', (length, accepted) => {
    expect(v.is(durationSchema, length)).toBe(accepted);
  });
});
