// Sheet: the class scripts hold, with every method the files beside it provide.
import type { Provides, PublicMethods } from './google-types.ts';
import { SheetRules } from './sheet-rules.ts';

export class Sheet
  extends SheetRules
  implements Provides<GoogleAppsScript.Spreadsheet.Sheet, PublicMethods<SheetRules>> {}
