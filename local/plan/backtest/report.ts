// What a backtest came to, in tables: one column for each plan.
import { day } from '../../../shared/calendar/duration.ts';
import type { Locale } from '../../../shared/model/submission.ts';
import type { Plan } from '../../../shared/plan/schema.ts';
import type { KnownEvent } from '../../replay/mapping.ts';
import { inColumns } from '../../terminal/columns.ts';
import { planWordsIn } from '../text/words.ts';
import type { DutyCount, Outturn } from './office.ts';
import { type Alarm, plain, type Watching } from './watch-days.ts';

export type Tried = {
  readonly label: string;
  readonly plan: Plan;
  readonly outturn: Outturn;
  readonly watching: Watching;
};

export type Report = {
  readonly tried: readonly Tried[];
  readonly events: readonly KnownEvent[];
  /** Milliseconds. */
  readonly period: number;
  readonly locale: Locale;
  readonly width: number;
};

type Row = readonly string[];

/** Alarms of a rule that are listed one by one. */
const mostListed = 15;

const daysInYear = 365.25;

const perYear = (count: number, period: number): string =>
  ((count * daysInYear * day) / period).toFixed(1);

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low = 0, high = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
};

type Keyed = readonly { readonly key: string; readonly name: Plan['name'] }[];

/**
 * A row for each named thing of the plans, with what is said of it for each; what two plans call by one
 * key and one name stands in one row.
 */
const rowsOf = (
  { tried, locale }: Report,
  list: (plan: Plan) => Keyed,
  say: (one: Tried, key: string) => string,
): readonly Row[] => {
  const isOf = ({ plan }: Tried, key: string, name: string): boolean =>
    list(plan).some((each) => each.key === key && each.name[locale] === name);
  const names = new Map(
    tried.flatMap(({ plan }) =>
      list(plan).map(({ key, name }) => [`${key}\n${name[locale]}`, { key, name: name[locale] }]),
    ),
  );
  return [...names.values()].map(({ key, name }) => [
    name,
    ...tried.map((one) => (isOf(one, key, name) ? say(one, key) : '–')),
  ]);
};

const levelRows = (report: Report): readonly Row[] =>
  rowsOf(
    report,
    (plan) => plan.levels,
    ({ outturn }, key) => String(outturn.levels.get(key) ?? 0),
  );

const sum = (counts: readonly DutyCount[]): DutyCount =>
  counts.reduce(
    (all, { met, missed, other }) => ({
      met: all.met + met,
      missed: all.missed + missed,
      other: all.other + other,
    }),
    { met: 0, missed: 0, other: 0 },
  );

const dutyRows = (report: Report): readonly Row[] => {
  const { tried, locale } = report;
  const words = planWordsIn(locale);
  const say = (count: DutyCount | undefined): string => {
    if (!count) return words.none;
    const judged = count.met + count.missed;
    if (judged + count.other === 0) return words.none;
    const percent = judged === 0 ? '–' : `${((100 * count.met) / judged).toFixed(0)} %`;
    return words.dutyCounts({ ...count, percent });
  };
  return [
    ...rowsOf(
      report,
      (plan) => plan.duties,
      ({ outturn }, key) => say(outturn.duties.get(key)),
    ),
    [words.allDuties, ...tried.map(({ outturn }) => say(sum([...outturn.duties.values()])))],
  ];
};

const mailRows = (report: Report): readonly Row[] => {
  const { tried, locale } = report;
  const words = planWordsIn(locale);
  const say = (people: readonly (readonly number[])[] = []): string => {
    const days = people.flat();
    const total = days.reduce((all, count) => all + count, 0);
    return words.mailCounts({
      people: people.length,
      median: median(days),
      most: days.reduce((most, count) => Math.max(most, count), 0),
      total,
    });
  };
  return [
    ...rowsOf(
      report,
      (plan) => plan.roles,
      ({ outturn }, key) => say(outturn.mails.get(key)),
    ),
    [words.everybody, ...tried.map(({ outturn }) => say([...outturn.mails.values()].flat()))],
  ];
};

const outside = (alarms: readonly Alarm[], rule: string): readonly Alarm[] =>
  alarms.filter((alarm) => alarm.rule === rule && alarm.event === undefined);

const situationRows = (report: Report): readonly Row[] => {
  const { tried, locale, period } = report;
  const words = planWordsIn(locale);
  const say = (alarms: readonly Alarm[], rule: string): string =>
    words.alarmCounts({
      count: alarms.filter((alarm) => alarm.rule === rule).length,
      outside: perYear(outside(alarms, rule).length, period),
    });
  return [
    [words.plainRule, ...tried.map(({ watching }) => say(watching.alarms, plain))],
    ...rowsOf(
      report,
      (plan) => plan.situations.rules,
      ({ watching }, key) => say(watching.alarms, key),
    ),
  ];
};

const eventRows = (report: Report): readonly Row[] => {
  const { tried, events, locale } = report;
  const words = planWordsIn(locale);
  return events.flatMap(({ name }, event) => {
    const firstDay = ({ watching }: Tried, rule: string): string =>
      watching.firsts[event]?.get(rule) ?? words.notFound;
    const rules = (plan: Plan): Keyed =>
      plan.situations.rules.filter(({ key }) =>
        tried.some(({ watching }) => watching.firsts[event]?.has(key)),
      );
    return [
      [name],
      [`  ${words.plainRule}`, ...tried.map((one) => firstDay(one, plain))],
      ...rowsOf(report, rules, firstDay).map(([title, ...days]) => [`  ${title}`, ...days]),
    ];
  });
};

const alarmRows = ({ plan, watching }: Tried, { events, locale }: Report): readonly Row[] => {
  const words = planWordsIn(locale);
  return plan.situations.rules.flatMap(({ key, name }) => {
    const alarms = watching.alarms.filter(({ rule }) => rule === key);
    const listed = alarms.filter(({ event }, index) => index < mostListed || event !== undefined);
    const left = alarms.length - listed.length;
    return [
      ...listed.map(({ date, label, members, outcomes, event, why }): Row => {
        const became = outcomes.slice(0, 3).map(([outcome, count]) => `${outcome} ${count}`);
        const known = events[event ?? -1];
        return [
          date,
          name[locale],
          label,
          words.members({ count: members }),
          words.alarmWhy({ why, outcomes: became, event: known?.name ?? '' }),
        ];
      }),
      ...(left > 0 ? [['', name[locale], words.more({ count: left })]] : []),
    ];
  });
};

export const reportOf = (report: Report): readonly string[] => {
  const { tried, locale, width } = report;
  const words = planWordsIn(locale);
  const labels = tried.map(({ label }) => label);
  const column = Math.floor((width - 40) / tried.length) - 2;
  const table = (title: string, rows: readonly Row[]): readonly string[] =>
    rows.length === 0
      ? []
      : ['', ...inColumns([[title, ...labels], ...rows], [40, ...tried.map(() => column)])];
  return [
    ...table(words.complaintsTitle, levelRows(report)),
    ...table(words.deadlinesTitle, dutyRows(report)),
    ...table(words.mailsTitle, mailRows(report)),
    ...table(words.openedTitle, situationRows(report)),
    ...table(words.eventsTitle, eventRows(report)),
    ...tried.flatMap((one) => {
      const rows = alarmRows(one, report);
      return rows.length === 0
        ? []
        : [
            '',
            words.alarmsOf({ label: one.label }),
            ...inColumns(rows, [10, 24, 28, 12, width - 82]),
          ];
    }),
  ];
};
