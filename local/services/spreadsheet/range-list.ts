// RangeList: the same done to several ranges of one sheet.
import { Service } from '../../google/service.ts';
import type { Provides, PublicMethods } from './google-types.ts';
import type { OpenBook } from './open-book.ts';
import type { Range } from './range.ts';

export class RangeList
  extends Service
  implements Provides<GoogleAppsScript.Spreadsheet.RangeList, PublicMethods<RangeList>>
{
  readonly serviceName = 'RangeList';

  constructor(
    open: OpenBook,
    private readonly ranges: readonly Range[],
  ) {
    super(open.execution);
  }

  getRanges(): Range[] {
    return [...this.ranges];
  }

  activate(): this {
    return this.#each((range) => range.activate());
  }
  breakApart(): this {
    return this.#each((range) => range.breakApart());
  }
  check(): this {
    return this.#each((range) => range.check());
  }
  clear(options?: unknown): this {
    return this.#each((range) => range.clear(options));
  }
  clearContent(): this {
    return this.#each((range) => range.clearContent());
  }
  clearDataValidations(): this {
    return this.#each((range) => range.clearDataValidations());
  }
  clearFormat(): this {
    return this.#each((range) => range.clearFormat());
  }
  clearNote(): this {
    return this.#each((range) => range.clearNote());
  }
  removeCheckboxes(): this {
    return this.#each((range) => range.removeCheckboxes());
  }
  trimWhitespace(): this {
    return this.#each((range) => range.trimWhitespace());
  }
  uncheck(): this {
    return this.#each((range) => range.uncheck());
  }
  insertCheckboxes(checkedValue?: unknown, uncheckedValue?: unknown): this {
    return this.#each((range) => range.insertCheckboxes(checkedValue, uncheckedValue));
  }
  setBackground(value?: unknown): this {
    return this.#each((range) => range.setBackground(value));
  }
  setFontColor(value?: unknown): this {
    return this.#each((range) => range.setFontColor(value));
  }
  setFontFamily(value?: unknown): this {
    return this.#each((range) => range.setFontFamily(value));
  }
  setFontLine(value?: unknown): this {
    return this.#each((range) => range.setFontLine(value));
  }
  setFontSize(value?: unknown): this {
    return this.#each((range) => range.setFontSize(value));
  }
  setFontStyle(value?: unknown): this {
    return this.#each((range) => range.setFontStyle(value));
  }
  setFontWeight(value?: unknown): this {
    return this.#each((range) => range.setFontWeight(value));
  }
  setFormula(value?: unknown): this {
    return this.#each((range) => range.setFormula(value));
  }
  setFormulaR1C1(value?: unknown): this {
    return this.#each((range) => range.setFormulaR1C1(value));
  }
  setHorizontalAlignment(value?: unknown): this {
    return this.#each((range) => range.setHorizontalAlignment(value));
  }
  setNote(value?: unknown): this {
    return this.#each((range) => range.setNote(value));
  }
  setNumberFormat(value?: unknown): this {
    return this.#each((range) => range.setNumberFormat(value));
  }
  setTextRotation(value?: unknown): this {
    return this.#each((range) => range.setTextRotation(value));
  }
  setValue(value?: unknown): this {
    return this.#each((range) => range.setValue(value));
  }
  setVerticalAlignment(value?: unknown): this {
    return this.#each((range) => range.setVerticalAlignment(value));
  }
  setWrap(value?: unknown): this {
    return this.#each((range) => range.setWrap(value));
  }
  setWrapStrategy(value?: unknown): this {
    return this.#each((range) => range.setWrapStrategy(value));
  }
  setBackgroundRGB(red?: unknown, green?: unknown, blue?: unknown): this {
    return this.#each((range) => range.setBackgroundRGB(red, green, blue));
  }
  setBorder(...edges: unknown[]): this {
    return this.#each((range) => range.setBorder(...edges));
  }

  #each(act: (range: Range) => unknown): this {
    for (const range of this.ranges) act(range);
    return this;
  }
}
