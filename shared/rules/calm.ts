// Has a situation calmed down? No growth for so many hours, and as far below its peak as the plan asks.
import { hour } from '../calendar/duration.ts';
import type { CalmRule } from '../plan/situation-schema.ts';
import { holds } from './condition.ts';
import type { Seen } from './situations.ts';

/** Most complaints in any stretch of so many milliseconds that ended since the situation was opened. */
const busiest = (moments: readonly number[], length: number, opened: number): number => {
  let first = 0;
  let most = 0;
  moments.forEach((moment, index) => {
    const end = Math.max(moment, opened);
    while ((moments[first] ?? end) <= end - length) first += 1;
    most = Math.max(most, index - first + 1);
  });
  return most;
};

/**
 * Judges the last `hours`, the moment of now included; before they have passed since the situation
 * was opened nothing is calm. `downBy` percent below the busiest such stretch counts as down.
 */
export const isCalm = (
  stream: readonly Seen[],
  { hours, downBy, without }: CalmRule,
  opened: number,
  now: number,
): boolean => {
  const length = hours * hour;
  if (now < opened + length) return false;
  const recent = stream.filter(({ sighting: { at } }) => at > now - length && at <= now);
  if (without && recent.some((seen) => holds(without, seen))) return false;
  const moments = stream
    .map(({ sighting: { at } }) => at)
    .filter((at) => at <= now)
    .sort((one, other) => one - other);
  if (downBy !== undefined) {
    const peak = busiest(moments, length, opened);
    return recent.length * 100 <= peak * (100 - downBy);
  }
  const before = moments.filter((at) => at > now - 2 * length && at <= now - length).length;
  return recent.length <= before;
};
