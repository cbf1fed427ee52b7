// Range: the class scripts hold, with every method the files beside it provide.
import type { Provides, PublicMethods } from './google-types.ts';
import { RangeRichText } from './range-rich-text.ts';

/** Methods Google still answers that its type declarations leave out. */
type Undeclared = 'getFontColor' | 'getFontColors';

export class Range
  extends RangeRichText
  implements
    Provides<
      GoogleAppsScript.Spreadsheet.Range,
      Exclude<PublicMethods<RangeRichText>, Undeclared>
    > {}
