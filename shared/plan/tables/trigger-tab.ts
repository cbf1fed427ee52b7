// What opens, raises and fills in situations: one row for each thing the watch looks for, one number or word a cell.

import type { LocalizedText } from '../../model/text.ts';
import { formatDuration } from '../../text/dates.ts';
import { planText } from '../../text/plan/plan.ts';
import type { SituationRule, Trigger } from '../situation-schema.ts';
import {
  empty,
  localized,
  named,
  type PlanColumn,
  plain,
  type RowContext,
  readNumber,
  readYes,
  writeYes,
} from './columns.ts';
import { readCondition, writeCondition } from './conditions.ts';
import { readSpan } from './durations.ts';
import { readNames } from './lists.ts';
import { nameOf, type Scope, wordList } from './names.ts';
import { Unreadable } from './reading.ts';

export type TriggerRow = {
  readonly situation: string;
  readonly does: 'opens' | 'finds';
  /** Key of the level or of the milestone. */
  readonly result: string;
  readonly when: Trigger;
  readonly reason?: LocalizedText;
  readonly source?: string;
};

export const triggerRowsOf = ({ key, opens, finds }: SituationRule): readonly TriggerRow[] => [
  ...opens.map(
    ({ level, ...rest }): TriggerRow => ({ situation: key, does: 'opens', result: level, ...rest }),
  ),
  ...finds.map(
    ({ milestone, when }): TriggerRow => ({
      situation: key,
      does: 'finds',
      result: milestone,
      when,
    }),
  ),
];

export const deeds = wordList({ opens: 'does.opens', finds: 'does.finds' });
export const triggerKinds = wordList({
  cluster: 'kind.cluster',
  surge: 'kind.surge',
  unusual: 'kind.unusual',
  occurs: 'kind.occurs',
  calm: 'kind.calm',
  always: 'kind.always',
});
export const groupings = wordList({
  symptom: 'by.symptom',
  batch: 'by.batch',
  product: 'by.product',
  volume: 'by.volume',
});

const days = (count: number, { locale }: Scope): string => formatDuration({ days: count }, locale);
const text = (value: number | undefined): string => String(value ?? '');

/** The cells that a trigger of each kind uses, as text. */
const writeTrigger = (when: Trigger, scope: Scope): Readonly<Record<string, string>> => {
  const { locale } = scope;
  switch (when.kind) {
    case 'cluster':
      return {
        by: nameOf(groupings, when.by, locale),
        atLeast: text(when.atLeast),
        within: formatDuration(when.within, locale),
      };
    case 'surge':
      return {
        atLeast: text(when.floor),
        percent: text(when.percentOfMean),
        inclusive: writeYes(when.inclusive, scope),
        baselineDays: text(when.baselineDays),
        leastBaselineDays: text(when.leastBaselineDays),
      };
    case 'unusual':
      return {
        by: nameOf(groupings, when.by, locale),
        atLeast: text(when.leastCount),
        within: when.windows.map((window) => days(window, scope)).join(', '),
        baselineDays: text(when.baselineDays),
        falseAlarms: text(when.falseAlarmsPerYear),
      };
    case 'occurs':
      return {
        within: days(when.days, scope),
        condition: writeCondition(when.when, scope.ofComplaints()),
      };
    case 'calm':
      return {
        within: formatDuration({ hours: when.hours }, locale),
        percent: text(when.downBy),
        condition: when.without ? writeCondition(when.without, scope.ofComplaints()) : '',
      };
    case 'always':
      return {};
  }
};

const daysIn = (cell: string, scope: Scope): number => {
  const span = readSpan(cell, scope);
  if ('days' in span) return span.days;
  if (span.hours % 24 === 0) return span.hours / 24;
  throw new Unreadable(planText(scope.locale).problemSpan({ found: cell }));
};
const hoursIn = (cell: string, scope: Scope): number => {
  const span = readSpan(cell, scope);
  return 'days' in span ? span.days * 24 : span.hours;
};

type Reader = (cell: string, scope: Scope) => unknown;
const grouping: Reader = (cell, scope) => readNames(cell, groupings, scope)[0];
const aboutComplaints: Reader = (cell, scope) => readCondition(cell, scope.ofComplaints());

type Part = readonly [field: string, read: Reader, optional?: 'optional'];

/** For each kind: the cells it uses, what each is called in the plan, and how it is read. */
const parts: Readonly<Record<string, Readonly<Record<string, Part>>>> = {
  cluster: { by: ['by', grouping], atLeast: ['atLeast', readNumber], within: ['within', readSpan] },
  surge: {
    atLeast: ['floor', readNumber],
    percent: ['percentOfMean', readNumber],
    inclusive: ['inclusive', readYes],
    baselineDays: ['baselineDays', readNumber],
    leastBaselineDays: ['leastBaselineDays', readNumber, 'optional'],
  },
  unusual: {
    by: ['by', grouping],
    atLeast: ['leastCount', readNumber],
    within: [
      'windows',
      (cell, scope) => cell.split(/[,;\u3001\uff0c\uff1b]/).map((each) => daysIn(each, scope)),
    ],
    baselineDays: ['baselineDays', readNumber],
    falseAlarms: ['falseAlarmsPerYear', readNumber],
  },
  occurs: { within: ['days', daysIn], condition: ['when', aboutComplaints] },
  calm: {
    within: ['hours', hoursIn],
    percent: ['downBy', readNumber, 'optional'],
    condition: ['without', aboutComplaints, 'optional'],
  },
  always: {},
};

/** Names of a trigger's parts in the plan, with the column each stands in: for mistakes of the schema. */
export const triggerFields: ReadonlyMap<string, string> = new Map([
  ['days', 'within'],
  ...Object.values(parts).flatMap((part) =>
    Object.entries(part).map(([column, [field]]): [string, string] => [field, column]),
  ),
]);

const kindIn = ({ cell, scope }: RowContext<TriggerRow>): string | undefined => {
  try {
    return readNames(cell('kind'), triggerKinds, scope)[0];
  } catch {
    return undefined;
  }
};

const part = (key: string): PlanColumn<TriggerRow> => ({
  key,
  field: key,
  write: ({ when }, scope) => writeTrigger(when, scope)[key] ?? '',
  read: (cell, row) => {
    const kind = kindIn(row);
    const used = kind === undefined ? undefined : parts[kind]?.[key];
    const text = planText(row.scope.locale);
    if (kind !== undefined && !used && cell !== '') throw new Unreadable(text.problemUnused);
    if (!used) return undefined;
    const [, read, optional] = used;
    if (cell === '' && optional) return undefined;
    // Yes may be left out; everything else that is used must be stated.
    if (cell === '' && read !== readYes) throw empty(row.scope);
    return read(cell, row.scope);
  },
});

/** Opened at a level, or filling in a milestone: what stands under Does says which list holds. */
const result: PlanColumn<TriggerRow> = {
  key: 'result',
  field: 'result',
  write: ({ does, result: key }, { locale, level, milestone }) =>
    nameOf(does === 'opens' ? level : milestone, key, locale),
  read: (cell, { scope, cell: other }) => {
    const finds = nameOf(deeds, 'finds', scope.locale);
    const list = isFinding(other('does'), scope) ? scope.milestone : scope.level;
    const [key] = readNames(cell, list, scope);
    if (key !== undefined) return key;
    throw new Unreadable(planText(scope.locale).problemName({ found: finds, known: [] }));
  },
};

const isFinding = (cell: string, scope: Scope): boolean => {
  try {
    return readNames(cell, deeds, scope)[0] === 'finds';
  } catch {
    return false;
  }
};

export const triggerColumns: readonly PlanColumn<TriggerRow>[] = [
  named('situation', 'situation', ({ situation }) => situation),
  named('does', deeds, ({ does }) => does),
  result,
  named('kind', triggerKinds, ({ when }) => when.kind),
  part('by'),
  part('atLeast'),
  part('within'),
  part('percent'),
  part('inclusive'),
  part('baselineDays'),
  part('leastBaselineDays'),
  part('falseAlarms'),
  part('condition'),
  {
    ...localized<TriggerRow>('reason', ({ reason }) => reason),
    read: (cell, row) =>
      isFinding(row.cell('does'), row.scope)
        ? undefined
        : localized<TriggerRow>('reason', ({ reason }) => reason).read(cell, row),
  },
  plain('source', ({ source = '' }) => source),
];

/** The plan's `when` of a row that was read cell by cell. */
export const triggerOf = (record: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const used = parts[String(record.kind)] ?? {};
  const when: Record<string, unknown> = { kind: record.kind };
  for (const [column, [field]] of Object.entries(used)) {
    if (record[column] !== undefined) when[field] = record[column];
  }
  return when;
};
