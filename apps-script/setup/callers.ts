// Who is calling? Any visitor of a page that the web app serves can call any function of the script, as the
// deployer (facts 1.3). So triggers are known by their recorded id, and menu items by the open editor around them.
import * as v from 'valibot';
import { staffText } from '../../shared/text/staff/staff.ts';
import { Busy } from '../workbook/lock.ts';
import { openWorkbook, type Workbook, WorkbookProblem } from '../workbook/workbook.ts';
import { editorUi, userLocale } from './menu.ts';
import { removeTrigger } from './triggers.ts';

const triggerEvent = v.object({ triggerUid: v.union([v.string(), v.number()]) });

/** Runs for the recorded trigger alone. */
export const forTrigger = (
  handler: string,
  event: unknown,
  run: (workbook: Workbook) => void,
): void => {
  const parsed = v.safeParse(triggerEvent, event);
  if (!parsed.success) return;
  const workbook = openWorkbook();
  const uid = String(parsed.output.triggerUid);
  if (!workbook) return;
  const { triggers } = workbook.installation;
  if (triggers[handler] !== uid) {
    if (!Object.values(triggers).includes(uid)) removeTrigger(uid);
    return;
  }
  try {
    run(workbook);
  } catch (error) {
    // Somebody else held the lock: the next run does what this one could not.
    if (!(error instanceof Busy)) throw error;
  }
};

/** Runs for a person in the open sheet alone, and shows them the sentence it answers, or what is wrong. */
export const forMenu = (run: (ui: GoogleAppsScript.Base.Ui) => string): void => {
  const ui = editorUi();
  if (!ui) return;
  try {
    const message = run(ui);
    if (message !== '') ui.alert(message);
  } catch (error) {
    if (error instanceof WorkbookProblem) ui.alert(error.message);
    else if (error instanceof Busy) ui.alert(staffText(userLocale()).sweepBusy);
    else throw error;
  }
};

/** As `forMenu`, for what needs a workbook that is set up. */
export const forSetUpMenu = (
  run: (workbook: Workbook, ui: GoogleAppsScript.Base.Ui) => string,
): void =>
  forMenu((ui) => {
    const workbook = openWorkbook();
    return workbook ? run(workbook, ui) : staffText(userLocale()).needsSetUp;
  });
