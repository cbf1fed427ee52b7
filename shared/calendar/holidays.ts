// Whose public holidays a calendar keeps, by name. China's come from chinese-days, the federal ones of the United
// States from their law; for other places (no maintained, permissive package knows Taiwan's days off as they are
// proclaimed) a calendar takes `none` and lists its own days.
import { chinaHolidays } from './china.ts';
import { usFederalHolidays } from './us-federal.ts';
import type { HolidaySource } from './working-calendar.ts';

const sources = {
  none: { get: () => undefined, knownUntil: null },
  china: chinaHolidays,
  'us-federal': usFederalHolidays,
} satisfies Record<string, HolidaySource>;

export type HolidaySourceName = keyof typeof sources;

export const holidaySources: readonly HolidaySourceName[] = ['none', 'china', 'us-federal'];

export const holidaysOf = (name: HolidaySourceName): HolidaySource => sources[name];
