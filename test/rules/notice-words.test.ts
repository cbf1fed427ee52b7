// In which words a notice says why it came, and what is said where it can reach nobody.
import { describe, expect, test } from 'vitest';
import type { Person } from '../../shared/model/person.ts';
import { at, away, complaintWith, peopleWith, sweep } from './fixtures.ts';

describe('words', () => {
  const reasons = (
    now: string,
    changes: Readonly<Record<string, Partial<Person>>> = {},
  ): string[] =>
    sweep([complaintWith()], at(now), { people: peopleWith(changes) })
      .notices.filter(({ about }) => about === 'firstAnswer')
      .map(({ reason }) => reason);
  const inChina: Partial<Person> = { locale: 'zh-CN' };
  const inTaiwan: Partial<Person> = { locale: 'zh-TW' };

  test.each<[string, string, Readonly<Record<string, Partial<Person>>>, readonly string[]]>([
    [
      'due soon',
      '2026-11-20 09:45',
      {},
      ['First answer is due Fri 20 Nov 10:00, in 15 minutes; told as owner'],
    ],
    [
      'due now',
      '2026-11-20 10:00',
      {},
      ['First answer is due now (Fri 20 Nov 10:00); told as owner'],
    ],
    [
      'overdue',
      '2026-11-20 10:01',
      {},
      ['First answer was due Fri 20 Nov 10:00 and is 1 minute overdue; told as owner'],
    ],
    [
      'a deputy',
      '2026-11-20 10:01',
      { Ann: away },
      [
        'First answer was due Fri 20 Nov 10:00 and is 1 minute overdue; told as owner; for Ann, who is away',
      ],
    ],
    [
      'a rung skipped',
      '2026-11-20 11:01',
      { Dov: away },
      [
        'First answer was due Fri 20 Nov 10:00 and is 61 minutes overdue; told as owner; reminder 1',
        'First answer was due Fri 20 Nov 10:00 and is 61 minutes overdue; told as Service director; nobody could be reached as City service manager',
      ],
    ],
    [
      'zh-CN, due soon',
      '2026-11-20 09:45',
      { Ann: inChina },
      ['初步回复将于11月20日（周五）10:00到期，还有15分钟；您以首接责任人身份收到本通知'],
    ],
    [
      'zh-CN, a deputy',
      '2026-11-20 10:01',
      { Ann: away, Bea: inChina },
      [
        '初步回复应于11月20日（周五）10:00完成，已超时1分钟；您以首接责任人身份收到本通知；Ann不在岗，由您代为处理',
      ],
    ],
    [
      'zh-TW, two rungs skipped',
      '2026-11-20 11:01',
      { Ann: { ...away, deputy: '' }, Dov: away, Fay: inTaiwan },
      [
        '初步回覆應於11月20日（週五）10:00完成，已逾時61分鐘；您以計畫服務總監身分收到本通知；未能聯絡到首接負責人、市計畫服務經理；第1次催辦',
      ],
    ],
  ])('%s', (_what, now, changes, expected) => {
    expect(reasons(now, changes)).toEqual(expected);
  });
});

describe('a ladder that reaches nobody', () => {
  const nobody = { people: [] };

  test('is named with its complaint and duty, once', () => {
    const { notices, problems } = sweep([complaintWith()], at('2026-11-20 10:01'), nobody);
    expect(notices).toEqual([]);
    expect(problems.filter((problem) => problem.startsWith('C26-00421-3'))).toEqual([
      'C26-00421-3: nobody can be reached for “New complaint”. Add people with an e-mail address and a present deputy in the People tab.',
      'C26-00421-3: nobody can be reached for “First answer”. Add people with an e-mail address and a present deputy in the People tab.',
    ]);
  });

  test.each<[string, Parameters<typeof sweep>[2], readonly string[]]>([
    ['complete', {}, []],
    [
      'a role nobody holds',
      { people: peopleWith({ Fay: { role: 'specialist' } }) },
      ['Nobody is present as Service director (every region). Their rung would be skipped.'],
    ],
    [
      'a county whose manager is away, the manager of all counties present',
      { people: peopleWith({ Eli: away }) },
      [],
    ],
    [
      'a county whose manager is away',
      { people: peopleWith({ Dov: { region: 'East' }, Eli: away }) },
      ['Nobody is present as City service manager (West). Their rung would be skipped.'],
    ],
    [
      'managers of every county are enough',
      { people: peopleWith({ Dov: { region: 'East' } }) },
      [],
    ],
    [
      'in the workbook’s language',
      { people: peopleWith({ Dov: { region: 'East' }, Eli: away }), locale: 'zh-CN' },
      ['市项目服务经理（West）无人在岗，升级时会跳过这一级。'],
    ],
  ])('is foreseen: %s', (_what, look, expected) => {
    expect(sweep([], at('2026-11-20 10:01'), look).problems).toEqual(expected);
  });
});
