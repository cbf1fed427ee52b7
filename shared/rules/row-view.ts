// What a record's row says of itself: its state, the next step, until when, and why.
import type { Subject } from '../model/subject.ts';
import { closedMilestone, ownerRole, type Procedure } from '../plan/schema.ts';
import { formatMoment } from '../text/dates.ts';
import { rulesText } from '../text/rules/rules.ts';
import { staffText } from '../text/staff/staff.ts';
import { workbookText } from '../text/workbook/workbook.ts';
import { type Duty, isDueSoon, isOverdue, mostPressing } from './duties.ts';
import { explainDeadline, milestoneName, type Reader } from './explain.ts';
import type { Judged } from './judge.ts';
import type { MilestoneProblem } from './milestones.ts';

export type RowState = 'overdue' | 'dueSoon' | 'onTrack' | 'check' | 'closed';

export type RowView = {
  readonly number: string;
  readonly state: RowState;
  readonly nextStep: string;
  /** Epoch milliseconds; null where nothing is due. */
  readonly due: number | null;
  readonly why: string;
};

const titleOf = (field: string, procedure: Procedure, { locale }: Reader): string => {
  const titles: Readonly<Record<string, unknown>> = workbookText(locale);
  const title = titles[`column.${field}`];
  if (typeof title === 'string') return title;
  const figure = procedure.figures.find(({ key }) => key === field);
  return figure?.name[locale] ?? milestoneName(field, procedure, locale);
};

const sayProblem = (
  problem: MilestoneProblem,
  procedure: Procedure,
  { locale }: Reader,
): string => {
  const text = staffText(locale);
  const milestone = milestoneName(problem.key, procedure, locale);
  switch (problem.problem) {
    case 'early':
      return text.checkEarly({ milestone });
    case 'future':
      return text.checkFuture({ milestone });
    case 'requires': {
      const missing = problem.missing.map((key) => milestoneName(key, procedure, locale));
      return rulesText(locale).checkRequires({ milestone, missing });
    }
  }
};

/** What is wrong with cells that people typed, in words; empty where nothing is. */
const mistakes = (
  { subject, level, progress }: Judged,
  procedure: Procedure,
  reader: Reader,
): string[] => {
  const text = staffText(reader.locale);
  return [
    ...subject.unreadable.map(({ field, found, lacks }) => {
      const column = titleOf(field, procedure, reader);
      if (lacks === 'date') return text.checkNoDate({ column });
      return lacks ? text.checkNoTime({ column }) : text.checkUnreadable({ column, found });
    }),
    ...(level.refused
      ? [
          rulesText(reader.locale).checkLowered({
            level: level.level.name[reader.locale],
            typed: level.refused.name[reader.locale],
          }),
        ]
      : []),
    ...progress.problems.map((problem) => sayProblem(problem, procedure, reader)),
  ];
};

/** Who does it: the record's owner by name, anybody else by role. */
const doer = (
  { rule }: Duty,
  { owner }: Subject,
  { roles }: Procedure,
  { locale }: Reader,
): string =>
  rule.role === ownerRole
    ? owner
    : (roles.find(({ key }) => key === rule.role)?.name[locale] ?? rule.role);

/** Seconds are noise in a sheet whose cells show minutes; a deadline is never shown later than it is. */
const wholeMinute = (moment: number): number => Math.floor(moment / 60_000) * 60_000;

const nothingDue = (
  duties: readonly Duty[],
  judged: Judged,
  procedure: Procedure,
  reader: Reader,
) => {
  const { locale, zone } = reader;
  const text = staffText(locale);
  const resting = duties.find(({ outcome }) => outcome === 'paused');
  const since = resting?.pausedAt ? judged.progress.reached[resting.pausedAt] : undefined;
  if (!resting?.pausedAt || since === undefined) {
    return { nextStep: text.close, why: text.nothingOpen };
  }
  const nextStep = text.nextStep({
    duty: resting.rule.name[locale],
    owner: doer(resting, judged.subject, procedure, reader),
  });
  const milestone = milestoneName(resting.pausedAt, procedure, locale);
  return {
    nextStep,
    why: rulesText(locale).paused({ milestone, moment: formatMoment(since, zone, locale) }),
  };
};

/** `ahead`: how far to look, in milliseconds, so that nothing falls due unseen before the next sweep. */
export const rowViewOf = (
  judged: Judged,
  procedure: Procedure,
  now: number,
  ahead: number,
  reader: Reader,
): RowView => {
  const { subject, progress, duties } = judged;
  const { number } = subject;
  const text = staffText(reader.locale);
  const closed = progress.reached[closedMilestone];
  const wrong = mistakes(judged, procedure, reader);
  const duty = mostPressing(duties);
  const due = duty ? wholeMinute(duty.due) : null;
  // A cell to correct never hides that something is overdue, or soon will be.
  const isPressing = duty && (isOverdue(duty, now) || isDueSoon(duty, now, ahead));
  if (wrong.length > 0 && !isPressing) {
    const why = text.list({ items: wrong });
    return { number, state: 'check', nextStep: text.checkStep, due, why };
  }
  if (closed !== undefined) {
    const moment = formatMoment(closed, reader.zone, reader.locale);
    return { number, state: 'closed', nextStep: '', due: null, why: text.closedOn({ moment }) };
  }
  if (!duty) {
    return { number, state: 'onTrack', due, ...nothingDue(duties, judged, procedure, reader) };
  }
  const nextStep = text.nextStep({
    duty: duty.rule.name[reader.locale],
    owner: doer(duty, subject, procedure, reader),
  });
  const why = text.list({ items: [...wrong, explainDeadline(duty, procedure, reader)] });
  if (isOverdue(duty, now)) return { number, state: 'overdue', nextStep, due, why };
  return { number, state: isDueSoon(duty, now, ahead) ? 'dueSoon' : 'onTrack', nextStep, due, why };
};
