// Sheet: its cells as a whole, what is selected in it, and copies of it.
import { sortChange } from '../../book/sort.ts';
import type { Rect } from '../../book/types.ts';
import { flag, instance, integers, mismatch } from './arguments.ts';
import { clearedParts } from './paste.ts';
import type { Range } from './range.ts';
import { RangeGeometry } from './range-geometry.ts';
import { RangeList } from './range-list.ts';
import { refusePivot, writeValues } from './script-values.ts';
import { activeRange, activeRangeList, Selection, selectTab } from './selection.ts';
import type { Sheet } from './sheet.ts';
import { rangeNamed, type SheetBase, tabOfSheet } from './sheet-base.ts';
import { SheetLines } from './sheet-lines.ts';
import { freeName } from './sheet-names.ts';
import { Spreadsheet } from './spreadsheet.ts';
import { TextFinder } from './text-finder.ts';

export abstract class SheetContent extends SheetLines {
  /** Below the last row with content in any column; the sheet grows when it is full (facts 6.5). */
  appendRow(rowContents?: unknown): this {
    if (!Array.isArray(rowContents)) throw mismatch('Sheet.appendRow', [rowContents]);
    const tab = tabOfSheet(this.place);
    const row = tab.lastRow + 1;
    if (row > tab.maxRows) this.insertRowsAfter(tab.maxRows, 1);
    const missing = rowContents.length - tab.maxColumns;
    if (missing > 0) this.insertColumnsAfter(tab.maxColumns, missing);
    const rect = { row, column: 1, rows: 1, columns: rowContents.length };
    if (rowContents.length > 0) writeValues(this.place.open, tab, rect, [rowContents], 'append');
    return this;
  }

  clear(options?: unknown): this {
    clearSheet(this.place, clearedParts('Sheet.clear', options));
    return this;
  }
  clearContents(): this {
    clearSheet(this.place, ['content', 'richText']);
    return this;
  }
  clearFormats(): this {
    clearSheet(this.place, ['format', 'style']);
    return this;
  }
  clearNotes(): this {
    clearSheet(this.place, ['note']);
    return this;
  }

  /** Frozen rows stay where they are. */
  sort(columnPosition?: unknown, ascending: unknown = true): this {
    const [column = 1] = integers('Sheet.sort', [columnPosition], 1);
    const tab = tabOfSheet(this.place);
    const row = tab.properties.frozenRows + 1;
    const rows = tab.lastRow - row + 1;
    if (rows < 2) return this;
    const rect = { row, column: 1, rows, columns: tab.maxColumns };
    refusePivot(tab, rect);
    const keys = [{ column, ascending: flag('Sheet.sort', ascending) }];
    this.place.open.apply(sortChange(tab, rect, keys));
    return this;
  }

  createTextFinder(findText?: unknown): TextFinder {
    return TextFinder.over([this.getDataRange().place], findText, 'Sheet.createTextFinder');
  }

  activate(): this {
    selectTab(this.place.open, tabOfSheet(this.place));
    return this;
  }
  getActiveRange(): Range {
    return activeRange(this.place.open);
  }
  getActiveCell(): Range {
    return activeRange(this.place.open).getCell(1, 1);
  }
  getCurrentCell(): Range {
    return this.getActiveCell();
  }
  getActiveRangeList(): RangeList {
    return activeRangeList(this.place.open);
  }
  getSelection(): Selection {
    return new Selection(this.place.open);
  }
  setActiveRange(range?: unknown): Range {
    const { area } = instance('Sheet.setActiveRange', RangeGeometry, range).place;
    return this.place.open.rangeAt(area).activate();
  }
  setCurrentCell(cell?: unknown): Range {
    return this.setActiveRange(cell);
  }
  setActiveSelection(rangeOrNotation?: unknown): Range {
    if (typeof rangeOrNotation !== 'string') return this.setActiveRange(rangeOrNotation);
    return rangeNamed(this.place.open, rangeOrNotation, tabOfSheet(this.place)).activate();
  }
  /** The window selects one block; the last range of the list is it. */
  setActiveRangeList(rangeList?: unknown): RangeList {
    const list = instance('Sheet.setActiveRangeList', RangeList, rangeList);
    list.getRanges().at(-1)?.activate();
    return list;
  }

  /** A copy within the same spreadsheet, named as Google names it. */
  copyTo(spreadsheet?: unknown): Sheet {
    const { open, tab: from } = this.place;
    const target = instance('Sheet.copyTo', Spreadsheet, spreadsheet);
    if (target.getId() !== open.book.id) {
      throw new Error('Sheet.copyTo another spreadsheet is not provided here.');
    }
    const copied = `Copy of ${this.getName()}`;
    const name = freeName(open.book, `${copied} `, copied);
    const tab = open.book.nextId();
    open.apply({ kind: 'tab-copy', tab, from, name, index: open.book.tabs.length });
    return open.sheet(open.tab(tab));
  }
}

function clearSheet(place: SheetBase['place'], parts: ReturnType<typeof clearedParts>): void {
  const tab = tabOfSheet(place);
  const area: Rect = { row: 1, column: 1, rows: tab.maxRows, columns: tab.maxColumns };
  if (parts.includes('content')) refusePivot(tab, area);
  place.open.apply({ kind: 'clear', tab: tab.id, area, parts });
}
