// TextFinder: cells that show a text, found and replaced.
import { displayValue } from '../../book/number-format.ts';
import { Service } from '../../google/service.ts';
import { flag, instance, text } from './arguments.ts';
import type { Provides } from './google-types.ts';
import type { Range } from './range.ts';
import { RangeGeometry } from './range-geometry.ts';
import { mapCells, type RangePlace, rangeAt, rectOf, tabOf } from './range-place.ts';
import { writeValues } from './script-values.ts';

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
    return this.#all().map(rangeOf);
  }
  findNext(): Range | null {
    return this.#step((found, current) => isAfter(found, current), 'first');
  }
  findPrevious(): Range | null {
    return this.#step((found, current) => isAfter(current, found), 'last');
  }
  getCurrentMatch(): Range | null {
    return this.#current && rangeOf(this.#current);
  }
  replaceWith(replaceText?: unknown): number {
    const current = this.#current;
    return current ? this.#replace([current], text('TextFinder.replaceWith', replaceText)) : 0;
  }
  replaceAllWith(replaceText?: unknown): number {
    return this.#replace(this.#all(), text('TextFinder.replaceAllWith', replaceText));
  }

  #all(): Found[] {
    const pattern = this.#pattern('');
    return this.places.flatMap((place) =>
      mapCells(rectOf(place), (row, column) => ({ place, row, column }))
        .flat()
        .filter((cell) => pattern.test(this.#textOf(cell))),
    );
  }

  #textOf({ place, row, column }: Found): string {
    const tab = tabOf(place);
    const formula = tab.grid.formula(row, column);
    if (this.#formulaText && formula !== null) return formula;
    const { locale } = place.open.book;
    return displayValue(tab.value(row, column), tab.numberFormat(row, column), locale);
  }

  #pattern(flags: 'g' | ''): RegExp {
    const source = this.#regularExpression
      ? this.sought
      : this.sought.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const whole = this.#entireCell ? `^(?:${source})$` : source;
    return new RegExp(whole, `${flags}${this.#matchCase ? '' : 'i'}u`);
  }

  #step(
    isBeyond: (found: Found, current: Found) => boolean,
    which: 'first' | 'last',
  ): Range | null {
    const current = this.#current;
    const candidates = this.#all().filter((found) => !current || isBeyond(found, current));
    const found = which === 'first' ? candidates[0] : candidates.at(-1);
    if (!found) return null;
    this.#current = found;
    return rangeOf(found);
  }

  #replace(cells: readonly Found[], replacement: string): number {
    const pattern = this.#pattern('g');
    let count = 0;
    for (const cell of cells) {
      const replaced = this.#textOf(cell).replace(pattern, () => {
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
