// DataTable: the data of a chart that stands on no sheet, and its builder.
import type { ChartData } from '../../book/chart-spec.ts';
import type { Execution } from '../../google/execution.ts';
import { Service, ServiceException } from '../../google/service.ts';
import { enumName, integers, mismatch, text } from '../spreadsheet/arguments.ts';
import type { Provides } from '../spreadsheet/google-types.ts';
import { ColumnType } from './enums.ts';

type GoogleBuilder = GoogleAppsScript.Charts.DataTableBuilder;

type Column = { readonly type: keyof typeof ColumnType; readonly label: string };
type Value = string | number | null;

const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** A date as its day, read by the script's own Date: its zone is the script's. */
const shown = (value: unknown): string =>
  isDate(value)
    ? `${value.getFullYear()}-${twoDigits(value.getMonth() + 1)}-${twoDigits(value.getDate())}`
    : String(value ?? '');

const numberIn = (value: unknown): number | null => (typeof value === 'number' ? value : null);

export class DataTable extends Service {
  readonly serviceName = 'DataTable';

  constructor(
    execution: Execution,
    readonly data: ChartData,
  ) {
    super(execution);
  }
}

export class DataTableBuilder
  extends Service
  implements Provides<GoogleBuilder, keyof GoogleBuilder>
{
  readonly serviceName = 'DataTableBuilder';
  private readonly columns: Column[] = [];
  private readonly rows: Value[][] = [];

  addColumn(type: unknown, label: unknown): this {
    const method = 'DataTableBuilder.addColumn';
    this.columns.push({ type: enumName(method, ColumnType, type), label: text(method, label) });
    return this;
  }
  addRow(values: unknown): this {
    if (!Array.isArray(values)) throw mismatch('DataTableBuilder.addRow', [values]);
    if (values.length !== this.columns.length) {
      throw new ServiceException(
        `Row has ${values.length} values but the table has ${this.columns.length} columns.`,
      );
    }
    this.rows.push(values.map((value: unknown, column) => this.#valueFor(column, value)));
    return this;
  }
  setValue(row: unknown, column: unknown, value: unknown): this {
    const [at = 0, across = 0] = integers('DataTableBuilder.setValue', [row, column], 2);
    while (this.rows.length <= at) this.rows.push(this.columns.map(() => null));
    const cells = this.rows[at];
    if (cells) cells[across] = this.#valueFor(across, value);
    return this;
  }
  /** The first column is the domain, the others are series. */
  build(): DataTable {
    const series = this.columns.slice(1).map(({ label }, at) => ({
      name: label,
      values: this.rows.map((row) => numberIn(row[at + 1])),
    }));
    const domain = this.rows.map(([first]) => numberIn(first));
    const labels = this.rows.map(([first]) => shown(first));
    return new DataTable(this.execution, { labels, domain, series });
  }

  #valueFor(column: number, value: unknown): Value {
    return this.columns[column]?.type === 'NUMBER' ? numberIn(value) : shown(value);
  }
}
