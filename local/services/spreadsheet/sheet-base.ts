// Sheet: which tab it is, how large, and its ranges.
import { parseA1 } from '../../book/a1.ts';
import type { TabProperties } from '../../book/change.ts';
import type { Tab } from '../../book/tab.ts';
import type { Rect } from '../../book/types.ts';
import { type EnumValue, Service, ServiceException } from '../../google/service.ts';
import { flag, integers, mismatch, text, trimmed } from './arguments.ts';
import { readColour } from './colours.ts';
import { SheetType } from './enums.ts';
import type { OpenBook } from './open-book.ts';
import type { Range } from './range.ts';
import { RangeList } from './range-list.ts';
import { checkRect } from './range-place.ts';
import type { ScriptValue } from './script-values.ts';
import { refuseTakenName } from './sheet-names.ts';
import type { Spreadsheet } from './spreadsheet.ts';

export abstract class SheetBase extends Service {
  readonly serviceName = 'Sheet';
  readonly place: { readonly open: OpenBook; readonly tab: number };

  constructor(open: OpenBook, tab: number) {
    super(open.execution);
    this.place = { open, tab };
  }

  getSheetId(): number {
    return this.place.tab;
  }
  getName(): string {
    return tabOfSheet(this.place).name;
  }
  getSheetName(): string {
    return tabOfSheet(this.place).name;
  }
  setName(name?: unknown): this {
    const wanted = text('Sheet.setName', name);
    const tab = tabOfSheet(this.place);
    if (wanted !== tab.name) refuseTakenName(this.place.open.book, wanted);
    return setProperties(this, { name: wanted });
  }
  /** Position among the sheets, from 1. */
  getIndex(): number {
    return this.place.open.book.tabs.indexOf(tabOfSheet(this.place)) + 1;
  }
  getParent(): Spreadsheet {
    return this.place.open.spreadsheet();
  }
  getType(): EnumValue {
    return SheetType.GRID;
  }
  getTabColor(): string | null {
    return tabOfSheet(this.place).properties.color;
  }
  setTabColor(color?: unknown): this {
    const written = color === null ? null : text('Sheet.setTabColor', color);
    return setProperties(this, { color: written === null ? null : readColour(written) });
  }
  isSheetHidden(): boolean {
    return tabOfSheet(this.place).properties.hidden;
  }
  hideSheet(): this {
    const { open, tab } = this.place;
    const others = open.book.tabs.filter(({ id, properties }) => id !== tab && !properties.hidden);
    if (others.length === 0) {
      throw new ServiceException("You can't hide all the sheets in a document.");
    }
    return setProperties(this, { hidden: true });
  }
  showSheet(): this {
    return setProperties(this, { hidden: false });
  }
  isRightToLeft(): boolean {
    return tabOfSheet(this.place).properties.rightToLeft;
  }
  setRightToLeft(rightToLeft?: unknown): this {
    return setProperties(this, { rightToLeft: flag('Sheet.setRightToLeft', rightToLeft) });
  }
  hasHiddenGridlines(): boolean {
    return tabOfSheet(this.place).properties.gridlinesHidden;
  }
  setHiddenGridlines(hideGridlines?: unknown): this {
    return setProperties(this, {
      gridlinesHidden: flag('Sheet.setHiddenGridlines', hideGridlines),
    });
  }

  getLastRow(): number {
    return tabOfSheet(this.place).lastRow;
  }
  getLastColumn(): number {
    return tabOfSheet(this.place).lastColumn;
  }
  getMaxRows(): number {
    return tabOfSheet(this.place).maxRows;
  }
  getMaxColumns(): number {
    return tabOfSheet(this.place).maxColumns;
  }

  /** By A1 notation, or by row, column, and numbers of rows and columns. */
  getRange(...args: unknown[]): Range {
    const given = trimmed(args);
    const tab = tabOfSheet(this.place);
    const [first] = given;
    if (typeof first === 'string' && given.length === 1) {
      return rangeNamed(this.place.open, first, tab);
    }
    const [row = 1, column = 1, rows = 1, columns = 1] = integers('Sheet.getRange', given, 2, 4);
    return rangeOfTab(this.place.open, tab, { row, column, rows, columns });
  }
  getRangeList(a1Notations?: unknown): RangeList {
    return rangeList(this.place.open, 'Sheet.getRangeList', a1Notations, tabOfSheet(this.place));
  }
  /** From A1 to the last filled row and column; A1 alone on an empty sheet (facts 6.5). */
  getDataRange(): Range {
    const tab = tabOfSheet(this.place);
    const rows = Math.max(1, tab.lastRow);
    const columns = Math.max(1, tab.lastColumn);
    return rangeOfTab(this.place.open, tab, { row: 1, column: 1, rows, columns });
  }
  getSheetValues(...args: unknown[]): ScriptValue[][] {
    const [row = 1, column = 1, rows = 1, columns = 1] = integers('Sheet.getSheetValues', args, 4);
    return this.getRange(row, column, rows, columns).getValues();
  }
}

export const tabOfSheet = ({ open, tab }: SheetBase['place']): Tab => open.tab(tab);

export function setProperties<S extends SheetBase>(
  sheet: S,
  properties: Partial<TabProperties>,
): S {
  const { open, tab } = sheet.place;
  tabOfSheet(sheet.place);
  open.apply({ kind: 'tab-set', tab, properties });
  return sheet;
}

function rangeOfTab(open: OpenBook, tab: Tab, rect: Rect): Range {
  checkRect(tab, rect);
  return open.rangeAt({ ...rect, tab: tab.id });
}

/** A1 notation or the name of a named range; without a sheet's name, `home` is meant. */
export function rangeNamed(open: OpenBook, notation: string, home: Tab): Range {
  const named = parseA1(notation, home);
  if (!named) {
    const known = open.book.namedRanges.find(({ name }) => name === notation);
    if (!known) throw new ServiceException('Range not found');
    return open.rangeAt(known.area);
  }
  const tab = named.tabName === undefined ? home : open.book.tabNamed(named.tabName);
  if (!tab) throw new ServiceException('Range not found');
  const rect = tab === home ? named.rect : (parseA1(notation, tab)?.rect ?? named.rect);
  return rangeOfTab(open, tab, rect);
}

export function rangeList(
  open: OpenBook,
  method: string,
  a1Notations: unknown,
  home: Tab,
): RangeList {
  if (!Array.isArray(a1Notations)) throw mismatch(method, [a1Notations]);
  const ranges = a1Notations.map((notation: unknown) =>
    rangeNamed(open, text(method, notation), home),
  );
  return new RangeList(open, ranges);
}
