// The words in which the page tells the server what a person does to a tab.
import type { Block, CellContent } from '../../server/api-types.ts';

/** A change in the server's words; `route` is the last part of its address under the tab. */
export type DeskCall =
  | {
      readonly route: 'cells';
      readonly block: Block;
      readonly values: readonly (readonly CellContent[])[];
    }
  | { readonly route: 'sort'; readonly column: number; readonly ascending: boolean }
  | { readonly route: 'insert-rows' | 'delete-rows'; readonly row: number; readonly count: number }
  | { readonly route: 'move-column'; readonly from: number; readonly to: number }
  | {
      readonly route: 'resize-columns';
      readonly column: number;
      readonly count: number;
      readonly width: number;
    }
  | { readonly route: 'notes'; readonly a1: string; readonly note: string };
