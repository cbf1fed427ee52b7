// A formula's text, parsed once into a function that answers it for any cell.
import { type AstExpression, isRange, parse, parseA1Ref, type Token, tokenize } from '@borgar/fx';
import { callFunction } from './formula-functions.ts';
import { operators, signs } from './formula-operators.ts';
import { type Compiled, type Reference, referenceOf, single } from './formula-scope.ts';
import { errorOf, type Value } from './formula-values.ts';

const constant = (value: Value): Compiled => ({ value: () => value });

const isOneCell = ({ top, left, bottom, right }: Reference) => top === bottom && left === right;

const compileReference = (text: string): Compiled => {
  const reference = referenceOf(text);
  if (!reference) return { value: (scope) => scope.named(text) ?? errorOf('#NAME?') };
  return {
    reference,
    value: (scope) => {
      const place = reference(scope);
      if (!place) return errorOf('#REF!');
      return isOneCell(place) ? scope.cell(place.tab, place.top, place.left) : scope.range(place);
    },
  };
};

const compileNode = (node: AstExpression | null): Compiled => {
  if (node === null) return constant(null);
  switch (node.type) {
    case 'Literal':
      return constant(node.value);
    case 'ErrorLiteral':
      return constant(errorOf(node.value));
    case 'ReferenceIdentifier':
      return compileReference(node.value);
    case 'ArrayExpression': {
      const rows = node.elements.map((row) => row.map(compileNode));
      return {
        value: (scope) => rows.map((row) => row.map((cell) => single(cell.value(scope), scope))),
      };
    }
    case 'UnaryExpression': {
      const operate = signs[node.operator];
      const inner = compileNode(node.arguments[0] ?? null);
      if (!operate) return constant(errorOf('#ERROR!'));
      return { value: (scope) => operate(single(inner.value(scope), scope)) };
    }
    case 'BinaryExpression': {
      const operate = operators[node.operator];
      const left = compileNode(node.arguments[0] ?? null);
      const right = compileNode(node.arguments[1] ?? null);
      if (!operate) return constant(errorOf('#ERROR!'));
      return {
        value: (scope) =>
          operate(single(left.value(scope), scope), single(right.value(scope), scope)),
      };
    }
    case 'CallExpression': {
      if (node.callee.type !== 'Identifier') return constant(errorOf('#NAME?'));
      return callFunction(node.callee.name.toUpperCase(), node.arguments.map(compileNode));
    }
    default:
      return constant(errorOf('#NAME?'));
  }
};

/** Whether a token means other cells in another column of the same row. */
const movesWithColumn = (token: Token): boolean => {
  const { value } = token;
  if (!isRange(token)) return value.toUpperCase() === 'COLUMN';
  const parsed = parseA1Ref(value, { allowTernary: true, allowNamed: false });
  if (!parsed || !('range' in parsed) || !parsed.range) return false;
  const { left, right, $left, $right } = parsed.range;
  return (typeof left === 'number' && !$left) || (typeof right === 'number' && !$right);
};

export type Formula = Compiled & {
  /** False where every cell of a row gets the same answer: a rule is asked once per row then. */
  readonly movesWithColumn: boolean;
};

const remembered = new Map<string, Formula>();

const compileAnew = (formula: string): Formula => {
  try {
    const source = formula.startsWith('=') ? formula : `=${formula}`;
    const tokens = tokenize(source, { allowTernary: true });
    return {
      ...compileNode(parse(tokens)),
      movesWithColumn: tokens.some(movesWithColumn),
    };
  } catch {
    // The parser throws on what is no formula: Sheets shows #ERROR!.
    return { ...constant(errorOf('#ERROR!')), movesWithColumn: false };
  }
};

/** Compiles a formula with or without its `=`; a text that is no formula answers `#ERROR!`. */
export const compileFormula = (formula: string): Formula => {
  const known = remembered.get(formula);
  if (known) return known;
  const compiled = compileAnew(formula);
  remembered.set(formula, compiled);
  return compiled;
};
