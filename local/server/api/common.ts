// What several calls of the desk’s API have in common: cells, blocks, refusals.

/** What a cell holds: text, number (dates are serial days), boolean, or null for empty. */
export type CellContent = string | number | boolean | null;

/** A block of cells, 1-based, both ends included. */
export type Block = {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
};

/** Rows from first to last, both included. */
export type RowSpan = { readonly first: number; readonly last: number };

/** Every refusal of the API, with its HTTP status; the message says what to do. */
export type ApiError = {
  readonly error: { readonly code: ApiErrorCode; readonly message: string };
};

export type ApiErrorCode =
  | 'not-found'
  | 'method-not-allowed'
  | 'invalid'
  | 'too-large'
  | 'cross-origin'
  | 'unknown-host'
  | 'refused'
  | 'script-failed'
  | 'failed';
