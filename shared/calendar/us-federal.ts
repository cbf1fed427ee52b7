// Legal public holidays of the United States (5 U.S.C. 6103), by the law's own rules, so that they never run out.
import type { LocalizedText } from '../model/text.ts';
import type { HolidaySource, SpecialDay } from './working-calendar.ts';
import { type LocalDate, nextDate, twoDigits, weekdayOf } from './zone.ts';

/** Of a holiday in a year: its day by the calendar. */
type Rule = {
  readonly name: LocalizedText;
  /** The first year it was kept. */
  readonly since?: number;
  readonly on: (year: number) => LocalDate;
};

const fixed = (month: number, day: number) => (year: number) =>
  `${year}-${twoDigits(month)}-${twoDigits(day)}`;

const monday = 1;
const thursday = 4;

/** The nth such weekday of a month. */
const nth = (count: number, weekday: number, month: number) => (year: number) => {
  const first = `${year}-${twoDigits(month)}-01`;
  return nextDate(first, ((weekday - weekdayOf(first) + 7) % 7) + (count - 1) * 7);
};

const lastMondayOfMay = (year: number): LocalDate => {
  const last = `${year}-05-31`;
  return nextDate(last, monday - weekdayOf(last));
};

const named = (en: string, simplified: string, traditional: string): LocalizedText => ({
  en,
  'zh-CN': simplified,
  'zh-TW': traditional,
});

const rules: readonly Rule[] = [
  { name: named('New Year’s Day', '元旦', '元旦'), on: fixed(1, 1) },
  {
    name: named('Martin Luther King Jr. Day', '马丁·路德·金纪念日', '馬丁·路德·金恩紀念日'),
    on: nth(3, monday, 1),
  },
  {
    name: named('Washington’s Birthday', '华盛顿诞辰日', '華盛頓誕辰紀念日'),
    on: nth(3, monday, 2),
  },
  { name: named('Memorial Day', '阵亡将士纪念日', '陣亡將士紀念日'), on: lastMondayOfMay },
  { name: named('Juneteenth', '六月节', '六月節'), since: 2021, on: fixed(6, 19) },
  { name: named('Independence Day', '独立日', '獨立紀念日'), on: fixed(7, 4) },
  { name: named('Labor Day', '劳动节', '勞動節'), on: nth(1, monday, 9) },
  { name: named('Columbus Day', '哥伦布日', '哥倫布日'), on: nth(2, monday, 10) },
  { name: named('Veterans Day', '退伍军人节', '退伍軍人節'), on: fixed(11, 11) },
  { name: named('Thanksgiving Day', '感恩节', '感恩節'), on: nth(4, thursday, 11) },
  { name: named('Christmas Day', '圣诞节', '聖誕節'), on: fixed(12, 25) },
];

/** On a Saturday it is kept the Friday before, on a Sunday the Monday after. */
const observed = (date: LocalDate): LocalDate => {
  const weekday = weekdayOf(date);
  if (weekday === 6) return nextDate(date, -1);
  return weekday === 7 ? nextDate(date) : date;
};

const daysOf = (year: number): ReadonlyMap<LocalDate, SpecialDay> =>
  new Map(
    // New Year's Day of the next year may be kept on the last day of this one.
    [year, year + 1].flatMap((each) =>
      rules
        .filter(({ since = 0 }) => each >= since)
        .map(({ name, on }): [LocalDate, SpecialDay] => {
          const date = observed(on(each));
          return [date, { date, working: false, name }];
        }),
    ),
  );

const years = new Map<number, ReadonlyMap<LocalDate, SpecialDay>>();

export const usFederalHolidays: HolidaySource = {
  get: (date) => {
    const year = Number(date.slice(0, 4));
    const days = years.get(year) ?? daysOf(year);
    years.set(year, days);
    return days.get(date);
  },
  knownUntil: null,
};
