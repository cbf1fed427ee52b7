// What a row keeps of duties that ended: `answer.1@29380211-29380250`, start and end in whole minutes since 1970.
import { minute } from '../calendar/duration.ts';

export type PastDuty = {
  readonly occurrence: number;
  readonly start: number;
  readonly ended: number;
};

/** Entries by `duty.occurrence`, as they stand. */
export const readEntries = (memo: string): Map<string, string> => {
  const entries = new Map<string, string>();
  for (const part of memo.split(' ')) {
    const end = part.indexOf('@');
    if (end >= 0) entries.set(part.slice(0, end), part);
  }
  return entries;
};

const entry = /^(.+)\.(\d+)@(\d+)-(\d+)$/;

/** The last round of each duty that was done, by the duty's key. */
export const readPastDuties = (memo: string): ReadonlyMap<string, PastDuty> => {
  const past = new Map<string, PastDuty>();
  if (memo === '') return past;
  for (const part of memo.split(' ')) {
    const [, key, occurrence, start, ended] = entry.exec(part) ?? [];
    if (!key || !occurrence || !start || !ended) continue;
    const known = past.get(key);
    if (known && known.occurrence >= Number(occurrence)) continue;
    past.set(key, {
      occurrence: Number(occurrence),
      start: Number(start) * minute,
      ended: Number(ended) * minute,
    });
  }
  return past;
};

export const wholeMinutes = (moment: number): number => Math.floor(moment / minute);
