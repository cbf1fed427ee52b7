// `plan backtest`: past records under one plan, or under two side by side. The pure engine alone: no Google, no sheet.
import { DateTime } from 'luxon';
import type { Plan } from '../../shared/plan/schema.ts';
import { daysNeeded } from '../../shared/rules/look-back.ts';
import { rule as shares } from '../replay/coordinator.ts';
import { keysUnknownTo, type Mapping, readMapping } from '../replay/mapping.ts';
import { bad, good, type Outcome } from '../replay/outcome.ts';
import { readReports } from '../replay/reports.ts';
import { wordsIn } from '../replay/text/words.ts';
import { workbookZone } from '../start/workbook.ts';
import { wrapped } from '../terminal/columns.ts';
import { isReplayed, type Work } from './backtest/answering.ts';
import { runOffice } from './backtest/office.ts';
import { type PastRecord, recordsOf } from './backtest/records.ts';
import { reportOf, type Tried } from './backtest/report.ts';
import { warningBy } from './backtest/variant.ts';
import { quietDays, watchDays } from './backtest/watch-days.ts';
import { findPlan, type Named } from './find-plan.ts';
import type { BacktestOptions } from './options.ts';
import { planWordsIn } from './text/words.ts';

const midnight = (date: string): DateTime => DateTime.fromISO(date, { zone: workbookZone });

/** Every day from one to another, both included, with the moment it is over. */
const daysFrom = (from: string, to: string) => {
  const days: { readonly date: string; readonly ends: number }[] = [];
  for (let day = midnight(from); day <= midnight(to); day = day.plus({ days: 1 })) {
    days.push({ date: day.toISODate() ?? '', ends: day.plus({ days: 1 }).toMillis() });
  }
  return days;
};

/** The plans asked for, as they are to be tried. */
const plansOf = async ({
  plan,
  other,
  earlyWarning,
  locale,
}: BacktestOptions): Promise<Outcome<readonly Named<Plan>[]>> => {
  const plans: Named<Plan>[] = [];
  for (const name of other === undefined ? [plan] : [plan, other]) {
    const found = await findPlan(name, planWordsIn(locale));
    if (!found.ok) return found;
    const { label, value } = found.value;
    plans.push({ label, value: earlyWarning ? warningBy(value, earlyWarning) : value });
  }
  return good(plans);
};

/** What must be said before the figures: what they rest on. */
const preface = (
  options: BacktestOptions,
  plans: readonly Named<Plan>[],
  mapping: Mapping,
  counted: {
    readonly complaints: number;
    readonly from: string;
    readonly to: string;
    readonly began: string;
  },
): readonly string[] => {
  const { locale, seed, receivers, earlyWarning } = options;
  const words = planWordsIn(locale);
  const isRecorded = mapping.milestones !== undefined;
  return [
    ...plans.map(({ label, value }) => words.planTitle({ label, name: value.name[locale] })),
    ...(earlyWarning ? [words.warningVariant({ by: words[`by.${earlyWarning}`] })] : []),
    words.backtested(counted),
    isRecorded
      ? words.asRecorded
      : `${words.answering({ ...shares, seed })} ${plans.every(({ value }) => isReplayed(value)) ? words.answeringHours : words.answeringShares}`,
    ...(plans.length > 1 && !isRecorded ? [words.samePeople] : []),
    words.mailsRest({ receivers }),
    words.looksRest,
    ...plans.flatMap(({ label, value }) => {
      const unknown = keysUnknownTo(mapping, value);
      return unknown.length === 0 ? [] : [words.keysLeftOut({ label, keys: unknown })];
    }),
  ];
};

export const backtest = async (
  options: BacktestOptions,
  width: number,
): Promise<Outcome<readonly string[]>> => {
  const { file, mapFile, period, seed, receivers, locale } = options;
  const plans = await plansOf(options);
  if (!plans.ok) return plans;
  const words = wordsIn(locale);
  const mapping = await readMapping(mapFile, words);
  if (!mapping.ok) return mapping;
  // What comes before the period says what is usual in it.
  const lead = Math.max(...plans.value.map(({ value }) => daysNeeded(value)));
  const reading = period && {
    ...period,
    from: midnight(period.from).minus({ days: lead }).toISODate() ?? period.from,
  };
  const read = await readReports(file, mapping.value, reading, words);
  if (!read.ok) return read;
  const [began] = read.value;
  const inPeriod = read.value.filter(({ day }) => !period || day >= period.from);
  const [first] = inPeriod;
  const last = inPeriod.at(-1);
  if (!began || !first || !last) return bad(words.nothingToReplay({ path: file }));
  const from = period && period.from > began.day ? period.from : began.day;
  const to = period && period.to < '9999' ? period.to : last.day;
  const settings = { seed, zone: workbookZone, locale, regions: [] };
  const records = recordsOf(read.value, mapping.value, settings);
  const start = midnight(from).toMillis();
  const asked: readonly PastRecord[] = records.filter(({ arrival: { at } }) => at >= start);
  const early =
    midnight(from)
      .minus({ days: 2 * quietDays })
      .toISODate() ?? from;
  const days = daysFrom(early < began.day ? began.day : early, to);
  const end = days.at(-1)?.ends ?? start;
  const events = (mapping.value.events ?? []).filter(
    (event) => event.from <= to && event.to >= from,
  );

  let before: ReadonlyMap<string, Work> = new Map();
  const tried: Tried[] = [];
  for (const { label, value: plan } of plans.value) {
    const outturn = runOffice(asked, {
      plan,
      zone: workbookZone,
      seed,
      receivers,
      from: start,
      to: end,
      isRecorded: mapping.value.milestones !== undefined,
      before,
    });
    before = outturn.work;
    const recordsFrom = midnight(began.day).toMillis();
    const watching = watchDays(records, {
      plan,
      zone: workbookZone,
      locale,
      days,
      from,
      recordsFrom,
      events,
    });
    tried.push({ label, plan, outturn, watching });
  }
  const counted = { complaints: asked.length, from, to, began: began.day };
  return good([
    ...preface(options, plans.value, mapping.value, counted).flatMap((line) =>
      wrapped(line, width),
    ),
    ...reportOf({
      tried,
      events,
      period: end - start,
      locale,
      width,
    }),
  ]);
};
