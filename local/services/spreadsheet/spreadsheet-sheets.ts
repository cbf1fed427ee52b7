// Spreadsheet: its sheets found, inserted, deleted, moved; ranges and names across them.

import { defaultSize } from '../../book/tab.ts';
import { ServiceException } from '../../google/service.ts';
import { enumName, instance, integers, mismatch, text, trimmed } from './arguments.ts';
import { addMetadata, type DeveloperMetadata, metadataAt } from './developer-metadata.ts';
import { DeveloperMetadataFinder } from './developer-metadata-finder.ts';
import { ProtectionType } from './enums.ts';
import { checkedName, NamedRange } from './named-range.ts';
import type { Protection } from './protection.ts';
import type { Range } from './range.ts';
import { RangeGeometry } from './range-geometry.ts';
import type { RangeList } from './range-list.ts';
import { activeTab, selectTab } from './selection.ts';
import { Sheet } from './sheet.ts';
import { rangeList, rangeNamed } from './sheet-base.ts';
import { freeName, refuseTakenName } from './sheet-names.ts';
import { SpreadsheetBase } from './spreadsheet-base.ts';
import { TextFinder } from './text-finder.ts';

export abstract class SpreadsheetSheets extends SpreadsheetBase {
  getSheets(): Sheet[] {
    return this.place.book.tabs.map((tab) => this.place.sheet(tab));
  }
  getNumSheets(): number {
    return this.place.book.tabs.length;
  }
  getSheetByName(name?: unknown): Sheet | null {
    const tab = this.place.book.tabNamed(text('Spreadsheet.getSheetByName', name));
    return tab ? this.place.sheet(tab) : null;
  }
  getSheetById(id?: unknown): Sheet | null {
    const [wanted = 0] = integers('Spreadsheet.getSheetById', [id], 1);
    const tab = this.place.book.tab(wanted);
    return tab ? this.place.sheet(tab) : null;
  }

  /** `insertSheet(name?, index?, {template}?)`; the new sheet becomes the active one. */
  insertSheet(...args: unknown[]): Sheet {
    const { book } = this.place;
    const { name, index, template } = insertArguments(args);
    if (name !== undefined) refuseTakenName(book, name);
    const tab = book.nextId();
    const at = index ?? book.tabs.indexOf(activeTab(this.place)) + 1;
    const placed = {
      tab,
      name: name ?? freeName(book, 'Sheet', ''),
      index: Math.max(0, Math.min(at, book.tabs.length)),
    };
    if (template) this.place.apply({ kind: 'tab-copy', ...placed, from: template.getSheetId() });
    else {
      const { rows, columns } = defaultSize;
      this.place.apply({ kind: 'tab-insert', ...placed, rows, columns });
    }
    const inserted = this.place.tab(tab);
    if (!inserted.properties.hidden) selectTab(this.place, inserted);
    return this.place.sheet(inserted);
  }
  deleteSheet(sheet?: unknown): void {
    const tab = instance('Spreadsheet.deleteSheet', Sheet, sheet).getSheetId();
    if (this.place.book.tabs.length === 1) {
      throw new ServiceException("You can't remove all the sheets in a document.");
    }
    this.place.tab(tab);
    this.place.apply({ kind: 'tab-remove', tab });
  }
  deleteActiveSheet(): Sheet {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }
  duplicateActiveSheet(): Sheet {
    const sheet = this.getActiveSheet();
    const copied = `Copy of ${sheet.getName()}`;
    const name = freeName(this.place.book, `${copied} `, copied);
    return this.insertSheet(name, sheet.getIndex(), { template: sheet });
  }
  renameActiveSheet(newName?: unknown): void {
    this.getActiveSheet().setName(newName);
  }
  /** To a position from 1. */
  moveActiveSheet(pos?: unknown): void {
    const [position = 1] = integers('Spreadsheet.moveActiveSheet', [pos], 1);
    if (position < 1 || position > this.place.book.tabs.length) {
      throw new ServiceException('The sheet index is out of bounds.');
    }
    const tab = activeTab(this.place).id;
    this.place.apply({ kind: 'tab-move', tab, index: position - 1 });
  }
  getActiveSheet(): Sheet {
    return this.place.sheet(activeTab(this.place));
  }
  setActiveSheet(sheet?: unknown): Sheet {
    const chosen = instance('Spreadsheet.setActiveSheet', Sheet, sheet);
    selectTab(this.place, this.place.tab(chosen.getSheetId()));
    return chosen;
  }

  getRange(a1Notation?: unknown): Range {
    const notation = text('Spreadsheet.getRange', a1Notation);
    return rangeNamed(this.place, notation, activeTab(this.place));
  }
  getRangeList(a1Notations?: unknown): RangeList {
    return rangeList(this.place, 'Spreadsheet.getRangeList', a1Notations, activeTab(this.place));
  }
  getRangeByName(name?: unknown): Range | null {
    const wanted = text('Spreadsheet.getRangeByName', name);
    const named = this.place.book.namedRanges.find((candidate) => candidate.name === wanted);
    return named ? this.place.rangeAt(named.area) : null;
  }
  getNamedRanges(): NamedRange[] {
    return this.place.book.namedRanges.map(({ name }) => new NamedRange(this.place, name));
  }
  setNamedRange(name?: unknown, range?: unknown): void {
    const wanted = checkedName('Spreadsheet.setNamedRange', name);
    const { area } = instance('Spreadsheet.setNamedRange', RangeGeometry, range).place;
    this.place.apply({ kind: 'named-range', named: { name: wanted, area } });
  }
  removeNamedRange(name?: unknown): void {
    new NamedRange(this.place, text('Spreadsheet.removeNamedRange', name)).remove();
  }

  getProtections(type?: unknown): Protection[] {
    enumName('Spreadsheet.getProtections', ProtectionType, type);
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }
  addDeveloperMetadata(key?: unknown, valueOrVisibility?: unknown, visibility?: unknown): this {
    const args = [key, valueOrVisibility, visibility];
    addMetadata('Spreadsheet', this.place, { type: 'SPREADSHEET' }, args);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataAt(this.place, 'SPREADSHEET');
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.place, null);
  }
  createTextFinder(findText?: unknown): TextFinder {
    const [first, ...others] = this.getSheets().map((sheet) => sheet.getDataRange().place);
    if (!first) throw new Error('A workbook has at least one tab.');
    return TextFinder.over([first, ...others], findText, 'Spreadsheet.createTextFinder');
  }
}

type Insertion = {
  readonly name?: string;
  /** From 0, as this method counts. */
  readonly index?: number;
  readonly template?: Sheet;
};

function insertArguments(args: readonly unknown[]): Insertion {
  const method = 'Spreadsheet.insertSheet';
  const rest = [...trimmed(args)];
  const name = typeof rest[0] === 'string' ? text(method, rest.shift()) : undefined;
  const index = typeof rest[0] === 'number' ? Math.trunc(Number(rest.shift())) : undefined;
  const options = rest.shift();
  const given = typeof options === 'object' && options !== null;
  if (rest.length > 0 || (options !== undefined && !given)) throw mismatch(method, args);
  const template = given && 'template' in options ? options.template : undefined;
  return {
    ...(name === undefined ? {} : { name }),
    ...(index === undefined ? {} : { index }),
    ...(template === undefined ? {} : { template: instance(method, Sheet, template) }),
  };
}
