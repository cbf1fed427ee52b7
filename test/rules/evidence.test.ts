// Why a situation was opened, in the reader's words: what was seen, what is usual, since when, by which rule.
import { expect, test } from 'vitest';
import type { Finding } from '../../shared/detect/finding.ts';
import type { Locale } from '../../shared/model/submission.ts';
import type { Trigger } from '../../shared/plan/situation-schema.ts';
import { explainEvidence, sayGroup } from '../../shared/rules/evidence.ts';
import type { FoundSituation } from '../../shared/rules/situations.ts';
import { at, plan, zone } from './fixtures.ts';
import { opening, ruleOf } from './situation-look.ts';

const triggers = {
  cluster: { kind: 'cluster', by: 'symptom', atLeast: 5, within: { days: 7 } },
  surge: { kind: 'surge', percentOfMean: 300, inclusive: true, baselineDays: 28, floor: 5 },
  unusual: {
    kind: 'unusual',
    by: 'batch',
    windows: [3],
    falseAlarmsPerYear: 4,
    baselineDays: 182,
    leastCount: 3,
  },
  occurs: { kind: 'occurs', days: 7, when: { signal: 'media' } },
  always: { kind: 'always' },
} satisfies Readonly<Record<string, Trigger>>;

const to = at('2026-11-20 09:00');
const findingWith = (changes: Partial<Finding>): Finding => ({
  group: 'fever',
  label: 'fever',
  members: [],
  seen: 5,
  expected: null,
  probability: null,
  window: { from: at('2026-11-13 09:00'), to },
  ...changes,
});
const foundBy = (when: Trigger, changes: Partial<Finding>, single = false): FoundSituation => {
  const finding = findingWith(changes);
  return {
    rule: ruleOf({ single }),
    group: single ? '' : finding.group,
    label: single ? '' : finding.label,
    number: null,
    members: [],
    evidence: [{ opens: opening(when, 'reason'), finding }],
    asked: [],
  };
};

const fever = foundBy(triggers.cluster, {});
const sharing = foundBy(triggers.cluster, { sharedBatch: { batch: 'L3', count: 4, share: 0.8 } });
const threeDays = { from: at('2026-11-17 09:00'), to };
const batch = foundBy(triggers.unusual, {
  group: 'L3',
  label: 'Lot L-3',
  seen: 4,
  expected: 0.34,
  probability: 1 / 2500,
  window: threeDays,
});
const volume = foundBy(
  { ...triggers.unusual, by: 'volume' },
  { group: '', label: '', seen: 40, expected: 9.96, probability: 0, window: threeDays },
);

// biome-ignore format: a text a line.
test.each<[string, Locale, FoundSituation, string]>([
  ['cluster', 'en', fever, 'reason: 5 people with “Fever” since Fri 13 Nov 09:00 (T-1)'],
  ['cluster', 'zh-CN', fever, 'reason：自11月13日（周五）09:00以来，5人出现“发热”（T-1）'],
  ['cluster', 'zh-TW', fever, 'reason：自11月13日（週五）09:00以來，5人出現「發燒」（T-1）'],
  ['cluster of a shared batch', 'en', sharing, 'reason: 5 people with “Fever” since Fri 13 Nov 09:00, 4 of 5 name batch L3 (T-1)'],
  ['cluster of a shared batch', 'zh-CN', sharing, 'reason：自11月13日（周五）09:00以来，5人出现“发热”，5人中有4人涉及批号L3（T-1）'],
  ['cluster of a shared batch', 'zh-TW', sharing, 'reason：自11月13日（週五）09:00以來，5人出現「發燒」，5人中有4人涉及批號L3（T-1）'],
  ['cluster in the one situation for all', 'en', foundBy(triggers.cluster, {}, true), 'reason: 5 people with “Fever” since Fri 13 Nov 09:00 (T-1)'],
  ['surge', 'en', foundBy(triggers.surge, { seen: 12, expected: 3.25 }), 'reason: 12 complaints in 24 hours, 3.3 a day are usual: 369 % (T-1)'],
  ['surge', 'zh-CN', foundBy(triggers.surge, { seen: 12, expected: 3 }), 'reason：24小时内12件投诉，平时每日3件，为平时的400%（T-1）'],
  ['surge', 'zh-TW', foundBy(triggers.surge, { seen: 12, expected: 3 }), 'reason：24小時內12件投訴，平時每日3件，為平時的400%（T-1）'],
  ['surge after none', 'en', foundBy(triggers.surge, { seen: 12, expected: 0 }), 'reason: 12 complaints in 24 hours, 0 a day are usual: far more than 100 % (T-1)'],
  ['unusual', 'en', batch, 'reason: 4 people with “Lot L-3” in 3 days, 0.3 are usual; chance alone gives that once in 2500 such periods (T-1)'],
  ['unusual', 'zh-CN', batch, 'reason：3天内“Lot L-3”4人，平时约0.3人；若纯属偶然，约每2500个同样长的时段才出现一次（T-1）'],
  ['unusual', 'zh-TW', batch, 'reason：3天內「Lot L-3」4人，平時約0.3人；若純屬偶然，約每2500個同樣長的時段才出現一次（T-1）'],
  ['unusual volume, no rarer than one in a million is told', 'en', volume, 'reason: 40 people in 3 days, 10 are usual; chance alone gives that once in 1000000 such periods (T-1)'],
  ['occurs once', 'en', foundBy(triggers.occurs, { seen: 1 }), 'reason: 1 complaint (T-1)'],
  ['occurs', 'en', foundBy(triggers.occurs, { seen: 2 }), 'reason: 2 complaints (T-1)'],
  ['occurs', 'zh-CN', foundBy(triggers.occurs, { seen: 2 }), 'reason：2件投诉（T-1）'],
  ['always', 'en', foundBy(triggers.always, { seen: 0 }), 'reason (T-1)'],
  ['always', 'zh-TW', foundBy(triggers.always, { seen: 0 }), 'reason（T-1）'],
])('%s, %s', (_what, locale, found, expected) => {
  expect(explainEvidence(found, plan, locale, zone)).toBe(expected);
});

test('several reasons stand in one line', () => {
  const both = {
    ...fever,
    evidence: [...fever.evidence, ...foundBy(triggers.occurs, { seen: 1 }).evidence],
  };
  expect(explainEvidence(both, plan, 'en', zone)).toBe(
    'reason: 5 people with “Fever” since Fri 13 Nov 09:00 (T-1); reason: 1 complaint (T-1)',
  );
});

test('a group is said by its name, or as people wrote it', () => {
  expect(sayGroup(fever, plan, 'zh-TW')).toBe('發燒');
  expect(sayGroup(batch, plan, 'zh-TW')).toBe('Lot L-3');
});
