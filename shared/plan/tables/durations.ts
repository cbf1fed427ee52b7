// Lengths of time as people write them, in any of the languages, whichever the workbook speaks.
import type { Duration, ElapsedDuration } from '../../calendar/duration.ts';
import { timeOfDayPattern } from '../../calendar/time-of-day.ts';
import { formatDuration } from '../../text/dates.ts';
import { planText } from '../../text/plan/plan.ts';
import { folded } from './fold.ts';
import type { Scope } from './names.ts';
import { Unreadable } from './reading.ts';

/** Spaces are taken out before these are asked; the Chinese characters in both scripts. */
const units: readonly (readonly [RegExp, (count: number) => Duration])[] = [
  [
    /^(\d+)daysbefore$|^(\d+)daybefore$|^\u63d0\u524d(\d+)[\u5929\u65e5]$/,
    (daysBefore) => ({ daysBefore }),
  ],
  [
    /^(\d+)workingdays?$|^(\d+)[\u4e2a\u500b]?\u5de5\u4f5c[\u65e5\u5929]$/,
    (workingDays) => ({ workingDays }),
  ],
  [
    /^(\d+)workinghours?$|^(\d+)[\u4e2a\u500b]?\u5de5\u4f5c(?:\u5c0f\u65f6|\u5c0f\u6642|\u65f6|\u6642)$/,
    (workingHours) => ({ workingHours }),
  ],
  [/^(\d+)(?:minutes?|min)$|^(\d+)\u5206(?:\u949f|\u9418)?$/, (minutes) => ({ minutes })],
  [
    /^(\d+)(?:hours?|h)$|^(\d+)[\u4e2a\u500b]?(?:\u5c0f\u65f6|\u5c0f\u6642)$/,
    (hours) => ({ hours }),
  ],
  [/^(\d+)days?$|^(\d+)[\u5929\u65e5]$/, (days) => ({ days })],
  [
    /^(\d+)weeks?$|^(\d+)[\u4e2a\u500b]?[\u5468\u9031\u661f\u671f]+$/,
    (weeks) => ({ days: weeks * 7 }),
  ],
  [/^(\d+)months?$|^(\d+)[\u4e2a\u500b]?\u6708$/, (months) => ({ months })],
];

const nextTime = /^(?:thenext|next|\u4e0b\u4e00[\u4e2a\u500b])(\d?\d:\d\d)$/;

const durationIn = (cell: string): Duration | null => {
  const plain = folded(cell).replace(/\s+/g, '');
  const time = nextTime.exec(plain)?.[1]?.padStart(5, '0');
  if (time !== undefined && timeOfDayPattern.test(time)) return { timeOfDay: time };
  for (const [pattern, of] of units) {
    const count = Number(
      pattern
        .exec(plain)
        ?.slice(1)
        .find((each) => each !== undefined) ?? 0,
    );
    if (Number.isInteger(count) && count > 0) return of(count);
  }
  return null;
};

export const writeDuration = (duration: Duration, { locale }: Scope): string =>
  formatDuration(duration, locale);

/** Throws Unreadable, as all readers here. */
export const readDuration = (cell: string, { locale }: Scope): Duration => {
  const duration = durationIn(cell);
  if (duration) return duration;
  throw new Unreadable(planText(locale).problemDuration({ found: cell }));
};

/** Minutes or hours; a day is 24 hours. */
export const readElapsed = (cell: string, { locale }: Scope): ElapsedDuration => {
  const duration = durationIn(cell);
  if (duration && 'minutes' in duration) return { minutes: duration.minutes };
  if (duration && 'hours' in duration) return { hours: duration.hours };
  if (duration && 'days' in duration) return { hours: duration.days * 24 };
  throw new Unreadable(planText(locale).problemElapsed({ found: cell }));
};

/** Days or hours. */
export const readSpan = (cell: string, { locale }: Scope): { days: number } | { hours: number } => {
  const duration = durationIn(cell);
  if (duration && 'days' in duration) return { days: duration.days };
  if (duration && 'hours' in duration) return { hours: duration.hours };
  throw new Unreadable(planText(locale).problemSpan({ found: cell }));
};
