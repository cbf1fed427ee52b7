// What must be so for every complaint, person and moment, not only for the ones somebody thought of.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Duration } from '../../shared/calendar/duration.ts';
import { addWorkingDays, type SpecialDay } from '../../shared/calendar/working-calendar.ts';
import { nextDate } from '../../shared/calendar/zone.ts';
import type { Complaint } from '../../shared/model/complaint.ts';
import { formatNumber, numberParts, readNumber } from '../../shared/model/number.ts';
import type { Person } from '../../shared/model/person.ts';
import type { DutyRule, Plan } from '../../shared/plan/schema.ts';
import { judge } from '../../shared/rules/judge.ts';
import { settle } from '../../shared/rules/settled.ts';
import { complaint, complaints, duration, milestone, moment, now, staff } from './arbitraries.ts';
import { calendar, complaintWith, dutiesAt, plan, recorded, sweep, zone } from './fixtures.ts';

/** The same complaints on every run, so that a red test stays red until it is mended. */
fc.configureGlobal({ seed: 20_261_122 });

const withinOf = (within: Duration): Plan => ({
  ...plan,
  duties: plan.duties.map((rule) => (rule.key === 'answer' ? { ...rule, within } : rule)),
});
const dueWithin = (within: Duration, received: number): number =>
  dutiesAt(complaintWith({ received }), now, withinOf(within)).find(
    ({ rule }) => rule.key === 'answer',
  )?.due ?? Number.NaN;
const lengthOf = (within: Duration): number => Object.values(within)[0] ?? 0;

test('a longer duty is never due earlier', () => {
  fc.assert(
    fc.property(duration, fc.integer({ min: 0, max: 20 }), moment, (within, more, received) => {
      const length = lengthOf(within) + more;
      const longer = 'workingDays' in within ? { workingDays: length } : { hours: length };
      expect(dueWithin(longer, received)).toBeGreaterThanOrEqual(dueWithin(within, received));
    }),
  );
});

test('a holiday more never brings a deadline forward', () => {
  fc.assert(
    fc.property(
      moment,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 0, max: 50 }),
      (received, workingDays, days) => {
        const date = nextDate('2026-09-15', days);
        const name = { en: 'Fair', 'zh-CN': '集市', 'zh-TW': '市集' };
        const holiday: SpecialDay = { date, working: false, name };
        const specialDays = {
          get: (day: string) => (day === date ? holiday : calendar.specialDays.get(day)),
        };
        const before = addWorkingDays(received, workingDays, calendar);
        const after = addWorkingDays(received, workingDays, { ...calendar, specialDays });
        expect(after.due).toBeGreaterThanOrEqual(before.due);
      },
    ),
  );
});

test('watching twice, the notices sent and the memos kept, changes nothing more', () => {
  fc.assert(
    fc.property(complaints, staff, (open, team) => {
      const first = sweep(open, now, { people: team });
      const outbox = recorded(first.notices, 'sent', now);
      const memos = Object.fromEntries(
        first.complaints.rows.map(({ number, settled }) => [number, settled]),
      );
      const second = sweep(open, now, { people: team, outbox, memos });
      const { complaints } = first;
      expect(second).toEqual({ ...first, notices: [], complaints: { ...complaints, settled: [] } });
    }),
  );
});

test('no notice stands twice in one sweep', () => {
  fc.assert(
    fc.property(complaints, staff, (open, team) => {
      const keys = sweep(open, now, { people: team }).notices.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
    }),
  );
});

test('the order of rows and of people never matters', () => {
  fc.assert(
    fc.property(complaints, staff, (open, team) => {
      const told = (rows: readonly Complaint[], list: readonly Person[]) => {
        const result = sweep(rows, now, { people: list });
        return {
          rows: new Map(result.complaints.rows.map((row) => [row.number, row])),
          keys: result.notices.map(({ key }) => key).sort(),
        };
      };
      expect(told([...open].reverse(), [...team].reverse())).toEqual(told(open, team));
    }),
  );
});

const ends = new Map(plan.milestones.map(({ key, implies }) => [key, implies]));
const impliedBy = (key: string): string[] => [key, ...(ends.get(key) ?? []).flatMap(impliedBy)];

test('a milestone typed ends its duty and those it implies, no other', () => {
  fc.assert(
    fc.property(
      complaint,
      milestone.filter((key) => key !== 'closed'),
      (before, typed) => {
        const after = { ...before, milestones: { ...before.milestones, [typed]: now } };
        const open = (each: Complaint): readonly DutyRule[] =>
          dutiesAt(each, now)
            .filter(({ outcome }) => outcome === 'open')
            .map(({ rule }) => rule);
        const still = open(after);
        const ended = open(before).filter((rule) => !still.includes(rule));
        const expected = open(before).filter(({ endsAt }) => impliedBy(typed).includes(endsAt));
        expect(ended).toEqual(expected);
      },
    ),
  );
});

test('nobody hears of a closed complaint', () => {
  fc.assert(
    fc.property(complaint, staff, (each, team) => {
      const closed = { ...each, milestones: { ...each.milestones, closed: each.received } };
      const {
        notices,
        complaints: { settled },
      } = sweep([closed], now, { people: team });
      expect(notices).toEqual([]);
      expect(settled.filter(({ duty }) => duty.outcome === 'open')).toEqual([]);
    }),
  );
});

test('escalation never changes the owner', () => {
  fc.assert(
    fc.property(complaint, staff, (each, team) => {
      const { rows, settled } = sweep([each], now, { people: team }).complaints;
      const owners = [
        ...settled.map(({ owner }) => owner),
        ...rows
          .filter(({ state }) => state === 'overdue')
          .map(({ nextStep }) => nextStep.split(' – ')[1]),
      ];
      expect(owners).toEqual(owners.map(() => each.owner));
    }),
  );
});

test('settling twice writes nothing more, and a later plan rewrites no history', () => {
  fc.assert(
    fc.property(complaint, duration, (each, within) => {
      const { memo } = settle(judge(each, plan, calendar, now), plan, zone);
      const later = withinOf(within);
      for (const by of [plan, later]) {
        const again = judge({ ...each, settled: memo }, by, calendar, now);
        expect(settle(again, by, zone)).toEqual({
          changed: [],
          memo,
        });
      }
    }),
  );
});

const year = fc.integer({ min: 2000, max: 2099 });
const running = fc.integer({ min: 1, max: 9_999_999 });
const position = fc.nat({ max: 6 });
const replaced = (digits: readonly string[], place: number, ...by: string[]): string[] => [
  ...digits.slice(0, place),
  ...by,
  ...digits.slice(place + by.length),
];

test('a number with one wrong digit, or two neighbours swapped, is never read', () => {
  fc.assert(
    fc.property(
      year,
      running,
      position,
      fc.integer({ min: 1, max: 9 }),
      (of, count, place, shift) => {
        const digits = [...formatNumber(of, count)].filter((character) => /\d/.test(character));
        const [here = '', next = ''] = digits.slice(place);
        const wrong = replaced(digits, place, String((Number(here) + shift) % 10));
        expect(readNumber(`C${wrong.join('')}`)).toBeNull();
        const swapped = replaced(digits, place, next, here);
        if (here !== next) expect(readNumber(`C${swapped.join('')}`)).toBeNull();
      },
    ),
  );
});

const forgiven: readonly ((number: string) => string)[] = [
  (number) => number,
  (number) => number.toLowerCase(),
  (number) => number.replace(/-/g, ''),
  (number) => number.replace(/-/g, ' '),
  (number) => number.replace(/-/g, '\u2014'),
  (number) => number.replace(/-/g, '\u2212'),
  (number) => number.replace('C', ''),
  (number) => ` ${number}\u200B\n`,
  (number) => number.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0)),
];

test('a number is read however it is typed, and says its year and place', () => {
  fc.assert(
    fc.property(year, running, fc.constantFrom(...forgiven), (of, count, typedAs) => {
      const number = formatNumber(of, count);
      expect(readNumber(typedAs(number))).toBe(number);
      expect(numberParts(number)).toEqual({ year: of, running: count });
    }),
  );
});
