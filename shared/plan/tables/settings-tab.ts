// The first tab of a plan: one setting a row, then the targets, then how the document is read.
import type { Locale } from '../../model/submission.ts';
import { planText } from '../../text/plan/plan.ts';
import { presets } from '../presets/presets.ts';
import type { Plan } from '../schema.ts';
import { readNumber, readYes, writeYes } from './columns.ts';
import { readElapsed, writeDuration } from './durations.ts';
import { readNames, writeNames } from './lists.ts';
import { keyNamed, nameOf, type Scope, sameInAll } from './names.ts';
import { type Reading, read, reading, Unreadable, wrong } from './reading.ts';

const readings = 'reading';
const targets = ['handled', 'satisfied'] as const;
const needed = [
  'preset',
  'name',
  'version',
  'firstReceivers',
  'reportTo',
  'repeats',
  'contact',
  'needsContact',
  'hidesReporter',
] as const;
export type Setting = (typeof needed)[number];

/** The cells of a row, in the order of the tab's columns: what, value, source, key. */
type SettingRow = readonly [string, string, string, string];

export const settingRows = (plan: Plan, scope: Scope): readonly SettingRow[] => {
  const { locale } = scope;
  const text = planText(locale);
  const values: Readonly<Record<Setting, string>> = {
    preset: nameOf(
      presets.map(({ id, name }) => ({ key: id, name })),
      plan.id,
      locale,
    ),
    name: plan.name[locale],
    version: plan.version,
    contact: plan.contact,
    needsContact: writeYes(plan.needsContact, scope),
    hidesReporter: writeYes(plan.hidesReporter, scope),
    firstReceivers: writeNames(plan.firstReceivers, scope.role, locale),
    reportTo: writeNames(plan.reportTo, scope.role, locale),
    repeats: plan.repeats.map((pause) => writeDuration(pause, scope)).join(', '),
  };
  return [
    ...needed.map((key): SettingRow => [text[`setting.${key}`], values[key], '', key]),
    ...plan.targets.map(
      ({ key, name, source, atLeast }): SettingRow => [name[locale], `${atLeast} %`, source, key],
    ),
    ...plan.readings.map(
      ({ source, text: words }): SettingRow => [
        text['setting.reading'],
        words[locale],
        source,
        readings,
      ],
    ),
  ];
};

export type SettingCells = {
  readonly row: number;
  readonly cell: (column: string) => string;
};

const readTarget = (rows: SettingCells, base: Plan, scope: Scope) => {
  const name = rows.cell('setting');
  const key = rows.cell('key');
  const before = base.targets.find((target) => target.key === key)?.name;
  return {
    key,
    name: before && before[scope.locale].trim() === name ? before : sameInAll(name),
    source: rows.cell('source'),
    atLeast: readNumber(
      rows
        .cell('value')
        .replace(/[%\uff05]\s*$/, '')
        .trim(),
      scope,
    ),
  };
};

const pauses = (cell: string, scope: Scope) =>
  cell
    .split(/[,;\u3001\uff0c\uff1b]/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => readElapsed(each, scope));

const nameFrom = (cell: string, base: Plan, scope: Scope) => {
  if (cell === '') throw new Unreadable(planText(scope.locale).problemEmpty);
  return cell === base.name[scope.locale].trim() ? base.name : sameInAll(cell);
};

const versionFrom = (cell: string, scope: Scope): string => {
  if (cell === '') throw new Unreadable(planText(scope.locale).problemEmpty);
  return cell;
};

type Value = (cell: string, base: Plan, scope: Scope) => unknown;
const values: Readonly<Partial<Record<Setting, Value>>> = {
  name: nameFrom,
  version: (cell, _base, scope) => versionFrom(cell, scope),
  contact: (cell) => cell,
  needsContact: (cell, _base, scope) => readYes(cell, scope),
  hidesReporter: (cell, _base, scope) => readYes(cell, scope),
  firstReceivers: (cell, _base, scope) => readNames(cell, scope.role, scope),
  reportTo: (cell, _base, scope) => readNames(cell, scope.role, scope),
  repeats: (cell, _base, scope) => pauses(cell, scope),
};

/** What the settings say of the plan; readings stay as they are. `note` hears of every mistake. */
export const readSettings = (
  rows: readonly SettingCells[],
  base: Plan,
  scope: Scope,
  note: (row: number | null, problem: string) => void,
): Readonly<Record<string, unknown>> => {
  const text = planText(scope.locale);
  const settings: Record<string, unknown> = { id: base.id, readings: base.readings };
  for (const key of needed) {
    const row = rows.find(({ cell }) => cell('key') === key);
    const read = values[key];
    if (!row) note(null, text.problemSetting({ setting: text[`setting.${key}`] }));
    else if (read) {
      const found = reading(() => read(row.cell('value'), base, scope));
      if (found.ok) settings[key] = found.value;
      else note(row.row, found.problem);
    }
  }
  settings.targets = rows
    .filter(({ cell }) => targets.some((target) => target === cell('key')))
    .flatMap((row) => {
      const target = reading(() => readTarget(row, base, scope));
      if (target.ok) return [target.value];
      note(row.row, target.problem);
      return [];
    });
  return settings;
};

/** Which preset the settings ask for: by its name in any language, or its id. */
export const presetNamed = (name: string, locale: Locale): Reading<string> => {
  const named = presets.map(({ id, name }) => ({ key: id, name }));
  const id = keyNamed(named, name, locale);
  if (id !== undefined) return read(id);
  const known = named.map((preset) => preset.name[locale]);
  return wrong(planText(locale).problemPreset({ found: name, known }));
};
