// The functions that make one number of many: for formulas and for pivot tables alike.
import {
  errorOf,
  FormulaError,
  isMatrix,
  type Scalar,
  toNumber,
  toText,
  type Value,
} from './formula-values.ts';

/** Values of cells, summarised as Sheets does: texts and blanks do not count as numbers. */
export type Aggregate = (values: readonly Scalar[]) => Scalar;

const numbersIn = (values: readonly Scalar[]): readonly number[] | FormulaError => {
  const numbers: number[] = [];
  for (const value of values) {
    if (value instanceof FormulaError) return value;
    if (typeof value === 'number') numbers.push(value);
  }
  return numbers;
};

const ofNumbers =
  (fewest: number, calculate: (numbers: readonly number[]) => number): Aggregate =>
  (values) => {
    const numbers = numbersIn(values);
    if (numbers instanceof FormulaError) return numbers;
    return numbers.length < fewest ? errorOf('#DIV/0!') : calculate(numbers);
  };

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const mean = (numbers: readonly number[]) => sum(numbers) / numbers.length;

const squares = (numbers: readonly number[]) => {
  const middle = mean(numbers);
  return sum(numbers.map((number) => (number - middle) ** 2));
};

const median: Aggregate = (values) => {
  const numbers = numbersIn(values);
  if (numbers instanceof FormulaError) return numbers;
  if (numbers.length === 0) return errorOf('#NUM!');
  const sorted = [...numbers].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
};

const extreme = (pick: (a: number, b: number) => number): Aggregate =>
  ofNumbers(0, (numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => pick(a, b))));

const present = (values: readonly Scalar[]) =>
  values.filter((value) => value !== null && value !== '');

const sampleVariance = (numbers: readonly number[]) => squares(numbers) / (numbers.length - 1);
const variance = (numbers: readonly number[]) => squares(numbers) / numbers.length;

/** By the names of SpreadsheetApp.PivotTableSummarizeFunction, which are those of the functions. */
export const aggregates = {
  SUM: ofNumbers(0, sum),
  COUNTA: (values) => values.filter((value) => value !== null).length,
  COUNT: (values) => values.filter((value) => typeof value === 'number').length,
  COUNTUNIQUE: (values) =>
    new Set(present(values).map((value) => `${typeof value}:${textOf(value).toLowerCase()}`)).size,
  AVERAGE: ofNumbers(1, mean),
  MAX: extreme((a, b) => Math.max(a, b)),
  MIN: extreme((a, b) => Math.min(a, b)),
  MEDIAN: median,
  PRODUCT: ofNumbers(0, (numbers) =>
    numbers.length === 0 ? 0 : numbers.reduce((product, number) => product * number, 1),
  ),
  STDEV: ofNumbers(2, (numbers) => Math.sqrt(sampleVariance(numbers))),
  STDEVP: ofNumbers(1, (numbers) => Math.sqrt(variance(numbers))),
  VAR: ofNumbers(2, sampleVariance),
  VARP: ofNumbers(1, variance),
} as const satisfies Readonly<Record<string, Aggregate>>;

const textOf = (value: Scalar): string => {
  const text = toText(value);
  return text instanceof FormulaError ? text.code : text;
};

/** Arguments as an aggregate counts them: what is written in the call itself is read as number. */
const spread = (args: readonly Value[], asNumbers: boolean): readonly Scalar[] => {
  const found: Scalar[] = [];
  for (const arg of args) {
    if (isMatrix(arg)) for (const row of arg) found.push(...row);
    else found.push(asNumbers && arg !== null ? toNumber(arg) : arg);
  }
  return found;
};

const counting = new Set<string>(['COUNTA', 'COUNT', 'COUNTUNIQUE']);

const asFunction =
  (name: keyof typeof aggregates) =>
  (args: readonly Value[]): Value =>
    aggregates[name](spread(args, !counting.has(name)));

/** The aggregates as functions of a formula, under their newer names too. */
export const aggregateFunctions = {
  SUM: asFunction('SUM'),
  COUNTA: asFunction('COUNTA'),
  COUNT: asFunction('COUNT'),
  COUNTUNIQUE: asFunction('COUNTUNIQUE'),
  AVERAGE: asFunction('AVERAGE'),
  MAX: asFunction('MAX'),
  MIN: asFunction('MIN'),
  MEDIAN: asFunction('MEDIAN'),
  PRODUCT: asFunction('PRODUCT'),
  STDEV: asFunction('STDEV'),
  'STDEV.S': asFunction('STDEV'),
  STDEVP: asFunction('STDEVP'),
  'STDEV.P': asFunction('STDEVP'),
  VAR: asFunction('VAR'),
  'VAR.S': asFunction('VAR'),
  VARP: asFunction('VARP'),
  'VAR.P': asFunction('VARP'),
};
