// The virtual clock runs with real time from where it stands; the only timers of the local Google live here.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { DateTime, Duration } from 'luxon';
import type { Clock, FiredTrigger } from '../google/google.ts';
import type { Queue } from './queue.ts';

export type RunningClock = {
  /** Brings the virtual clock up to real time; triggers that fell due fire now. */
  catchUp(): void;
  /**
   * Jumps forward to a moment in epoch milliseconds; ends when all triggers due on the way have run,
   * or where the clock is stopped.
   */
  jump(moment: number): Promise<readonly FiredTrigger[]>;
  /** Follows the clock as it moves, at most once a second. */
  onTick(listener: (now: number) => void): void;
  start(): void;
  stop(): void;
};

export type RealTime = { readonly now: () => number };

/** More than a year at once is a mistyped one, and would keep all else waiting while it runs. */
export const longestJumpDays = 366;

const tickMs = 1_000;
/** A long jump is made in steps, so that the desk stays awake in between. */
const stepMs = 30 * 60_000;

export const createRunningClock = (
  clock: Clock,
  queue: Queue,
  real: RealTime,
  onFault: (error: unknown) => void,
): RunningClock => {
  let offset = clock.now() - real.now();
  let timer: NodeJS.Timeout | undefined;
  /** How often the clock was stopped: a jump asked for before a stop ends at it. */
  let stops = 0;
  const listeners: ((now: number) => void)[] = [];
  const tell = () => {
    for (const listener of listeners) listener(clock.now());
  };
  const catchUp = () => {
    const moment = real.now() + offset;
    if (moment > clock.now()) clock.advanceTo(moment);
  };
  return {
    catchUp,
    jump: (moment) => {
      const stopsBefore = stops;
      return queue.run(async () => {
        const fired: FiredTrigger[] = [];
        try {
          while (clock.now() < moment && stops === stopsBefore) {
            fired.push(...clock.advanceTo(Math.min(moment, clock.now() + stepMs)));
            tell();
            await nextTurn();
          }
          return fired;
        } finally {
          // Also where a jump broke off: else the clock would stand until real time has caught up.
          offset = clock.now() - real.now();
        }
      });
    },
    onTick: (listener) => {
      listeners.push(listener);
    },
    start: () => {
      timer = setInterval(() => {
        if (queue.length > 0) return;
        queue.run(catchUp).then(tell, onFault);
      }, tickMs);
    },
    stop: () => {
      stops += 1;
      clearInterval(timer);
    },
  };
};

/** The moment a clock request names, or null where it names none. */
export const requestedMoment = (
  request: { readonly advance: string } | { readonly to: string },
  now: number,
  zone: string,
): number | null => {
  if ('to' in request) {
    const moment = DateTime.fromISO(request.to, { zone });
    return moment.isValid ? moment.toMillis() : null;
  }
  const duration = Duration.fromISO(request.advance);
  if (!duration.isValid) return null;
  const moment = DateTime.fromMillis(now, { zone }).plus(duration);
  return moment.isValid ? moment.toMillis() : null;
};

/** The last moment to which a jump from now may go. */
export const furthestMoment = (now: number, zone: string): number =>
  DateTime.fromMillis(now, { zone }).plus({ days: longestJumpDays }).toMillis();

/** ISO 8601 with the zone’s offset; milliseconds are told where there are some. */
export const isoWithOffset = (moment: number, zone: string): string =>
  DateTime.fromMillis(moment, { zone }).toISO({ suppressMilliseconds: true }) ?? '';
