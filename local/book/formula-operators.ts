// The operators of formulas.
import type { BinaryOperator, UnaryOperator } from '@borgar/fx';
import { compare, errorOf, FormulaError, type Scalar, toNumber, toText } from './formula-values.ts';

type Binary = (left: Scalar, right: Scalar) => Scalar;
type Unary = (value: Scalar) => Scalar;

const arithmetic =
  (calculate: (left: number, right: number) => number | FormulaError): Binary =>
  (left, right) => {
    const a = toNumber(left);
    if (a instanceof FormulaError) return a;
    const b = toNumber(right);
    if (b instanceof FormulaError) return b;
    const result = calculate(a, b);
    return typeof result === 'number' && !Number.isFinite(result) ? errorOf('#NUM!') : result;
  };

const comparison =
  (holds: (order: number) => boolean): Binary =>
  (left, right) => {
    if (left instanceof FormulaError) return left;
    return right instanceof FormulaError ? right : holds(compare(left, right));
  };

const join: Binary = (left, right) => {
  const a = toText(left);
  if (a instanceof FormulaError) return a;
  const b = toText(right);
  return b instanceof FormulaError ? b : a + b;
};

export const operators: { readonly [Operator in BinaryOperator]?: Binary } = {
  '=': comparison((order) => order === 0),
  '<>': comparison((order) => order !== 0),
  '<': comparison((order) => order < 0),
  '>': comparison((order) => order > 0),
  '<=': comparison((order) => order <= 0),
  '>=': comparison((order) => order >= 0),
  '+': arithmetic((a, b) => a + b),
  '-': arithmetic((a, b) => a - b),
  '*': arithmetic((a, b) => a * b),
  '/': arithmetic((a, b) => (b === 0 ? errorOf('#DIV/0!') : a / b)),
  '^': arithmetic((a, b) => a ** b),
  '&': join,
};

const signed =
  (calculate: (value: number) => number): Unary =>
  (value) => {
    const number = toNumber(value);
    return number instanceof FormulaError ? number : calculate(number);
  };

export const signs: { readonly [Operator in UnaryOperator]?: Unary } = {
  '-': signed((value) => -value),
  '+': (value) => value,
  '%': signed((value) => value / 100),
};
