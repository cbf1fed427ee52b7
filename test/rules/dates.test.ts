// Moments and lengths of time as people say them, in every language.
import { expect, test } from 'vitest';
import { chinaCalendar } from '../../shared/calendar/china.ts';
import type { Duration } from '../../shared/calendar/duration.ts';
import type { Locale } from '../../shared/model/submission.ts';
import {
  formatDatedMoment,
  formatDay,
  formatDuration,
  formatMonth,
  sayLength,
  sayMoment,
} from '../../shared/text/dates.ts';
import { at, zone } from './fixtures.ts';

test.each<[string, string, Locale, string]>([
  ['2026-11-20 23:59', '2026-11-20 23:00', 'en', '23:59 today'],
  ['2026-11-20 00:00', '2026-11-20 23:59', 'en', '00:00 today'],
  ['2026-11-21 00:00', '2026-11-20 23:59', 'en', '00:00 tomorrow'],
  ['2026-11-21 00:29', '2026-11-20 23:29', 'zh-CN', '明天00:29'],
  ['2026-11-21 23:59', '2026-11-20 00:00', 'en', '23:59 tomorrow'],
  ['2026-11-22 00:00', '2026-11-20 23:59', 'en', 'Sun 22 Nov 00:00'],
  ['2026-11-19 23:59', '2026-11-20 00:00', 'en', 'Thu 19 Nov 23:59'],
  ['2027-01-01 00:30', '2026-12-31 23:30', 'zh-TW', '明天00:30'],
  ['2027-01-02 00:30', '2026-12-31 23:30', 'zh-TW', '1月2日（週六）00:30'],
  ['2028-02-29 09:00', '2028-02-28 09:00', 'en', '09:00 tomorrow'],
  ['2028-03-01 09:00', '2028-02-28 09:00', 'zh-CN', '3月1日（周三）09:00'],
])('%s said at %s in %s: %s', (moment, now, locale, said) => {
  expect(sayMoment(at(moment), at(now), zone, locale)).toBe(said);
});

test('today is the day of the reader’s zone, also where it has 25 hours', () => {
  const berlin = chinaCalendar('Europe/Berlin').zone;
  const evening = Date.parse('2026-10-25T23:30:00+01:00');
  const midnight = Date.parse('2026-10-25T00:00:00+02:00');
  expect(sayMoment(evening, midnight, berlin, 'en')).toBe('23:30 today');
  expect(sayMoment(evening, midnight, zone, 'en')).toBe('06:30 tomorrow');
});

test.each<[string, string, string]>([
  ['2026-11-22 12:00', 'Sun 22 Nov', '11月22日（周日）'],
  ['2026-11-23 12:00', 'Mon 23 Nov', '11月23日（周一）'],
  ['2026-01-01 00:00', 'Thu 1 Jan', '1月1日（周四）'],
])('the day of %s', (moment, english, chinese) => {
  expect(formatDay(at(moment), zone, 'en')).toBe(english);
  expect(formatDay(at(moment), zone, 'zh-CN')).toBe(chinese);
});

test.each<[Locale, string]>([
  ['en', 'Sun 22 Nov 2026 17:40'],
  ['zh-CN', '2026年11月22日（周日）17:40'],
  ['zh-TW', '2026年11月22日（週日）17:40'],
])('a moment that is kept for years in %s: %s', (locale, said) => {
  expect(formatDatedMoment(at('2026-11-22 17:40'), zone, locale)).toBe(said);
});

test.each<[Duration, string, string, string]>([
  [{ minutes: 1 }, '1 minute', '1分钟', '1分鐘'],
  [{ minutes: 15 }, '15 minutes', '15分钟', '15分鐘'],
  [{ hours: 1 }, '1 hour', '1小时', '1小時'],
  [{ hours: 24 }, '24 hours', '24小时', '24小時'],
  [{ workingDays: 1 }, '1 working day', '1个工作日', '1個工作天'],
  [{ workingDays: 2 }, '2 working days', '2个工作日', '2個工作天'],
  [{ days: 7 }, '7 days', '7天', '7天'],
  [{ months: 1 }, '1 month', '1个月', '1個月'],
  [{ workingHours: 4 }, '4 working hours', '4个工作小时', '4個工作小時'],
  [{ daysBefore: 2 }, '2 days before', '提前2天', '提前2天'],
  [{ timeOfDay: '08:00' }, 'the next 08:00', '下一个08:00', '下一個08:00'],
])('%j', (duration, english, simplified, traditional) => {
  expect(formatDuration(duration, 'en')).toBe(english);
  expect(formatDuration(duration, 'zh-CN')).toBe(simplified);
  expect(formatDuration(duration, 'zh-TW')).toBe(traditional);
});

const minute = 60_000;
test.each<[number, string, string]>([
  [1, 'less than a minute', '不到1分钟'],
  [minute, '1 minute', '1分钟'],
  [119 * minute + 59_999, '119 minutes', '119分钟'],
  [120 * minute, '2 hours', '2小时'],
  [48 * 60 * minute - 1, '47 hours', '47小时'],
  [48 * 60 * minute, '2 days', '2天'],
  [72 * 60 * minute - 1, '2 days', '2天'],
])('%i ms', (milliseconds, english, chinese) => {
  expect(sayLength(milliseconds, 'en')).toBe(english);
  expect(sayLength(milliseconds, 'zh-CN')).toBe(chinese);
});

test.each<[Locale, string]>([
  ['en', 'November 2026'],
  ['zh-CN', '2026年11月'],
  ['zh-TW', '2026年11月'],
])('a month in %s: %s', (locale, said) => {
  expect(formatMonth('2026-11', locale)).toBe(said);
});
