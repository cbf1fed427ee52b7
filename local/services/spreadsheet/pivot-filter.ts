// PivotFilter: the values of a column that a pivot table counts.
import type { Execution } from '../../google/execution.ts';
import { Service } from '../../google/service.ts';
import { instance } from './arguments.ts';
import { FilterCriteria } from './filter-criteria.ts';
import type { Provides } from './google-types.ts';
import type { PivotPlace } from './pivot-place.ts';

type Google = GoogleAppsScript.Spreadsheet.PivotFilter;

export class PivotFilter<Table extends Service = Service>
  extends Service
  implements Provides<Google, keyof Google>
{
  readonly serviceName = 'PivotFilter';

  constructor(
    execution: Execution,
    private readonly place: PivotPlace,
    private readonly table: Table,
    private readonly id: string,
  ) {
    super(execution);
  }

  getPivotTable(): Table {
    return this.table;
  }
  getSourceDataColumn(): number {
    return this.place.part('filters', this.id).column;
  }
  getFilterCriteria(): FilterCriteria {
    const { filter } = this.place.part('filters', this.id);
    return new FilterCriteria(this.execution, filter, this.place.host.rangeAt);
  }
  setFilterCriteria(criteria: unknown): this {
    const { spec } = instance('PivotFilter.setFilterCriteria', FilterCriteria, criteria);
    this.place.change('filters', this.id, (part) => ({ ...part, filter: spec }));
    return this;
  }
  remove(): void {
    this.place.remove('filters', this.id);
  }
}
