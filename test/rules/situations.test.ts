// What the stream of complaints opens, feeds and finds, by the plan's rules, at their exact boundaries.
import { describe, expect, test } from 'vitest';
import { day, hour, minute } from '../../shared/calendar/duration.ts';
import type { SituationRule, Trigger } from '../../shared/plan/situation-schema.ts';
import {
  type KnownSituation,
  lookForSituations,
  type Seen,
} from '../../shared/rules/situations.ts';
import { at, named, plan } from './fixtures.ts';
import { seenWith, volume } from './situation-trial.ts';

const now = at('2026-11-20 09:00');
const ago = (hours: number): number => now - hours * hour;

const opening = (when: Trigger, level = 'suspected'): SituationRule['opens'][number] => ({
  level,
  when,
  reason: named(level),
  source: 'T-1',
});
const ruleOf = (changes: Partial<SituationRule>): SituationRule => ({
  key: 'rule',
  name: named('Rule'),
  source: 'T-1',
  single: false,
  opens: [],
  finds: [],
  mayBeLowered: [],
  silencesReminders: false,
  role: 'director',
  ...changes,
});
const known = (changes: Partial<KnownSituation> = {}): KnownSituation => ({
  number: 'S1',
  rule: 'rule',
  group: 'fever',
  opened: ago(48),
  closed: null,
  members: [],
  ...changes,
});

const look = (
  rule: Partial<SituationRule>,
  stream: readonly Seen[],
  before: readonly KnownSituation[] = [],
  when: { now: number; since?: number; recordsFrom?: number } = { now },
) => {
  const by = { ...plan, situations: { ...plan.situations, rules: [ruleOf(rule)] } };
  return lookForSituations(by, stream, before, when);
};
/** `fever S1: C1 C2`, `fever new: …`; levels asked for where there are several. */
const opened = (...input: Parameters<typeof look>): readonly string[] =>
  look(...input).situations.map(
    ({ group, number, members, asked }) =>
      `${group} ${number ?? 'new'}: ${members.join(' ')}${asked.length > 1 ? ` (${asked.map(({ level }) => level).join(' ')})` : ''}`,
  );

/** With a fever, each of a person of its own, so many hours ago. */
const fever = (number: string, hours: number, changes: Partial<Seen['sighting']> = {}): Seen => {
  const seen = seenWith(plan, number, ago(hours), { symptoms: ['fever'] });
  return { ...seen, sighting: { ...seen.sighting, ...changes } };
};
const fevers = (...hours: readonly number[]): readonly Seen[] =>
  hours.map((each, index) => fever(`C${index + 1}`, each));

const five: Trigger = { kind: 'cluster', by: 'symptom', atLeast: 5, within: { days: 7 } };
const cluster = { opens: [opening(five)] };
const week = 7 * 24;

describe('a cluster of five', () => {
  // biome-ignore format: a case a line.
  const cases: readonly (readonly [string, readonly Seen[], readonly string[]])[] = [
    ['four people', fevers(5, 4, 3, 2), []],
    ['five', fevers(5, 4, 3, 2, 1), ['fever new: C1 C2 C3 C4 C5']],
    ['six', fevers(6, 5, 4, 3, 2, 1), ['fever new: C1 C2 C3 C4 C5 C6']],
    ['five complaints of four people', [...fevers(5, 4, 3, 2), fever('C5', 1, { person: 'C1' })], []],
    ['a second complaint of one of five is listed, not counted', [...fevers(5, 4, 3, 2, 1), fever('C6', 0, { person: 'C1' })], ['fever new: C1 C2 C3 C4 C5 C6']],
    ['nobody known is somebody of their own', fevers(5, 4, 3, 2, 1).map((seen) => ({ ...seen, sighting: { ...seen.sighting, person: '' } })), ['fever new: C1 C2 C3 C4 C5']],
    ['exactly seven days apart', fevers(week, 4, 3, 2, 0), ['fever new: C1 C2 C3 C4 C5']],
    ['a minute more', [fever('C1', week + 1 / 60), ...fevers(week, 4, 3, 2, 0).slice(1)], []],
    ['a duplicate merged into another counts once', [...fevers(5, 4, 3, 2), fever('C5', 1, { mergedInto: 'C1' })], []],
    ['another symptom', [...fevers(5, 4, 3, 2), seenWith(plan, 'C5', ago(1), { symptoms: ['rash'] })], []],
    ['two symptoms make two situations', fevers(5, 4, 3, 2, 1).map((seen) => ({ ...seen, sighting: { ...seen.sighting, symptoms: ['rash', 'fever'] } })), ['fever new: C1 C2 C3 C4 C5', 'rash new: C1 C2 C3 C4 C5']],
    ['what comes in the future is not seen', [...fevers(5, 4, 3, 2), fever('C5', -1)], []],
  ];
  test.each(cases)('%s', (_what, stream, expected) => {
    expect(opened(cluster, stream)).toEqual(expected);
  });

  test('one that came and passed between two looks is found', () => {
    const passed = fevers(week + 10, 20, 15, 12, 11);
    expect(opened(cluster, passed)).toEqual([]);
    expect(opened(cluster, passed, [], { now, since: ago(24) })).toHaveLength(1);
  });

  test('only what the rule counts', () => {
    const rule = { ...cluster, counts: { channel: 'phone' } };
    const byPhone = fevers(5, 4, 3, 2, 1).map((seen) => ({
      ...seen,
      facts: { ...seen.facts, channel: 'phone' },
    }));
    expect(opened(rule, fevers(5, 4, 3, 2, 1))).toEqual([]);
    expect(opened(rule, byPhone)).toHaveLength(1);
  });
});

describe('what is open', () => {
  const members = ['C1', 'C2', 'C3', 'C4', 'C5'];
  const first = fevers(60, 59, 58, 57, 56);
  // biome-ignore format: a case a line.
  const cases: readonly (readonly [string, readonly Seen[], Partial<KnownSituation>, readonly string[]])[] = [
    ['takes in what is found, and opens no second one', [...first, fever('C6', 1)], { members }, ['fever S1: C1 C2 C3 C4 C5 C6']],
    ['keeps members that are found no more', [...first.slice(1), fever('C6', 1)], { members }, ['fever S1: C1 C2 C3 C4 C5 C6']],
    ['takes in what comes when there are few again', [fever('C6', 1)], { members, opened: ago(week * 2) }, ['fever S1: C1 C2 C3 C4 C5 C6']],
    ['not what came before it, as long as nothing is found', [fever('C0', 49)], { members }, []],
    ['not another symptom', [seenWith(plan, 'C6', ago(1), { symptoms: ['rash'] })], { members }, []],
    ['is left alone when nothing is new', [fever('C5', 1)], { members }, []],
    ['of another group: a situation of its own', [...fevers(5, 4, 3, 2, 1)], { group: 'rash' }, ['fever new: C1 C2 C3 C4 C5']],
    ['of another rule: a situation of its own', [...fevers(5, 4, 3, 2, 1)], { rule: 'other' }, ['fever new: C1 C2 C3 C4 C5']],
  ];
  test.each(cases)('%s', (_what, stream, changes, expected) => {
    expect(opened(cluster, stream, [known(changes)])).toEqual(expected);
  });

  test('what is taken in without being found brings no evidence and asks for no level', () => {
    const [situation] = look(cluster, [fever('C6', 1)], [known({ members })]).situations;
    expect(situation).toMatchObject({ evidence: [], asked: [], number: 'S1' });
  });
});

describe('what has ended', () => {
  const members = ['C1', 'C2', 'C3', 'C4', 'C5'];
  const ended = [known({ members, closed: ago(1) })];
  const handled = fevers(60, 59, 58, 57, 56);
  const fresh = (count: number): readonly Seen[] =>
    Array.from({ length: count }, (_, index) => fever(`D${index + 1}`, index));
  test.each<[string, readonly Seen[], readonly string[]]>([
    ['opens no second time by itself', handled, []],
    ['nor for a few more', [...handled, ...fresh(4)], []],
    [
      'but for five new people, without the old',
      [...handled, ...fresh(5)],
      ['fever new: D5 D4 D3 D2 D1'],
    ],
    [
      'a duplicate of one that was handled is none of them',
      [...handled, ...fresh(4), fever('D9', 0, { mergedInto: 'C1' })],
      [],
    ],
  ])('%s', (_what, stream, expected) => {
    expect(opened(cluster, stream, ended)).toEqual(expected);
  });

  test('a new one beside it is fed alone', () => {
    const open = known({ number: 'S2', opened: ago(3), members: ['D5'] });
    expect(opened(cluster, [...handled, fever('D1', 1)], [...ended, open])).toEqual([
      'fever S2: D5 D1',
    ]);
  });
});

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
