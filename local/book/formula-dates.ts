// Date functions on serials. The virtual clock answers TODAY and NOW; no zone of this machine enters.
import { type Scope, single } from './formula-scope.ts';
import { errorOf, FormulaError, toNumber, type Value } from './formula-values.ts';
import { serialOfDay, serialParts } from './serial-date.ts';
import { sheetLocale } from './sheet-locale.ts';
import { parseDateTime } from './typed-date.ts';

const numbers = (
  args: readonly Value[],
  scope: Scope,
  count: number,
): readonly number[] | FormulaError => {
  const found: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const number = toNumber(single(args[index] ?? null, scope));
    if (number instanceof FormulaError) return number;
    found.push(number);
  }
  return found;
};

const ofNumbers =
  (count: number, calculate: (...numbers: readonly number[]) => number) =>
  (args: readonly Value[], scope: Scope): Value => {
    const read = numbers(args, scope, count);
    return read instanceof FormulaError ? read : calculate(...read);
  };

const part = (name: keyof ReturnType<typeof serialParts>) =>
  ofNumbers(1, (serial = 0) => serialParts(serial)[name]);

const sameDayIn = (serial: number, months: number): number => {
  const { year, month, day } = serialParts(serial);
  const lastDay = serialParts(serialOfDay(year, month + months + 1, 0)).day;
  return serialOfDay(year, month + months, Math.min(day, lastDay));
};

/** Numbering of the week by WEEKDAY's second argument: which day is the first, and its number. */
const weekday = (serial: number, type: number): number => {
  const day = serialParts(serial).weekday;
  if (type === 2) return ((day + 6) % 7) + 1;
  return type === 3 ? (day + 6) % 7 : day + 1;
};

const typedMoment =
  (keep: (value: number) => number) =>
  (args: readonly Value[], scope: Scope): Value => {
    const value = single(args[0] ?? null, scope);
    if (value instanceof FormulaError) return value;
    if (typeof value === 'number') return keep(value);
    if (typeof value !== 'string') return errorOf('#VALUE!');
    const read = parseDateTime(value, sheetLocale(scope.locale()), scope.now());
    return read ? keep(read.value) : errorOf('#VALUE!');
  };

export const dateFunctions = {
  NOW: (_args: readonly Value[], scope: Scope): Value => scope.now(),
  TODAY: (_args: readonly Value[], scope: Scope): Value => Math.floor(scope.now()),
  DATE: ofNumbers(3, (year = 0, month = 0, day = 0) =>
    serialOfDay(year < 1900 ? year + 1900 : year, month, day),
  ),
  TIME: ofNumbers(
    3,
    (hour = 0, minute = 0, second = 0) => ((hour * 3600 + minute * 60 + second) / 86_400) % 1,
  ),
  YEAR: part('year'),
  MONTH: part('month'),
  DAY: part('day'),
  HOUR: part('hour'),
  MINUTE: part('minute'),
  SECOND: part('second'),
  WEEKDAY: (args: readonly Value[], scope: Scope): Value => {
    const read = numbers(args, scope, args.length > 1 ? 2 : 1);
    return read instanceof FormulaError ? read : weekday(read[0] ?? 0, read[1] ?? 1);
  },
  DAYS: ofNumbers(2, (end = 0, start = 0) => Math.trunc(end) - Math.trunc(start)),
  EDATE: ofNumbers(2, (serial = 0, months = 0) => sameDayIn(serial, months)),
  EOMONTH: ofNumbers(2, (serial = 0, months = 0) => {
    const { year, month } = serialParts(serial);
    return serialOfDay(year, month + months + 1, 0);
  }),
  DATEVALUE: typedMoment(Math.floor),
  TIMEVALUE: typedMoment((value) => value % 1),
};
