// The numbers inside a pivot: each value summarised over the records of a cell.
import { aggregates } from './aggregates.ts';
import { compileFormula } from './formula-compile.ts';
import type { Scope } from './formula-scope.ts';
import { errorOf, fromCell, type Scalar, toCell, type Value } from './formula-values.ts';
import { isDateFormat } from './number-format.ts';
import type { PivotValueSpec } from './pivot-spec.ts';
import type { SourceRow } from './pivot-tree.ts';
import type { CellValue } from './specs.ts';

export type Summary = (records: readonly SourceRow[]) => CellValue;

/** A header as the formula of a calculated value names it: blanks and signs become `_`. */
const nameOf = (header: string): string => header.replace(/[^\p{L}\p{N}_.]/gu, '_').toLowerCase();

/** Headers with blanks are quoted in calculated values, `'First answer'`; the parser wants names. */
const withPlainNames = (formula: string): string =>
  formula.replace(/("(?:[^"]|"")*")|'((?:[^']|'')+)'/g, (whole, text?: string, name?: string) =>
    text === undefined && name !== undefined ? nameOf(name) : whole,
  );

/** A place without cells: a calculated value knows the columns of the source by name alone. */
const scopeOf = (named: (name: string) => Value | undefined, locale: string): Scope => {
  const scope: Scope = {
    tab: 0,
    row: 1,
    column: 1,
    shiftRows: 0,
    shiftColumns: 0,
    unshifted: () => scope,
    cell: () => errorOf('#REF!'),
    range: () => [[errorOf('#REF!')]],
    tabNamed: () => undefined,
    named,
    // A calculated value has no moment of its own; TODAY() in one is not provided.
    now: () => Number.NaN,
    locale: () => locale,
  };
  return scope;
};

const valuesOf = (records: readonly SourceRow[], index: number): readonly Scalar[] =>
  records.map((record) => fromCell(record[index] ?? null));

const calculated = (
  spec: PivotValueSpec & { readonly formula: string },
  header: readonly CellValue[],
  locale: string,
): Summary => {
  const formula = compileFormula(withPlainNames(spec.formula));
  const columns = new Map(header.map((title, index) => [nameOf(String(title ?? '')), index]));
  return (records) => {
    // Summarised by SUM a name is the sum of its column; by CUSTOM it is the column itself.
    const named = (name: string): Value | undefined => {
      const index = columns.get(name.toLowerCase());
      if (index === undefined) return undefined;
      const values = valuesOf(records, index);
      return spec.summarize === 'CUSTOM' ? values.map((value) => [value]) : aggregates.SUM(values);
    };
    return toCell(formula.value(scopeOf(named, locale)));
  };
};

/** How a value is worked out from the records that fall into a cell. */
export const summaryOf = (
  spec: PivotValueSpec,
  header: readonly CellValue[],
  indexOf: (column: number) => number,
  locale: string,
): Summary => {
  if ('formula' in spec) return calculated(spec, header, locale);
  if (spec.summarize === 'CUSTOM') return () => '#ERROR!';
  const summarize = aggregates[spec.summarize];
  const index = indexOf(spec.column);
  return (records) => toCell(summarize(valuesOf(records, index)));
};

/** The format a summarised number takes from its column: counts take none. */
export const formatOfValue = (
  value: PivotValueSpec | undefined,
  formatOf: (column: number) => string,
): string | null => {
  if (!value) return null;
  if (value.showAs !== 'DEFAULT') return '0.00%';
  if ('formula' in value || value.summarize.startsWith('COUNT')) return null;
  const format = formatOf(value.column);
  const spread = value.summarize.startsWith('STDEV') || value.summarize.startsWith('VAR');
  return spread && isDateFormat(format) ? null : format || null;
};
