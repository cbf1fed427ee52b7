// China's public holidays and make-up workdays, from the maintained package chinese-days (State Council notices).
import published from 'chinese-days/dist/chinese-days.json';
import type { HolidaySource, SpecialDay, WorkingCalendar } from './working-calendar.ts';
import type { LocalDate } from './zone.ts';

/** The package names holidays in simplified characters alone; those written otherwise in Taiwan. */
const inTaiwan: Readonly<Record<string, string>> = {
  春节: '春節',
  劳动节: '勞動節',
  国庆节: '國慶節',
  中国人民抗日战争暨世界反法西斯战争胜利70周年纪念日:
    '中國人民抗日戰爭暨世界反法西斯戰爭勝利70週年紀念日',
};

/** The package writes "English name,中文名,days". */
const specialDay = (date: LocalDate, entry: string, working: boolean): SpecialDay => {
  const [english = '', chinese = ''] = entry.split(',');
  return {
    date,
    working,
    name: { en: english, 'zh-CN': chinese, 'zh-TW': inTaiwan[chinese] ?? chinese },
  };
};

const holidays: Readonly<Record<LocalDate, string>> = published.holidays;
const workdays: Readonly<Record<LocalDate, string>> = published.workdays;

const lastKnownYear = (): string =>
  Object.keys(holidays)
    .reduce((last, date) => (date > last ? date : last), '')
    .slice(0, 4);

/** Looked up when asked: building every year's days would cost each execution of the add-on a millisecond. */
export const chinaHolidays: HolidaySource = {
  get: (date) => {
    const holiday = holidays[date];
    if (holiday !== undefined) return specialDay(date, holiday, false);
    const workday = workdays[date];
    return workday === undefined ? undefined : specialDay(date, workday, true);
  },
  get knownUntil() {
    return `${lastKnownYear()}-12-31`;
  },
};

/** Mondays to Fridays, 08:30–12:00 and 13:30–17:30, in Chinese time unless told otherwise. */
export const chinaCalendar = (zone = 'Asia/Shanghai'): WorkingCalendar => ({
  zone,
  hours: [
    { from: 510, to: 720 },
    { from: 810, to: 1050 },
  ],
  weekend: [6, 7],
  specialDays: chinaHolidays,
  get knownUntil() {
    return chinaHolidays.knownUntil;
  },
});
