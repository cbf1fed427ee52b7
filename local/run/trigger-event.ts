// The event object of a clock trigger (facts 4.4): the moment in UTC, Monday as day 1.
import { DateTime } from 'luxon';
import type { EnumValue } from '../google/service.ts';
import { authModes } from '../services/script-app.ts';

export type ClockEvent = {
  readonly authMode: EnumValue;
  readonly triggerUid: string;
  readonly timezone: string;
  readonly [part: string]: string | number | EnumValue;
};

export function clockEvent(at: number, triggerUid: string): ClockEvent {
  const time = DateTime.fromMillis(at, { zone: 'utc' });
  return {
    authMode: authModes.FULL,
    year: time.year,
    month: time.month,
    'day-of-month': time.day,
    'day-of-week': time.weekday,
    'week-of-year': time.weekNumber,
    hour: time.hour,
    minute: time.minute,
    second: time.second,
    timezone: 'UTC',
    triggerUid,
  };
}
