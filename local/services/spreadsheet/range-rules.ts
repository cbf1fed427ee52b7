// Range: what is laid upon cells — notes, validations, metadata, protection, filter, pivot tables.
import type { ValidationSpec } from '../../book/types.ts';
import { block, instance, mismatch } from './arguments.ts';
import { DataValidation } from './data-validation.ts';
import {
  addMetadata,
  type DeveloperMetadata,
  metadataOfRange,
  rangeLocation,
} from './developer-metadata.ts';
import { DeveloperMetadataFinder } from './developer-metadata-finder.ts';
import { Filter } from './filter.ts';
import { pivotHost } from './pivot-store.ts';
import { createPivotTable, type PivotTable } from './pivot-table.ts';
import { Protection } from './protection.ts';
import { RangeFormat } from './range-format.ts';
import { RangeGeometry } from './range-geometry.ts';
import { mapCells, rectOf, tabOf } from './range-place.ts';
import { refusePivot } from './script-values.ts';
import { TextFinder } from './text-finder.ts';

export abstract class RangeRules extends RangeFormat {
  getNote(): string {
    return this.getNotes()[0]?.[0] ?? '';
  }
  getNotes(): string[][] {
    const { grid } = tabOf(this.place);
    return mapCells(rectOf(this.place), (row, column) => grid.layer('note', row, column) ?? '');
  }
  /** null and '' remove the note (facts 6.6). */
  setNote(note?: unknown): this {
    const area = rectOf(this.place);
    const value = asNote('Range.setNote', note);
    const { tab } = this.place.area;
    this.place.open.apply({ kind: 'layer', tab, layer: 'note', area, value });
    return this;
  }
  setNotes(notes?: unknown): this {
    const area = rectOf(this.place);
    const values = block('Range.setNotes', notes, area).map((line) =>
      line.map((note) => asNote('Range.setNotes', note)),
    );
    const { tab } = this.place.area;
    this.place.open.apply({ kind: 'layer', tab, layer: 'note', area, values });
    return this;
  }
  clearNote(): this {
    return this.setNote(null);
  }

  getDataValidation(): DataValidation | null {
    return this.getDataValidations()[0]?.[0] ?? null;
  }
  getDataValidations(): (DataValidation | null)[][] {
    const { grid } = tabOf(this.place);
    return mapCells(rectOf(this.place), (row, column) => {
      const spec = grid.layer('validation', row, column);
      return spec && new DataValidation(this.place.open.execution, spec, this.place.open.rangeAt);
    });
  }
  setDataValidation(rule?: unknown): this {
    const area = rectOf(this.place);
    const value = asValidation('Range.setDataValidation', rule);
    const { tab } = this.place.area;
    this.place.open.apply({ kind: 'layer', tab, layer: 'validation', area, value });
    return this;
  }
  setDataValidations(rules?: unknown): this {
    const area = rectOf(this.place);
    const values = block('Range.setDataValidations', rules, area).map((line) =>
      line.map((rule) => asValidation('Range.setDataValidations', rule)),
    );
    const { tab } = this.place.area;
    this.place.open.apply({ kind: 'layer', tab, layer: 'validation', area, values });
    return this;
  }
  clearDataValidations(): this {
    return this.setDataValidation(null);
  }

  addDeveloperMetadata(key?: unknown, valueOrVisibility?: unknown, visibility?: unknown): this {
    const args = [key, valueOrVisibility, visibility];
    addMetadata('Range', this.place.open, rangeLocation(this.place), args);
    return this;
  }
  getDeveloperMetadata(): DeveloperMetadata[] {
    return metadataOfRange(this.place);
  }
  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.place.open, this.place.area);
  }

  /** A new protection each time, even over an old one (facts 6.8). */
  protect(): Protection {
    return Protection.create(this.place.open, this.place.area);
  }

  createFilter(): Filter {
    return Filter.create(this.place);
  }
  /** The sheet's filter, if this range touches it. */
  getFilter(): Filter | null {
    return Filter.of(this.place.open, tabOf(this.place), rectOf(this.place));
  }

  createPivotTable(sourceData?: unknown): PivotTable {
    const source = instance('Range.createPivotTable', RangeGeometry, sourceData).place.area;
    refusePivot(tabOf(this.place), rectOf(this.place));
    const { open, area } = this.place;
    const host = pivotHost(open, area.tab, open.book.nextId());
    return createPivotTable(open.execution, host, source, area);
  }

  createTextFinder(findText?: unknown): TextFinder {
    return TextFinder.over([this.place], findText, 'Range.createTextFinder');
  }
}

function asNote(method: string, note: unknown): string | null {
  if (note === null || note === undefined || note === '') return null;
  if (typeof note === 'object') throw mismatch(method, [note]);
  return String(note);
}

function asValidation(method: string, rule: unknown): ValidationSpec | null {
  if (rule === null || rule === undefined) return null;
  return instance(method, DataValidation, rule).spec;
}
