// Moments and lengths of time in words, in every language.
import { type Duration, hour, minute } from '../calendar/duration.ts';
import { localDate, nextDate, twoDigits, wallTime } from '../calendar/zone.ts';
import type { Locale } from '../model/locale.ts';

const englishWeekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const englishMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const chineseWeekdays = ['一', '二', '三', '四', '五', '六', '日'];

const clock = (moment: number, zone: string): string => {
  const wall = wallTime(moment, zone);
  return `${twoDigits(wall.hour)}:${twoDigits(wall.minute)}`;
};

/** `Fri 20 Nov`, `11月20日(周五)`. */
export const formatDay = (moment: number, zone: string, locale: Locale): string => {
  const { month, day, weekday } = wallTime(moment, zone);
  if (locale === 'en') {
    return `${englishWeekdays[weekday - 1]} ${day} ${englishMonths[month - 1]}`;
  }
  const week = locale === 'zh-CN' ? '周' : '週';
  return `${month}月${day}日（${week}${chineseWeekdays[weekday - 1]}）`;
};

/** `Fri 20 Nov 17:40`. */
export const formatMoment = (moment: number, zone: string, locale: Locale): string =>
  locale === 'en'
    ? `${formatDay(moment, zone, locale)} ${clock(moment, zone)}`
    : `${formatDay(moment, zone, locale)}${clock(moment, zone)}`;

/** `Fri 20 Nov 2026 17:40`: for what is kept longer than a year. */
export const formatDatedMoment = (moment: number, zone: string, locale: Locale): string => {
  const { year } = wallTime(moment, zone);
  return locale === 'en'
    ? `${formatDay(moment, zone, locale)} ${year} ${clock(moment, zone)}`
    : `${year}年${formatMoment(moment, zone, locale)}`;
};

const near = {
  en: { today: (time: string) => `${time} today`, tomorrow: (time: string) => `${time} tomorrow` },
  'zh-CN': { today: (time: string) => `今天${time}`, tomorrow: (time: string) => `明天${time}` },
  'zh-TW': { today: (time: string) => `今天${time}`, tomorrow: (time: string) => `明天${time}` },
};

/** As people say it now: `10:42 today`, `10:42 tomorrow`, else the day and the time. */
export const sayMoment = (moment: number, now: number, zone: string, locale: Locale): string => {
  const date = localDate(moment, zone);
  const today = localDate(now, zone);
  if (date === today) return near[locale].today(clock(moment, zone));
  if (date === nextDate(today)) return near[locale].tomorrow(clock(moment, zone));
  return formatMoment(moment, zone, locale);
};

/** `2026-11` as `November 2026`, `2026年11月`. */
export const formatMonth = (month: string, locale: Locale): string => {
  const [year = '', number = ''] = month.split('-');
  if (locale !== 'en') return `${year}年${Number(number)}月`;
  const names =
    'January February March April May June July August September October November December';
  return `${names.split(' ')[Number(number) - 1]} ${year}`;
};

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`;

const units = {
  en: {
    minutes: (count: number) => plural(count, 'minute'),
    hours: (count: number) => plural(count, 'hour'),
    days: (count: number) => plural(count, 'day'),
    months: (count: number) => plural(count, 'month'),
    workingDays: (count: number) => plural(count, 'working day'),
    workingHours: (count: number) => plural(count, 'working hour'),
    daysBefore: (count: number) => `${plural(count, 'day')} before`,
    timeOfDay: (time: string) => `the next ${time}`,
  },
  'zh-CN': {
    minutes: (count: number) => `${count}分钟`,
    hours: (count: number) => `${count}小时`,
    days: (count: number) => `${count}天`,
    months: (count: number) => `${count}个月`,
    workingDays: (count: number) => `${count}个工作日`,
    workingHours: (count: number) => `${count}个工作小时`,
    daysBefore: (count: number) => `提前${count}天`,
    timeOfDay: (time: string) => `下一个${time}`,
  },
  'zh-TW': {
    minutes: (count: number) => `${count}分鐘`,
    hours: (count: number) => `${count}小時`,
    days: (count: number) => `${count}天`,
    months: (count: number) => `${count}個月`,
    workingDays: (count: number) => `${count}個工作天`,
    workingHours: (count: number) => `${count}個工作小時`,
    daysBefore: (count: number) => `提前${count}天`,
    timeOfDay: (time: string) => `下一個${time}`,
  },
};

/** `2 working days`, `4小时`, `the next 08:00`. */
export const formatDuration = (duration: Duration, locale: Locale): string => {
  const say = units[locale];
  if ('minutes' in duration) return say.minutes(duration.minutes);
  if ('hours' in duration) return say.hours(duration.hours);
  if ('days' in duration) return say.days(duration.days);
  if ('months' in duration) return say.months(duration.months);
  if ('workingDays' in duration) return say.workingDays(duration.workingDays);
  if ('workingHours' in duration) return say.workingHours(duration.workingHours);
  if ('daysBefore' in duration) return say.daysBefore(duration.daysBefore);
  return say.timeOfDay(duration.timeOfDay);
};

const underAMinute = { en: 'less than a minute', 'zh-CN': '不到1分钟', 'zh-TW': '不到1分鐘' };

/** A length of time rounded down to what one says: minutes below two hours, hours below two days, then days. */
export const sayLength = (milliseconds: number, locale: Locale): string => {
  const minutes = Math.floor(milliseconds / minute);
  if (minutes < 1) return underAMinute[locale];
  if (minutes < 120) return units[locale].minutes(minutes);
  const hours = Math.floor(milliseconds / hour);
  return hours < 48 ? units[locale].hours(hours) : units[locale].days(Math.floor(hours / 24));
};
