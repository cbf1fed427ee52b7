// What must be so for every plan, record and stream: rules raise, approvals bind, order and repetition change nothing.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { minute } from '../../shared/calendar/duration.ts';
import type { Complaint } from '../../shared/model/complaint.ts';
import type { LevelMemo } from '../../shared/model/subject.ts';
import { judge } from '../../shared/rules/judge.ts';
import { levelByKey } from '../../shared/rules/level.ts';
import { readLevelMemo } from '../../shared/rules/level-memo.ts';
import { progressOf } from '../../shared/rules/milestones.ts';
import { lookForSituations } from '../../shared/rules/situations.ts';
import { complaint, knownSituations, now, staff, stageMilestones, stream } from './arbitraries.ts';
import {
  calendar,
  complaintWith,
  dutyWith,
  milestoneWith,
  plan,
  planWith,
  recorded,
  sweep,
} from './fixtures.ts';
import { watching } from './situation-look.ts';

fc.configureGlobal({ seed: 20_261_122 });

const levels = plan.levels.map(({ key }) => key);
const rank = (key: string): number => levelByKey(plan, key)?.rank ?? 0;

/** With a daily duty, one that counts from the level, one that stands still, and one that may be refused. */
const lively = planWith({
  duties: [
    ...plan.duties,
    dutyWith({ key: 'daily', endsAt: 'recordSent', recurs: true }),
    dutyWith({
      key: 'sinceLevel',
      startsAt: 'leveled',
      endsAt: 'homeVisit',
      within: { workingHours: 3 },
    }),
    dutyWith({
      key: 'resting',
      endsAt: 'agreement',
      pauses: [{ from: 'testRequested', to: 'testReport' }],
    }),
  ],
});

const memo: fc.Arbitrary<LevelMemo | null> = fc.option(
  fc.record({
    byRule: fc.constantFrom(...levels, 'gone'),
    seen: fc.constantFrom(...levels, 'gone'),
    since: fc.constant(now - 90 * minute),
  }),
);
const levelled = fc
  .tuple(complaint, memo, fc.constantFrom(...levels, '', 'junk'), fc.option(fc.subarray(levels)))
  .map(
    ([each, levelMemo, level, lowerable]): Complaint => ({ ...each, levelMemo, level, lowerable }),
  );

/** As the sheet holds it after a look: what was written stands there. */
const afterwards = (each: Complaint, result: ReturnType<typeof sweep>): Complaint => {
  const row = result.complaints.rows.find(({ number }) => number === each.number);
  const levelMemo = readLevelMemo(row?.levelMemo ?? '');
  return {
    ...each,
    level: row?.level ?? each.level,
    levelMemo,
    levelSince: levelMemo?.since ?? each.levelSince,
    settled: row?.settled ?? each.settled,
  };
};

test('a second look changes nothing, with rounds, pauses and raised levels', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(levelled, { maxLength: 4, selector: ({ number }) => number }),
      staff,
      (open, people) => {
        const first = sweep(open, now, { plan: lively, people });
        const outbox = recorded(first.notices, 'sent', now);
        const kept = open.map((each) => afterwards(each, first));
        const second = sweep(kept, now, { plan: lively, people, outbox });
        const rows = first.complaints.rows.map((row) => ({ ...row, level: null }));
        expect(second.complaints).toEqual({ rows, settled: [] });
        expect(second.notices).toEqual([]);
      },
    ),
  );
});

test('rules never lower a level, and raise it to what they ask for unless a person chose', () => {
  fc.assert(
    fc.property(levelled, (each) => {
      const { level, subject } = judge(each, plan, calendar, now);
      const held = rank(subject.level);
      if (each.level === each.levelMemo?.seen) {
        expect(held).toBeGreaterThanOrEqual(rank(each.level));
      }
      if (level.chosenBy === 'person') return;
      expect(held).toBeGreaterThanOrEqual(rank(each.levelMemo?.byRule ?? ''));
      expect(held).toBeGreaterThanOrEqual(level.suggestion.level.rank);
    }),
  );
});

test('what a person typed stands, unless the plan never lowers from there', () => {
  fc.assert(
    fc.property(levelled, (each) => {
      const { level, subject } = judge({ ...each, lowerable: null }, plan, calendar, now);
      const isTyped = levels.includes(each.level) && each.level !== each.levelMemo?.seen;
      if (isTyped) expect(subject.level).toBe(each.level);
      expect(level.refused).toBeNull();
    }),
  );
});

test('no milestone counts before all that it requires, typed or implied', () => {
  fc.assert(
    fc.property(
      stageMilestones,
      fc.dictionary(
        fc.nat({ max: 5 }).map((at) => `m${at}`),
        fc.nat({ max: 99 }),
      ),
      (milestones, typed) => {
        const received = now - 100 * minute;
        const moments = Object.entries(typed).map(([key, after]) => [
          key,
          received + after * minute,
        ]);
        const record = complaintWith({ received, milestones: Object.fromEntries(moments) });
        const { reached } = progressOf(record, planWith({ milestones }), now);
        for (const { key, requires = [] } of milestones) {
          const moment = reached[key];
          if (moment === undefined) continue;
          for (const { milestone } of requires) {
            expect(reached[milestone]).toBeLessThanOrEqual(moment);
          }
        }
      },
    ),
  );
});

test('a milestone typed ends the duties of it and of what it implies, no other', () => {
  fc.assert(
    fc.property(stageMilestones, fc.nat({ max: 5 }), (stages, index) => {
      const milestones = [
        ...stages.map(({ key, implies }) => milestoneWith(key, { implies })),
        milestoneWith('closed'),
      ];
      const duties = stages.map(({ key }) => dutyWith({ key: `for-${key}`, endsAt: key }));
      const typed = `m${index}`;
      const reachedBy = (key: string): readonly string[] => [
        key,
        ...(milestones.find((each) => each.key === key)?.implies ?? []).flatMap(reachedBy),
      ];
      const record = complaintWith({ received: now - minute, milestones: { [typed]: now } });
      const done = judge(record, planWith({ milestones, duties }), calendar, now)
        .duties.filter((duty) => duty.done)
        .map(({ rule }) => rule.endsAt);
      expect(done).toEqual(
        stages.map(({ key }) => key).filter((key) => reachedBy(typed).includes(key)),
      );
    }),
  );
});

test('the order of rows never matters for situations', () => {
  fc.assert(
    fc.property(stream, knownSituations, fc.integer(), (rows, known, seed) => {
      const shuffled = [...rows].sort(
        (one, other) => hash(one.sighting.number, seed) - hash(other.sighting.number, seed),
      );
      const look = { now, since: now - 600 * minute };
      expect(lookForSituations(watching, shuffled, known, look)).toEqual(
        lookForSituations(watching, rows, known, look),
      );
    }),
  );
});

/** Some order of its own for each seed. */
const hash = (text: string, seed: number): number =>
  [...text].reduce((sum, character) => Math.imul(sum ^ character.charCodeAt(0), 16_777_619), seed);

test('a situation that was opened is opened once, and fed with what it has it changes no more', () => {
  fc.assert(
    fc.property(stream, (rows) => {
      const look = { now };
      const first = lookForSituations(watching, rows, [], look).situations;
      const known = first.map(({ rule, group, members }, index) => ({
        number: `S${index}`,
        rule: rule.key,
        group,
        opened: now,
        closed: null,
        members,
      }));
      const second = lookForSituations(watching, rows, known, look).situations;
      expect(second.filter(({ number }) => number === null)).toEqual([]);
      expect(second.map(({ members }) => [...members].sort())).toEqual(
        first.map(({ members }) => [...members].sort()),
      );
      const ended = known.map((each) => ({ ...each, closed: now }));
      const again = lookForSituations(watching, rows, ended, look).situations;
      expect(
        again.filter(({ evidence }) => evidence.some(({ opens }) => opens.when.kind !== 'surge')),
      ).toEqual([]);
    }),
  );
});
