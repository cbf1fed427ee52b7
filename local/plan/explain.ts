// `plan explain`: the whole course of a complaint of one level, in words.
import { DateTime } from 'luxon';
import { calendarsFor } from '../../shared/calendar/calendars.ts';
import { minute } from '../../shared/calendar/duration.ts';
import { receivedMilestone } from '../../shared/plan/schema.ts';
import { writeCondition } from '../../shared/plan/tables/conditions.ts';
import { writeRequirements } from '../../shared/plan/tables/lists.ts';
import { milestoneName } from '../../shared/rules/explain.ts';
import { lowestLevel } from '../../shared/rules/level.ts';
import { formatDatedMoment, formatMoment } from '../../shared/text/dates.ts';
import { bad, good, type Outcome } from '../replay/outcome.ts';
import { workbookZone } from '../start/workbook.ts';
import { inColumns, wrapped } from '../terminal/columns.ts';
import { applying, type KnownCase } from './decide.ts';
import { explainDuties, hourByHour, sayRepeats } from './explain-duties.ts';
import { explainSituations } from './explain-situations.ts';
import { findPlan } from './find-plan.ts';
import type { PlanOptions } from './options.ts';
import { type Telling, tellingOf } from './telling.ts';
import { planWordsIn } from './text/words.ts';

type Options = Extract<PlanOptions, { readonly command: 'explain' }>;

/** Rules that ask for this level: the reason, its number in the document, the condition. */
const levelRows = ({ plan, words, locale, scope }: Telling, level: string) =>
  plan.levelRules
    .filter((rule) => rule.level === level)
    .map(({ reason, source, when }) => [
      words.sourced({ text: reason[locale], source }),
      writeCondition(when, scope),
    ]);

const alertRows = (telling: Telling, known: KnownCase, received: string) => {
  const { plan, locale } = telling;
  return applying(plan.alerts, known).map(({ rule, sure }) => [
    rule.startsAt === receivedMilestone ? received : milestoneName(rule.startsAt, plan, locale),
    `${telling.words.sourced({ text: rule.name[locale], source: rule.source })}${telling.onlyIf(rule.when, sure)}`,
    telling.roles(rule.roles),
  ]);
};

const milestoneRows = ({ plan, words, locale, scope }: Telling) =>
  plan.milestones.flatMap(({ name, requires = [], implies }) => [
    ...(requires.length > 0
      ? [[name[locale], words.onlyAfter, writeRequirements(requires, scope)]]
      : []),
    ...(implies.length > 0
      ? [
          [
            name[locale],
            words.alsoReaches,
            words.and({ items: implies.map((key) => milestoneName(key, plan, locale)) }),
          ],
        ]
      : []),
  ]);

/** `now` is when the complaint comes in where nothing else is asked for. */
export const explain = async (
  { plan: name, level: asked, region, received: at, locale }: Options,
  now: number,
  width: number,
): Promise<Outcome<readonly string[]>> => {
  const words = planWordsIn(locale);
  const found = await findPlan(name, words);
  if (!found.ok) return found;
  const { label, value: plan } = found.value;
  const level =
    asked === undefined ? lowestLevel(plan) : plan.levels.find(({ key }) => key === asked);
  if (!level) {
    const levels = plan.levels.map(({ key, name: said }) => `${key} (${said[locale]})`);
    return bad(words.levelUnknown({ level: asked ?? '', levels }));
  }
  const calendar = calendarsFor(plan.calendars, workbookZone)(region);
  const { zone } = calendar;
  const received =
    at === undefined
      ? Math.floor(now / minute) * minute
      : DateTime.fromISO(at, { zone }).toMillis();
  const telling = tellingOf(plan, 'complaints', locale);
  const known = { rank: level.rank };
  const start = { level: level.key, received };

  const section = (title: string, lines: readonly string[], note = ''): readonly string[] =>
    lines.length === 0
      ? []
      : [
          '',
          title,
          ...(note === '' ? [] : wrapped(note, width - 2).map((line) => `  ${line}`)),
          ...lines,
        ];
  const table = (rows: readonly (readonly string[])[], widest: readonly number[]) =>
    inColumns(rows, widest, '  ');
  const trimmed = (lines: readonly string[]): readonly string[] =>
    lines.at(-1) === '' ? lines.slice(0, -1) : lines;
  const wide = width - 40;
  return good([
    words.planTitle({ label, name: plan.name[locale] }),
    words.complaintOf({
      level: level.name[locale],
      received: formatDatedMoment(received, zone, locale),
      region,
      zone,
    }),
    ...section(words.levelTitle, [
      ...wrapped(
        words.levelMeans({ level: level.name[locale], meaning: level.meaning[locale] }),
        width - 2,
      ).map((line) => `  ${line}`),
      ...table(levelRows(telling, level.key), [
        Math.ceil(wide / 2),
        width - 4 - Math.ceil(wide / 2),
      ]),
    ]),
    ...section(
      words.alertsTitle,
      table(alertRows(telling, known, formatMoment(received, zone, locale)), [
        22,
        Math.floor((width - 30) * 0.6),
        Math.floor((width - 30) * 0.4),
      ]),
    ),
    ...section(
      words.dutiesTitle,
      trimmed(explainDuties(telling, known, start, calendar, width)),
      words.dutiesNote,
    ),
    ...section(
      words.hourTitle,
      table(hourByHour(telling, known, start, calendar), [24, wide - 24, 36]),
    ),
    ...section(
      words.repeatsTitle,
      wrapped(sayRepeats(telling), width - 2).map((line) => `  ${line}`),
    ),
    ...section(words.requirementsTitle, table(milestoneRows(telling), [28, 24, width - 60])),
    ...section(
      words.situationsTitle,
      trimmed(explainSituations(tellingOf(plan, 'situations', locale), width)),
    ),
    ...section(
      words.readingsTitle,
      table(
        plan.readings.map(({ source, text }) => [source, text[locale]]),
        [16, width - 22],
      ),
    ),
  ]);
};
