// Range: values, formulas and checkboxes, read and written.
import { translateFormulaToA1, translateFormulaToR1C1 } from '@borgar/fx';
import { cellName } from '../../book/a1.ts';
import type { Tab } from '../../book/tab.ts';
import type { ValidationSpec } from '../../book/types.ts';
import { block, text } from './arguments.ts';
import { RangeGeometry } from './range-geometry.ts';
import { mapCells, rectOf, tabOf } from './range-place.ts';
import {
  readDisplayValues,
  readValues,
  refusePivot,
  repeated,
  type ScriptValue,
  writeValues,
} from './script-values.ts';

export abstract class RangeValues extends RangeGeometry {
  getValue(): ScriptValue {
    const { row, column } = rectOf(this.place);
    const one = { row, column, rows: 1, columns: 1 };
    return readValues(this.place.open, tabOf(this.place), one)[0]?.[0] ?? '';
  }
  getValues(): ScriptValue[][] {
    return readValues(this.place.open, tabOf(this.place), rectOf(this.place));
  }
  getDisplayValue(): string {
    const { row, column } = rectOf(this.place);
    const one = { row, column, rows: 1, columns: 1 };
    return readDisplayValues(this.place.open, tabOf(this.place), one)[0]?.[0] ?? '';
  }
  getDisplayValues(): string[][] {
    return readDisplayValues(this.place.open, tabOf(this.place), rectOf(this.place));
  }
  isBlank(): boolean {
    const { row, column, rows, columns } = rectOf(this.place);
    const tab = tabOf(this.place);
    return tab.values(row, column, rows, columns).every((line) => line.every((v) => v === null));
  }

  setValue(value?: unknown): this {
    const rect = rectOf(this.place);
    writeValues(this.place.open, tabOf(this.place), rect, repeated(rect, value));
    return this;
  }
  setValues(values?: unknown): this {
    const rect = rectOf(this.place);
    const lines = block('Range.setValues', values, rect);
    writeValues(this.place.open, tabOf(this.place), rect, lines);
    return this;
  }

  getFormula(): string {
    const { row, column } = rectOf(this.place);
    return tabOf(this.place).grid.formula(row, column) ?? '';
  }
  getFormulas(): string[][] {
    const { grid } = tabOf(this.place);
    return mapCells(rectOf(this.place), (row, column) => grid.formula(row, column) ?? '');
  }
  /** A formula's leading `=` may be left out (Range reference, setFormula). */
  setFormula(formula?: unknown): this {
    const rect = rectOf(this.place);
    const written = asFormula(text('Range.setFormula', formula));
    writeValues(this.place.open, tabOf(this.place), rect, repeated(rect, written));
    return this;
  }
  setFormulas(formulas?: unknown): this {
    const rect = rectOf(this.place);
    const lines = block('Range.setFormulas', formulas, rect).map((line) =>
      line.map((formula) => asFormula(text('Range.setFormulas', formula))),
    );
    writeValues(this.place.open, tabOf(this.place), rect, lines);
    return this;
  }
  getFormulaR1C1(): string | null {
    return this.getFormulasR1C1()[0]?.[0] ?? null;
  }
  getFormulasR1C1(): (string | null)[][] {
    const { grid } = tabOf(this.place);
    return mapCells(rectOf(this.place), (row, column) => {
      const formula = grid.formula(row, column);
      return formula === null ? null : translateFormulaToR1C1(formula, cellName(row, column));
    });
  }
  setFormulaR1C1(formula?: unknown): this {
    const written = text('Range.setFormulaR1C1', formula);
    return this.setFormulasR1C1(repeated(rectOf(this.place), written));
  }
  setFormulasR1C1(formulas?: unknown): this {
    const rect = rectOf(this.place);
    const given = block('Range.setFormulasR1C1', formulas, rect);
    const lines = mapCells(rect, (row, column) => {
      const formula = text('Range.setFormulasR1C1', given[row - rect.row]?.[column - rect.column]);
      return formula === '' ? '' : translateFormulaToA1(asFormula(formula), cellName(row, column));
    });
    writeValues(this.place.open, tabOf(this.place), rect, lines);
    return this;
  }

  clearContent(): this {
    const area = rectOf(this.place);
    const tab = tabOf(this.place);
    refusePivot(tab, area);
    this.place.open.apply({ kind: 'clear', tab: tab.id, area, parts: ['content', 'richText'] });
    return this;
  }

  /** A checkbox is a validation with the values it stands for (Range reference). */
  insertCheckboxes(checkedValue?: unknown, uncheckedValue?: unknown): this {
    const area = rectOf(this.place);
    const tab = tabOf(this.place);
    const states = [checkedValue, uncheckedValue].filter(isPlain);
    const value: ValidationSpec = {
      criteria: 'CHECKBOX',
      values: states,
      allowInvalid: false,
      helpText: null,
    };
    this.place.open.apply({ kind: 'layer', tab: tab.id, layer: 'validation', area, value });
    this.#eachCell((row, column, tab) => {
      const empty = tab.value(row, column) === null;
      if (empty) this.#write(row, column, checkboxValue(value, 1));
    });
    return this;
  }
  removeCheckboxes(): this {
    this.#eachCell((row, column, tab) => {
      if (tab.grid.layer('validation', row, column)?.criteria !== 'CHECKBOX') return;
      const area = { row, column, rows: 1, columns: 1 };
      this.place.open.apply({ kind: 'clear', tab: tab.id, area, parts: ['content', 'validation'] });
    });
    return this;
  }
  check(): this {
    this.#tick(0);
    return this;
  }
  uncheck(): this {
    this.#tick(1);
    return this;
  }
  /** null where not every cell is a checkbox in the same state. */
  isChecked(): boolean | null {
    const tab = tabOf(this.place);
    const states = mapCells(rectOf(this.place), (row, column) => {
      const spec = tab.grid.layer('validation', row, column);
      if (spec?.criteria !== 'CHECKBOX') return null;
      return tab.value(row, column) === checkboxValue(spec, 0);
    }).flat();
    const [first = null] = states;
    return states.every((state) => state === first) ? first : null;
  }

  #tick(state: 0 | 1): void {
    this.#eachCell((row, column, tab) => {
      const spec = tab.grid.layer('validation', row, column);
      if (spec?.criteria === 'CHECKBOX') this.#write(row, column, checkboxValue(spec, state));
    });
  }

  #eachCell(visit: (row: number, column: number, tab: Tab) => void): void {
    const tab = tabOf(this.place);
    mapCells(rectOf(this.place), (row, column) => visit(row, column, tab));
  }

  #write(row: number, column: number, value: unknown): void {
    const cell = { row, column, rows: 1, columns: 1 };
    writeValues(this.place.open, tabOf(this.place), cell, [[value]]);
  }
}

const asFormula = (formula: string): string =>
  formula === '' || formula.startsWith('=') ? formula : `=${formula}`;

const isPlain = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

function checkboxValue({ values }: ValidationSpec, state: 0 | 1): string | number | boolean {
  const value = values[state];
  if (values.length === 0) return state === 0;
  return isPlain(value) ? value : '';
}
