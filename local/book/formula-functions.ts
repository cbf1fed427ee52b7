// A function call in a formula: ours where Sheets differs or asks about places, else formulajs'.
import { aggregateFunctions } from './aggregates.ts';
import { criteriaFunctions } from './formula-criteria.ts';
import { dateFunctions } from './formula-dates.ts';
import { libraryFunction } from './formula-library.ts';
import { logicFunctions, specialForms } from './formula-logic.ts';
import type { Compiled, Scope } from './formula-scope.ts';
import { textFunctions } from './formula-text.ts';
import { errorOf, FormulaError, type Value } from './formula-values.ts';

/** A function of evaluated arguments. Errors among them have been answered before. */
export type PlainFunction = (args: readonly Value[], scope: Scope) => Value;

const plainFunctions: Readonly<Record<string, PlainFunction>> = {
  ...aggregateFunctions,
  ...logicFunctions,
  ...textFunctions,
  ...dateFunctions,
  ...criteriaFunctions,
};

/** Compiles a call by the function's name in capitals; an unknown one shows `#NAME?`. */
export const callFunction = (name: string, args: readonly Compiled[]): Compiled => {
  const special = specialForms[name];
  if (special) return { value: (scope) => special(args, scope) };
  const plain = plainFunctions[name] ?? libraryFunction(name);
  if (!plain) return { value: () => errorOf('#NAME?') };
  return {
    value: (scope) => {
      const values: Value[] = [];
      for (const arg of args) {
        const value = arg.value(scope);
        if (value instanceof FormulaError) return value;
        values.push(value);
      }
      return plain(values, scope);
    },
  };
};
