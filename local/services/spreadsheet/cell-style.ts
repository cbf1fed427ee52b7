// How each property of a cell's style is read from a script's argument, and what it is by default.
import type { CellStyle } from '../../book/types.ts';
import { mismatch } from './arguments.ts';
import { readColour } from './colours.ts';
import { WrapStrategy } from './enums.ts';

type Reader<T> = (method: string, value: unknown) => T | null;

/** One of these words; null puts the default back. */
const oneOf =
  <Word extends string>(...words: readonly Word[]): Reader<Word> =>
  (method, value) => {
    if (value === null) return null;
    const word = words.find((known) => known === value);
    if (word === undefined) throw mismatch(method, [value]);
    return word;
  };

const colour: Reader<string> = (method, value) => {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'string') throw mismatch(method, [value]);
  return readColour(value);
};

type StyleReaders = {
  readonly [P in Exclude<keyof CellStyle, 'borders'>]-?: Reader<NonNullable<CellStyle[P]>>;
};

export const styleReaders: StyleReaders = {
  background: colour,
  fontColor: colour,
  fontFamily: (method, value) => {
    if (value === null) return null;
    if (typeof value !== 'string') throw mismatch(method, [value]);
    return value;
  },
  fontSize: wholeNumber,
  fontWeight: oneOf('bold', 'normal'),
  fontStyle: oneOf('italic', 'normal'),
  fontLine: oneOf('underline', 'line-through', 'none'),
  horizontalAlignment: oneOf('left', 'center', 'right', 'normal'),
  verticalAlignment: oneOf('top', 'middle', 'bottom'),
  wrap: (method, value) => {
    if (value === WrapStrategy.WRAP || value === true) return 'WRAP';
    if (value === WrapStrategy.OVERFLOW || value === false) return 'OVERFLOW';
    if (value === WrapStrategy.CLIP) return 'CLIP';
    throw mismatch(method, [value]);
  },
  rotation: wholeNumber,
};

function wholeNumber(method: string, value: unknown): number {
  if (typeof value !== 'number') throw mismatch(method, [value]);
  return Math.trunc(value);
}

/** What a getter answers for a cell nobody styled (Range reference). */
export const styleDefaults = {
  background: '#ffffff',
  fontColor: '#000000',
  fontFamily: 'Arial',
  fontSize: 10,
  fontWeight: 'normal',
  fontStyle: 'normal',
  fontLine: 'none',
  horizontalAlignment: 'general',
  verticalAlignment: 'bottom',
  wrap: 'OVERFLOW',
  rotation: 0,
} as const;
