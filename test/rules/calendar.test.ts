// Working time in China around its holidays, and elapsed hours where clocks are set forward and back.
import { describe, expect, test } from 'vitest';
import { chinaCalendar } from '../../shared/calendar/china.ts';
import {
  addWorkingDays,
  intoWorkingTime,
  isWorkingDay,
  type WorkingCalendar,
} from '../../shared/calendar/working-calendar.ts';
import {
  isoWithOffset,
  localDate,
  localMonth,
  minutesOfDay,
  momentAt,
  nextDate,
  shiftMonth,
  weekdayOf,
} from '../../shared/calendar/zone.ts';
import { dutiesOf } from '../../shared/rules/duties.ts';
import { explainDeadline } from '../../shared/rules/explain.ts';
import { promisesFor } from '../../shared/rules/promises.ts';
import { formatMoment } from '../../shared/text/dates.ts';
import { at, calendar, complaintWith, plan, zone } from './fixtures.ts';

const say = (moment: number): string => formatMoment(moment, zone, 'en');

describe('days', () => {
  test.each([
    ['2026-10-10', true, 'the Saturday that makes up for National Day'],
    ['2026-09-20', true, 'the Sunday that makes up for National Day'],
    ['2026-10-01', false, 'National Day'],
    ['2026-10-07', false, 'the Wednesday that still belongs to it'],
    ['2026-10-08', true, 'the Thursday after'],
    ['2026-10-11', false, 'an ordinary Sunday'],
    ['2026-10-17', false, 'an ordinary Saturday'],
    ['2026-02-28', true, 'a make-up Saturday after the Spring Festival'],
  ])('%s: working %s, %s', (date, working) => {
    expect(isWorkingDay(date, calendar)).toBe(working);
  });

  test('the calendar says how far it knows', () => {
    expect(calendar.knownUntil).toBe('2026-12-31');
  });

  test('a holiday is named in every language', () => {
    expect(calendar.specialDays.get('2026-10-01')?.name).toEqual({
      en: 'National Day',
      'zh-CN': '国庆节',
      'zh-TW': '國慶節',
    });
  });
});

describe('hours', () => {
  test.each([
    ['2026-10-08 08:29', 'Thu 8 Oct 08:30', 'before opening'],
    ['2026-10-08 08:30', 'Thu 8 Oct 08:30', 'at opening'],
    ['2026-10-08 11:59', 'Thu 8 Oct 11:59', 'the last minute before lunch'],
    ['2026-10-08 12:00', 'Thu 8 Oct 13:30', 'lunch'],
    ['2026-10-08 13:30', 'Thu 8 Oct 13:30', 'after lunch'],
    ['2026-10-08 17:29', 'Thu 8 Oct 17:29', 'the last minute of the day'],
    ['2026-10-08 17:30', 'Fri 9 Oct 08:30', 'closing time'],
    ['2026-10-09 17:30', 'Sat 10 Oct 08:30', 'Friday evening before a make-up Saturday'],
    ['2026-10-10 17:30', 'Mon 12 Oct 08:30', 'the evening of the make-up Saturday'],
    ['2026-10-03 10:00', 'Thu 8 Oct 08:30', 'a holiday'],
    ['2026-10-11 10:00', 'Mon 12 Oct 08:30', 'a Sunday'],
  ])('%s counts from %s: %s', (start, expected) => {
    expect(say(intoWorkingTime(at(start), calendar))).toBe(expected);
  });
});

describe('working days', () => {
  const nationalDay = ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'];
  test.each<[string, number, string, readonly string[]]>([
    ['2026-11-17 10:00', 2, 'Thu 19 Nov 10:00', []],
    ['2026-11-19 10:00', 2, 'Mon 23 Nov 10:00', []],
    ['2026-11-20 12:30', 2, 'Tue 24 Nov 13:30', []],
    ['2026-11-20 17:30', 2, 'Wed 25 Nov 08:30', []],
    ['2026-11-21 23:59', 2, 'Wed 25 Nov 08:30', []],
    ['2026-09-30 10:00', 1, 'Thu 8 Oct 10:00', nationalDay],
    ['2026-09-30 10:00', 3, 'Sat 10 Oct 10:00', [...nationalDay, '2026-10-10']],
    ['2026-09-30 10:00', 4, 'Mon 12 Oct 10:00', [...nationalDay, '2026-10-10']],
    ['2026-09-30 17:30', 1, 'Fri 9 Oct 08:30', nationalDay],
    ['2026-10-02 10:00', 1, 'Fri 9 Oct 08:30', nationalDay.slice(1)],
    ['2026-10-09 10:00', 2, 'Mon 12 Oct 10:00', ['2026-10-10']],
    ['2026-10-09 17:40', 2, 'Tue 13 Oct 08:30', ['2026-10-10']],
    ['2026-10-10 10:00', 2, 'Tue 13 Oct 10:00', ['2026-10-10']],
    ['2026-10-10 18:00', 2, 'Wed 14 Oct 08:30', []],
    ['2026-09-18 10:00', 1, 'Sun 20 Sep 10:00', ['2026-09-20']],
    ['2025-12-31 10:00', 1, 'Sun 4 Jan 10:00', ['2026-01-01', '2026-01-02', '2026-01-04']],
    ['2025-12-31 10:00', 2, 'Mon 5 Jan 10:00', ['2026-01-01', '2026-01-02', '2026-01-04']],
  ])('%s + %i → %s', (start, days, due, notable) => {
    const deadline = addWorkingDays(at(start), days, calendar);
    expect(say(deadline.due)).toBe(due);
    expect(deadline.notable.map(({ date }) => date)).toEqual(notable);
  });

  test('a day’s end does not count as the same day', () => {
    const { countedFrom, due } = addWorkingDays(at('2026-11-20 17:29'), 1, calendar);
    expect([say(countedFrom), say(due)]).toEqual(['Fri 20 Nov 17:29', 'Mon 23 Nov 17:29']);
  });
});

describe('where clocks change', () => {
  const berlin = chinaCalendar('Europe/Berlin');
  const newYork = chinaCalendar('America/New_York');
  const answer = (received: string, local: WorkingCalendar): string[] => {
    const complaint = complaintWith({ received: Date.parse(received) });
    const duties = dutiesOf(complaint, { received: complaint.received }, plan, local);
    const { zone: place } = local;
    return duties
      .filter(({ rule }) => rule.key === 'answer')
      .map((duty) => explainDeadline(duty, plan, { locale: 'en', zone: place }));
  };

  test.each<[string, string, WorkingCalendar, string]>([
    [
      'Berlin, the night of winter time',
      '2026-10-25T01:30:00+02:00',
      berlin,
      'Received Sun 25 Oct 01:30 + 4 hours → Sun 25 Oct 04:30; P1-6',
    ],
    [
      'Berlin, the night of summer time',
      '2026-03-29T01:30:00+01:00',
      berlin,
      'Received Sun 29 Mar 01:30 + 4 hours → Sun 29 Mar 06:30; P1-6',
    ],
    [
      'New York, the night of winter time',
      '2026-11-01T00:30:00-04:00',
      newYork,
      'Received Sun 1 Nov 00:30 + 4 hours → Sun 1 Nov 03:30; P1-6',
    ],
    [
      'New York, the night of summer time',
      '2026-03-08T01:30:00-05:00',
      newYork,
      'Received Sun 8 Mar 01:30 + 4 hours → Sun 8 Mar 06:30; P1-6',
    ],
    [
      'China, where they never do',
      '2026-10-25T01:30:00+08:00',
      calendar,
      'Received Sun 25 Oct 01:30 + 4 hours → Sun 25 Oct 05:30; P1-6',
    ],
  ])('four hours are four hours: %s', (_place, received, local, expected) => {
    expect(answer(received, local)).toEqual([expected]);
  });

  test('a promise carries the offset of its own moment', () => {
    const complaint = complaintWith({ received: Date.parse('2026-10-25T01:30:00+02:00') });
    const promises = promisesFor(complaint, plan, berlin, complaint.received, 'en');
    expect(promises).toEqual([
      { text: 'first answer by 02:30 today', due: '2026-10-25T02:30:00+02:00' },
      { text: 'full answer by 04:30 today', due: '2026-10-25T04:30:00+01:00' },
    ]);
  });

  test('a working day is as late on the clock, though an hour longer', () => {
    const friday = Date.parse('2026-10-23T10:00:00+02:00');
    const { due } = addWorkingDays(friday, 1, berlin);
    expect(isoWithOffset(due, berlin.zone)).toBe('2026-10-26T10:00:00+01:00');
  });

  test('a time that is skipped in spring moves forward', () => {
    const skipped = momentAt('2026-03-29', 150, berlin.zone);
    expect(isoWithOffset(skipped, berlin.zone)).toBe('2026-03-29T03:30:00+02:00');
  });
});

describe('the clock on the wall', () => {
  test('midnight belongs to the new day, month and year', () => {
    const midnight = at('2027-01-01 00:00');
    expect([localDate(midnight, zone), localDate(midnight - 1, zone)]).toEqual([
      '2027-01-01',
      '2026-12-31',
    ]);
    expect([localMonth(midnight, zone), localMonth(midnight - 1, zone)]).toEqual([
      '2027-01',
      '2026-12',
    ]);
    expect([minutesOfDay(midnight, zone), minutesOfDay(midnight - 1, zone)]).toEqual([0, 1439]);
  });

  test('a midnight has the offset of its own day', () => {
    const midnight = (day: string) =>
      isoWithOffset(momentAt(day, 0, 'Europe/Berlin'), 'Europe/Berlin');
    expect(midnight('2026-10-01')).toBe('2026-10-01T00:00:00+02:00');
    expect(midnight('2026-11-01')).toBe('2026-11-01T00:00:00+01:00');
  });

  test('days and months follow each other over leap days and years', () => {
    expect([nextDate('2028-02-28'), nextDate('2026-02-28')]).toEqual(['2028-02-29', '2026-03-01']);
    expect([shiftMonth('2026-01', -1), shiftMonth('2026-12', 1)]).toEqual(['2025-12', '2027-01']);
    expect([weekdayOf('2026-11-22'), weekdayOf('2026-11-23')]).toEqual([7, 1]);
  });
});
