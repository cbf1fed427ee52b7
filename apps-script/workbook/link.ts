// Addresses that open a row of the workbook.
import type { Table } from './table.ts';
import type { Workbook } from './workbook.ts';

/** Opens the tab with a row selected. Rows move, so a link is made when it is needed; the address is asked once. */
export const rowLinks = (workbook: Workbook, table: Table): ((row: number) => string) => {
  let tabAddress = '';
  return (row) => {
    tabAddress = tabAddress || `${workbook.spreadsheet.getUrl()}#gid=${table.sheet.getSheetId()}`;
    return `${tabAddress}&range=${row}:${row}`;
  };
};
