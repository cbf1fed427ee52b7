// What the conditional formats of a tab paint: evaluated once here, so that a view only draws.
import { cellsOf, overlap } from './area.ts';
import { meets } from './conditions.ts';
import type { FormulaEngine, SheetLookup } from './formula.ts';
import { gradientOf } from './gradient.ts';
import type { Area, ConditionalFormatSpec, RuleStyle } from './specs.ts';

export type StyleGrid = (RuleStyle | undefined)[][];

type Painter = {
  /** The style for a cell, undefined where the rule does not apply. */
  readonly style: (row: number, column: number) => RuleStyle | undefined;
  /** Every cell of a row gets the same answer. */
  readonly wholeRows: boolean;
};

const numbersIn = (areas: readonly Area[], engine: FormulaEngine, lookup: SheetLookup) => {
  const numbers: number[] = [];
  for (const area of areas) {
    for (const { row, column } of cellsOf(area, lookup.extent(area.tab))) {
      const value = engine.evaluateCell(area.tab, row, column);
      if (typeof value === 'number') numbers.push(value);
    }
  }
  return numbers;
};

const painterOf = (
  rule: ConditionalFormatSpec,
  engine: FormulaEngine,
  lookup: SheetLookup,
  zone: string,
): Painter | undefined => {
  // References count from the top left cell of the first range (facts 6.7).
  const [anchor] = rule.areas;
  if (!anchor) return undefined;
  if (rule.kind === 'gradient') {
    const colorOf = gradientOf(rule.gradient, numbersIn(rule.areas, engine, lookup));
    const style = (row: number, column: number) => {
      const value = engine.evaluateCell(anchor.tab, row, column);
      return typeof value === 'number' ? { background: colorOf(value) } : undefined;
    };
    return { style, wholeRows: false };
  }
  const { condition, style } = rule;
  if (condition.criteria === 'CUSTOM_FORMULA') {
    const formula = String(condition.values[0] ?? '');
    return {
      style: (row, column) => (engine.satisfies(formula, anchor, row, column) ? style : undefined),
      wholeRows: !engine.movesWithColumn(formula),
    };
  }
  const context = { now: lookup.now(), zone, locale: lookup.locale() };
  return {
    style: (row, column) =>
      meets(condition, engine.evaluateCell(anchor.tab, row, column), context) ? style : undefined,
    wholeRows: false,
  };
};

/** An earlier rule keeps what it set; later ones add what it left open (assumed of Sheets). */
const under = (earlier: RuleStyle | undefined, later: RuleStyle): RuleStyle =>
  earlier ? { ...later, ...earlier } : later;

/**
 * The styles that rules, in their order of priority, give the cells of a region: one row of the
 * answer per row of the region, undefined where no rule applies.
 */
export const ruleStyles = (
  rules: readonly ConditionalFormatSpec[],
  region: Area,
  engine: FormulaEngine,
  lookup: SheetLookup,
  zone: string,
): StyleGrid => {
  const grid: StyleGrid = Array.from({ length: region.rows }, () =>
    new Array<RuleStyle | undefined>(region.columns).fill(undefined),
  );
  for (const rule of rules) {
    const painter = painterOf(rule, engine, lookup, zone);
    if (!painter) continue;
    for (const area of rule.areas) {
      const part = overlap(area, region);
      if (!part) continue;
      for (let row = part.row; row < part.row + part.rows; row += 1) {
        const cells = grid[row - region.row];
        if (!cells) continue;
        let style = painter.wholeRows ? painter.style(row, part.column) : undefined;
        if (painter.wholeRows && !style) continue;
        for (let column = part.column; column < part.column + part.columns; column += 1) {
          if (!painter.wholeRows) style = painter.style(row, column);
          const at = column - region.column;
          if (style) cells[at] = under(cells[at], style);
        }
      }
    }
  }
  return grid;
};
