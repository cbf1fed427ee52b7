// Tables of text as a plan again: every cell read, then the whole checked as a preset is. A mistake names its cell.
import type { Locale } from '../../model/submission.ts';
import { planText } from '../../text/plan/plan.ts';
import { checkPlan } from '../check-plan.ts';
import type { Plan } from '../schema.ts';
import { fillKeys } from './fill-keys.ts';
import { namesIn } from './known-names.ts';
import { type CellMistake, type PlanTab, type PlanTable, planColumns, planTabs } from './layout.ts';
import { cellMistake } from './mistakes.ts';
import { scopeOf } from './names.ts';
import { readCalendars, readChoices, readSituationRules } from './read-lists.ts';
import { readProcedure } from './read-procedure.ts';
import { type Findings, rowsIn, type TableRow } from './rows.ts';
import { readSettings } from './settings-tab.ts';

export type ReadPlan =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly mistakes: readonly CellMistake[] };

/** Tabs and columns that were deleted. */
const missing = (tables: readonly PlanTable[], locale: Locale): readonly CellMistake[] => {
  const text = planText(locale);
  return planTabs.flatMap((tab): CellMistake[] => {
    const table = tables.find((each) => each.tab === tab);
    if (!table) return [{ tab, row: null, column: null, problem: text.problemMissingTab }];
    return planColumns[tab]
      .filter((column) => !table.columns.includes(column))
      .map((column): CellMistake => {
        const problem = text.problemMissingColumn({ column: text[`column.${column}`] });
        return { tab, row: null, column: null, problem };
      });
  });
};

/** A cell that is read for several values is named once. */
const eachOnce = (mistakes: readonly CellMistake[]): readonly CellMistake[] => {
  const at = ({ tab, row, column, problem }: CellMistake): string =>
    [tab, row, column, row === null ? problem : ''].join(' ');
  return mistakes.filter((mistake, index) => {
    return mistakes.findIndex((each) => at(each) === at(mistake)) === index;
  });
};

/** The settings' rows stand for parts of the plan by their key. */
const noteSettings = (rows: readonly TableRow[], { origins }: Findings): void => {
  for (const { row, cell } of rows) {
    const places = [cell('key')];
    const columns = new Map([['', 'value']]);
    origins.push({ places, list: '', key: '', tab: 'planSettings', row, columns });
  }
};

const onlyOneForAllOthers = (
  calendars: readonly { readonly regions?: unknown }[],
  locale: Locale,
): readonly CellMistake[] => {
  const others = calendars.filter(({ regions }) => Array.isArray(regions) && regions.length === 0);
  if (others.length === 1) return [];
  const problem = planText(locale).problemRegions;
  return [{ tab: 'planCalendar', row: null, column: 'regions', problem }];
};

/**
 * `base` is the plan the tables were written from: its readings stay, and so do the other languages
 * of every text that is unchanged.
 */
export const tablesToPlan = (
  tables: readonly PlanTable[],
  base: Plan,
  locale: Locale,
): ReadPlan => {
  const lost = missing(tables, locale);
  if (lost.length > 0) return { ok: false, mistakes: lost };
  const rows = new Map(tables.map((table) => [table.tab, rowsIn(fillKeys(table))]));
  const rowsOf = (tab: PlanTab): readonly TableRow[] => rows.get(tab) ?? [];
  const findings: Findings = { mistakes: [], origins: [] };
  const names = namesIn(rowsOf, base, locale);
  const complaints = scopeOf(names, 'complaints', locale);
  const situations = scopeOf(names, 'situations', locale);
  const note = (row: number | null, problem: string): void => {
    findings.mistakes.push({ tab: 'planSettings', row, column: 'value', problem });
  };
  noteSettings(rowsOf('planSettings'), findings);
  const { situationFacts, situationFigures, ...choices } = readChoices(
    rowsOf,
    base,
    complaints,
    findings,
  );
  const calendars = readCalendars(rowsOf, base, complaints, findings);
  const data = {
    ...readSettings(rowsOf('planSettings'), base, complaints, note),
    ...choices,
    ...readProcedure('complaints', rowsOf, base, complaints, findings),
    calendars,
    situations: {
      facts: situationFacts,
      figures: situationFigures,
      ...readProcedure('situations', rowsOf, base, situations, findings),
      rules: readSituationRules(rowsOf, base, situations, findings),
    },
  };
  const wrong = [...findings.mistakes, ...onlyOneForAllOthers(calendars, locale)];
  if (wrong.length > 0) return { ok: false, mistakes: eachOnce(wrong) };
  const checked = checkPlan(data);
  if (checked.ok) return checked;
  const mistakes = checked.mistakes.map((each) => cellMistake(each, findings.origins, locale));
  return { ok: false, mistakes: eachOnce(mistakes) };
};
