// What a person does at the sheet.
import type { Block, CellContent } from './common.ts';

/** `POST /api/tabs/:name/cells` — typed text per cell, as a person types it; null clears. */
export type CellsRequest =
  | { readonly a1: string; readonly value: CellContent }
  | { readonly a1: string; readonly values: readonly (readonly CellContent[])[] };
export type SortRequest = { readonly column: number | string; readonly ascending: boolean };
export type MoveColumnRequest = { readonly from: number | string; readonly to: number };
export type RenameColumnRequest = { readonly column: number | string; readonly title: string };
/** `POST /api/tabs/:name/resize-columns` — pixels, as somebody draws a column's edge. */
export type ResizeColumnsRequest = {
  readonly column: number | string;
  readonly count: number;
  readonly width: number;
};
export type RowsRequest = { readonly row: number; readonly count: number };
/** `POST /api/tabs/:name/notes` */
export type NoteRequest = { readonly a1: string; readonly note: string };
/** What a change by a person answers: the block it touched and the version it made. */
export type ChangeAnswer = {
  readonly range: Block;
  readonly version: number;
  /** What a person would have been asked or told: protections that warn, entries marked as invalid. */
  readonly warnings: readonly string[];
};

/**
 * `POST /api/select` — where the person's cursor is; scripts see it as the active range. `tab` names
 * the tab as `:name` does.
 */
export type SelectRequest = { readonly tab: string; readonly a1: string };
