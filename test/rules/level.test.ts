// Which level holds: what rules ask for, what a person chose, and what a plan never lets anybody lower.
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../shared/model/submission.ts';
import { explainLevelNow } from '../../shared/rules/explain.ts';
import { judge } from '../../shared/rules/judge.ts';
import { type LevelNow, type LevelReason, levelNow } from '../../shared/rules/level.ts';
import { readLevelMemo, writeLevelMemo } from '../../shared/rules/level-memo.ts';
import { at, calendar, complaintWith, named, plan, received, rowAt } from './fixtures.ts';

/** `1 1`: given by rule, seen last; '' before the first look. */
type Memo = `${string} ${string}` | '';

const now = at('2026-11-20 12:00');
const asks = (level: string): LevelReason => ({
  level,
  reason: named(`rule ${level}`),
  source: '',
});

const levelled = (
  cell: string,
  memo: Memo,
  asked: string,
  lowerable: readonly string[] | null = null,
): LevelNow => {
  const [byRule = '', seen = ''] = memo.split(' ');
  const levelMemo = memo === '' ? null : { byRule, seen, since: received };
  const level = plan.levels.find(({ key }) => key === asked);
  if (!level) throw new RangeError(asked);
  const record = complaintWith({ level: cell, levelMemo, lowerable });
  return levelNow(record, { level, because: [asks(asked)] }, plan, now);
};

/** `level by whom`, then what else there is to say. */
const inShort = ({ level, chosenBy, write, refused, memo }: LevelNow): string =>
  [
    `${level.key} by ${chosenBy}`,
    ...(write ? ['written'] : []),
    ...(refused ? [`${refused.key} refused`] : []),
    `memo ${memo.byRule} ${memo.seen}`,
  ].join(', ');

// biome-ignore format: a case a line.
const cases: readonly (readonly [string, string, Memo, string, readonly string[] | null, string])[] = [
  // what, cell, memo, rules ask, lowerable, expected
  ['an empty cell is filled by the rules', '', '', '2', null, '2 by rule, written, memo 2 2'],
  ['a cell emptied later is filled again, never lower', '', '3 3', '1', null, '3 by rule, written, memo 3 3'],
  ['emptying gives up a choice', '', '1 3', '2', null, '2 by rule, written, memo 2 2'],
  ['what the rules gave stands', '2', '2 2', '2', null, '2 by rule, memo 2 2'],
  ['a rule raises', '1', '1 1', '3', null, '3 by rule, written, memo 3 3'],
  ['rules never lower', '3', '3 3', '1', null, '3 by rule, memo 3 3'],
  ['chosen before the first look', '3', '', '1', null, '3 by person, memo 1 3'],
  ['chosen higher', '3', '1 1', '1', null, '3 by person, memo 1 3'],
  ['chosen lower', '1', '3 3', '3', null, '1 by person, memo 3 1'],
  ['a choice stands while rules ask for more', '2', '1 2', '3', null, '2 by person, memo 3 2'],
  ['a choice stands where the rules come to ask for it', '2', '1 2', '2', null, '2 by person, memo 1 2'],
  ['and stands against the next rule', '2', '1 2', '3', null, '2 by person, memo 3 2'],
  ['a choice is chosen again, lower', '1', '3 2', '3', null, '1 by person, memo 3 1'],
  ['what was chosen is taken back to what rules ask for', '3', '3 2', '3', null, '3 by rule, memo 3 3'],
  ['no level of the plan: the last good one, by rule', 'grave', '2 2', '2', null, '2 by rule, memo 2 2'],
  ['no level of the plan: a rule raises all the same', 'grave', '2 2', '3', null, '3 by rule, memo 3 3'],
  ['no level of the plan: the last good one, chosen lower', 'grave', '3 1', '3', null, '1 by person, memo 3 1'],
  ['no level of the plan, nor ever one: by rule', 'grave', '', '2', null, '2 by rule, memo 2 2'],
  ['a memo of another plan', '2', 'I I', '2', null, '2 by rule, memo 2 2'],
  ['never lowered: what is typed does not count', '1', '3 3', '1', [], '3 by rule, 1 refused, memo 3 3'],
  ['refused also with a rule that raises at the same time', '1', '2 2', '3', [], '3 by rule, 1 refused, memo 3 3'],
  ['still refused when the rules ask for less again', '1', '3 3', '2', [], '3 by rule, 1 refused, memo 3 3'],
  ['raised by a person all the same', '3', '1 1', '1', [], '3 by person, memo 1 3'],
  ['a rule raises above what a person raised to', '2', '1 2', '3', [], '3 by rule, written, memo 3 3'],
  ['lowered from a level that may be', '1', '2 2', '2', ['2'], '1 by person, memo 2 1'],
  ['not from another one', '1', '3 3', '3', ['2'], '3 by rule, 1 refused, memo 3 3'],
  ['lowered, then raised above by rule', '1', '2 1', '3', ['2'], '3 by rule, written, memo 3 3'],
];

test.each(cases)('%s', (_what, cell, memo, asked, lowerable, expected) => {
  expect(inShort(levelled(cell, memo, asked, lowerable))).toBe(expected);
});

test.each(cases)('%s: a second look changes nothing', (_what, cell, memo, asked, lowerable) => {
  const first = levelled(cell, memo, asked, lowerable);
  const written = first.write ? first.level.key : cell;
  const second = levelled(written, `${first.memo.byRule} ${first.memo.seen}`, asked, lowerable);
  expect({ ...second, memo: inShort(second) }).toEqual({
    ...first,
    write: false,
    memo: inShort({ ...first, write: false }),
  });
});

describe('since when', () => {
  test.each<[string, string, Memo, string, number]>([
    ['the first level counts from receipt', '', '', '2', received],
    ['a raised one from now', '1', '1 1', '2', now],
    ['a chosen one from now', '3', '1 1', '1', now],
    ['one that stays from when it began', '3', '1 3', '1', received],
  ])('%s', (_what, cell, memo, asked, since) => {
    expect(levelled(cell, memo, asked).memo.since).toBe(since);
  });

  test('it is kept to the minute in a hidden cell, and junk there is no memo', () => {
    const memo = { byRule: '2', seen: '1', since: received };
    expect(writeLevelMemo(memo)).toBe(`2 1 ${received / 60_000}`);
    expect(readLevelMemo(writeLevelMemo(memo))).toEqual(memo);
    const junk = ['', '2', '2 1', '2 1 soon', '2 1 29 1', ' 1 29'];
    expect(junk.map(readLevelMemo)).toEqual(junk.map(() => null));
  });
});

describe('in words', () => {
  test.each<[string, string, Memo, string, Locale, string]>([
    ['by rule', '2', '2 2', '2', 'en', 'Level 2: rule 2 ()'],
    ['chosen', '2', '1 2', '2', 'en', 'Level 2, chosen by a person'],
    [
      'chosen against the rules',
      '1',
      '3 1',
      '3',
      'en',
      'Level 1, chosen by a person. The rules ask for Level 3: rule 3 ()',
    ],
    [
      'chosen against the rules, zh-CN',
      '1',
      '3 1',
      '3',
      'zh-CN',
      '一级，由人工选定。按规则应为三级：rule 3（）',
    ],
    [
      'kept',
      '3',
      '3 3',
      '2',
      'en',
      'Level 3 stays until a person lowers it. The rules now ask for Level 2: rule 2 ()',
    ],
    ['kept, zh-TW', '3', '3 3', '2', 'zh-TW', '維持三級，須由人工調降。依規則現為二級：rule 2（）'],
  ])('%s', (_what, cell, memo, asked, locale, expected) => {
    expect(explainLevelNow(levelled(cell, memo, asked), locale)).toBe(expected);
  });

  test('a refused lowering is said in the row', () => {
    const levelMemo = { byRule: '3', seen: '3', since: received };
    const row = rowAt(complaintWith({ level: '1', levelMemo, lowerable: [] }), received);
    expect([row.state, row.why]).toEqual([
      'check',
      '“Level 1” does not count: this plan never lowers Level 3',
    ]);
  });
});

describe('the worst that is asked for holds', () => {
  const level = (
    changes: Parameters<typeof complaintWith>[0],
    found: readonly LevelReason[] = [],
  ) => {
    const record = complaintWith({ level: '', levelMemo: null, ...changes });
    const judged = judge(record, plan, calendar, now, found);
    return `${judged.subject.level} ${judged.level.suggestion.because.map(({ source }) => source)}`;
  };
  test.each<[string, string, Parameters<typeof complaintWith>[0], readonly string[]]>([
    ['nothing asks: the lowest', '1 ', {}, []],
    ['by the facts', '2 P1-4', { symptoms: ['fever'] }, []],
    ['by what it reached', '3 P1-10', { milestones: { resultRejected: now } }, []],
    ['by what the stream shows', '2 ', {}, ['2']],
    [
      'the worst of all, with all its reasons',
      '3 P1-5,',
      { signals: ['media'], symptoms: ['fever'] },
      ['3', '2'],
    ],
  ])('%s', (_what, expected, changes, found) => {
    expect(level(changes, found.map(asks))).toBe(expected);
  });

  test('the reclassified record has the duties of its new level at once', () => {
    const record = complaintWith({ milestones: { resultRejected: received + 3_600_000 } });
    const { duties } = judge(record, plan, calendar, now);
    expect(duties.map(({ rule }) => rule.key)).toContain('agreementInAWeek');
  });
});
