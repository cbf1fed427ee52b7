// Addresses that open a tab or a row of the workbook.
import type { Table } from './table.ts';
import type { Workbook } from './workbook.ts';

export const tabLink = (
  { spreadsheet }: Workbook,
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
): string => `${spreadsheet.getUrl()}#gid=${sheet.getSheetId()}`;

/** Opens the tab with a row selected. Rows move, so a link is made when it is needed; the address is asked once. */
export const rowLinks = (workbook: Workbook, table: Table): ((row: number) => string) => {
  let tabAddress = '';
  return (row) => {
    tabAddress = tabAddress || tabLink(workbook, table.sheet);
    return `${tabAddress}&range=${row}:${row}`;
  };
};
