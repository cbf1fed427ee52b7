// "Apply the plan": reads the plan's tabs, says what would change, and puts it in force when the person agrees.
import { presetById } from '../../shared/plan/presets/presets.ts';
import type { Plan } from '../../shared/plan/schema.ts';
import { type ReadPlan, tablesToPlan } from '../../shared/plan/tables/from-tables.ts';
import type { PlanTable } from '../../shared/plan/tables/layout.ts';
import { presetNamed } from '../../shared/plan/tables/settings-tab.ts';
import { nextVersion } from '../../shared/plan/tables/version.ts';
import { planText } from '../../shared/text/plan/plan.ts';
import { repair } from '../setup/set-up.ts';
import { readInstallation, readKept, saveInstallation } from '../workbook/installation.ts';
import { locked } from '../workbook/lock.ts';
import { openWorkbook, type Workbook, WorkbookProblem } from '../workbook/workbook.ts';
import { refreshPlanTabs } from './edit.ts';
import { forgetOldPlans, isSamePlan, planToKeep } from './in-force.ts';
import { clearMarks, listMistakes, markMistakes } from './mark.ts';
import { previewPlan, sayPreview } from './preview.ts';
import { renameWords } from './rename-words.ts';
import { findPlanSheets, readPlanSheet } from './tabs.ts';

/** The row of the settings that names the preset, and what stands there. */
const wantedPreset = (tables: readonly PlanTable[]): { row: number; name: string } | null => {
  const settings = tables.find(({ tab }) => tab === 'planSettings');
  const key = settings?.columns.indexOf('key') ?? -1;
  const value = settings?.columns.indexOf('value') ?? -1;
  const row = settings?.rows.findIndex((cells) => cells[key] === 'preset') ?? -1;
  return row < 0 ? null : { row, name: settings?.rows[row]?.[value] ?? '' };
};

/** Another preset than the one in force is taken as it comes; else what stands in the tabs counts. */
const askedFor = (tables: readonly PlanTable[], { plan, locale }: Workbook): ReadPlan => {
  const wanted = wantedPreset(tables);
  const named = wanted && presetNamed(wanted.name, locale);
  if (wanted && named && !named.ok) {
    const { row } = wanted;
    const mistake = { tab: 'planSettings', row, column: 'value', problem: named.problem } as const;
    return { ok: false, mistakes: [mistake] };
  }
  const preset = named?.ok && named.value !== plan.id ? presetById(named.value) : undefined;
  return preset ? { ok: true, plan: preset } : tablesToPlan(tables, plan, locale);
};

/** A change gets a version of its own, unless the person gave it one. */
const withVersion = (asked: Plan, inForce: Plan): Plan =>
  asked.id === inForce.id && asked.version === inForce.version
    ? { ...asked, version: nextVersion(asked.version) }
    : asked;

/** Under the lock: keeps the plan, makes the columns it needs, and writes the tabs as they hold now. */
const putInForce = (plan: Plan, before: Workbook): void => {
  const installation = readInstallation(readKept());
  if (installation?.planRevision !== before.installation.planRevision) {
    throw new WorkbookProblem(planText(before.locale).overtaken);
  }
  const { kept, properties } = planToKeep(plan, installation);
  saveInstallation({ ...installation, ...kept }, properties);
  forgetOldPlans(kept.planRevision);
  const workbook = openWorkbook();
  if (!workbook) return;
  saveInstallation(repair(workbook).installation);
  renameWords(before.plan, workbook);
  refreshPlanTabs(workbook);
};

export const applyPlan = (
  workbook: Workbook,
  now: number,
  ui: GoogleAppsScript.Base.Ui,
): string => {
  const { locale } = workbook;
  const text = planText(locale);
  const sheets = findPlanSheets(workbook);
  if (sheets.length === 0) return text.noTabs;
  clearMarks(sheets);
  const read = askedFor(sheets.map(readPlanSheet), workbook);
  if (!read.ok) {
    markMistakes(read.mistakes, sheets);
    return listMistakes(read.mistakes, sheets, workbook);
  }
  if (isSamePlan(read.plan, workbook.plan)) return text.unchanged;
  const plan = withVersion(read.plan, workbook.plan);
  const isPreset = plan.id !== workbook.plan.id;
  const question = sayPreview(plan, previewPlan(plan, now, workbook), isPreset, workbook);
  if (ui.alert(question, ui.ButtonSet.YES_NO) !== ui.Button.YES) return text.notApplied;
  locked(() => putInForce(plan, workbook));
  return text.applied({ plan: plan.name[locale], version: plan.version });
};
