// 5例以上同类不良反应: five or more people with the same kind of reaction (P1-14).
import { describe, expect, test } from 'vitest';
import { day, hour } from '../../shared/calendar/duration.ts';
import { findClusters } from '../../shared/detect/cluster.ts';
import { clusterRule, now, several, sighting } from './detect-sightings.ts';

const look = { now };
const ill = { symptoms: ['vomiting'] };

test.each([
  [4, 0],
  [5, 1],
  [6, 1],
])('%i people with the same symptom: %i clusters', (people, clusters) => {
  expect(findClusters(several(people, ill), clusterRule, look)).toHaveLength(clusters);
});

test.each([
  ['a millisecond less than 7 days', 7 * day - 1, 1],
  ['exactly 7 days', 7 * day, 1],
  ['a millisecond more than 7 days', 7 * day + 1, 0],
])('the first %s before the look counts as %i', (_, age, clusters) => {
  const group = [...several(4, ill), sighting({ ...ill, at: now - age })];
  expect(findClusters(group, clusterRule, look)).toHaveLength(clusters);
});

test.each([
  [{ hours: 4 }, 1],
  [{ hours: 3 }, 0],
])('five within 4 hours, rule %j: %i clusters', (within, clusters) => {
  expect(findClusters(several(5, ill), { ...clusterRule, within }, look)).toHaveLength(clusters);
});

test('what is received after the look is not known yet', () => {
  const group = [...several(4, ill), sighting({ ...ill, at: now + 1 })];
  expect(findClusters(group, clusterRule, look)).toEqual([]);
  expect(findClusters(group, clusterRule, { now: now + 1 })).toHaveLength(1);
});

test('people count, not complaints; a second complaint of one person is listed', () => {
  const twice = [sighting({ ...ill, person: 'mei' }), sighting({ ...ill, person: 'mei' })];
  expect(findClusters([...several(3, ill), ...twice], clusterRule, look)).toEqual([]);
  const [found] = findClusters([...several(4, ill), ...twice], clusterRule, look);
  expect(found?.seen).toBe(5);
  expect(found?.members).toHaveLength(6);
});

test('people nobody knows are each a person of their own', () => {
  expect(findClusters(several(5, { ...ill, person: '' }), clusterRule, look)).toHaveLength(1);
  expect(findClusters(several(5, { ...ill, person: 'mei' }), clusterRule, look)).toEqual([]);
});

describe('a merged duplicate', () => {
  const [first, ...others] = several(5, ill);
  const group = [...(first ? [first] : []), ...others];
  const merged = (into: string) =>
    group.map((each, index) => (index === 4 ? { ...each, mergedInto: into } : each));

  test('counts once', () => {
    expect(findClusters(merged(group[0]?.number ?? ''), clusterRule, look)).toEqual([]);
  });

  test('stands for the complaint it was merged into where that one is not in question', () => {
    const [found] = findClusters(merged('elsewhere'), clusterRule, look);
    expect(found?.members).toContain(group[4]?.number);
  });

  test('in a circle still counts as one', () => {
    const circle = group.map((each, index) =>
      index < 2 ? { ...each, mergedInto: group[1 - index]?.number ?? '' } : each,
    );
    const rule = { ...clusterRule, atLeast: 4 };
    expect(findClusters(circle, rule, look)[0]?.seen).toBe(4);
  });
});

test('a finding lists its members, oldest first, and says its window', () => {
  const group = several(5, ill);
  expect(findClusters(group, clusterRule, look)).toEqual([
    {
      group: 'vomiting',
      label: 'vomiting',
      members: group.map(({ number }) => number).reverse(),
      seen: 5,
      expected: null,
      probability: null,
      window: { from: now - 7 * day, to: now },
    },
  ]);
});

test('the same batch strengthens: its share is of all people counted', () => {
  const group = [
    ...several(3, { ...ill, batch: ' ab 12' }),
    sighting({ ...ill, batch: 'AB-12' }),
    sighting({ ...ill, batch: 'CD34' }),
    sighting(ill),
  ];
  const [found] = findClusters(group, clusterRule, look);
  expect(found?.sharedBatch).toEqual({ batch: 'ab 12', count: 4, share: 4 / 6 });
});

test('clusters by batch and by product go by what was meant, not by how it was written', () => {
  const written = [
    'Sunny Oats 500g',
    'SUNNY OATS',
    'oats, Sunny (new)',
    'Sunny oats 2 x 250 g',
    'Sunny Oat',
  ];
  const products = written.map((product) => sighting({ product, batch: `L${product.length}` }));
  const [found] = findClusters(products, { ...clusterRule, by: 'product' }, look);
  expect(found).toMatchObject({ group: 'oat sunny', seen: 5 });
  const batches = ['a1', 'A 1', 'Ａ１', 'a-1', 'Lot A1'].map((batch) => sighting({ batch }));
  expect(findClusters(batches, { ...clusterRule, by: 'batch' }, look)[0]?.group).toBe('A1');
});

test('no batch and no product is no group', () => {
  const unknown = several(9, { product: ' ', batch: '' });
  expect(findClusters(unknown, { ...clusterRule, by: 'batch' }, look)).toEqual([]);
  expect(findClusters(unknown, { ...clusterRule, by: 'product' }, look)).toEqual([]);
});

describe('between two looks', () => {
  const group = several(5, { ...ill, at: now - 7 * day + hour });

  test('a cluster that came and passed is found by the next look', () => {
    expect(findClusters(group, clusterRule, look)).toEqual([]);
    const [found] = findClusters(group, clusterRule, { now, since: now - 7 * day });
    expect(found).toMatchObject({ seen: 5, window: { to: now - 7 * day + hour } });
  });

  test('one that ended with the last look is not told again', () => {
    expect(findClusters(group, clusterRule, { now, since: now - 7 * day + hour })).toEqual([]);
  });
});
