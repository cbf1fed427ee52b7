// Sets the workbook up, or repairs it: run again, by anyone, it makes nothing twice and loses nothing.
import { calendarsFor } from '../../shared/calendar/calendars.ts';
import { sayLength } from '../../shared/text/dates.ts';
import { staffText } from '../../shared/text/staff/staff.ts';
import { continueNumbering } from '../intake/numbering.ts';
import { ensureSecretKey } from '../intake/secrets.ts';
import { firstPlan, planInForce } from '../plan/in-force.ts';
import { oweReportsFromNow } from '../report/due.ts';
import { lookAhead } from '../watch/look.ts';
import { notePulse } from '../watch/pulse.ts';
import { readText } from '../workbook/cells.ts';
import {
  type Installation,
  readInstallation,
  readKept,
  saveInstallation,
} from '../workbook/installation.ts';
import { tabKeys } from '../workbook/layout.ts';
import { locked } from '../workbook/lock.ts';
import { countRows, openTable, readColumn } from '../workbook/table.ts';
import { type Workbook, WorkbookProblem } from '../workbook/workbook.ts';
import { colourRows } from './colour-rules.ts';
import { dressTab } from './dress.ts';
import { languageOf } from './language.ts';
import { type PreparedTab, prepareTab } from './tabs.ts';
import { ensureTriggers } from './triggers.ts';

/** One zone for script and workbook: with two, dates move by hours (facts 6.3). */
const alignZone = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): string => {
  const zone = Session.getScriptTimeZone();
  if (spreadsheet.getSpreadsheetTimeZone() !== zone) spreadsheet.setSpreadsheetTimeZone(zone);
  return zone;
};

const workbookToSetUp = (installer: string): Workbook => {
  const spreadsheet = SpreadsheetApp.getActive();
  if (!spreadsheet) throw new WorkbookProblem(staffText('en').needsSetUp);
  const stored = readKept();
  const known = readInstallation(stored);
  // Properties do not come along when a spreadsheet is copied; those of another file are not ours.
  const ours = known?.spreadsheetId === spreadsheet.getId() ? known : null;
  const plan = (ours && planInForce(ours, stored)?.plan) ?? firstPlan();
  const zone = alignZone(spreadsheet);
  const locale = ours?.locale ?? languageOf(spreadsheet.getSpreadsheetLocale());
  const installation: Installation = ours ?? {
    spreadsheetId: spreadsheet.getId(),
    plan: plan.id,
    planRevision: 0,
    planParts: 0,
    locale,
    installer,
    triggers: {},
    tabs: {},
  };
  return {
    spreadsheet,
    installation,
    // What was kept of columns is not to be trusted here: they are about to be repaired.
    kept: {},
    plan,
    calendarOf: calendarsFor(plan.calendars, zone),
    zone,
    locale,
    problems: [],
  };
};

const prepareTabs = (workbook: Workbook): { installation: Installation; made: number } => {
  const prepared = new Map<string, PreparedTab>(
    tabKeys.map((key) => [key, prepareTab(key, workbook)]),
  );
  const people = prepared.get('people');
  for (const key of tabKeys) {
    const tab = prepared.get(key);
    if (tab && people) dressTab(key, tab, people, workbook);
  }
  for (const key of ['complaints', 'situations'] as const) {
    const tab = prepared.get(key);
    if (tab) colourRows(tab, workbook);
  }
  const tabs: Record<string, number> = {};
  let made = 0;
  for (const [key, tab] of prepared) {
    tabs[key] = tab.sheet.getSheetId();
    made += tab.made;
  }
  return { installation: { ...workbook.installation, tabs }, made };
};

const forgetColumns = (): void => {
  const properties = PropertiesService.getScriptProperties();
  for (const key of tabKeys) properties.deleteProperty(`columns.${key}`);
};

/** Asked where somebody else's triggers run the watch. */
const wantsTakeOver = (ui: GoogleAppsScript.Base.Ui, question: string): boolean =>
  ui.alert(question, ui.ButtonSet.YES_NO) === ui.Button.YES;

/** Everything that is missing or damaged; answers the installation that knows the tabs. */
export const repair = (workbook: Workbook): { installation: Installation; made: number } => {
  const prepared = prepareTabs(workbook);
  forgetColumns();
  ensureSecretKey();
  const ours = { ...workbook, installation: prepared.installation };
  for (const [tab, letter] of [
    ['complaints', 'C'],
    ['situations', 'S'],
  ] as const) {
    const table = openTable(ours, tab);
    continueNumbering(readColumn(table, 'number', countRows(table)).map(readText), letter);
  }
  return prepared;
};

/**
 * Whoever declines to take over still repairs the tabs. Answers what was done in a sentence for the
 * person at the sheet. What is recorded is read again under the lock: a question can stay open for
 * long, and somebody else may set up meanwhile.
 */
export const setUp = (ui: GoogleAppsScript.Base.Ui, now: number): string => {
  const me = Session.getEffectiveUser().getEmail();
  const before = workbookToSetUp(me);
  const text = staffText(before.locale);
  const asked = before.installation.installer;
  const mine = asked === me || wantsTakeOver(ui, text.setUpOtherInstaller({ installer: asked }));
  return locked(() => {
    const workbook = workbookToSetUp(me);
    const { installer } = workbook.installation;
    const { installation, made } = repair(workbook);
    oweReportsFromNow(now, workbook.zone);
    notePulse(now);
    // Agreed to take over from one person is not agreed to take over from another.
    if (installer !== me && (!mine || installer !== asked)) {
      saveInstallation(installation);
      return text.setUpKept({ installer });
    }
    const recorded = installer === me ? installation.triggers : {};
    const { triggers, made: madeTriggers } = ensureTriggers(recorded);
    saveInstallation({ ...installation, installer: me, triggers });
    return text.setUpDone({
      repaired: made + madeTriggers,
      worst: sayLength(lookAhead, workbook.locale),
    });
  });
};
