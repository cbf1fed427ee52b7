// What the tests of the rules share: one programme's people, a complaint, and short words for what the rules answer.
import { type CalendarOf, calendarsFor } from '../../shared/calendar/calendars.ts';
import { minute } from '../../shared/calendar/duration.ts';
import { type Complaint, factsOf } from '../../shared/model/complaint.ts';
import type { Notice, OutboxEntry } from '../../shared/model/notice.ts';
import type { Person } from '../../shared/model/person.ts';
import type { Situation } from '../../shared/model/situation.ts';
import type { Locale } from '../../shared/model/submission.ts';
import type { LocalizedText } from '../../shared/model/text.ts';
import { nutritionProgramme } from '../../shared/plan/presets/nutrition-programme.ts';
import type { DutyRule, Milestone, Plan } from '../../shared/plan/schema.ts';
import { problemsOf } from '../../shared/rules/coverage.ts';
import { type Duty, isDueSoon, isOverdue } from '../../shared/rules/duties.ts';
import { judge } from '../../shared/rules/judge.ts';
import { type RowView, rowViewOf } from '../../shared/rules/row-view.ts';
import { type WatchInput, type WatchResult, watch } from '../../shared/rules/watch.ts';

export const plan = nutritionProgramme;
export const zone = 'Asia/Shanghai';
export const calendarOf = calendarsFor(plan.calendars, zone);
export const calendar = calendarOf('');
/** As far as the next sweep on its five-minute trigger. */
export const ahead = 5 * minute;

/** `at('2026-11-20 09:00')`: the moment a clock in China shows that. */
export const at = (wall: string): number => Date.parse(`${wall.replace(' ', 'T')}:00+08:00`);

const person = (name: string, role: string, region: string, deputy = ''): Person => ({
  name,
  email: `${name.toLowerCase()}@example.org`,
  role,
  region,
  deputy,
  awayFrom: null,
  awayTo: null,
  locale: 'en',
});

/** Two counties, one of them with a manager of its own. */
export const people: readonly Person[] = [
  person('Ann', 'specialist', 'East', 'Bea'),
  person('Bea', 'specialist', 'West', 'Ann'),
  person('Cem', 'adviser', ''),
  person('Dov', 'city-manager', ''),
  person('Eli', 'city-manager', 'West'),
  person('Fay', 'director', ''),
  person('Gil', 'leading-group', ''),
  person('Hana', 'hq-service', ''),
];

/** The people, some of them changed by name. */
export const peopleWith = (changes: Readonly<Record<string, Partial<Person>>>): readonly Person[] =>
  people.map((each) => ({ ...each, ...changes[each.name] }));

export const away: Partial<Person> = { awayFrom: at('2026-11-01 00:00') };

/** Received on Friday 20 November 2026 at 09:00 in the East, owned by Ann. */
export const received = at('2026-11-20 09:00');

export const complaintWith = (
  changes: Partial<Complaint> = {},
  typed: Readonly<Record<string, string>> = {},
): Complaint => ({
  ...factsOf({ category: 'packaging', symptoms: [], signals: [] }),
  number: 'C26-00421-3',
  received,
  level: '1',
  levelSince: received,
  levelMemo: { byRule: changes.level ?? '1', seen: changes.level ?? '1', since: received },
  lowerable: null,
  settled: '',
  members: [],
  mergedInto: '',
  owner: 'Ann',
  region: 'East',
  channel: 'web',
  description: 'Three sachets were open.',
  product: 'Supplement sachets',
  specification: '30 × 12 g',
  batch: 'L2026-03',
  related: '',
  affected: '',
  reporter: { name: 'Iris Moss', phone: '010 5550 0100', email: 'iris@example.org' },
  wish: '',
  urgency: 'ordinary',
  milestones: Object.fromEntries(Object.entries(typed).map(([key, wall]) => [key, at(wall)])),
  satisfaction: null,
  unreadable: [],
  ...changes,
});

export const dutiesAt = (complaint: Complaint, now: number, by: Plan = plan): readonly Duty[] =>
  judge(complaint, by, calendar, now).duties;

/** `open`, `dueSoon`, `overdue`, how it ended, or `none` where its clock never started. */
export const stateOf = (duty: string, complaint: Complaint, now: number): string => {
  const found = dutiesAt(complaint, now).find(({ rule }) => rule.key === duty);
  if (!found) return 'none';
  if (isOverdue(found, now)) return 'overdue';
  return isDueSoon(found, now, 0) ? 'dueSoon' : found.outcome;
};

export const rowAt = (complaint: Complaint, now: number, locale: Locale = 'en'): RowView =>
  rowViewOf(judge(complaint, plan, calendar, now), plan, now, ahead, { locale, zone });

export type Look = {
  readonly plan?: Plan;
  readonly calendarOf?: CalendarOf;
  readonly people?: readonly Person[];
  readonly outbox?: ReadonlyMap<string, OutboxEntry>;
  readonly situations?: readonly Situation[];
  readonly memos?: Readonly<Record<string, string>>;
  readonly locale?: Locale;
};

/** One sweep. */
export const sweep = (
  complaints: readonly Complaint[],
  now: number,
  look: Look = {},
): WatchResult => {
  const input: WatchInput = {
    plan: look.plan ?? plan,
    calendarOf: look.calendarOf ?? calendarOf,
    zone,
    people: look.people ?? people,
    complaints: complaints.map((complaint) => ({
      ...complaint,
      settled: look.memos?.[complaint.number] ?? complaint.settled,
    })),
    situations: look.situations ?? [],
    outbox: look.outbox ?? new Map(),
    now,
    ahead,
    locale: look.locale ?? 'en',
  };
  const result = watch(input);
  return { ...result, problems: [...problemsOf(input), ...result.problems] };
};

/** The outbox after these notices took a status. */
export const recorded = (
  notices: readonly Notice[],
  status: OutboxEntry['status'],
  moment: number,
  before: ReadonlyMap<string, OutboxEntry> = new Map(),
): ReadonlyMap<string, OutboxEntry> =>
  new Map([
    ...before,
    ...notices.map(({ key }): [string, OutboxEntry] => [key, { key, status, at: moment }]),
  ]);

/** `overdue firstAnswer: Dov`, with `#1` for the first reminder. */
export const inShort = ({ kind, about, person: name, repeat }: Notice): string =>
  `${kind} ${about}: ${name}${repeat > 0 ? ` #${repeat}` : ''}`;

/** Who is told what in a sweep, alerts left out unless they are asked for. */
export const toldAt = (complaint: Complaint, now: number, look: Look = {}): readonly string[] =>
  sweep([complaint], now, look)
    .notices.filter(({ kind }) => kind !== 'alert')
    .map(inShort);

/** Who is told at once, `alert: person`, in order of the plan. */
export const alertsAt = (complaint: Complaint, now: number, look: Look = {}): readonly string[] =>
  sweep([complaint], now, look)
    .notices.filter(({ kind }) => kind === 'alert')
    .map(({ about, person: name }) => `${about}: ${name}`);

/** The programme's plan, some of it changed. */
export const planWith = (changes: Partial<Plan>): Plan => ({ ...plan, ...changes });

/** The same text in every language, where a test does not read it. */
export const named = (text: string): LocalizedText => ({ en: text, 'zh-CN': text, 'zh-TW': text });

/** Asked for within a day of receipt, warned of an hour before. */
export const dutyWith = (changes: Partial<DutyRule> = {}): DutyRule => ({
  key: 'reply',
  name: named('Reply'),
  source: 'T-1',
  role: 'owner',
  startsAt: 'received',
  endsAt: 'replied',
  within: { hours: 24 },
  warnBefore: { hours: 1 },
  ...changes,
});

export const milestoneWith = (key: string, changes: Partial<Milestone> = {}): Milestone => ({
  key,
  name: named(key),
  implies: [],
  ...changes,
});

/** Several children with a fever, opened on Friday 20 November 2026 at 09:00, owned by Fay. */
export const situationWith = (
  changes: Partial<Situation> = {},
  typed: Readonly<Record<string, string>> = {},
): Situation => ({
  ...complaintWith({ category: '', channel: '', description: '', urgency: '' }, typed),
  number: 'S26-00007-1',
  situation: 'reactionCluster',
  level: 'suspected',
  levelMemo: { byRule: 'suspected', seen: 'suspected', since: received },
  lowerable: [],
  owner: 'Fay',
  region: '',
  group: 'fever',
  label: 'fever',
  evidence: '',
  asked: [],
  ...changes,
});
