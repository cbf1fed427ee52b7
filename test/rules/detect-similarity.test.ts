// Names of made-up products and batches, written as people write them.
import { describe, expect, test } from 'vitest';
import { batchKey, similarityKey } from '../../shared/detect/similarity.ts';

describe('the same product', () => {
  test.each<readonly [string, readonly string[]]>([
    [
      'Captain Finn Creamy Peanut Butter',
      [
        'CAPTAIN FINN PEANUT BUTTER 18OZ',
        'Captain Finn Peanut Butter, Crunchy',
        'captain  finn peanut butter (creamy) 2 x 1.5 lbs',
        'Peanut butter by Captain Finn',
        'Ｃａｐｔａｉｎ Ｆｉｎｎ reduced-fat peanut butter',
        "Captain Finn's Peanut Butter",
      ],
    ],
    [
      'Slimorin',
      [
        'SLIMORIN RAPID RELEASE CAPLETS',
        'Slimorin capsules 60 ct',
        'Slimorin® Caffeine-Free (no pref. name)',
        'Unspecified Slimorin',
        'Slimorin drink mix 21 sachets',
      ],
    ],
    ["Dawn Women's 50+", ['Dawn Womens 50+ (multivitamins) tablet', 'DAWN WOMEN’S 50 +']],
    [
      '贝乐营养包',
      [
        '贝乐牌营养包',
        '贝乐营养包 15g×30袋',
        '贝乐营养包（苹果味）',
        '贝乐营养包苹果味',
        '贝乐营养包原味',
        '贝乐婴幼儿营养包',
        ' 贝乐营养包　１５克',
        '【贝乐】贝乐营养包',
      ],
    ],
    ['小禾米粉2段', ['小禾米粉 2段 225克', '小禾婴儿米粉2段（盒装）']],
  ])('%s', (name, others) => {
    for (const other of others)
      expect(`${other}: ${similarityKey(other)}`).toBe(`${other}: ${similarityKey(name)}`);
  });
});

describe('another product', () => {
  test.each([
    ['Captain Finn Peanut Butter', 'Captain Finn Tomato Soup'],
    ['Captain Finn Peanut Butter', 'Admiral Finn Peanut Butter'],
    ['Slimorin', 'Slimorin Hardcore'],
    ['贝乐营养包', '贝康营养包'],
    ['贝乐营养包', '贝乐米粉'],
    ['小禾米粉1段', '小禾米粉2段'],
    ['Sunny Stage 1', 'Sunny Stage 2'],
  ])('%s is not %s', (one, other) => {
    expect(similarityKey(one)).not.toBe(similarityKey(other));
  });
});

test('a name of insignificant words alone keeps them', () => {
  expect(similarityKey('Natural Drink')).toBe('drink natural');
  expect(similarityKey('Natural Drink')).not.toBe(similarityKey('Vanilla Powder'));
  expect(similarityKey('(500 g)')).toBe('500 g');
});

test.each(['', '  ', '–', '()'])('no name, %j, is no product', (name) => {
  expect(similarityKey(name)).toBe('');
});

describe('batches', () => {
  test.each([
    ['20260315A', '２０２６０３１５ａ'],
    ['AB-12', 'ab 12'],
    ['AB-12', 'AB—12'],
    ['AB-12', 'Lot AB12'],
    ['20260315', '批号：20260315'],
    ['20260315', '2026-03-15'],
    ['L0TUS1', 'l0tus1'],
  ])('%s is the batch %s', (one, other) => {
    expect(batchKey(other)).toBe(batchKey(one));
  });

  test.each([
    ['20260315A', '20260315B'],
    ['LOTUS1', 'US1'],
    ['O1', '01'],
  ])('%s is not the batch %s', (one, other) => {
    expect(batchKey(one)).not.toBe(batchKey(other));
  });

  test('nothing is no batch', () => {
    expect(batchKey(' ')).toBe('');
  });
});
