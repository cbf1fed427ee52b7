// The running clock: it follows real time, jumps in order, and stays where it jumped to.
import { describe, expect, it } from 'vitest';
import type { Clock, FiredTrigger } from '../../local/google/google.ts';
import { createQueue } from '../../local/server/queue.ts';
import {
  createRunningClock,
  isoWithOffset,
  requestedMoment,
} from '../../local/server/running-clock.ts';

const hour = 3_600_000;
const zone = 'Asia/Shanghai';
const start = Date.UTC(2026, 2, 2, 1);

/** A clock whose one trigger is due every full hour. */
const hourlyClock = (): Clock & { readonly steps: number[] } => {
  let now = start;
  const steps: number[] = [];
  const advanceTo = (moment: number | string): FiredTrigger[] => {
    const fired: FiredTrigger[] = [];
    for (let at = Math.floor(now / hour + 1) * hour; at <= Number(moment); at += hour) {
      fired.push({ functionName: 'sweep', at, triggerUid: '1', executionId: String(at) });
    }
    now = Number(moment);
    steps.push(now);
    return fired;
  };
  return { steps, now: () => now, advanceTo, advance: () => [] };
};

const unexpected = (error: unknown): never => {
  throw error;
};

describe('the running clock', () => {
  it('is as far from real time as where it started', () => {
    const clock = hourlyClock();
    let real = 5_000;
    const running = createRunningClock(clock, createQueue(), { now: () => real }, unexpected);
    real += 90_000;
    running.catchUp();
    expect(clock.now()).toBe(start + 90_000);
  });

  it('answers every trigger on the way, in order, and goes on from there', async () => {
    const clock = hourlyClock();
    let real = 0;
    const running = createRunningClock(clock, createQueue(), { now: () => real }, unexpected);
    const fired = await running.jump(start + 3 * hour);
    expect(fired.map(({ at }) => at)).toEqual([start + hour, start + 2 * hour, start + 3 * hour]);
    real += 1_000;
    running.catchUp();
    expect(clock.now()).toBe(start + 3 * hour + 1_000);
  });

  it('goes on from where a jump broke off', async () => {
    const clock = hourlyClock();
    let real = 0;
    let isFull = true;
    const breaking: Clock = {
      ...clock,
      advanceTo: (moment) => {
        if (isFull && Number(moment) > start + 2 * hour) throw new Error('the disk is full');
        return clock.advanceTo(moment);
      },
    };
    const running = createRunningClock(breaking, createQueue(), { now: () => real }, unexpected);
    await expect(running.jump(start + 9 * hour)).rejects.toThrow('the disk is full');
    isFull = false;
    real += 1_000;
    running.catchUp();
    expect(clock.now()).toBe(start + 2 * hour + 1_000);
  });

  it('lets other work have its turn after a jump, not amid it', async () => {
    const clock = hourlyClock();
    const queue = createQueue();
    const running = createRunningClock(clock, queue, { now: () => 0 }, unexpected);
    const jump = running.jump(start + 48 * hour);
    const seen = queue.run(() => clock.now());
    await jump;
    expect(await seen).toBe(start + 48 * hour);
    expect(clock.steps.length).toBeGreaterThan(2);
  });

  it('ends a jump where it is stopped', async () => {
    const clock = hourlyClock();
    const running = createRunningClock(clock, createQueue(), { now: () => 0 }, unexpected);
    running.onTick((now) => {
      if (now === start + 2 * hour) running.stop();
    });
    const fired = await running.jump(start + 9 * hour);
    expect(fired.map(({ at }) => at)).toEqual([start + hour, start + 2 * hour]);
    expect(clock.now()).toBe(start + 2 * hour);
  });

  it('tells how it moves while it jumps', async () => {
    const clock = hourlyClock();
    const running = createRunningClock(clock, createQueue(), { now: () => 0 }, unexpected);
    const told: number[] = [];
    running.onTick((now) => told.push(now));
    await running.jump(start + hour);
    expect(told).toEqual([start + hour / 2, start + hour]);
  });
});

describe('a clock request', () => {
  it('reads durations in the workbook zone, months included', () => {
    const now = Date.parse('2026-01-31T09:00:00+08:00');
    const at = (advance: string) =>
      isoWithOffset(requestedMoment({ advance }, now, zone) ?? 0, zone);
    expect(at('PT4H')).toBe('2026-01-31T13:00:00+08:00');
    expect(at('P1D')).toBe('2026-02-01T09:00:00+08:00');
    expect(at('P1M')).toBe('2026-02-28T09:00:00+08:00');
  });

  it('reads a moment without offset as the workbook’s own', () => {
    expect(requestedMoment({ to: '2026-03-02T09:00' }, 0, zone)).toBe(start);
  });

  it('is null where it says neither', () => {
    expect(requestedMoment({ advance: '4 hours' }, 0, zone)).toBeNull();
    expect(requestedMoment({ to: 'tomorrow' }, 0, zone)).toBeNull();
  });

  it('is null where it names a moment after the end of all calendars', () => {
    expect(requestedMoment({ advance: 'P999999Y' }, 0, zone)).toBeNull();
  });
});
