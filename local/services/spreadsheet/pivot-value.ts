// PivotValue: what a pivot table summarises, how, and how it is shown.
import type { PivotValueSpec } from '../../book/pivot-spec.ts';
import type { Execution } from '../../google/execution.ts';
import { type EnumValue, Service, ServiceException } from '../../google/service.ts';
import { enumName, text } from './arguments.ts';
import type { Provides } from './google-types.ts';
import { PivotTableSummarizeFunction, PivotValueDisplayType } from './pivot-enums.ts';
import type { PivotPlace } from './pivot-place.ts';

type Google = GoogleAppsScript.Spreadsheet.PivotValue;

export class PivotValue<Table extends Service = Service>
  extends Service
  implements Provides<Google, keyof Google>
{
  readonly serviceName = 'PivotValue';

  constructor(
    execution: Execution,
    private readonly place: PivotPlace,
    private readonly table: Table,
    readonly id: string,
  ) {
    super(execution);
  }

  getPivotTable(): Table {
    return this.table;
  }
  getDisplayType(): EnumValue {
    return PivotValueDisplayType[this.#spec().showAs];
  }
  /** Null for a value over a source column. */
  getFormula(): string | null {
    const spec = this.#spec();
    return 'formula' in spec ? spec.formula : null;
  }
  getSummarizedBy(): EnumValue {
    return PivotTableSummarizeFunction[this.#spec().summarize];
  }
  setDisplayName(name: unknown): this {
    const displayName = text('PivotValue.setDisplayName', name);
    return this.#change((value) => ({ ...value, displayName }));
  }
  setFormula(formula: unknown): this {
    const written = text('PivotValue.setFormula', formula);
    return this.#change((value) => {
      if (!('formula' in value)) {
        throw new ServiceException('Only calculated pivot values have a formula.');
      }
      return { ...value, formula: written };
    });
  }
  showAs(displayType: unknown): this {
    const showAs = enumName('PivotValue.showAs', PivotValueDisplayType, displayType);
    return this.#change((value) => ({ ...value, showAs }));
  }
  /** A calculated value knows SUM and CUSTOM alone (Sheets API, PivotValue). */
  summarizeBy(summarizeFunction: unknown): this {
    const method = 'PivotValue.summarizeBy';
    const summarize = enumName(method, PivotTableSummarizeFunction, summarizeFunction);
    return this.#change((value) => {
      const calculated = 'formula' in value;
      const allowed = calculated ? ['SUM', 'CUSTOM'].includes(summarize) : summarize !== 'CUSTOM';
      if (!allowed) throw new ServiceException(`The value cannot be summarized by ${summarize}.`);
      return { ...value, summarize };
    });
  }

  #spec(): PivotValueSpec {
    return this.place.part('values', this.id);
  }

  #change(change: (value: PivotValueSpec) => PivotValueSpec): this {
    this.place.change('values', this.id, change);
    return this;
  }
}
