// Whether a data validation accepts a value: scripts are held to it as people are (facts 6.4).
import { cellsOf } from './area.ts';
import { type ConditionContext, meets } from './conditions.ts';
import { type CellPlace, FormulaEngine, type SheetLookup } from './formula.ts';
import { displayValue } from './number-format.ts';
import {
  type Area,
  type BooleanCriteriaName,
  booleanCriteria,
  type CellValue,
  type CriteriaValue,
  type ValidationSpec,
} from './specs.ts';

export type ValidationContext = {
  readonly lookup: SheetLookup;
  readonly engine: FormulaEngine;
  readonly zone: string;
  /** Whether the cell's format makes its number a date. */
  readonly isDate: boolean;
};

const areaIn = (value: CriteriaValue | undefined): Area | undefined =>
  typeof value === 'object' && 'area' in value ? value.area : undefined;

const listIn = (value: CriteriaValue | undefined): readonly string[] =>
  typeof value === 'object' && 'list' in value ? value.list : [];

const isShared = (name: string): name is BooleanCriteriaName =>
  booleanCriteria.some((known) => known === name);

const acceptsDate = (
  { criteria, values }: ValidationSpec,
  value: number,
  context: ConditionContext,
): boolean => {
  const than = (name: BooleanCriteriaName, at: number) =>
    meets({ criteria: name, values: values.slice(at) }, value, context);
  const within = () => !than('DATE_BEFORE', 0) && !than('DATE_AFTER', 1);
  switch (criteria) {
    case 'DATE_ON_OR_AFTER':
      return !than('DATE_BEFORE', 0);
    case 'DATE_ON_OR_BEFORE':
      return !than('DATE_AFTER', 0);
    case 'DATE_BETWEEN':
      return within();
    case 'DATE_NOT_BETWEEN':
      return !within();
    default:
      return isShared(criteria) ? than(criteria, 0) : true;
  }
};

const isIn = (area: Area, shown: string, { engine, lookup }: ValidationContext): boolean => {
  for (const { row, column } of cellsOf(area, lookup.extent(area.tab))) {
    const offered = engine.evaluateCell(area.tab, row, column);
    if (offered !== null && displayValue(offered, '', lookup.locale()) === shown) return true;
  }
  return false;
};

/** The formula sees the sheet as if the value stood in the cell already. */
const satisfiedWith = (
  formula: string,
  value: CellValue,
  at: CellPlace,
  { lookup, engine }: ValidationContext,
): boolean => {
  const tried = new FormulaEngine({
    value: (tab, row, column) =>
      tab === at.tab && row === at.row && column === at.column
        ? value
        : engine.evaluateCell(tab, row, column),
    formula: () => null,
    tabNamed: (name) => lookup.tabNamed(name),
    extent: (tab) => lookup.extent(tab),
    now: () => lookup.now(),
    locale: () => lookup.locale(),
  });
  return tried.satisfies(formula, at, at.row, at.column);
};

/** Whether a cell under this validation may hold a value. An empty cell always may. */
export const accepts = (
  spec: ValidationSpec,
  value: CellValue,
  at: CellPlace,
  context: ValidationContext,
): boolean => {
  if (value === null || value === '') return true;
  const { criteria, values } = spec;
  const { lookup, zone } = context;
  const conditions = { now: lookup.now(), zone, locale: lookup.locale() };
  const shown = displayValue(value, '', lookup.locale());
  if (criteria.startsWith('DATE_')) {
    return context.isDate && typeof value === 'number' && acceptsDate(spec, value, conditions);
  }
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return listIn(values[0]).includes(shown);
    case 'VALUE_IN_RANGE': {
      const area = areaIn(values[0]);
      return area !== undefined && isIn(area, shown, context);
    }
    case 'CHECKBOX':
      return values.length === 0 ? typeof value === 'boolean' : values.some((one) => one === value);
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(shown);
    case 'TEXT_IS_VALID_URL':
      return /^([a-z]+:\/\/)?[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/i.test(shown);
    case 'CUSTOM_FORMULA':
      return satisfiedWith(String(values[0] ?? ''), value, at, context);
    default:
      return isShared(criteria) && meets({ criteria, values }, value, conditions);
  }
};
