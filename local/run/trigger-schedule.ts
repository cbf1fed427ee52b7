// When a clock trigger is next due: its schedule, the phase Google picked for it, and jitter (facts 4.3).
import { DateTime } from 'luxon';
import { randomOf } from '../google/random.ts';
import { type Schedule, weekdayNames } from '../google/trigger.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

export type Due = {
  /** The moment by the schedule; the next one is counted from it. */
  readonly slot: number;
  readonly due: number;
};

export type TriggerNature = {
  readonly uniqueId: string;
  /** false: on the dot. */
  readonly jitter: boolean;
};

/** The first due moment of a new trigger. */
export function firstDue(schedule: Schedule, now: number, nature: TriggerNature): Due {
  if (schedule.kind === 'once') return place(schedule, Math.max(schedule.at, now), nature);
  if (schedule.kind === 'date') return place(schedule, schedule.at, nature);
  return place(schedule, slotAfter(schedule, now, nature), nature);
}

/** The due moment after this one; undefined for a one-shot. */
export function nextDue(schedule: Schedule, slot: number, nature: TriggerNature): Due | undefined {
  if (schedule.kind === 'once' || schedule.kind === 'date') return undefined;
  return place(schedule, slotAfter(schedule, slot, nature), nature);
}

/** Jitter belongs to trigger and slot, so a replay fires at the same moments. */
function place(schedule: Schedule, slot: number, { uniqueId, jitter }: TriggerNature): Due {
  if (!jitter) return { slot, due: slot };
  const drawn = randomOf(`${uniqueId} ${slot}`);
  switch (schedule.kind) {
    case 'minutes':
    case 'hours':
      return { slot, due: slot + Math.round((drawn - 0.5) * 20_000) };
    case 'once':
      // Never earlier, may be later.
      return { slot, due: slot + Math.round(drawn * minute) };
    case 'date':
      return { slot, due: slot + Math.round((drawn - 0.5) * 30 * minute) };
    default:
      // "About the same minute daily."
      return { slot, due: slot + Math.round(drawn * minute) };
  }
}

type Repeating = Exclude<Schedule, { kind: 'once' | 'date' }>;

function slotAfter(schedule: Repeating, after: number, nature: TriggerNature): number {
  switch (schedule.kind) {
    case 'minutes':
      return stepAfter(schedule.every * minute, after, nature);
    case 'hours':
      return stepAfter(schedule.every * hour, after, nature);
    default:
      return calendarSlotAfter(schedule, after, nature);
  }
}

/** A fixed phase within the period, which Google picks; on the dot it is none. */
function stepAfter(period: number, after: number, { uniqueId, jitter }: TriggerNature): number {
  const phase = jitter ? Math.floor(randomOf(uniqueId) * period) : 0;
  return (Math.floor((after - phase) / period) + 1) * period + phase;
}

type Calendar = Extract<Schedule, { kind: 'days' | 'weeks' | 'month-day' }>;

/** Searches day by day from the day before, as zones and short months move the slots. */
function calendarSlotAfter(schedule: Calendar, after: number, nature: TriggerNature): number {
  const first = DateTime.fromMillis(after, { zone: schedule.zone }).startOf('day');
  const time = timeOfDay(schedule, nature);
  for (let days = 0; ; days++) {
    const date = first.plus({ days });
    const slot = date.set(time).toMillis();
    if (slot > after && isDay(schedule, date)) return slot;
  }
}

function isDay(schedule: Calendar, date: DateTime): boolean {
  switch (schedule.kind) {
    case 'month-day':
      return date.day === schedule.day;
    case 'weeks':
      return (
        weekdayNames[date.weekday - 1] === schedule.weekday && count(date, 7) % schedule.every === 0
      );
    case 'days':
      return count(date, 1) % schedule.every === 0;
  }
}

/** Days or weeks since a fixed Monday, for "every n". */
const count = (date: DateTime, length: number) =>
  Math.floor((date.toUTC(0, { keepLocalTime: true }).toMillis() / day + 3) / length);

/** What the schedule leaves open, Google picks once: the hour, the minute, 15 minutes around it. */
function timeOfDay(
  schedule: Calendar,
  { uniqueId, jitter }: TriggerNature,
): { readonly hour: number; readonly minute: number } {
  const { hour: wanted, minute: near } = schedule;
  if (!jitter) return { hour: wanted ?? 0, minute: near ?? 0 };
  const picked = randomOf(uniqueId);
  const atHour = wanted ?? Math.floor(randomOf(`${uniqueId} hour`) * 24);
  if (near === undefined) return { hour: atHour, minute: Math.floor(picked * 60) };
  return { hour: atHour, minute: near + Math.round((picked - 0.5) * 30) };
}
