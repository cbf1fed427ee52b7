// "Edit the plan": puts the plan in force into tabs, where people can change it.
import type { PlanTable } from '../../shared/plan/tables/layout.ts';
import { planToTables } from '../../shared/plan/tables/to-tables.ts';
import { planText } from '../../shared/text/plan/plan.ts';
import { locked } from '../workbook/lock.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { dressPlanSheet } from './dress.ts';
import {
  ensurePlanSheet,
  findPlanSheets,
  type PlanSheet,
  readPlanSheet,
  writePlanSheet,
} from './tabs.ts';

/** Writes every tab anew; under the lock, so that two at once make no tab twice. */
export const refreshPlanTabs = (workbook: Workbook): readonly PlanSheet[] =>
  planToTables(workbook.plan, workbook.locale).map((table) => {
    const sheet = ensurePlanSheet(table.tab, table.rows.length, workbook);
    writePlanSheet(sheet, table);
    dressPlanSheet(sheet, table, workbook);
    return sheet;
  });

const filled = ({ rows }: PlanTable): string =>
  JSON.stringify(
    rows
      .map((row) => row.map((cell) => cell.trim()))
      .filter((row) => row.some((cell) => cell !== '')),
  );

/** Something stands in the tabs that is not in force. */
const hasChanges = (sheets: readonly PlanSheet[], { plan, locale }: Workbook): boolean => {
  const standing = sheets.map(readPlanSheet);
  return planToTables(plan, locale).some((table) => {
    const found = standing.find(({ tab }) => tab === table.tab);
    return found !== undefined && filled(found) !== filled(table);
  });
};

export const editPlan = (workbook: Workbook, ui: GoogleAppsScript.Base.Ui): string => {
  const text = planText(workbook.locale);
  if (hasChanges(findPlanSheets(workbook), workbook)) {
    if (ui.alert(text.askRefresh, ui.ButtonSet.YES_NO) !== ui.Button.YES) return text.refreshKept;
  }
  const [settings] = locked(() => refreshPlanTabs(workbook));
  if (!settings) return '';
  workbook.spreadsheet.setActiveSheet(settings.sheet);
  return text.edited({ tab: settings.sheet.getName() });
};
