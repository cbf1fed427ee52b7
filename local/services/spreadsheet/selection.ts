// What is selected — in the editor window, or by a script that runs without one — and Selection.
import type { Tab } from '../../book/tab.ts';
import type { Rect } from '../../book/types.ts';
import { Service, ServiceException } from '../../google/service.ts';
import type { Provides } from './google-types.ts';
import type { OpenBook } from './open-book.ts';
import type { Range } from './range.ts';
import { RangeList } from './range-list.ts';
import type { Sheet } from './sheet.ts';

const firstCell: Rect = { row: 1, column: 1, rows: 1, columns: 1 };

export function selectCells(open: OpenBook, sheetId: number, rect: Rect): void {
  const { row, column, rows, columns } = rect;
  open.select({ sheetId, row, column, rows, columns });
}

/** Selects a tab; the cell that was selected in it is not remembered. */
export function selectTab(open: OpenBook, tab: Tab): void {
  if (tab.properties.hidden) {
    throw new ServiceException('The sheet is hidden and cannot be made active.');
  }
  selectCells(open, tab.id, firstCell);
}

/** The selected tab, or the first one that is not hidden (facts 2.4). */
export function activeTab(open: OpenBook): Tab {
  const selected = open.selection()?.sheetId;
  const { tabs } = open.book;
  const tab =
    tabs.find(({ id }) => id === selected) ??
    tabs.find(({ properties }) => !properties.hidden) ??
    tabs[0];
  if (!tab) throw new Error('A workbook has at least one tab.');
  return tab;
}

/** The selected cells; A1 of the active tab while nobody selected any. */
export function activeRange(open: OpenBook): Range {
  const tab = activeTab(open);
  const selected = open.selection();
  const { row, column, rows, columns } = selected?.sheetId === tab.id ? selected : firstCell;
  return open.rangeAt({
    tab: tab.id,
    row,
    column,
    rows: Math.min(rows, tab.maxRows - row + 1),
    columns: Math.min(columns, tab.maxColumns - column + 1),
  });
}

export const activeRangeList = (open: OpenBook): RangeList =>
  new RangeList(open, [activeRange(open)]);

export class Selection
  extends Service
  implements
    Provides<
      GoogleAppsScript.Spreadsheet.Selection,
      Exclude<keyof GoogleAppsScript.Spreadsheet.Selection, 'getNextDataRange'>
    >
{
  readonly serviceName = 'Selection';

  constructor(private readonly open: OpenBook) {
    super(open.execution);
  }

  getActiveRange(): Range {
    return activeRange(this.open);
  }
  getActiveRangeList(): RangeList {
    return activeRangeList(this.open);
  }
  getActiveSheet(): Sheet {
    return this.open.sheet(activeTab(this.open));
  }
  getCurrentCell(): Range {
    return activeRange(this.open).getCell(1, 1);
  }
}
