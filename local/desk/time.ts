// The workbook's time as the server tells it, drawn in the workbook's own offset whatever the browser's zone.
import type { Language } from './text/language.ts';

/** A moment with the offset in which it is to be read. */
export type Moment = { readonly epoch: number; readonly offset: number };

const MS_PER_MINUTE = 60_000;

/** Reads an ISO text; one without an offset counts as UTC. */
export const parseMoment = (iso: string): Moment => {
  const [, sign, hours, minutes] = /([+-])(\d\d):?(\d\d)$/.exec(iso) ?? [];
  const offset = sign ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0;
  return { epoch: Date.parse(iso), offset };
};

const wall = ({ epoch, offset }: Moment) => new Date(epoch + offset * MS_PER_MINUTE);

const two = (part: number) => String(part).padStart(2, '0');

/** `+08:00` */
export const offsetText = ({ offset }: Moment): string => {
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
};

/** The value of a date-time field, to the minute. */
export const fieldValue = (moment: Moment): string => wall(moment).toISOString().slice(0, 16);

/** What a date-time field says, as an ISO text in the workbook's offset. */
export const fromField = (value: string, now: Moment): string =>
  `${value.length === 16 ? `${value}:00` : value}${offsetText(now)}`;

export type Shape = 'clock' | 'full' | 'short';

const SHAPES: Readonly<Record<Shape, Intl.DateTimeFormatOptions>> = {
  clock: { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' },
  full: {
    weekday: 'short',
    year: 'numeric',
    month: 'short',
    day: 'numeric',
  },
  short: { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
};

/** A moment in words of a language. */
export const showMoment = (moment: Moment, language: Language, shape: Shape): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    ...SHAPES[shape],
    timeZone: 'UTC',
  }).format(wall(moment));

/** An ISO text in words of a language. */
export const showIso = (iso: string, language: Language, shape: Shape): string =>
  showMoment(parseMoment(iso), language, shape);
