// Once a day everything that is over is looked at again, a part at a time: a paste or a lost edit tells nobody.
import * as v from 'valibot';
import { localDate } from '../../shared/calendar/zone.ts';
import { firstDataRow } from '../workbook/table.ts';
import type { Workbook } from '../workbook/workbook.ts';
import type { Also } from './open-rows.ts';

const property = 'fullLook';
/** The day of the last look, and the row where it goes on; null once it went through. */
const schema = v.object({ day: v.string(), next: v.nullable(v.number()) });

/** Rows a sweep can look at beside its usual work. */
const rowsAtOnce = 2000;

/** The rows that are due now; null once the day's look went through. */
export const dueLook = ({ kept, zone }: Workbook, now: number): Also | null => {
  const stored = kept[property];
  const parsed = v.safeParse(schema, stored === undefined ? null : JSON.parse(stored));
  const isToday = parsed.success && parsed.output.day === localDate(now, zone);
  const first = isToday ? parsed.output.next : firstDataRow;
  return first === null ? null : { first, last: first + rowsAtOnce - 1 };
};

/** `lastRow`: the last there is. Noted when the sweep has written what it found. */
export const noteLook = (look: Also, lastRow: number, now: number, { zone }: Workbook): void => {
  const next = look.last >= lastRow ? null : look.last + 1;
  const noted = JSON.stringify({ day: localDate(now, zone), next });
  PropertiesService.getScriptProperties().setProperty(property, noted);
};
