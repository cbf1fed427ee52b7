// A1 notation for the blocks that the page sends to the server.
import type { Block } from '../../server/api-types.ts';

/** The letters of a column, counted from 1. */
export const columnLetters = (column: number): string => {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
};

/** `B2`, or `B2:C5` where the block is more than one cell. */
export const toA1 = (block: Block): string => {
  const first = `${columnLetters(block.firstColumn)}${block.firstRow}`;
  const last = `${columnLetters(block.lastColumn)}${block.lastRow}`;
  return first === last ? first : `${first}:${last}`;
};
