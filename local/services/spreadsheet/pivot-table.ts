// PivotTable: its groups, values and filters (facts 6.10).
import { dimensions, type PivotGroupSpec, type PivotValueSpec } from '../../book/pivot-spec.ts';
import type { Area } from '../../book/specs.ts';
import type { Execution } from '../../google/execution.ts';
import { type EnumValue, Service, ServiceException } from '../../google/service.ts';
import { enumName, instance, text } from './arguments.ts';
import { Dimension } from './enums.ts';
import { FilterCriteria } from './filter-criteria.ts';
import type { Provides } from './google-types.ts';
import { PivotTableSummarizeFunction } from './pivot-enums.ts';
import { PivotFilter } from './pivot-filter.ts';
import { PivotGroup } from './pivot-group.ts';
import { type PivotHost, PivotPlace, sourceColumn } from './pivot-place.ts';
import { PivotValue } from './pivot-value.ts';
import type { Range } from './range.ts';

export type { PivotHost } from './pivot-place.ts';

type Google = GoogleAppsScript.Spreadsheet.PivotTable;

export class PivotTable extends Service implements Provides<Google, keyof Google> {
  readonly serviceName = 'PivotTable';
  private readonly place: PivotPlace;

  constructor(execution: Execution, host: PivotHost) {
    super(execution);
    this.place = new PivotPlace(host);
  }

  addRowGroup(sourceDataColumn: unknown): PivotGroup {
    return this.#addGroup('rowGroups', 'PivotTable.addRowGroup', sourceDataColumn);
  }
  addColumnGroup(sourceDataColumn: unknown): PivotGroup {
    return this.#addGroup('columnGroups', 'PivotTable.addColumnGroup', sourceDataColumn);
  }
  getRowGroups(): PivotGroup[] {
    return this.place.list('rowGroups').map(({ id }) => this.#group('rowGroups', id));
  }
  getColumnGroups(): PivotGroup[] {
    return this.place.list('columnGroups').map(({ id }) => this.#group('columnGroups', id));
  }

  addPivotValue(sourceDataColumn: unknown, summarizeFunction: unknown): PivotValue {
    const method = 'PivotTable.addPivotValue';
    const column = sourceColumn(method, this.place.spec().source, sourceDataColumn);
    const summarize = enumName(method, PivotTableSummarizeFunction, summarizeFunction);
    return this.#addValue({
      id: this.place.freshId('value'),
      column,
      summarize,
      showAs: 'DEFAULT',
    });
  }
  /** Summarised by SUM until told otherwise, as in the editor (assumed of scripts). */
  addCalculatedPivotValue(name: unknown, formula: unknown): PivotValue {
    const method = 'PivotTable.addCalculatedPivotValue';
    return this.#addValue({
      id: this.place.freshId('value'),
      displayName: text(method, name),
      formula: text(method, formula),
      summarize: 'SUM',
      showAs: 'DEFAULT',
    });
  }
  getPivotValues(): PivotValue[] {
    return this.place.list('values').map(({ id }) => this.#value(id));
  }

  addFilter(sourceDataColumn: unknown, filterCriteria: unknown): PivotFilter {
    const method = 'PivotTable.addFilter';
    const column = sourceColumn(method, this.place.spec().source, sourceDataColumn);
    const { spec: filter } = instance(method, FilterCriteria, filterCriteria);
    if (filter.condition) {
      throw new ServiceException('Pivot table filters accept visible values only.');
    }
    const id = this.place.freshId('filter');
    this.place.add('filters', { id, column, filter });
    return new PivotFilter(this.execution, this.place, this, id);
  }
  getFilters(): PivotFilter[] {
    return this.place
      .list('filters')
      .map(({ id }) => new PivotFilter(this.execution, this.place, this, id));
  }

  getAnchorCell(): Range {
    const { anchor } = this.place.spec();
    return this.place.host.rangeAt({ ...anchor, rows: 1, columns: 1 });
  }
  getSourceDataRange(): Range {
    return this.place.host.rangeAt(this.place.spec().source);
  }
  getValuesDisplayOrientation(): EnumValue {
    return Dimension[this.place.spec().orientation];
  }
  setValuesDisplayOrientation(dimension: unknown): this {
    const method = 'PivotTable.setValuesDisplayOrientation';
    const name = enumName(method, Dimension, dimension);
    const orientation = dimensions.find((known) => known === name) ?? 'COLUMNS';
    this.place.host.save({ ...this.place.spec(), orientation });
    return this;
  }
  remove(): void {
    this.place.spec();
    this.place.host.remove();
  }

  #addGroup(
    axis: 'rowGroups' | 'columnGroups',
    method: string,
    sourceDataColumn: unknown,
  ): PivotGroup {
    const column = sourceColumn(method, this.place.spec().source, sourceDataColumn);
    const id = this.place.freshId('group');
    const group: PivotGroupSpec = {
      id,
      column,
      ascending: true,
      showTotals: true,
      repeatLabels: false,
    };
    this.place.add(axis, group);
    return this.#group(axis, id);
  }

  #addValue(value: PivotValueSpec): PivotValue {
    this.place.add('values', value);
    return this.#value(value.id);
  }

  #group(axis: 'rowGroups' | 'columnGroups', id: string): PivotGroup {
    return new PivotGroup(this.execution, this.place, this, { axis, id });
  }

  #value(id: string): PivotValue {
    return new PivotValue(this.execution, this.place, this, id);
  }
}

/** `Range.createPivotTable(source)`: an empty pivot table at an anchor. */
export const createPivotTable = (
  execution: Execution,
  host: PivotHost,
  source: Area,
  anchor: { readonly tab: number; readonly row: number; readonly column: number },
): PivotTable => {
  host.save({
    source,
    anchor: { tab: anchor.tab, row: anchor.row, column: anchor.column },
    rowGroups: [],
    columnGroups: [],
    values: [],
    filters: [],
    orientation: 'COLUMNS',
  });
  return new PivotTable(execution, host);
};

/** A pivot table that exists, as `Sheet.getPivotTables()` gives it. */
export const openPivotTable = (execution: Execution, host: PivotHost): PivotTable =>
  new PivotTable(execution, host);
