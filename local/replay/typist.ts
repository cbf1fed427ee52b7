// Types what a coordinator does into the complaint's row: cells side by side are pasted in one go.
import { DateTime } from 'luxon';
import type { Editor } from '../google/google.ts';
import type { Act } from './coordinator.ts';
import type { Tally } from './tally.ts';
import type { WorkbookTab } from './workbook-tab.ts';

type TypedCell = { readonly column: number; readonly text: string };

/** Groups of cells in neighbouring columns, from left to right. */
const sideBySide = (cells: readonly TypedCell[]): readonly (readonly TypedCell[])[] => {
  const groups: TypedCell[][] = [];
  for (const cell of [...cells].sort((one, other) => one.column - other.column)) {
    const group = groups.at(-1);
    if (group && group.at(-1)?.column === cell.column - 1) group.push(cell);
    else groups.push([cell]);
  }
  return groups;
};

/** Types one act into the row of the complaint with this number. */
export const typeAct = (
  { at, milestones, satisfaction }: Act,
  number: string,
  complaints: WorkbookTab,
  editor: Editor,
  zone: string,
  tally: Tally,
): void => {
  const row = complaints.rowOf('number', number);
  if (row === undefined) return;
  const moment = DateTime.fromMillis(at, { zone }).toFormat('yyyy-MM-dd HH:mm');
  const cells: TypedCell[] = milestones.map((milestone) => ({
    column: complaints.column(milestone),
    text: moment,
  }));
  if (satisfaction !== undefined) {
    cells.push({ column: complaints.column('satisfaction'), text: String(satisfaction) });
  }
  for (const group of sideBySide(cells)) {
    const column = group[0]?.column ?? 1;
    const block = { sheetId: complaints.sheetId, row, column };
    const outcome = editor.type(block, [group.map(({ text }) => text)]);
    if (!outcome.ok) throw new Error(outcome.message);
    for (const record of outcome.executions) tally.execution(record);
  }
};
