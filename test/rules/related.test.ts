// P8-3: the record shows at once the other complaints about the same batch.
import { expect, test } from 'vitest';
import { type Batched, relatedByBatch } from '../../shared/rules/related.ts';

const seen = (number: string, batch: string, at = 0, merged = false): Batched => ({
  number,
  batch,
  at,
  merged,
});

const rows: readonly (readonly [string, readonly Batched[], Readonly<Record<string, string>>])[] = [
  ['one alone has none', [seen('A', 'L1')], {}],
  ['no batch is no batch in common', [seen('A', ''), seen('B', '')], {}],
  [
    'two name each other, however the batch is written',
    [seen('A', 'L2026-03'), seen('B', 'l2026 03', 1), seen('C', 'L2026-04')],
    { A: 'Same batch: B', B: 'Same batch: A' },
  ],
  [
    'a duplicate that was merged is not another one',
    [seen('A', 'L1'), seen('B', 'L1', 1, true)],
    {},
  ],
];

test.each(rows)('P8-3 %s', (_what, stream, expected) => {
  expect(Object.fromEntries(relatedByBatch(stream, 'en'))).toEqual(expected);
  expect(Object.fromEntries(relatedByBatch([...stream].reverse(), 'en'))).toEqual(expected);
});

test('P8-3 five are named, the latest first, and the others counted', () => {
  const stream = ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((number, at) => seen(number, 'L1', at));
  const related = (locale: 'en' | 'zh-CN' | 'zh-TW') => relatedByBatch(stream, locale).get('A');
  expect(related('en')).toBe('Same batch: G, F, E, D, C and 1 more');
  expect(related('zh-CN')).toBe('同批号投诉：G、F、E、D、C等6件');
  expect(related('zh-TW')).toBe('同批號投訴：G、F、E、D、C等6件');
});
