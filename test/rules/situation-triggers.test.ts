// Triggers other than a cluster, several levels at once, and what is found while a situation is open.
import { describe, expect, test } from 'vitest';
import { day, minute } from '../../shared/calendar/duration.ts';
import type { SituationRule, Trigger } from '../../shared/plan/situation-schema.ts';
import type { KnownSituation, Seen } from '../../shared/rules/situations.ts';
import { named, plan } from './fixtures.ts';
import {
  ago,
  fever,
  fevers,
  five,
  known,
  look,
  now,
  opened,
  opening,
  week,
} from './situation-look.ts';
import { seenWith, volume } from './situation-trial.ts';

describe('a single complaint', () => {
  const death: Trigger = { kind: 'occurs', days: 7, when: { signal: 'media' } };
  const seen = (number: string, hours: number): Seen =>
    seenWith(plan, number, ago(hours), { signals: ['media'] });
  const two = [seen('C2', 1), seen('C1', 2)];
  // biome-ignore format: a case a line.
  const cases: readonly (readonly [string, Partial<SituationRule>, readonly Seen[], readonly KnownSituation[], readonly string[]])[] = [
    ['opens one for itself', { opens: [opening(death)] }, two, [], ['C1 new: C1', 'C2 new: C2']],
    ['or one for all', { opens: [opening(death)], single: true }, two, [], [' new: C1 C2']],
    ['feeds the one for all', { opens: [opening(death)], single: true }, two, [known({ group: '', members: ['C1'] })], [' S1: C1 C2']],
    ['a minute before seven days are over', { opens: [opening(death)] }, [seen('C1', week - 1 / 60)], [], ['C1 new: C1']],
    ['seven days ago no more', { opens: [opening(death)] }, [seen('C1', week)], [], []],
    ['this very moment', { opens: [opening(death)] }, [seen('C1', 0)], [], ['C1 new: C1']],
    ['of another kind', { opens: [opening(death)] }, [fever('C1', 1)], [], []],
    ['merged into another: one', { opens: [opening(death)] }, [seen('C1', 2), { ...seen('C2', 1), sighting: { ...seen('C2', 1).sighting, mergedInto: 'C1' } }], [], ['C1 new: C1']],
    ['handled: not again', { opens: [opening(death)] }, two, [known({ group: 'C1', members: ['C1'], closed: ago(1) })], ['C2 new: C2']],
    ['handled in the one for all: a new one alone', { opens: [opening(death)], single: true }, two, [known({ group: '', members: ['C1'], closed: ago(1) })], [' new: C2']],
  ];
  test.each(cases)('%s', (_what, rule, stream, before, expected) => {
    expect(opened(rule, stream, before)).toEqual(expected);
  });
});

describe('levels', () => {
  const three: Trigger = { ...five, atLeast: 3 };
  const graded = { opens: [opening(three, 'notice'), opening(five, 'suspected')] };
  test.each<[number, readonly string[]]>([
    [2, []],
    [3, ['fever new: C1 C2 C3']],
    [4, ['fever new: C1 C2 C3 C4']],
    [5, ['fever new: C1 C2 C3 C4 C5 (notice suspected)']],
  ])('%i people: %j', (count, expected) => {
    const stream = fevers(...Array.from({ length: count }, (_, index) => count - index));
    expect(opened(graded, stream)).toEqual(expected);
  });

  test('an open one is asked to rise, with the reason', () => {
    const [found] = look(graded, fevers(5, 4, 3, 2, 1), [known()]).situations;
    expect(found?.asked).toEqual([
      { level: 'notice', reason: named('notice'), source: 'T-1' },
      { level: 'suspected', reason: named('suspected'), source: 'T-1' },
    ]);
  });

  test('triggers of several kinds feed a single one together', () => {
    const rule = {
      single: true,
      opens: [
        opening(three, 'notice'),
        opening({ kind: 'occurs', days: 7, when: { signal: 'media' } }),
      ],
    };
    const stream = [...fevers(3, 2, 1), seenWith(plan, 'M1', ago(1), { signals: ['media'] })];
    expect(opened(rule, stream)).toEqual([' new: C1 C2 C3 M1 (notice suspected)']);
  });
});

describe('volume', () => {
  const surge: Trigger = {
    kind: 'surge',
    percentOfMean: 300,
    inclusive: true,
    baselineDays: 28,
    floor: 5,
  };
  const rule = { single: true, opens: [opening(surge)] };
  const count = (perDay: number, days: number, last: number): number =>
    look(rule, volume(plan, perDay, days, last, now)).situations[0]?.members.length ?? 0;
  test.each<[string, number, number]>([
    ['three times the mean', count(2, 28, 6), 6],
    ['one fewer', count(2, 28, 5), 0],
    ['under the floor', count(1, 28, 4), 0],
    ['records too short to know a mean', count(2, 10, 60), 0],
  ])('%s', (_what, found, expected) => {
    expect(found).toBe(expected);
  });

  test('more than chance explains opens one too', () => {
    const unusual: Trigger = {
      kind: 'unusual',
      by: 'volume',
      windows: [3],
      falseAlarmsPerYear: 2,
      baselineDays: 56,
      leastCount: 3,
    };
    const stream = (last: number) => volume(plan, 2, 70, last, now);
    const found = [2, 20].map(
      (last) => look({ single: true, opens: [opening(unusual)] }, stream(last)).situations.length,
    );
    expect(found).toEqual([0, 1]);
  });
});

describe('what always stands', () => {
  const always = { single: true, opens: [opening({ kind: 'always' })] };
  test('is opened with nobody in it, once', () => {
    expect(opened(always, [])).toEqual([' new: ']);
    expect(opened(always, [], [known({ group: '' })])).toEqual([' S1: ']);
  });
});

describe('milestones found for an open situation', () => {
  const finds: SituationRule['finds'] = [
    { milestone: 'raised', when: { kind: 'occurs', days: 1, when: { signal: 'media' } } },
    { milestone: 'calm', when: { kind: 'calm', hours: 24 } },
  ];
  const found = (stream: readonly Seen[], before: readonly KnownSituation[]) =>
    look({ finds }, stream, before).milestones.map(
      ({ number, milestone, holds, lasts }) =>
        `${number} ${milestone} ${holds}${lasts ? ' lasts' : ''}`,
    );
  const media = seenWith(plan, 'C1', now - day + minute, { signals: ['media'] });
  test.each<[string, readonly Seen[], readonly KnownSituation[], readonly string[]]>([
    ['nothing, so it is calm', [], [known()], ['S1 raised false lasts', 'S1 calm true']],
    ['something, so it is not', [media], [known()], ['S1 raised true lasts', 'S1 calm false']],
    [
      'each by itself',
      [],
      [known(), known({ number: 'S2', opened: ago(23) })],
      ['S1 raised false lasts', 'S1 calm true', 'S2 raised false lasts', 'S2 calm false'],
    ],
    ['an ended one is not looked at', [media], [known({ closed: ago(1) })], []],
    ['one of another rule neither', [media], [known({ rule: 'other' })], []],
  ])('%s', (_what, stream, before, expected) => {
    expect(found(stream, before)).toEqual(expected);
  });
});
