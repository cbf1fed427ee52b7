// What opens a situation, what an open one takes in, and when an ended one is followed by another.
import { describe, expect, test } from 'vitest';
import type { KnownSituation, Seen } from '../../shared/rules/situations.ts';
import { plan } from './fixtures.ts';
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
import { seenWith } from './situation-trial.ts';

const cluster = { opens: [opening(five)] };

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

  test('what another group handled is new to this one', () => {
    const other = [known({ group: 'rash', members, closed: ago(1) })];
    expect(opened(cluster, handled, other)).toEqual(['fever new: C1 C2 C3 C4 C5']);
  });

  test('a new one beside it is fed alone', () => {
    const open = known({ number: 'S2', opened: ago(3), members: ['D5'] });
    expect(opened(cluster, [...handled, fever('D1', 1)], [...ended, open])).toEqual([
      'fever S2: D5 D1',
    ]);
  });
});
