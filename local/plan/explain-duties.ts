// The duties of a complaint in words: each deadline with its sentence, who is warned, and who hears when it is missed.
import { elapsedMilliseconds } from '../../shared/calendar/duration.ts';
import type { WorkingCalendar } from '../../shared/calendar/working-calendar.ts';
import { writeSpans } from '../../shared/plan/tables/lists.ts';
import { nameOf } from '../../shared/plan/tables/names.ts';
import { explainDeadline } from '../../shared/rules/explain.ts';
import { formatDuration, formatMoment } from '../../shared/text/dates.ts';
import { inColumns, wrapped } from '../terminal/columns.ts';
import { type DutyAhead, dutiesAhead } from './ahead.ts';
import type { KnownCase } from './decide.ts';
import type { Telling } from './telling.ts';

export type Start = { readonly level: string; readonly received: number };

/** How often the owner is reminded: `after 1 hour, 4 hours, then every 24 hours`. */
export const sayRepeats = ({ plan, words, locale }: Telling): string => {
  const pauses = plan.repeats.map((pause) => formatDuration(pause, locale));
  const last = pauses.pop();
  return last === undefined ? words.noRepeats : words.repeats({ pauses, last });
};

const dutyLines = (
  { duty, basis, sure }: DutyAhead,
  rank: number,
  telling: Telling,
  zone: string,
  width: number,
): readonly string[] => {
  const { words, locale, procedure, scope, role } = telling;
  const { rule, due } = duty;
  const moment = (at: number): string => formatMoment(at, zone, locale);
  const title = words.dutyTitle({ duty: rule.name[locale], role: role(rule.role) });
  const condition = telling.onlyIf(rule.when, sure || basis === 'example');
  const sentence = explainDeadline(duty, procedure, { locale, zone });
  const rungs = telling.ladder(rule, rank);
  const [lowest] = rungs;
  const rows = [
    ...(lowest
      ? [[words.warned, moment(due - elapsedMilliseconds(rule.warnBefore)), lowest.role]]
      : []),
    ...rungs.map(({ role: told, overdueBy }, index) => [
      index === 0 ? words.overdue : '',
      moment(due + overdueBy),
      index === 0 ? words.andAgain({ role: told }) : told,
    ]),
    [words.doneBy, '', nameOf(scope.moment, rule.endsAt, locale)],
    ...(rule.pauses ? [[words.pausedBetween, '', writeSpans(rule.pauses, scope)]] : []),
    ...(rule.recurs ? [[words.recurring, '', words.recurs]] : []),
    ...(rule.promise ? [[words.promised, '', rule.promise[locale]]] : []),
  ];
  return [
    ...wrapped(`${title}${condition}`, width - 2).map((line) => `  ${line}`),
    ...wrapped(basis === 'example' ? words.example({ sentence }) : sentence, width - 6).map(
      (line) => `      ${line}`,
    ),
    ...inColumns(rows, [16, 24, width - 52], '      '),
    '',
  ];
};

export const explainDuties = (
  telling: Telling,
  known: KnownCase,
  start: Start,
  calendar: WorkingCalendar,
  width: number,
): readonly string[] =>
  dutiesAhead(telling.procedure, known, start, calendar).flatMap((ahead) =>
    dutyLines(ahead, known.rank, telling, calendar.zone, width),
  );

/** What happens one after the other while nothing is typed. */
export const hourByHour = (
  telling: Telling,
  known: KnownCase,
  start: Start,
  calendar: WorkingCalendar,
): readonly (readonly string[])[] => {
  const { words, locale } = telling;
  const events = dutiesAhead(telling.procedure, known, start, calendar)
    .filter(({ basis, sure }) => basis === 'receipt' && sure)
    .flatMap(({ duty: { rule, due } }) => {
      const duty = rule.name[locale];
      const rungs = telling.ladder(rule, known.rank);
      const warned = { at: due - elapsedMilliseconds(rule.warnBefore), what: words.soon({ duty }) };
      return [
        ...rungs.slice(0, 1).map(({ role }) => ({ ...warned, role })),
        ...rungs.map(({ role, overdueBy }) => ({
          at: due + overdueBy,
          what: words.late({ duty }),
          role,
        })),
      ];
    })
    .sort((one, other) => one.at - other.at);
  return events.map(({ at, what, role }) => [formatMoment(at, calendar.zone, locale), what, role]);
};
