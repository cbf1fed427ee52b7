// Charts: pictures of data without a sheet (reference/charts).

import { Service } from '../../google/service.ts';
import type { Provides } from '../spreadsheet/google-types.ts';
import { ChartBuilder } from './chart.ts';
import { DataTableBuilder } from './data-table.ts';
import * as enums from './enums.ts';
import { TextStyleBuilder } from './text-style.ts';

type Google = GoogleAppsScript.Charts.Charts;
type Provided =
  | 'newAreaChart'
  | 'newBarChart'
  | 'newColumnChart'
  | 'newDataTable'
  | 'newLineChart'
  | 'newPieChart'
  | 'newScatterChart'
  | 'newTextStyle';

/** The global `Charts` of a script. Tables and data views of spreadsheets are not provided. */
export class Charts extends Service implements Provides<Google, Provided> {
  readonly serviceName = 'Charts';
  readonly ChartHiddenDimensionStrategy = enums.ChartHiddenDimensionStrategy;
  readonly ChartMergeStrategy = enums.ChartMergeStrategy;
  readonly ChartType = enums.ChartType;
  readonly ColumnType = enums.ColumnType;
  readonly CurveStyle = enums.CurveStyle;
  readonly PointStyle = enums.PointStyle;
  readonly Position = enums.Position;

  newDataTable(): DataTableBuilder {
    return new DataTableBuilder(this.execution);
  }
  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder(this.execution);
  }
  newAreaChart(): ChartBuilder {
    return new ChartBuilder(this.execution, 'AREA');
  }
  newBarChart(): ChartBuilder {
    return new ChartBuilder(this.execution, 'BAR');
  }
  newColumnChart(): ChartBuilder {
    return new ChartBuilder(this.execution, 'COLUMN');
  }
  newLineChart(): ChartBuilder {
    return new ChartBuilder(this.execution, 'LINE');
  }
  newPieChart(): ChartBuilder {
    return new ChartBuilder(this.execution, 'PIE');
  }
  newScatterChart(): ChartBuilder {
    return new ChartBuilder(this.execution, 'SCATTER');
  }
}
