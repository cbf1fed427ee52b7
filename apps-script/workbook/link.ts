// Addresses that open a row of the workbook.
import type { Table } from './table.ts';
import type { Workbook } from './workbook.ts';

/** Opens the tab with the row selected; rows move, so it is made when it is needed. */
export const rowLink = (workbook: Workbook, table: Table, row: number): string => {
  const { spreadsheet } = workbook;
  return `${spreadsheet.getUrl()}#gid=${table.sheet.getSheetId()}&range=${row}:${row}`;
};
