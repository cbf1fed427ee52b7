// Sheet: the class scripts hold, with every method the files beside it provide.
import type { Provides, PublicMethods } from './google-types.ts';
import { SheetCharts } from './sheet-charts.ts';

export class Sheet
  extends SheetCharts
  implements Provides<GoogleAppsScript.Spreadsheet.Sheet, PublicMethods<SheetCharts>> {}
