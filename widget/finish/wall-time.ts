// A promised moment as the organisation's clock shows it, wherever the person is.
import type { Locale } from '../../shared/model/submission.ts';

const isoWithOffset = /^(\d{4}-\d\d-\d\dT\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/;

/** `Fri 20 Nov, 10:42`; nothing for what is not ISO 8601 with an offset. */
export const wallTime = (due: string, locale: Locale): string | undefined => {
  const [, wall] = isoWithOffset.exec(due) ?? [];
  if (!wall) return undefined;
  const asWritten = new Date(`${wall}Z`);
  if (Number.isNaN(asWritten.getTime())) return undefined;
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    // The wall time was read as if it were UTC, so that no zone changes it.
    timeZone: 'UTC',
  }).format(asWritten);
};
