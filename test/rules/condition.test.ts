// When something in a plan applies: words as people write them, figures with their boundary, what was reached.
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../shared/model/complaint.ts';
import type { Facts } from '../../shared/model/subject.ts';
import type { Condition } from '../../shared/plan/condition-schema.ts';
import { holds } from '../../shared/rules/condition.ts';

const facts = (changes: Partial<Facts>): Facts =>
  factsOf({ category: 'other', symptoms: [], signals: [], ...changes });

const speaksOf = (words: readonly string[], changes: Partial<Facts>): boolean =>
  holds({ words }, { facts: facts(changes), rank: 0, reached: {} });

// biome-ignore format: a case a line.
const written: readonly (readonly [word: string, text: string, found: boolean])[] = [
  ['ill', 'My son is ill.', true],
  ['ill', 'ILL', true],
  ['ill', 'She is still well, with pills.', false],
  ['ill', 'He was still, then ill', true],
  ['ill', 'ill2', false],
  ['TV station', 'a  tv\nstation called', true],
  ['TV station', 'TV stations', false],
  ['éclat', 'l’éclat', true],
  ['clat', 'éclat', false],
  ['腹泻', '孩子腹泻两天', true],
  ['腹泻', '腹 泻', false],
  ['QA', '请联系QA部门', true],
  ['QA', '请联系EQA部门', false],
  ['发热39', '发热390度', false],
  ['发热39', '发热39度', true],
  ['fever', 'ｆｅｖｅｒ', true],
];

test.each(written)('“%s” in “%s”: %s', (word, description, found) => {
  expect(speaksOf([word], { description })).toBe(found);
});

test('words count in the wish too, and not across description and wish', () => {
  expect(speaksOf(['money back'], { wish: 'My money back!' })).toBe(true);
  expect(speaksOf(['腹泻'], { description: '腹', wish: '泻' })).toBe(false);
});

test('any word of a list will do, and none of them is a pattern', () => {
  expect(speaksOf(['fever', 'rash'], { description: 'A rash.' })).toBe(true);
  expect(speaksOf(['a.c', '(x)', 'QA-1'], { description: 'abc x QA1' })).toBe(false);
  expect(speaksOf(['a.c', '(x)', 'QA-1'], { description: 'The QA-1 said so' })).toBe(true);
});

type Row = readonly [Condition, Partial<Facts>, boolean];

// biome-ignore format: a case a line.
const conditions: readonly Row[] = [
  [{ minimumRank: 2 }, {}, true],
  [{ minimumRank: 3 }, {}, false],
  [{ symptom: 'fever' }, { symptoms: ['rash', 'fever'] }, true],
  [{ symptom: 'fever' }, { symptoms: ['rash'] }, false],
  [{ symptom: '*' }, { symptoms: ['rash'] }, true],
  [{ symptom: '*' }, {}, false],
  [{ signal: 'media' }, { signals: ['media'] }, true],
  [{ signal: 'media' }, { signals: ['authority'] }, false],
  [{ category: 'other' }, {}, true],
  [{ category: 'expiry' }, {}, false],
  [{ urgency: 'urgent' }, { urgency: 'urgent' }, true],
  [{ urgency: 'urgent' }, { urgency: 'soon' }, false],
  [{ channel: 'phone' }, { channel: 'phone' }, true],
  [{ channel: 'phone' }, { channel: 'web' }, false],
  [{ situation: 'cluster' }, { situation: 'cluster' }, true],
  [{ situation: 'cluster' }, {}, false],
  [{ reached: 'answer' }, {}, true],
  [{ reached: 'closed' }, {}, false],
  [{ figure: 'paid', above: 1000 }, { figures: { paid: 1000.01 } }, true],
  [{ figure: 'paid', above: 1000 }, { figures: { paid: 1000 } }, false],
  [{ figure: 'paid', upTo: 1000 }, { figures: { paid: 1000 } }, true],
  [{ figure: 'paid', upTo: 1000 }, { figures: { paid: 1000.01 } }, false],
  [{ figure: 'paid', above: -1 }, { figures: { other: 5 } }, false],
  [{ figure: 'paid', upTo: 1000 }, {}, false],
  [{ not: { signal: 'media' } }, {}, true],
  [{ not: { signal: 'media' } }, { signals: ['media'] }, false],
  [{ all: [{ reached: 'answer' }, { signal: 'media' }] }, { signals: ['media'] }, true],
  [{ all: [{ reached: 'answer' }, { signal: 'media' }] }, {}, false],
  [{ any: [{ reached: 'closed' }, { signal: 'media' }] }, { signals: ['media'] }, true],
  [{ any: [{ reached: 'closed' }, { signal: 'media' }] }, {}, false],
];

describe('of a record of rank 2 that was answered', () => {
  test.each(conditions)('%j with %j: %s', (condition, changes, expected) => {
    const about = { facts: facts(changes), rank: 2, reached: { answer: 0 } };
    expect(holds(condition, about)).toBe(expected);
  });
});
