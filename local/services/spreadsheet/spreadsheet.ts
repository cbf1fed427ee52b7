// Spreadsheet: the class scripts hold, with every method the files beside it provide.
import type { Provides, PublicMethods } from './google-types.ts';
import { SpreadsheetActive } from './spreadsheet-active.ts';

export class Spreadsheet
  extends SpreadsheetActive
  implements Provides<GoogleAppsScript.Spreadsheet.Spreadsheet, PublicMethods<SpreadsheetActive>> {}
