// Serial day numbers: wall clock days since 1899-12-30 (facts 6.3), through every change of clocks.
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { describe, expect, it } from 'vitest';
import { fromSerial, serialOfDay, serialParts, toSerial } from '../../local/book/serial-date.ts';

const zones = [
  'UTC',
  'Asia/Shanghai',
  'America/New_York',
  'Europe/Berlin',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Asia/Kathmandu',
] as const;
const at = (iso: string, zone: string) => DateTime.fromISO(iso, { zone }).toMillis();

describe('a moment as serial', () => {
  it('counts days from 1899-12-30', () => {
    expect(toSerial(at('1899-12-31', 'UTC'), 'UTC')).toBe(1);
    expect(toSerial(at('2026-11-22T12:00', 'UTC'), 'UTC')).toBe(46348.5);
  });

  it('reads the clock on the wall of the zone', () => {
    const moment = at('2026-11-22T23:00', 'UTC');
    expect(serialParts(toSerial(moment, 'Asia/Shanghai'))).toMatchObject({ day: 23, hour: 7 });
    expect(serialParts(toSerial(moment, 'America/New_York'))).toMatchObject({ day: 22, hour: 18 });
  });

  it('refuses a zone that is none', () => {
    expect(() => toSerial(0, 'Mars/Olympus')).toThrow('Unknown time zone: Mars/Olympus');
  });
});

describe('a serial as moment', () => {
  it('moves a wall time that never happens forward by the gap', () => {
    const gap = serialOfDay(2026, 3, 8) + 2.5 / 24;
    expect(fromSerial(gap, 'America/New_York')).toBe(at('2026-03-08T03:30', 'America/New_York'));
  });

  it('takes the first pass of a wall time that happens twice', () => {
    const twice = serialOfDay(2026, 11, 1) + 1.5 / 24;
    expect(fromSerial(twice, 'America/New_York')).toBe(Date.UTC(2026, 10, 1, 5, 30));
  });
});

describe('the round trip', () => {
  const moments = fc.integer({ min: Date.UTC(1980, 0, 1), max: Date.UTC(2050, 0, 1) });

  it.each(zones)(
    'keeps the wall time, and the moment wherever the wall time is unique: %s',
    (zone) => {
      fc.assert(
        fc.property(moments, (moment) => {
          const serial = toSerial(moment, zone);
          const back = fromSerial(serial, zone);
          expect(toSerial(back, zone)).toBeCloseTo(serial, 9);
          const others = DateTime.fromMillis(moment, { zone }).getPossibleOffsets();
          expect(back).toBe(Math.min(...others.map((other) => other.toMillis())));
        }),
        { numRuns: 200 },
      );
    },
  );

  const spring = [Date.UTC(2026, 2, 1), Date.UTC(2026, 3, 10)] as const;
  const autumn = [Date.UTC(2026, 8, 20), Date.UTC(2026, 10, 5)] as const;

  it.each(['America/New_York', 'Australia/Lord_Howe', 'Pacific/Chatham'])(
    'agrees with luxon in every half hour of the weeks in which clocks change: %s',
    (zone) => {
      const differing: string[] = [];
      for (const [from, to] of [spring, autumn]) {
        for (let moment: number = from; moment < to; moment += 1_800_000) {
          const wall = DateTime.fromMillis(moment, { zone });
          const { day, hour, minute } = serialParts(toSerial(moment, zone));
          if (hour !== wall.hour || minute !== wall.minute || day !== wall.day) {
            differing.push(wall.toISO() ?? '');
          }
        }
      }
      expect(differing).toEqual([]);
    },
  );
});
