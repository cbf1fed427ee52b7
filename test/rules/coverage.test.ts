// Whom would the ladder miss? Duties that would reach nobody in the next 14 days, rungs and owners without anybody.
import { describe, expect, test } from 'vitest';
import { day, minute } from '../../shared/calendar/duration.ts';
import type { Person } from '../../shared/model/person.ts';
import { coverageGaps, coverageSpan } from '../../shared/rules/coverage.ts';
import { formatMoment } from '../../shared/text/dates.ts';
import {
  at,
  away,
  complaintWith,
  dutyWith,
  milestoneWith,
  named,
  people,
  peopleWith,
  plan,
  planWith,
  situationWith,
  sweep,
  zone,
} from './fixtures.ts';

const now = at('2026-11-20 09:00');
const ladder = (...roles: readonly string[]) => [
  { minimumRank: 1, rungs: roles.map((role) => ({ role, overdueBy: null })) },
];

/** Owners are the specialists; above them the city manager alone. */
const short = planWith({
  milestones: [milestoneWith('replied'), milestoneWith('tested'), milestoneWith('closed')],
  duties: [dutyWith(), dutyWith({ key: 'test', name: named('Test'), role: 'hq-quality' })],
  firstReceivers: ['specialist'],
  ladders: ladder('owner', 'city-manager'),
  situations: { ...plan.situations, rules: [] },
});

/** `Reply, Test: East from Fri 20 Nov 09:00`. */
const gaps = (staff: Readonly<Record<string, Partial<Person>>>, by = short): readonly string[] =>
  coverageGaps(by, peopleWith(staff), now).map(
    ({ region, from, duties }) =>
      `${duties.map(({ en }) => en).join(', ')}: ${region || 'everywhere'} from ${formatMoment(from, zone, 'en')}`,
  );
const from = (wall: string, to?: string): Partial<Person> => ({
  awayFrom: at(wall),
  awayTo: to === undefined ? null : at(to),
});

/** Ann and Bea stand in for each other, and Dov is manager of all counties, Eli of the West. */
// biome-ignore format: a case a line.
const cases: readonly (readonly [string, Readonly<Record<string, Partial<Person>>>, readonly string[]])[] = [
  ['everybody present', {}, []],
  ['owners away, a manager present', { Ann: away, Bea: away }, []],
  ['managers away: Reply reaches its owners in the counties, Test nobody', { Dov: away, Eli: away }, ['Test: East from Fri 20 Nov 09:00', 'Test: West from Fri 20 Nov 09:00', 'Reply, Test: everywhere from Fri 20 Nov 09:00']],
  ['one county’s manager left', { Dov: away }, ['Test: East from Fri 20 Nov 09:00', 'Reply, Test: everywhere from Fri 20 Nov 09:00']],
  ['away from a later day', { Dov: from('2026-11-25 08:00') }, ['Test: East from Wed 25 Nov 08:00', 'Reply, Test: everywhere from Wed 25 Nov 08:00']],
  ['back the minute the other leaves', { Dov: from('2026-11-21 08:00', '2026-11-25 08:00'), Fay: { role: 'city-manager', ...from('2026-11-25 08:00') } }, []],
  ['a minute between two', { Dov: from('2026-11-21 08:00', '2026-11-25 08:01'), Fay: { role: 'city-manager', ...from('2026-11-25 08:00') } }, ['Test: East from Wed 25 Nov 08:00', 'Reply, Test: everywhere from Wed 25 Nov 08:00']],
  ['back already', { Dov: from('2026-11-01 08:00', '2026-11-20 09:00') }, []],
  ['the last moment of fourteen days', { Dov: { awayFrom: now + 14 * day - minute } }, ['Test: East from Fri 4 Dec 08:59', 'Reply, Test: everywhere from Fri 4 Dec 08:59']],
  ['after fourteen days is not looked at', { Dov: { awayFrom: now + 14 * day } }, []],
  ['a deputy of another role fills in', { Dov: { ...away, deputy: 'Cem' } }, []],
  ['no address is nobody', { Dov: { email: '' } }, ['Test: East from Fri 20 Nov 09:00', 'Reply, Test: everywhere from Fri 20 Nov 09:00']],
  ['two gaps, each from its own day', { Dov: from('2026-11-22 08:00'), Eli: from('2026-11-23 08:00') }, ['Test: East from Sun 22 Nov 08:00', 'Test: West from Mon 23 Nov 08:00', 'Reply, Test: everywhere from Sun 22 Nov 08:00']],
];

test.each(cases)('%s', (_what, staff, expected) => {
  expect(gaps(staff)).toEqual(expected);
});

test('it looks fourteen days ahead', () => {
  expect(coverageSpan).toBe(14 * day);
});

describe('duties of situations', () => {
  const situations = {
    ...plan.situations,
    duties: [
      dutyWith({ key: 'stop', name: named('Stop'), when: { situation: 'reactionCluster' } }),
      dutyWith({ key: 'look', name: named('Look'), when: { situation: 'earlyWarning' } }),
    ],
    ladders: ladder('owner'),
  };
  const alone = planWith({ ...short, duties: [], situations });
  test.each<[string, Readonly<Record<string, Partial<Person>>>, readonly string[]]>([
    ['their owner is the role of the rule', { Ann: away, Bea: away }, []],
    [
      'the director owns the cluster',
      { Fay: away },
      [
        'Stop: East from Fri 20 Nov 09:00',
        'Stop: West from Fri 20 Nov 09:00',
        'Stop: everywhere from Fri 20 Nov 09:00',
      ],
    ],
    [
      'the city manager owns the warning',
      { Dov: away },
      ['Look: East from Fri 20 Nov 09:00', 'Look: everywhere from Fri 20 Nov 09:00'],
    ],
  ])('%s', (_what, staff, expected) => {
    expect(gaps(staff, alone)).toEqual(expected);
  });
});

describe('in words', () => {
  const problems = (staff: readonly Person[], look: Parameters<typeof sweep>[2] = {}) =>
    sweep([], now, { plan: short, people: staff, ...look }).problems;

  test.each<['en' | 'zh-CN' | 'zh-TW', string]>([
    [
      'en',
      'From Wed 25 Nov 08:00 on nobody would hear of “Reply”, “Test” (every region). Add people or deputies in the People tab.',
    ],
    [
      'zh-CN',
      '自11月25日（周三）08:00起，“Reply”、“Test”将无人接到通知（所有区域）。请在人员表中补充人员或代理人。',
    ],
    [
      'zh-TW',
      '自11月25日（週三）08:00起，「Reply」、「Test」將無人接到通知（所有區域）。請在人員表中補充人員或代理人。',
    ],
  ])('a gap, %s', (locale, expected) => {
    const staff = peopleWith({ Dov: from('2026-11-25 08:00') });
    expect(problems(staff, { locale })).toContain(expected);
  });

  test('nobody at all', () => {
    expect(problems([])[0]).toBe(
      'From Fri 20 Nov 09:00 on nobody would hear of “Reply”, “Test” (every region). Add people or deputies in the People tab.',
    );
  });

  const owned = (owner: string, count: number) =>
    Array.from({ length: count }, (_, index) =>
      complaintWith({ owner, number: `C26-0000${index + 1}` }),
    );
  test.each<[string, ReturnType<typeof owned>, string]>([
    [
      'an owner nobody knows',
      owned('Zed', 2),
      '“Zed” owns 2 open (C26-00001, C26-00002) but is not in the People tab. Correct the name or add the person.',
    ],
    [
      'many of them',
      owned('Zed', 6),
      '“Zed” owns 6 open (C26-00001, C26-00002, C26-00003, C26-00004, C26-00005 …) but is not in the People tab. Correct the name or add the person.',
    ],
    [
      'no owner',
      owned('', 1),
      '1 open without an owner: C26-00001. Choose one in the Owner column.',
    ],
  ])('%s', (_what, complaints, expected) => {
    expect(sweep(complaints, now).problems.filter((line) => line.includes('C26'))).toEqual([
      expected,
    ]);
  });

  test('namesakes are named once, one person in two roles is none', () => {
    const [ann] = people;
    const twice = [...people, ...(ann ? [{ ...ann, role: 'adviser' }] : [])];
    const other = twice.map((each, index) =>
      index === twice.length - 1 ? { ...each, email: 'other@example.org' } : each,
    );
    const about = (staff: readonly Person[]) =>
      sweep([], now, { people: staff }).problems.filter((line) => line.includes('are called'));
    expect(about(twice)).toEqual([]);
    expect(about(other)).toEqual([
      'Two people in the People tab are called “Ann”. The one of the complaint’s region is meant; give one of them a different name to be sure.',
    ]);
  });

  test('a situation that reaches nobody is named with its number', () => {
    const { problems: said } = sweep([], now, { people: [], situations: [situationWith()] });
    expect(said.filter((line) => line.startsWith('S26-00007-1'))).toEqual([
      'S26-00007-1: nobody can be reached for “Suspected food-safety event”. Add people with an e-mail address and a present deputy in the People tab.',
    ]);
  });
});
