// The functions Google calls, and nothing else. Any visitor of a page that the web app serves could call
// each of them, so each checks its caller (`setup/callers.ts`).
import { get, post } from './intake/web-app.ts';
import { applyPlan } from './plan/apply.ts';
import { editPlan } from './plan/edit.ts';
import { reportLastMonth, reportOnRequest } from './report/monthly-report.ts';
import { forMenu, forSetUpMenu, forTrigger } from './setup/callers.ts';
import { addMenu } from './setup/menu.ts';
import { setUp } from './setup/set-up.ts';
import { openSidebar, sidebarFor } from './sidebar/sidebar.ts';
import { drill } from './watch/drill.ts';
import { personEdited } from './watch/edited.ts';
import { warnWhoOpens } from './watch/pulse.ts';
import { sweepByClock, sweepOnRequest } from './watch/sweep.ts';

export const doGet = (event: unknown) => get(event);
export const doPost = (event: unknown) => post(event, Date.now());
export const onOpen = () => {
  addMenu();
  warnWhoOpens(Date.now());
};
export const onEdit = (event: unknown) => personEdited(event, Date.now());
const sweepTriggered = (event: unknown) =>
  forTrigger('sweep', event, (workbook) => sweepByClock(workbook, Date.now()));

export { sweepTriggered as sweep };
export const monthlyReport = (event: unknown) =>
  forTrigger('monthlyReport', event, (workbook) => reportLastMonth(workbook, Date.now()));
export const menuSidebar = () => forSetUpMenu(openSidebar);
export const menuSweepNow = () => forSetUpMenu((workbook) => sweepOnRequest(workbook, Date.now()));
export const menuMonthlyReport = () =>
  forSetUpMenu((workbook, ui) => reportOnRequest(workbook, Date.now(), ui));
export const menuDrill = () => forSetUpMenu((workbook, ui) => drill(workbook, ui, Date.now()));
export const menuEditPlan = () => forSetUpMenu((workbook, ui) => editPlan(workbook, ui));
export const menuApplyPlan = () =>
  forSetUpMenu((workbook, ui) => applyPlan(workbook, Date.now(), ui));
export const menuSetUp = () => forMenu((ui) => setUp(ui, Date.now()));
export const sidebarState = (token: unknown) => sidebarFor(token, Date.now());
