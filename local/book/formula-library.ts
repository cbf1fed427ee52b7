// The bridge to formulajs: our values in its shape, its answers in ours.
import * as formulajs from '@formulajs/formulajs';
import type { PlainFunction } from './formula-functions.ts';
import { errorOf, FormulaError, isMatrix, type Scalar, type Value } from './formula-values.ts';
import { unixEpochSerial } from './serial-date.ts';

/** Random answers would break replays, and these ask for places or the real clock. */
const withheld = new Set(['RAND', 'RANDBETWEEN', 'ROW', 'COLUMN', 'TODAY', 'NOW', 'ERROR']);

const toLibrary = (value: Scalar): unknown =>
  value instanceof FormulaError ? new Error(value.code) : value;

const fromLibrary = (answer: unknown): Scalar => {
  if (answer === null || answer === undefined) return null;
  if (typeof answer === 'number') return Number.isFinite(answer) ? answer : errorOf('#NUM!');
  if (typeof answer === 'string' || typeof answer === 'boolean') return answer;
  if (answer instanceof Error) return errorOf(answer.message);
  if (answer instanceof Date) {
    // formulajs counts days at local midnight of this machine: its calendar parts are what counts.
    const day = Date.UTC(answer.getFullYear(), answer.getMonth(), answer.getDate());
    return day / 86_400_000 + unixEpochSerial;
  }
  return errorOf('#VALUE!');
};

const matrixFromLibrary = (answer: readonly unknown[]): Value =>
  answer.some(Array.isArray)
    ? answer.map((row: unknown) => (Array.isArray(row) ? row.map(fromLibrary) : [fromLibrary(row)]))
    : [answer.map(fromLibrary)];

const isHolder = (value: unknown): value is object =>
  typeof value === 'function' || (typeof value === 'object' && value !== null);

/** `NORM.S.DIST` lives in formulajs at that path. */
const atPath = (path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (found, name) =>
      isHolder(found) && Object.hasOwn(found, name) ? Reflect.get(found, name) : undefined,
    formulajs,
  );

/** The plain name of a family means its usual member: `PERCENTILE` is `PERCENTILE.INC`. */
const usualMembers = ['INC', 'EQ', 'SNGL', 'P'];

const find = (name: string): unknown => {
  const found = atPath(name.split('.'));
  if (typeof found === 'function' || !isHolder(found)) return found;
  const member = usualMembers.find((usual) => Object.hasOwn(found, usual));
  return member === undefined ? undefined : Reflect.get(found, member);
};

/** A function of formulajs by its name in capitals; undefined when there is none. */
export const libraryFunction = (name: string): PlainFunction | undefined => {
  if (withheld.has(name) || !/^[A-Z0-9.]+$/.test(name)) return undefined;
  const found = find(name);
  if (typeof found !== 'function') return undefined;
  return (args) => {
    const plain = args.map((value) =>
      isMatrix(value) ? value.map((row) => row.map(toLibrary)) : value,
    );
    try {
      const answer: unknown = Reflect.apply(found, undefined, plain);
      return Array.isArray(answer) ? matrixFromLibrary(answer) : fromLibrary(answer);
    } catch {
      return errorOf('#VALUE!');
    }
  };
};
