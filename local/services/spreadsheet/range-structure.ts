// Range: cells cleared, copied, moved, merged, sorted and shifted.
import { type CopyWhat, copyAll } from '../../book/copy.ts';
import { sortChange } from '../../book/sort.ts';
import type { Rect } from '../../book/types.ts';
import { enumName, instance, integers } from './arguments.ts';
import { copyBlock, deleteCells, insertCells, moveBlock } from './cell-moves.ts';
import { Dimension } from './enums.ts';
import { mergeChanges, unmergeChange } from './merges.ts';
import { clearedParts, pastedAs } from './paste.ts';
import type { Range } from './range.ts';
import { RangeGeometry } from './range-geometry.ts';
import { mergesWithin, rangeAt, rectOf, tabOf } from './range-place.ts';
import { RangeRules } from './range-rules.ts';
import { refusePivot } from './script-values.ts';
import { sheetArgument } from './sheet-argument.ts';
import { sortKeys } from './sort-keys.ts';

export abstract class RangeStructure extends RangeRules {
  clear(options?: unknown): this {
    const area = rectOf(this.place);
    const tab = tabOf(this.place);
    const parts = clearedParts('Range.clear', options);
    if (parts.includes('content')) refusePivot(tab, area);
    this.place.open.apply({ kind: 'clear', tab: tab.id, area, parts });
    return this;
  }

  /** To the destination's first cell; a larger destination is filled with copies of the block. */
  copyTo(destination?: unknown, optionsOrType?: unknown, transposed?: unknown): void {
    const target = instance('Range.copyTo', RangeGeometry, destination).place;
    const what = pastedAs('Range.copyTo', optionsOrType, transposed);
    copyBlock(this.place.open, this.#block(), { tab: tabOf(target), rect: rectOf(target) }, what);
  }
  copyFormatToRange(
    sheet?: unknown,
    column?: unknown,
    columnEnd?: unknown,
    row?: unknown,
    rowEnd?: unknown,
  ): void {
    const what: CopyWhat = { ...copyAll, content: 'none', layers: ['format', 'style'] };
    this.#copyTo('Range.copyFormatToRange', sheet, [column, columnEnd, row, rowEnd], what);
  }
  copyValuesToRange(
    sheet?: unknown,
    column?: unknown,
    columnEnd?: unknown,
    row?: unknown,
    rowEnd?: unknown,
  ): void {
    const what: CopyWhat = { ...copyAll, content: 'values', layers: [] };
    this.#copyTo('Range.copyValuesToRange', sheet, [column, columnEnd, row, rowEnd], what);
  }

  /** Cut and paste: formats and notes go along, what stays behind is empty. */
  moveTo(target?: unknown): void {
    const { place } = instance('Range.moveTo', RangeGeometry, target);
    const { row, column } = place.area;
    moveBlock(this.place.open, this.#block(), { tab: tabOf(place), row, column });
  }

  merge(): this {
    return this.#merge([rectOf(this.place)]);
  }
  mergeAcross(): this {
    const rect = rectOf(this.place);
    return this.#merge(
      Array.from({ length: rect.rows }, (_, at) => ({ ...rect, row: rect.row + at, rows: 1 })),
    );
  }
  mergeVertically(): this {
    const rect = rectOf(this.place);
    return this.#merge(
      Array.from({ length: rect.columns }, (_, at) => ({
        ...rect,
        column: rect.column + at,
        columns: 1,
      })),
    );
  }
  breakApart(): this {
    this.place.open.apply(unmergeChange(tabOf(this.place), rectOf(this.place)));
    return this;
  }
  getMergedRanges(): Range[] {
    const merges = mergesWithin(tabOf(this.place), rectOf(this.place));
    return merges.map((rect) => rangeAt(this.place, rect));
  }
  isPartOfMerge(): boolean {
    return mergesWithin(tabOf(this.place), rectOf(this.place)).length > 0;
  }

  /** By columns of the sheet, not of the range (facts 6.6). */
  sort(sortSpecObj?: unknown): this {
    const rect = rectOf(this.place);
    const tab = tabOf(this.place);
    refusePivot(tab, rect);
    this.place.open.apply(sortChange(tab, rect, sortKeys('Range.sort', sortSpecObj, rect)));
    return this;
  }

  insertCells(shiftDimension?: unknown): this {
    const along = enumName('Range.insertCells', Dimension, shiftDimension);
    insertCells(this.place.open, this.#block(), along);
    return this;
  }
  deleteCells(shiftDimension?: unknown): void {
    const along = enumName('Range.deleteCells', Dimension, shiftDimension);
    deleteCells(this.place.open, this.#block(), along);
  }

  /** Leading, trailing and repeated blanks of texts. */
  trimWhitespace(): this {
    const tab = tabOf(this.place);
    const area = rectOf(this.place);
    const values = tab.values(area.row, area.column, area.rows, area.columns);
    values.forEach((line, rowOffset) => {
      line.forEach((value, offset) => {
        const row = area.row + rowOffset;
        const column = area.column + offset;
        if (typeof value !== 'string' || tab.grid.formula(row, column) !== null) return;
        const trimmed = value.trim().replace(/\s+/g, ' ');
        if (trimmed === value) return;
        const cell = { row, column, rows: 1, columns: 1 };
        this.place.open.apply({ kind: 'write', tab: tab.id, area: cell, values: [[trimmed]] });
      });
    });
    return this;
  }

  #block() {
    return { tab: tabOf(this.place), rect: rectOf(this.place) };
  }

  #copyTo(method: string, sheet: unknown, edges: readonly unknown[], what: CopyWhat): void {
    const { open } = this.place;
    const tab = sheetArgument(open, method, sheet);
    const [column = 1, columnEnd = 1, row = 1, rowEnd = 1] = integers(method, edges, 4);
    const rect = { row, column, rows: rowEnd - row + 1, columns: columnEnd - column + 1 };
    copyBlock(open, this.#block(), { tab, rect }, what);
  }

  #merge(rects: readonly Rect[]): this {
    for (const change of mergeChanges(tabOf(this.place), rects)) this.place.open.apply(change);
    return this;
  }
}
