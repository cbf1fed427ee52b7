// Marks the cells that must be put right, red with a note, and takes the marks away again.
import type { CellMistake } from '../../shared/plan/tables/layout.ts';
import { planText } from '../../shared/text/plan/plan.ts';
import { headerRow } from '../workbook/layout.ts';
import { firstDataRow } from '../workbook/table.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { cellName, type PlanSheet } from './tabs.ts';

const red = '#f4c7c3';
/** Notes of ours begin so; those of people stay. */
const sign = '\u26a0 ';

/** More at once nobody mends; each costs Google several calls. */
const mostMarked = 60;
const mostListed = 10;

export const clearMarks = (sheets: readonly PlanSheet[]): void => {
  for (const { sheet } of sheets) {
    const count = sheet.getLastRow() - headerRow;
    if (count < 1) continue;
    const range = sheet.getRange(
      firstDataRow,
      1,
      sheet.getMaxRows() - headerRow,
      sheet.getLastColumn(),
    );
    range.getNotes().forEach((notes, row) => {
      notes.forEach((note, column) => {
        if (!note.startsWith(sign)) return;
        sheet
          .getRange(firstDataRow + row, column + 1)
          .setNote(null)
          .setBackground(null);
      });
    });
  }
};

export const markMistakes = (
  mistakes: readonly CellMistake[],
  sheets: readonly PlanSheet[],
): void => {
  for (const { tab, row, column, problem } of mistakes.slice(0, mostMarked)) {
    const found = sheets.find((each) => each.tab === tab);
    const at = column === null ? undefined : found?.columns.get(column);
    if (!found || row === null || at === undefined) continue;
    found.sheet
      .getRange(firstDataRow + row, at)
      .setBackground(red)
      .setNote(`${sign}${problem}`);
  }
};

/** All of them in a message: tab, cell, what is wrong and what to do. */
export const listMistakes = (
  mistakes: readonly CellMistake[],
  sheets: readonly PlanSheet[],
  { locale }: Workbook,
): string => {
  const text = planText(locale);
  const lines = mistakes.slice(0, mostListed).map(({ tab, row, column, problem }) => {
    const found = sheets.find((each) => each.tab === tab);
    const at = column === null ? undefined : found?.columns.get(column);
    const cell = row === null || at === undefined ? '' : cellName(row, at);
    return text.mistakeAt({ tab: found?.sheet.getName() ?? text[`tab.${tab}`], cell, problem });
  });
  const left = mistakes.length - lines.length;
  if (left > 0) lines.push(text.more({ count: left }));
  return text.mistakes({ count: mistakes.length, lines });
};
