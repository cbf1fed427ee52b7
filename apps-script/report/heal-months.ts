// The month of receipt stands in a column of its own, for the pivots: it follows Received when that is corrected.
import { localMonth } from '../../shared/calendar/zone.ts';
import { asText, type Cell, readMoment, readText } from '../workbook/cells.ts';
import { locked } from '../workbook/lock.ts';
import { columnOf, countRows, firstDataRow, openTable, readColumns } from '../workbook/table.ts';
import type { Workbook } from '../workbook/workbook.ts';

/** The cells of the column as they should be, and whether one of them is not; what cannot be read changes nothing. */
const monthCells = (rows: readonly Cell[][], zone: string): { cells: Cell[][]; wrong: boolean } => {
  let wrong = false;
  const cells = rows.map(([received, month]): Cell[] => {
    const standing = readText(month);
    const moment = readMoment(received);
    const right = moment === null ? standing : localMonth(moment, zone);
    wrong = wrong || right !== standing;
    return [asText(right)];
  });
  return { cells, wrong };
};

/** Nearly always there is nothing to heal: the lock is taken only where there is. */
export const healMonths = (workbook: Workbook): void => {
  const look = () => {
    const table = openTable(workbook, 'complaints');
    const rows = readColumns(table, ['received', 'month'], firstDataRow, countRows(table));
    return { table, ...monthCells(rows, workbook.zone) };
  };
  if (!look().wrong) return;
  locked(() => {
    const { table, cells } = look();
    const { sheet } = table;
    sheet.getRange(firstDataRow, columnOf(table, 'month'), cells.length, 1).setValues(cells);
  });
};
