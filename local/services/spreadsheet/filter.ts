// The basic filter of a sheet: at most one, hiding rows by what its columns let through (facts 6.6).
import { filteredRows } from '../../book/filter-rows.ts';
import { sortChange } from '../../book/sort.ts';
import type { Tab } from '../../book/tab.ts';
import type { FilterSpec, Rect, TabFilter } from '../../book/types.ts';
import { overlaps } from '../../book/write-checks.ts';
import { Service, ServiceException } from '../../google/service.ts';
import { flag, instance, integers } from './arguments.ts';
import { FilterCriteria } from './filter-criteria.ts';
import type { Provides } from './google-types.ts';
import type { OpenBook } from './open-book.ts';
import type { Range } from './range.ts';
import { type RangePlace, rectOf, tabOf } from './range-place.ts';

export class Filter
  extends Service
  implements
    Provides<GoogleAppsScript.Spreadsheet.Filter, keyof GoogleAppsScript.Spreadsheet.Filter>
{
  readonly serviceName = 'Filter';

  constructor(
    private readonly open: OpenBook,
    private readonly tab: number,
  ) {
    super(open.execution);
  }

  static create(place: RangePlace): Filter {
    const tab = tabOf(place);
    if (tab.filter) {
      throw new ServiceException("You can't create a filter in a sheet that already has a filter.");
    }
    const filter = { area: rectOf(place), columns: [] };
    place.open.apply({ kind: 'filter', tab: tab.id, filter, hiddenRows: [] });
    return new Filter(place.open, tab.id);
  }

  /** The tab's filter; with a rectangle, only if it touches that. */
  static of(open: OpenBook, tab: Tab, rect?: Rect): Filter | null {
    const { filter } = tab;
    if (!filter || (rect && !overlaps(tab.resolve(filter.area), rect))) return null;
    return new Filter(open, tab.id);
  }

  getRange(): Range {
    return this.open.rangeAt({ ...this.#filter().area, tab: this.tab });
  }
  getColumnFilterCriteria(columnPosition?: unknown): FilterCriteria | null {
    const column = this.#column('Filter.getColumnFilterCriteria', columnPosition);
    const found = this.#filter().columns.find((entry) => entry.column === column);
    return found ? new FilterCriteria(this.open.execution, found.filter, this.open.rangeAt) : null;
  }
  setColumnFilterCriteria(columnPosition?: unknown, filterCriteria?: unknown): this {
    const method = 'Filter.setColumnFilterCriteria';
    const column = this.#column(method, columnPosition);
    const spec =
      filterCriteria === null ? null : instance(method, FilterCriteria, filterCriteria).spec;
    this.#setColumn(column, spec);
    return this;
  }
  removeColumnFilterCriteria(columnPosition?: unknown): this {
    this.#setColumn(this.#column('Filter.removeColumnFilterCriteria', columnPosition), null);
    return this;
  }
  /** The first row of the filter is its header and stays. */
  sort(columnPosition?: unknown, ascending?: unknown): this {
    const column = this.#column('Filter.sort', columnPosition);
    const upwards = flag('Filter.sort', ascending);
    const tab = this.open.tab(this.tab);
    const area = tab.resolve(this.#filter().area);
    if (area.rows > 1) {
      const body = { ...area, row: area.row + 1, rows: area.rows - 1 };
      this.open.apply(sortChange(tab, body, [{ column, ascending: upwards }]));
    }
    return this;
  }
  remove(): void {
    this.#filter();
    this.open.apply({ kind: 'filter', tab: this.tab, filter: null, hiddenRows: [] });
  }

  #filter(): TabFilter {
    const { filter } = this.open.tab(this.tab);
    if (!filter) throw new ServiceException('The filter no longer exists.');
    return filter;
  }

  #column(method: string, columnPosition: unknown): number {
    const [column = 1] = integers(method, [columnPosition], 1);
    const { area } = this.#filter();
    if (column < area.column || column >= area.column + area.columns) {
      throw new ServiceException('The column is outside the range of the filter.');
    }
    return column;
  }

  #setColumn(column: number, spec: FilterSpec | null): void {
    const { area, columns } = this.#filter();
    const others = columns.filter((entry) => entry.column !== column);
    const filter = { area, columns: spec ? [...others, { column, filter: spec }] : others };
    const hiddenRows = filteredRows(this.open.book, this.open.tab(this.tab), filter);
    this.open.apply({ kind: 'filter', tab: this.tab, filter, hiddenRows });
  }
}
