// Opens the sidebar and answers what it asks.
import type { SidebarState } from '../../shared/model/sidebar.ts';
import { staffText } from '../../shared/text/staff/staff.ts';
import { openWorkbook, type Workbook } from '../workbook/workbook.ts';
import { viewSelected } from './selected.ts';
import { isOpenSession, openSession } from './session.ts';

/** Token and language go into the page as data attributes of its element, set before it is shown. */
export const openSidebar = (workbook: Workbook): string => {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').getContent();
  const start = `<complaint-sidebar token="${openSession()}" lang="${workbook.locale}">`;
  const output = HtmlService.createHtmlOutput(page.replace('<complaint-sidebar>', start));
  SpreadsheetApp.getUi().showSidebar(output.setTitle(staffText(workbook.locale).sidebarTitle));
  return '';
};

/** JSON of a SidebarState; `null` for whoever has no open sidebar. */
export const sidebarFor = (token: unknown, now: number): string => {
  const workbook = isOpenSession(token) ? openWorkbook() : null;
  const state: SidebarState = workbook && { view: viewSelected(now, workbook) };
  return JSON.stringify(state);
};
