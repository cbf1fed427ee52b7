// Who must be told what about a record now, and has not been told yet?
import { elapsedMilliseconds, minute } from '../calendar/duration.ts';
import {
  abandonedAfter,
  type Notice,
  type NoticeKind,
  noticeKey,
  type OutboxEntry,
} from '../model/notice.ts';
import type { Person } from '../model/person.ts';
import type { Subject } from '../model/subject.ts';
import { ownerRole, type Procedure } from '../plan/schema.ts';
import { formatMoment, sayLength } from '../text/dates.ts';
import { staffText } from '../text/staff/staff.ts';
import { holds } from './condition.ts';
import { type Duty, isDueSoon, isOverdue } from './duties.ts';
import type { Judged } from './judge.ts';
import {
  type Climb,
  climbFrom,
  type Directory,
  ladderFor,
  ladderOf,
  type Reached,
} from './ladder.ts';
import { highestRank } from './level.ts';
import { caseOf, rankOf } from './milestones.ts';

export type NoticeContext = {
  readonly procedure: Procedure;
  readonly directory: Directory;
  readonly outbox: ReadonlyMap<string, OutboxEntry>;
  readonly zone: string;
  readonly now: number;
  /** How far to look ahead, in milliseconds: until the next sweep. */
  readonly ahead: number;
  /** Numbers of complaints whose reminders rest, because a situation they belong to is being handled. */
  readonly resting: ReadonlySet<string>;
};

export type NoticesOf = {
  readonly notices: readonly Notice[];
  /** Names of duties and alerts, in every language, that would reach nobody. */
  readonly unreached: readonly Procedure['duties'][number]['name'][];
};

/** Reminders so far: 0 until the first pause has passed, then one more after each; the last pause goes on. */
export const repeatsAfter = (overdueFor: number, { repeats: pausesOf }: Procedure): number => {
  const pauses = pausesOf.map(elapsedMilliseconds);
  const last = pauses[pauses.length - 1];
  if (last === undefined) return 0;
  let left = overdueFor;
  let repeats = 0;
  for (const pause of pauses) {
    if (left <= pause) return repeats;
    left -= pause;
    repeats += 1;
  }
  return repeats + Math.ceil(left / last) - 1;
};

type Telling = {
  readonly kind: NoticeKind;
  readonly about: string;
  readonly occurrence: number;
  readonly step: string;
  readonly rung: number | null;
  readonly repeat: number;
  readonly due: number | null;
  readonly say: (person: Person) => string;
  readonly role: string;
  readonly climb: Pick<Climb, 'reached' | 'skipped'>;
};

const noticeFor = (
  telling: Telling,
  { person, standsInFor }: Reached,
  subject: Subject,
  { procedure, outbox, now }: NoticeContext,
): Notice | null => {
  // An alert is for whoever holds the role: a deputy who takes over later is not sent old ones again.
  const holder = telling.kind === 'alert' ? (standsInFor ?? person) : person;
  const email = holder.email || person.email;
  const { about, occurrence, step, repeat } = telling;
  const key = noticeKey({ subject: subject.number, about, occurrence, step, email, repeat });
  const known = outbox.get(key);
  const abandoned = known?.status === 'reserved' && now - known.at > abandonedAfter;
  // A sending that threw may have gone out all the same; when it is tried again is not ours to say.
  const failed = known?.status === 'failed';
  const unsent = failed || known?.status === 'waiting' || known?.status === 'withdrawn';
  if (known && !unsent && !abandoned) return null;
  const text = staffText(person.locale);
  const roleName = (role: string): string =>
    role === ownerRole
      ? text.owner
      : (procedure.roles.find((each) => each.key === role)?.name[person.locale] ?? role);
  const { skipped } = telling.climb;
  const parts = [
    telling.say(person),
    text.noticeAs({ role: roleName(telling.role) }),
    ...(standsInFor ? [text.noticeFor({ name: standsInFor.name })] : []),
    ...(skipped.length > 0 ? [text.noticeSkipped({ roles: skipped.map(roleName) })] : []),
    ...(telling.repeat > 0 ? [text.noticeRepeat({ repeat: telling.repeat })] : []),
  ];
  return {
    key,
    kind: telling.kind,
    subject: subject.number,
    rank: rankOf(subject, procedure),
    gravest: rankOf(subject, procedure) === highestRank(procedure),
    about: telling.about,
    rung: telling.rung,
    repeat: telling.repeat,
    person: person.name,
    email: person.email,
    due: telling.due,
    reason: text.list({ items: parts }),
    possibleRepeat: abandoned || failed,
  };
};

const alertTellings = (
  { subject, progress: { reached } }: Judged,
  { procedure, directory }: NoticeContext,
): Telling[] => {
  const about = caseOf(subject, reached, procedure);
  const ladder = ladderFor(procedure, about.rank);
  return procedure.alerts
    .filter(
      ({ startsAt, when }) => reached[startsAt] !== undefined && (!when || holds(when, about)),
    )
    .flatMap((alert) =>
      alert.roles.map((role): Telling => {
        const rung = ladder?.rungs.findIndex((each) => each.role === role) ?? -1;
        const climb =
          ladder && rung >= 0
            ? climbFrom(rung, ladder, subject, directory)
            : { rung: null, reached: directory.reach(role, subject), skipped: [] };
        return {
          kind: 'alert',
          about: alert.key,
          occurrence: 1,
          step: 'alert',
          rung: null,
          repeat: 0,
          due: null,
          say: ({ locale }) =>
            staffText(locale).noticeAlert({ alert: alert.name[locale], source: alert.source }),
          role: ladder?.rungs[climb.rung ?? -1]?.role ?? role,
          climb,
        };
      }),
    );
};

const dutyTellings = (subject: Subject, duty: Duty, context: NoticeContext): Telling[] => {
  if (duty.outcome !== 'open') return [];
  const { procedure, directory, zone, now, ahead } = context;
  const ladder = ladderOf(duty.rule, procedure, rankOf(subject, procedure));
  if (!ladder) return [];
  const { rule, due, occurrence } = duty;
  const about = rule.key;
  const climbTo = (rung: number) => climbFrom(rung, ladder, subject, directory);
  const rests = context.resting.has(subject.number);
  const roleAt = (rung: number): string => ladder.rungs[rung]?.role ?? ownerRole;

  if (isDueSoon(duty, now, ahead)) {
    if (rests) return [];
    const climb = climbTo(0);
    const say = ({ locale }: Person): string => {
      const text = staffText(locale);
      const facts = { duty: rule.name[locale], due: formatMoment(due, zone, locale) };
      return due - now < minute
        ? text.noticeDueNow(facts)
        : text.noticeDueSoon({ ...facts, left: sayLength(due - now, locale) });
    };
    const { rung } = climb;
    const soon = { kind: 'due-soon', step: 'soon', repeat: 0 } as const;
    return [{ ...soon, about, occurrence, due, rung, say, role: roleAt(rung), climb }];
  }
  if (!isOverdue(duty, now)) return [];
  const say = ({ locale }: Person): string =>
    staffText(locale).noticeOverdue({
      duty: rule.name[locale],
      due: formatMoment(due, zone, locale),
      late: sayLength(now - due, locale),
    });
  const told = new Set<number>();
  return ladder.rungs.flatMap(({ overdueBy }, asked): Telling[] => {
    if (now <= due + (overdueBy ? elapsedMilliseconds(overdueBy) : 0)) return [];
    const climb = climbTo(asked);
    // Whoever stood in for the rung below has heard of it.
    if (told.has(climb.rung)) return [];
    told.add(climb.rung);
    // Reminders go to the lowest rung that is reached.
    const repeat = asked === 0 && !rests ? repeatsAfter(now - due, procedure) : 0;
    const { rung } = climb;
    const step = String(rung);
    const role = roleAt(rung);
    return [{ kind: 'overdue', about, occurrence, due, step, rung, repeat, say, role, climb }];
  });
};

/** The notices of one open record, each at most once per person and step. */
export const noticesOf = (judged: Judged, context: NoticeContext): NoticesOf => {
  const { subject, duties } = judged;
  const tellings = [
    ...alertTellings(judged, context),
    ...duties.flatMap((duty) => dutyTellings(subject, duty, context)),
  ];
  const notices = new Map<string, Notice>();
  const unreached = new Set<NoticesOf['unreached'][number]>();
  for (const telling of tellings) {
    for (const person of telling.climb.reached) {
      const notice = noticeFor(telling, person, subject, context);
      if (notice && !notices.has(notice.key)) notices.set(notice.key, notice);
    }
    if (telling.climb.reached.length > 0) continue;
    const { about } = telling;
    const named = [...context.procedure.duties, ...context.procedure.alerts].find(
      ({ key }) => key === about,
    );
    if (named) unreached.add(named.name);
  }
  return { notices: [...notices.values()], unreached: [...unreached] };
};
