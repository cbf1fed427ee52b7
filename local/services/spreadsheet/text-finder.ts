// TextFinder: cells that show a text, found and replaced.
import { Service } from '../../google/service.ts';
import { flag, instance, text } from './arguments.ts';
import type { Provides } from './google-types.ts';
import type { Range } from './range.ts';
import { RangeGeometry } from './range-geometry.ts';
import { type RangePlace, rangeAt, rectOf, tabOf } from './range-place.ts';
import { shown, writeValues } from './script-values.ts';

type Found = { readonly place: RangePlace; readonly row: number; readonly column: number };

export class TextFinder
  extends Service
  implements
    Provides<
      GoogleAppsScript.Spreadsheet.TextFinder,
      Exclude<keyof GoogleAppsScript.Spreadsheet.TextFinder, 'ignoreDiacritics'>
    >
{
  readonly serviceName = 'TextFinder';
  #matchCase = false;
  #entireCell = false;
  #regularExpression = false;
  #formulaText = false;
  #current: Found | null = null;

  private constructor(
    private readonly places: readonly [RangePlace, ...RangePlace[]],
    private readonly sought: string,
  ) {
    super(places[0].open.execution);
  }

  static over(
    places: readonly [RangePlace, ...RangePlace[]],
    findText: unknown,
    method: string,
  ): TextFinder {
    return new TextFinder(places, text(method, findText));
  }

  matchCase(matchCase?: unknown): this {
    this.#matchCase = flag('TextFinder.matchCase', matchCase);
    return this;
  }
  matchEntireCell(matchEntireCell?: unknown): this {
    this.#entireCell = flag('TextFinder.matchEntireCell', matchEntireCell);
    return this;
  }
  matchFormulaText(matchFormulaText?: unknown): this {
    this.#formulaText = flag('TextFinder.matchFormulaText', matchFormulaText);
    return this;
  }
  useRegularExpression(useRegEx?: unknown): this {
    this.#regularExpression = flag('TextFinder.useRegularExpression', useRegEx);
    return this;
  }
  startFrom(startRange?: unknown): this {
    const { place } = instance('TextFinder.startFrom', RangeGeometry, startRange);
    const { row, column } = place.area;
    this.#current = { place, row, column: column - 1 };
    return this;
  }

  findAll(): Range[] {
    return [...this.#matches()].map(rangeOf);
  }
  findNext(): Range | null {
    const current = this.#current;
    for (const found of this.#matches()) {
      if (!current || isAfter(found, current)) return this.#goTo(found);
    }
    return null;
  }
  findPrevious(): Range | null {
    const current = this.#current;
    let last: Found | null = null;
    for (const found of this.#matches()) {
      if (!current || isAfter(current, found)) last = found;
    }
    return last && this.#goTo(last);
  }
  getCurrentMatch(): Range | null {
    return this.#current && rangeOf(this.#current);
  }
  replaceWith(replaceText?: unknown): number {
    const current = this.#current;
    return current ? this.#replace([current], text('TextFinder.replaceWith', replaceText)) : 0;
  }
  replaceAllWith(replaceText?: unknown): number {
    return this.#replace([...this.#matches()], text('TextFinder.replaceAllWith', replaceText));
  }

  /** In reading order, each found when it is asked for: a column may be long and its first match near. */
  *#matches(): Generator<Found> {
    const pattern = this.#pattern('');
    for (const place of this.places) {
      const { row, column, rows, columns } = rectOf(place);
      for (let at = row; at < row + rows; at++) {
        for (let across = column; across < column + columns; across++) {
          if (pattern.test(this.#textAt(place, at, across))) {
            yield { place, row: at, column: across };
          }
        }
      }
    }
  }

  #textAt(place: RangePlace, row: number, column: number): string {
    const tab = tabOf(place);
    tab.bringUpToDate();
    const formula = this.#formulaText ? tab.grid.formula(row, column) : null;
    if (formula !== null) return formula;
    return shown(
      tab,
      tab.grid.column(column).values[row - 1] ?? null,
      row,
      column,
      place.open.book.locale,
    );
  }

  #pattern(flags: 'g' | ''): RegExp {
    const source = this.#regularExpression
      ? this.sought
      : this.sought.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const whole = this.#entireCell ? `^(?:${source})$` : source;
    return new RegExp(whole, `${flags}${this.#matchCase ? '' : 'i'}u`);
  }

  #goTo(found: Found): Range {
    this.#current = found;
    return rangeOf(found);
  }

  #replace(cells: readonly Found[], replacement: string): number {
    const pattern = this.#pattern('g');
    let count = 0;
    for (const cell of cells) {
      const replaced = this.#textAt(cell.place, cell.row, cell.column).replace(pattern, () => {
        count++;
        return replacement;
      });
      const rect = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
      writeValues(cell.place.open, tabOf(cell.place), rect, [[replaced]]);
    }
    return count;
  }
}

const rangeOf = ({ place, row, column }: Found): Range =>
  rangeAt(place, { row, column, rows: 1, columns: 1 });

const isAfter = (one: Found, other: Found): boolean =>
  one.row > other.row || (one.row === other.row && one.column > other.column);
