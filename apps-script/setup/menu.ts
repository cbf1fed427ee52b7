// The menu in the sheet, in the language of whoever opens it.
import type { Locale } from '../../shared/model/locale.ts';
import { planText } from '../../shared/text/plan/plan.ts';
import { rulesText } from '../../shared/text/rules/rules.ts';
import { staffText } from '../../shared/text/staff/staff.ts';
import { languageOf } from './language.ts';

/** Allowed in every authorisation mode (facts 7.3), so it works before anything is set up. */
export const userLocale = (): Locale => languageOf(Session.getActiveUserLocale());

/** The open editor's user interface; null in the web app and in triggers, where Google refuses it. */
export const editorUi = (): GoogleAppsScript.Base.Ui | null => {
  try {
    return SpreadsheetApp.getUi();
  } catch {
    return null;
  }
};

export const addMenu = (): void => {
  const ui = editorUi();
  if (!ui) return;
  const locale = userLocale();
  const text = staffText(locale);
  const plan = planText(locale);
  ui.createMenu(text.menu)
    .addItem(text.menuSidebar, 'menuSidebar')
    .addItem(text.menuSweep, 'menuSweepNow')
    .addItem(text.menuReport, 'menuMonthlyReport')
    .addItem(rulesText(locale).menuDrill, 'menuDrill')
    .addSeparator()
    .addItem(plan.menuEdit, 'menuEditPlan')
    .addItem(plan.menuApply, 'menuApplyPlan')
    .addSeparator()
    .addItem(text.menuSetUp, 'menuSetUp')
    .addToUi();
};
