// ClockTriggerBuilder: when a time-driven trigger fires (facts 4.3).
import { types } from 'node:util';
import { DateTime } from 'luxon';
import type { Execution } from '../google/execution.ts';
import {
  type EnumValue,
  enumeration,
  type Methods,
  Service,
  ServiceException,
} from '../google/service.ts';
import { type Schedule, weekdayNames } from '../google/trigger.ts';
import { Trigger } from './trigger.ts';
import { checkRoom, type TriggerBoard } from './trigger-board.ts';

/** In Google's order. */
export const weekdays = enumeration(
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
);

/** `everyMinutes` is limited by Google's text; the hours are what its dialog offers (facts 4.3). */
const allowed = { minutes: [1, 5, 10, 15, 30], hours: [1, 2, 4, 6, 8, 12] };

export class ClockTriggerBuilder
  extends Service
  implements
    Methods<
      GoogleAppsScript.Script.ClockTriggerBuilder,
      keyof GoogleAppsScript.Script.ClockTriggerBuilder
    >
{
  readonly serviceName = 'ClockTriggerBuilder';
  #period:
    | { readonly kind: 'minutes' | 'hours' | 'days' | 'weeks'; readonly every: number }
    | undefined;
  #once: { readonly kind: 'once' | 'date'; readonly at: () => number } | undefined;
  #monthDay: number | undefined;
  #weekday: EnumValue | undefined;
  #hour: number | undefined;
  #minute: number | undefined;
  #zone: string;

  constructor(
    execution: Execution,
    private readonly board: TriggerBoard,
    private readonly functionName: string,
  ) {
    super(execution);
    this.#zone = board.timeZone;
  }

  everyMinutes(n: number): this {
    if (!allowed.minutes.includes(n)) {
      throw new ServiceException(
        'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
      );
    }
    this.#period = { kind: 'minutes', every: n };
    return this;
  }
  everyHours(n: number): this {
    if (!allowed.hours.includes(n)) {
      throw new ServiceException(
        'The value you passed to everyHours was invalid. It must be one of 1, 2, 4, 6, 8 or 12.',
      );
    }
    this.#period = { kind: 'hours', every: n };
    return this;
  }
  everyDays(n: number): this {
    this.#period = { kind: 'days', every: n };
    return this;
  }
  everyWeeks(n: number): this {
    this.#period = { kind: 'weeks', every: n };
    return this;
  }
  onWeekDay(day: EnumValue): this {
    this.#period ??= { kind: 'weeks', every: 1 };
    this.#weekday = day;
    return this;
  }
  onMonthDay(day: number): this {
    if (!isBetween(day, 1, 31)) throw invalid('onMonthDay', 'between 1 and 31');
    this.#monthDay = day;
    return this;
  }
  atHour(hour: number): this {
    if (!isBetween(hour, 0, 23)) throw invalid('atHour', 'between 0 and 23');
    this.#hour = hour;
    return this;
  }
  nearMinute(minute: number): this {
    if (!isBetween(minute, 0, 59)) throw invalid('nearMinute', 'between 0 and 59');
    this.#minute = minute;
    return this;
  }
  inTimezone(timezone: string): this {
    this.#zone = timezone;
    return this;
  }
  after(durationMilliseconds: number): this {
    const at = this.execution.now() + durationMilliseconds;
    this.#once = { kind: 'once', at: () => at };
    return this;
  }
  at(date: Date): this {
    if (!types.isDate(date)) throw invalid('at', 'a date');
    const at = date.getTime();
    this.#once = { kind: 'once', at: () => at };
    return this;
  }
  /** Near midnight of that day in the trigger's zone, which may still be named later. */
  atDate(year: number, month: number, day: number): this {
    const at = () => DateTime.fromObject({ year, month, day }, { zone: this.#zone }).toMillis();
    this.#once = { kind: 'date', at };
    return this;
  }

  create(): Trigger {
    checkRoom(this.board, this.execution);
    const schedule = this.#schedule();
    const { effectiveUser } = this.execution;
    return new Trigger(
      this.execution,
      this.board.addClock(this.functionName, effectiveUser, schedule),
    );
  }

  #schedule(): Schedule {
    if (this.#once) return { kind: this.#once.kind, at: this.#once.at() };
    const time = { zone: this.#zone, hour: this.#hour, minute: this.#minute };
    if (this.#monthDay !== undefined) return { kind: 'month-day', day: this.#monthDay, ...time };
    const period = this.#period;
    if (!period) throw new ServiceException('The frequency of the trigger was not specified.');
    const { every } = period;
    if (period.kind === 'days') return { kind: 'days', every, ...time };
    if (period.kind === 'weeks') return { kind: 'weeks', every, weekday: this.#day(), ...time };
    if (this.#hour !== undefined) {
      throw new ServiceException('atHour needs everyDays, everyWeeks or onMonthDay.');
    }
    return { kind: period.kind, every };
  }

  /** Google picks a day where none is named. */
  #day(): (typeof weekdayNames)[number] {
    const name = (this.#weekday ?? weekdays.MONDAY).name();
    return weekdayNames.find((weekday) => weekday === name) ?? 'MONDAY';
  }
}

const isBetween = (value: number, least: number, most: number) =>
  Number.isInteger(value) && value >= least && value <= most;

const invalid = (method: string, rule: string) =>
  new ServiceException(`The value you passed to ${method} was invalid. It must be ${rule}.`);
