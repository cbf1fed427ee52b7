// When a milestone counts, and from when: what it requires, what implies it, what lies ahead, what cannot be read.
import { describe, expect, test } from 'vitest';
import type { Complaint } from '../../shared/model/complaint.ts';
import type { Locale } from '../../shared/model/submission.ts';
import type { Milestone } from '../../shared/plan/schema.ts';
import { judge } from '../../shared/rules/judge.ts';
import { progressOf } from '../../shared/rules/milestones.ts';
import { rowViewOf } from '../../shared/rules/row-view.ts';
import {
  ahead,
  at,
  calendar,
  complaintWith,
  dutyWith,
  milestoneWith,
  named,
  planWith,
  received,
  zone,
} from './fixtures.ts';

type Typed = Readonly<Record<string, string>>;

/** A refund is proposed, agreed to by manager and, above 1,000, by director, then paid and booked. */
const milestones: readonly Milestone[] = [
  milestoneWith('booked', { requires: [{ milestone: 'paid' }] }),
  milestoneWith('paid', {
    implies: ['settled'],
    requires: [
      { milestone: 'managerAgrees' },
      { milestone: 'directorAgrees', when: { not: { figure: 'refund', upTo: 1000 } } },
    ],
  }),
  milestoneWith('proposed'),
  milestoneWith('managerAgrees', { implies: ['proposed'] }),
  milestoneWith('directorAgrees'),
  milestoneWith('settled', { onlyImplied: true }),
  milestoneWith('payDay', { planned: true, implies: ['announced'] }),
  milestoneWith('announced'),
  milestoneWith('reminded', { requires: [{ milestone: 'payDay' }] }),
  milestoneWith('payDayTold', { planned: true, requires: [{ milestone: 'payDay' }] }),
  milestoneWith('handedOver', { implies: ['paid'] }),
  milestoneWith('closed'),
];
const plan = planWith({
  milestones: [...milestones],
  figures: [{ key: 'refund', name: named('Refund') }],
  duties: [dutyWith({ endsAt: 'settled' })],
  alerts: [],
});

const now = at('2026-11-20 18:00');
const small: Partial<Complaint> = { figures: { refund: 1000 } };

/** `milestone 10:00`, what was typed or implied, and `milestone!` for what does not count and why. */
const progress = (typed: Typed, changes: Partial<Complaint> = small): readonly string[] => {
  const times = Object.entries(typed).map(([key, time]) => [
    key,
    time.length > 5 ? time : `2026-11-20 ${time}`,
  ]);
  const record = complaintWith(changes, Object.fromEntries(times));
  const { reached, problems } = progressOf(record, plan, now);
  const time = (moment: number) => new Date(moment + 8 * 3_600_000).toISOString().slice(11, 16);
  return [
    ...Object.entries(reached)
      .filter(([key]) => key !== 'received' && key !== 'leveled')
      .map(([key, moment]) => `${key} ${time(moment)}`)
      .sort(),
    ...problems.map((each) =>
      each.problem === 'requires'
        ? `${each.key}! ${each.missing.join(' ')}`
        : `${each.key}! ${each.problem}`,
    ),
  ];
};

// biome-ignore format: a case a line.
const cases: readonly (readonly [string, Typed, readonly string[], Partial<Complaint>?])[] = [
  ['nothing typed', {}, []],
  ['unapproved is not implied either', { handedOver: '10:00' }, ['handedOver 10:00']],
  ['approved it is, with all that it implies', { handedOver: '10:00', managerAgrees: '09:30' }, ['handedOver 10:00', 'managerAgrees 09:30', 'paid 10:00', 'proposed 09:30', 'settled 10:00']],
  ['approved later it is implied from then', { handedOver: '10:00', managerAgrees: '11:00' }, ['handedOver 10:00', 'managerAgrees 11:00', 'paid 11:00', 'proposed 11:00', 'settled 11:00']],
  ['unapproved does not count, nor what it implies', { paid: '10:00' }, ['paid! managerAgrees']],
  ['approved before counts, with all it implies', { managerAgrees: '09:30', paid: '10:00' }, ['managerAgrees 09:30', 'paid 10:00', 'proposed 09:30', 'settled 10:00']],
  ['approved in the same minute counts', { managerAgrees: '10:00', paid: '10:00' }, ['managerAgrees 10:00', 'paid 10:00', 'proposed 10:00', 'settled 10:00']],
  ['approved later counts from then, and so does what it implies', { paid: '10:00', managerAgrees: '11:00' }, ['managerAgrees 11:00', 'paid 11:00', 'proposed 11:00', 'settled 11:00']],
  ['at the boundary the manager is enough', { managerAgrees: '09:30', paid: '10:00' }, ['managerAgrees 09:30', 'paid 10:00', 'proposed 09:30', 'settled 10:00'], small],
  ['above it the director too', { managerAgrees: '09:30', paid: '10:00' }, ['managerAgrees 09:30', 'proposed 09:30', 'paid! directorAgrees'], { figures: { refund: 1000.01 } }],
  ['without a figure both', { paid: '10:00' }, ['paid! managerAgrees directorAgrees'], { figures: {} }],
  ['both, the later one decides', { paid: '10:00', managerAgrees: '11:00', directorAgrees: '12:00' }, ['directorAgrees 12:00', 'managerAgrees 11:00', 'paid 12:00', 'proposed 11:00', 'settled 12:00'], { figures: {} }],
  ['what hangs on something taken back is taken back too', { paid: '10:00', booked: '11:00' }, ['paid! managerAgrees', 'booked! paid']],
  ['what hangs on something late is late too', { paid: '10:00', booked: '11:00', managerAgrees: '12:00' }, ['booked 12:00', 'managerAgrees 12:00', 'paid 12:00', 'proposed 12:00', 'settled 12:00']],
  ['an approval in the future is none', { paid: '10:00', managerAgrees: '18:01' }, ['managerAgrees! future', 'paid! managerAgrees']],
  ['an approval before receipt is none', { paid: '10:00', managerAgrees: '08:59' }, ['managerAgrees! early', 'paid! managerAgrees']],
  ['a requirement may be implied', { managerAgrees: '09:30' }, ['managerAgrees 09:30', 'proposed 09:30']],
  ['what is implied keeps its earliest moment', { proposed: '09:10', managerAgrees: '09:30' }, ['managerAgrees 09:30', 'proposed 09:10']],
  ['and moves where it is implied earlier', { proposed: '09:40', managerAgrees: '09:30' }, ['managerAgrees 09:30', 'proposed 09:30']],
  ['a planned day may lie ahead', { payDay: '2026-12-01 09:00' }, ['announced 09:00', 'payDay 09:00']],
  ['not before receipt', { payDay: '2026-11-19 09:00' }, ['payDay! early']],
  ['a planned day ahead approves nothing yet', { payDay: '2026-12-01 09:00', reminded: '10:00' }, ['announced 09:00', 'payDay 09:00', 'reminded! payDay']],
  ['one that has come does', { payDay: '18:00', reminded: '10:00' }, ['announced 18:00', 'payDay 18:00', 'reminded 18:00']],
  ['what is planned itself may wait for it', { payDay: '2026-12-01 09:00', payDayTold: '2026-11-30 09:00' }, ['announced 09:00', 'payDay 09:00', 'payDayTold 09:00']],
  ['the minute of now is not the future', { proposed: '18:00' }, ['proposed 18:00']],
  ['the minute after is', { proposed: '18:01' }, ['proposed! future']],
  ['what is no milestone of the plan is nothing', { hello: '10:00' }, []],
];

test.each(cases.map(([what, typed, expected, changes]) => ({ what, typed, expected, changes })))(
  '$what',
  ({ typed, expected, changes }) => {
    expect(progress(typed, changes)).toEqual(expected);
  },
);

describe('unapproved', () => {
  const unapproved = complaintWith({}, { paid: '2026-11-20 10:00' });

  test('is not done: its duty stays open and falls overdue', () => {
    const later = at('2026-11-21 09:01');
    const judged = judge(unapproved, plan, calendar, later);
    const { state, nextStep } = rowViewOf(judged, plan, later, ahead, { locale: 'en', zone });
    expect([state, nextStep]).toEqual(['overdue', 'Reply – Ann']);
  });

  test.each<[Locale, string]>([
    ['en', '“paid” does not count before “managerAgrees” and “directorAgrees”'],
    ['zh-CN', '“paid”暂不生效，须先完成“managerAgrees”和“directorAgrees”'],
    ['zh-TW', '「paid」暫不生效，須先完成「managerAgrees」和「directorAgrees」'],
  ])('is said, %s', (locale, expected) => {
    const judged = judge(unapproved, plan, calendar, now);
    const row = rowViewOf(judged, plan, now, ahead, { locale, zone });
    expect([row.state, row.why]).toEqual(['check', expected]);
  });
});

describe('a beginning that cannot be read', () => {
  const unreadable = [{ field: 'received', found: 'Friday' }];

  test('starts no clock', () => {
    const readable = judge(complaintWith(), plan, calendar, now).duties;
    const { duties } = judge(complaintWith({ unreadable }), plan, calendar, now);
    expect([readable.length, duties.length]).toEqual([1, 0]);
  });

  test('another cell that cannot be read does not stop it', () => {
    const other = [{ field: 'level', found: 'four' }];
    expect(judge(complaintWith({ unreadable: other }), plan, calendar, now).duties).toHaveLength(1);
  });

  test('what was typed counts all the same', () => {
    expect(progress({ proposed: '10:00' }, { ...small, unreadable, received })).toEqual([
      'proposed 10:00',
    ]);
  });
});
