// Arguments as Google checks them: wrong types are refused in its words, fractions are cut off.
import { EnumValue, Service, ServiceException } from '../../google/service.ts';

/** `The parameters (String) don't match the method signature for SpreadsheetApp.Range.offset.` */
export const mismatch = (method: string, args: readonly unknown[]): ServiceException =>
  new ServiceException(
    `The parameters (${args.map(typeName).join(',')}) don't match the method signature for SpreadsheetApp.${method}.`,
  );

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (Array.isArray(value)) return `${value.length === 0 ? 'Object' : typeName(value[0])}[]`;
  if (value instanceof Service) return `SpreadsheetApp.${value.serviceName}`;
  return value instanceof EnumValue ? value.name() : '(class)';
}

/** Between `least` and `most` whole numbers; what was left out at the end may be undefined. */
export function integers(
  method: string,
  args: readonly unknown[],
  least: number,
  most = least,
): number[] {
  const given = trimmed(args);
  const numeric = given.every((value) => typeof value === 'number' && Number.isFinite(value));
  if (!numeric || given.length < least || given.length > most) throw mismatch(method, given);
  return given.map((value) => Math.trunc(Number(value)));
}

/** The arguments up to the last one given. */
export function trimmed(args: readonly unknown[]): readonly unknown[] {
  let length = args.length;
  while (length > 0 && args[length - 1] === undefined) length--;
  return args.slice(0, length);
}

export function text(method: string, value: unknown): string {
  if (typeof value !== 'string') throw mismatch(method, [value]);
  return value;
}

export function flag(method: string, value: unknown): boolean {
  if (typeof value !== 'boolean') throw mismatch(method, [value]);
  return value;
}

/** A service object of ours, as `Range` where a range is asked for. */
export function instance<T extends Service>(
  method: string,
  kind: abstract new (...args: never[]) => T,
  value: unknown,
): T {
  if (!(value instanceof kind)) throw mismatch(method, [value]);
  return value;
}

/** One of the names of an enumeration, given as its value or, as Google also takes it, its name. */
export function enumName<Name extends string>(
  method: string,
  names: { readonly [N in Name]: EnumValue },
  value: unknown,
): Name {
  for (const name of Object.keys(names) as Name[]) {
    if (value === names[name]) return name;
  }
  throw mismatch(method, [value]);
}

type Shape = { readonly rows: number; readonly columns: number };

/** A two-dimensional list of the range's own shape (facts 6.4). */
export function block(method: string, value: unknown, { rows, columns }: Shape): unknown[][] {
  if (!Array.isArray(value) || !value.every(Array.isArray)) throw mismatch(method, [value]);
  const lines: unknown[][] = value;
  if (lines.length !== rows) throw wrongCount('rows', lines.length, rows);
  const odd = lines.find((line) => line.length !== columns);
  if (odd) throw wrongCount('columns', odd.length, columns);
  return lines;
}

const wrongCount = (what: 'rows' | 'columns', data: number, range: number): ServiceException =>
  new ServiceException(
    `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`,
  );
