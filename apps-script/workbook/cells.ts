// What may stand in a cell, and how text from outside is written so that it stays text.

export type Cell = string | number | boolean | Date;

/**
 * Google reads a written string as if it were typed: `=…` becomes a formula, `+86…` a number, `1/2`
 * a date (facts 6.1). A leading apostrophe, in a column formatted as text, keeps every text a text;
 * it is not part of what is read back.
 */
export const asText = (value: string): string => (value === '' ? '' : `'${value}`);

/** Trimmed text of a cell, whatever stands in it. */
export const readText = (cell: unknown): string =>
  typeof cell === 'string'
    ? cell.trim()
    : cell === null || cell === undefined || cell instanceof Date
      ? ''
      : String(cell).trim();

/** Epoch milliseconds of a date cell; null where it holds anything else. */
export const readMoment = (cell: unknown): number | null =>
  cell instanceof Date && !Number.isNaN(cell.getTime()) ? cell.getTime() : null;

export const writeMoment = (moment: number | null): Date | '' =>
  moment === null ? '' : new Date(moment);

/** Several values in one cell: written with a comma, read with any comma, semicolon or line break. */
export const joinList = (values: readonly string[]): string => values.join(', ');

export const splitList = (cell: unknown): string[] =>
  readText(cell)
    .split(/[,\uff0c\u3001;\uff1b\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
