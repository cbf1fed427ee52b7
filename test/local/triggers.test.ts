// Clock triggers, their limits and their event objects, by facts 4.2 to 4.4.
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../local/index.ts';
import { install, owner, startMoment, zone } from './script-support.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

const code = `
function every5() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create(); }
function hourly() { ScriptApp.newTrigger('tick').timeBased().everyHours(2).create(); }
function daily() { ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(6).nearMinute(30).create(); }
function weekly() { ScriptApp.newTrigger('tick').timeBased().everyWeeks(1).onWeekDay(ScriptApp.WeekDay.FRIDAY).atHour(8).create(); }
function monthly() { ScriptApp.newTrigger('tick').timeBased().onMonthDay(31).atHour(6).create(); }
function newYork() { ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(6).inTimezone('America/New_York').create(); }
function later() { ScriptApp.newTrigger('once').timeBased().after(90 * 1000).create(); }
function atMoment() { ScriptApp.newTrigger('once').timeBased().at(new Date(2026, 2, 5, 12)).create(); }
function tick(e) { console.log(JSON.stringify(e)); }
function once(e) {
  ScriptApp.getProjectTriggers().filter((each) => each.getUniqueId() === e.triggerUid)
    .forEach((each) => ScriptApp.deleteTrigger(each));
}
function list() {
  return ScriptApp.getProjectTriggers().map((each) => [each.getHandlerFunction(), String(each.getEventType()), String(each.getTriggerSource())]);
}`;

/** Minutes from the start at which the triggers made by a function fire. */
const firedAfter = (make: string, duration: string, parts = {}) => {
  const { google, value } = install(code, parts);
  value(make);
  return google.clock.advance(duration).map(({ at }) => (at - startMoment) / minute);
};

describe('clock triggers on the dot', () => {
  it('everyMinutes(5) fires every five minutes', () => {
    expect(firedAfter('every5', 'PT16M')).toEqual([5, 10, 15]);
  });

  it('everyHours(2) fires every two hours', () => {
    expect(firedAfter('hourly', 'PT5H')).toEqual([60, 180, 300]);
  });

  it('everyDays(1).atHour(6).nearMinute(30) fires at half past six', () => {
    expect(firedAfter('daily', 'P2D')).toEqual([21.5 * 60, 45.5 * 60]);
  });

  it('onWeekDay(FRIDAY).atHour(8) fires on Friday', () => {
    // Monday 9:00 to Friday 8:00
    expect(firedAfter('weekly', 'P10D')).toEqual([(3 * 24 + 23) * 60]);
  });

  it('onMonthDay(31) fires only in months that have one', () => {
    const { google, value } = install(code);
    value('monthly');
    const days = google.clock.advance('P6M').map(({ at }) => new Date(at).toISOString());
    expect(days).toEqual([
      '2026-03-30T22:00:00.000Z',
      '2026-05-30T22:00:00.000Z',
      '2026-07-30T22:00:00.000Z',
      '2026-08-30T22:00:00.000Z',
    ]);
  });

  it("inTimezone follows that zone's daylight saving time", () => {
    const { google, value } = install(code);
    value('newYork');
    const hours = google.clock.advance('P8D').map(({ at }) => new Date(at).getUTCHours());
    expect(hours).toEqual([11, 11, 11, 11, 11, 11, 10, 10]);
  });

  it('after() and at() fire once; the trigger stays until it is deleted', () => {
    const { google, value } = install(code);
    value('later');
    value('atMoment');
    const fired = google.clock.advance('P4D').map(({ at }) => at - startMoment);
    expect(fired).toEqual([90_000, 3 * day + 3 * hour]);
    expect(value('list')).toEqual([]);
  });
});

describe('jitter', () => {
  it('keeps a fixed phase and moves each run by a few seconds', () => {
    const fired = firedAfter('every5', 'PT2H', { jitter: true });
    const gaps = fired.slice(1).map((at, index) => at - (fired[index] ?? 0));
    expect(fired.length).toBe(24);
    expect(new Set(gaps).size).toBeGreaterThan(1);
    for (const gap of gaps) expect(Math.abs(gap - 5)).toBeLessThan(0.5);
  });

  it('is the same for the same seed', () => {
    const moments = () => firedAfter('every5', 'PT1H', { jitter: true, seed: 3 });
    expect(moments()).toEqual(moments());
  });

  it('never fires after() too early', () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const [at = 0] = firedAfter('later', 'PT1H', { jitter: true, seed });
      expect(at).toBeGreaterThanOrEqual(1.5);
    }
  });
});

describe('the clock', () => {
  it('gives each run the moment at which it fires, in order', () => {
    const { google, value } = install(code);
    value('every5');
    value('later');
    const fired = google.clock.advance('PT6M');
    expect(fired.map(({ functionName }) => functionName)).toEqual(['once', 'tick']);
    expect(google.executions.slice(-2).map(({ startedAt }) => startedAt - startMoment)).toEqual([
      90_000,
      5 * minute,
    ]);
    expect(google.clock.now()).toBe(startMoment + 6 * minute);
  });

  it('lets a run that sleeps delay what comes after it', () => {
    const { google, value } = install(`${code}
      function slow() { Utilities.sleep(3 * 60000); }
      function both() {
        ScriptApp.newTrigger('slow').timeBased().after(4 * 60000).create();
        every5();
      }`);
    value('both');
    const fired = google.clock.advance('PT8M').map(({ at }) => (at - startMoment) / minute);
    expect(fired).toEqual([4, 7]);
  });

  it('refuses what is no duration or moment', () => {
    const { google } = install(code);
    expect(() => google.clock.advance('4 hours')).toThrow('no ISO 8601 duration');
    expect(() => google.clock.advanceTo('tomorrow')).toThrow('no moment');
  });

  it('tells of each trigger as it fires', () => {
    const { google, value } = install(code);
    value('every5');
    const seen: number[] = [];
    google.clock.advance('PT11M', { onFired: ({ at }) => seen.push(at - startMoment) });
    expect(seen).toEqual([5 * minute, 10 * minute]);
  });
});

describe('rules', () => {
  it('the event object of a clock trigger is in UTC, Monday is 1 (facts 4.4)', () => {
    const { google, value } = install(code);
    value('every5');
    google.clock.advance('PT5M');
    const { log } = google.executions.at(-1) ?? { log: [] };
    expect(JSON.parse(log[0]?.text ?? '')).toEqual({
      authMode: 'FULL',
      year: 2026,
      month: 3,
      'day-of-month': 2,
      'day-of-week': 1,
      'week-of-year': 10,
      hour: 1,
      minute: 5,
      second: 0,
      timezone: 'UTC',
      triggerUid: expect.stringMatching(/^\d{19}$/),
    });
  });

  it('everyMinutes takes 1, 5, 10, 15 and 30 only (facts 4.3)', () => {
    const { failure } = install(
      "function run() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(7); }",
    );
    expect(failure('run')).toBe(
      'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    );
  });

  it('refuses the 21st trigger of a user (facts 4.2)', () => {
    const { failure } = install(`${code}\nfunction many() { for (;;) every5(); }
      function count() { try { many(); } catch (error) { throw new Error(list().length + ' ' + error.message); } }`);
    expect(failure('count')).toBe(
      '20 This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  });

  it('shows and deletes only the triggers of the current user (facts 4.2)', () => {
    const { google, project, value } = install(code);
    value('every5');
    const asOther = { context: 'editor', effectiveUser: 'other@example.com' } as const;
    expect(project.run('list', [], asOther)).toMatchObject({ ok: true, value: [] });
    expect(value('list')).toEqual([['tick', 'CLOCK', 'CLOCK']]);
    expect(project.triggers()).toMatchObject([{ creator: owner, functionName: 'tick' }]);
    google.clock.advance('PT5M');
    expect(google.executions.at(-1)).toMatchObject({ entry: 'tick', context: 'clock-trigger' });
  });

  it('reports a trigger whose function is gone', () => {
    const { google, value } = install(
      "function make() { ScriptApp.newTrigger('gone').timeBased().everyMinutes(5).create(); }",
    );
    value('make');
    expect(google.clock.advance('PT5M')).toMatchObject([
      { functionName: 'gone', error: 'Script function not found: gone' },
    ]);
  });
});

describe('faults of the scheduler (facts 4.3)', () => {
  const minutesFired = (fault: Fault) => {
    const { google, value } = install(code);
    value('every5');
    google.faults.add(fault);
    return google.clock.advance('PT16M').map(({ at }) => (at - startMoment) / minute);
  };

  it('skips', () => {
    expect(minutesFired({ kind: 'trigger-skip' })).toEqual([10, 15]);
  });
  it('doubles', () => {
    expect(minutesFired({ kind: 'trigger-double' })).toEqual([5, 5, 10, 15]);
  });
  it('delays', () => {
    expect(minutesFired({ kind: 'trigger-delay', milliseconds: 7 * minute })).toEqual([12, 15]);
  });
  it('strikes as often as told', () => {
    expect(minutesFired({ kind: 'trigger-skip', times: 2 })).toEqual([15]);
  });
});

describe('triggers of a spreadsheet', () => {
  it('belong to a file that exists', () => {
    const { failure } = install(
      "function run() { ScriptApp.newTrigger('x').forSpreadsheet('nowhere').onEdit().create(); }",
    );
    expect(failure('run')).toMatch(/^No item with the given ID could be found/);
  });

  it('survive new code in the project', () => {
    const { google, project, value, fileId } = install(code);
    value('every5');
    google.install({ code, manifest: { timeZone: zone }, files: {} }, fileId);
    expect(project.triggers()).toHaveLength(1);
  });
});
