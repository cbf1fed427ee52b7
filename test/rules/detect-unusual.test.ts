// The adaptive early warning: what it takes for usual, when it speaks and how it explains itself.
import { describe, expect, test } from 'vitest';
import { day } from '../../shared/calendar/duration.ts';
import { assessUnusual } from '../../shared/detect/unusual.ts';
import type { UnusualRule } from '../../shared/plan/detection-schema.ts';
import { daily, now, several, sighting, unusualRule } from './detect-sightings.ts';

const look = { now, recordsFrom: now - 200 * day };
const bySymptom: UnusualRule = { ...unusualRule, by: 'symptom' };
/** One every so many days, before the week that ends now. */
const usually = (every: number, facts = {}) =>
  Array.from({ length: Math.floor(91 / every) }, (_, index) =>
    sighting({ ...facts, at: now - 7.5 * day - index * every * day }),
  );
const cough = { symptoms: ['cough'] };

test('three coughs within hours are unusual where one a month is usual, and explained', () => {
  const recent = several(3, cough);
  const { findings, baselineWeeks, tooShort } = assessUnusual(
    [...usually(30, cough), ...recent],
    bySymptom,
    look,
  );
  expect({ baselineWeeks, tooShort }).toEqual({ baselineWeeks: 13, tooShort: false });
  expect(findings).toHaveLength(1);
  const [found] = findings;
  expect(found).toMatchObject({
    group: 'cough',
    seen: 3,
    members: recent.map(({ number }) => number).reverse(),
    window: { from: now - 3 * day, to: now },
  });
  expect(found?.expected).toBeGreaterThan(0.05);
  expect(found?.expected).toBeLessThan(0.3);
  expect(found?.probability).toBeLessThan(0.01);
  expect(found?.falseAlarmsPerYear).toBeLessThanOrEqual(4);
});

test('the same three are usual where one a day is usual', () => {
  const { findings } = assessUnusual([...usually(1, cough), ...several(3, cough)], bySymptom, look);
  expect(findings).toEqual([]);
});

test('a slow rise shows in the longer window alone', () => {
  const rise = daily([1, 1, 1, 1, 1, 1, 1], cough);
  const [found] = assessUnusual([...usually(15, cough), ...rise], bySymptom, look).findings;
  expect(found).toMatchObject({ seen: 7, window: { from: now - 7 * day } });
});

test.each([
  [3, 1],
  [4, 0],
])('three people with a least count of %i: %i findings', (leastCount, findings) => {
  const rule = { ...bySymptom, leastCount };
  const sightings = [...usually(30, cough), ...several(3, cough)];
  expect(assessUnusual(sightings, rule, look).findings).toHaveLength(findings);
});

test('one person who complains often is one', () => {
  const often = several(9, { ...cough, person: 'mei' });
  expect(assessUnusual([...usually(30, cough), ...often], bySymptom, look).findings).toEqual([]);
});

test.each([
  ['a millisecond less than', 3 * day - 1, 3],
  ['exactly', 3 * day, 2],
])('a window ends before a sighting %s 3 days old counts: %i', (_, age, seen) => {
  const rule = { ...bySymptom, windows: [3], leastCount: 2, falseAlarmsPerYear: 365 };
  const sightings = [
    ...usually(80, cough),
    ...several(2, cough),
    sighting({ ...cough, at: now - age }),
  ];
  expect(assessUnusual(sightings, rule, look).findings[0]?.seen).toBe(seen);
});

describe('records that began', () => {
  test.each([
    ['34 days ago cannot be judged by', 34, true, 3],
    ['35 days ago leave four weeks before the windows', 35, false, 4],
  ])('%s', (_, ago, tooShort, baselineWeeks) => {
    const assessed = assessUnusual(several(9), unusualRule, { now, recordsFrom: now - ago * day });
    expect(assessed).toMatchObject({ tooShort, baselineWeeks });
    expect(assessed.findings).toHaveLength(tooShort ? 0 : 1);
  });
});

test('a group never heard of before is judged by how groups of its kind come and go', () => {
  const known = Array.from({ length: 40 }, (_, index) =>
    sighting({ batch: `B${Math.floor(index / 2)}`, at: now - (8 + index * 2) * day }),
  );
  const fresh = several(4, { batch: 'new one' });
  const { findings } = assessUnusual([...known, ...fresh], { ...unusualRule, by: 'batch' }, look);
  expect(findings).toMatchObject([
    { group: 'NEWONE', label: 'new one', seen: 4, sharedBatch: { count: 4, share: 1 } },
  ]);
});

test('a busy weekday is usual on that weekday, unusual on another', () => {
  const weeks = Array.from({ length: 13 }, (_, week) => week + 1);
  const every = (place: number) =>
    weeks.flatMap((week) =>
      Array.from({ length: 10 }, () => sighting({ at: now - (week * 7 + place + 0.5) * day })),
    );
  const ten = daily([10]);
  const rule = { ...unusualRule, windows: [1] };
  expect(assessUnusual([...every(0), ...ten], rule, look).findings).toEqual([]);
  expect(assessUnusual([...every(3), ...ten], rule, look).findings).toHaveLength(1);
});

test('an outbreak of the past does not hide the next one', () => {
  const outbreak = Array.from({ length: 120 }, (_, index) =>
    sighting({ ...cough, at: now - 30 * day - index * 0.1 * day }),
  );
  const recent = daily([3, 3, 3, 3, 3, 3, 3], cough);
  const before = usually(3, cough);
  const undisturbed = assessUnusual([...before, ...recent], bySymptom, look).findings[0];
  const after = assessUnusual([...before, ...outbreak, ...recent], bySymptom, look).findings[0];
  expect(undisturbed?.expected).toBeLessThan(4);
  expect(after?.expected).toBeLessThan(8);
});

test('many groups share one budget: each must be rarer to alarm', () => {
  const others = Array.from({ length: 60 }, (_, index) => usually(4, { symptoms: [`s${index}`] }));
  const sightings = [...usually(4, cough), ...several(6, cough)];
  const alone = assessUnusual(sightings, bySymptom, look).findings[0];
  const among = assessUnusual([...sightings, ...others.flat()], bySymptom, look).findings[0];
  expect(alone?.falseAlarmsPerYear).toBeLessThan(1);
  expect(among?.falseAlarmsPerYear ?? 99).toBeGreaterThan(alone?.falseAlarmsPerYear ?? 99);
});
