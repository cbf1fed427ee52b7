// A tab's data validations, gathered from its cells into blocks that share one rule.
import type { Tab } from '../../book/tab.ts';
import type { ValidationSpec } from '../../book/types.ts';
import type { Block, ValidationView } from '../api-types.ts';
import type { Host } from '../host.ts';
import { displayOf } from './tab-reading.ts';

type Run = { readonly first: number; last: number; readonly name: string };

/** Stretches of rows in one column that have the same rule. */
const runsOf = (
  tab: Tab,
  column: number,
  rows: number,
  nameOf: (spec: ValidationSpec) => string,
) => {
  const runs: Run[] = [];
  for (let row = 1; row <= rows; row += 1) {
    const spec = tab.grid.layer('validation', row, column);
    if (!spec) continue;
    const name = nameOf(spec);
    const open = runs.at(-1);
    if (open && open.last === row - 1 && open.name === name) open.last = row;
    else runs.push({ first: row, last: row, name });
  }
  return runs;
};

const listed = (host: Host, spec: ValidationSpec): readonly string[] => {
  const [source] = spec.values;
  if (typeof source !== 'object') return [];
  if ('list' in source) return source.list;
  if (!('area' in source)) return [];
  const tab = host.book.tab(source.area.tab);
  if (!tab) return [];
  const { row, column, rows, columns } = tab.resolve(source.area);
  const shown: string[] = [];
  for (let r = row; r < row + rows && r <= tab.lastRow; r += 1) {
    for (let c = column; c < column + columns; c += 1) shown.push(displayOf(host, tab, r, c));
  }
  return [...new Set(shown.filter((text) => text !== ''))];
};

const plain = (value: ValidationSpec['values'][number] | undefined, otherwise: boolean) =>
  typeof value === 'object' || value === undefined ? otherwise : value;

const ruleOf = (host: Host, spec: ValidationSpec): ValidationView['rule'] => {
  switch (spec.criteria) {
    case 'VALUE_IN_LIST':
    case 'VALUE_IN_RANGE':
      return { kind: 'list', values: listed(host, spec), dropdown: spec.values[1] !== false };
    case 'CHECKBOX':
      return {
        kind: 'checkbox',
        checked: plain(spec.values[0], true),
        unchecked: plain(spec.values[1], false),
      };
    default:
      return { kind: spec.criteria.startsWith('DATE_') ? 'date' : 'other' };
  }
};

export const tabValidations = (host: Host, tab: Tab, rows: number): readonly ValidationView[] => {
  const names = new Map<ValidationSpec, string>();
  const specs = new Map<string, ValidationSpec>();
  const nameOf = (spec: ValidationSpec): string => {
    const known = names.get(spec);
    if (known !== undefined) return known;
    const name = JSON.stringify(spec);
    names.set(spec, name);
    if (!specs.has(name)) specs.set(name, spec);
    return name;
  };
  const blocks = new Map<string, Block[]>();
  for (let column = 1; column <= tab.maxColumns; column += 1) {
    for (const { first, last, name } of runsOf(tab, column, rows, nameOf)) {
      const block = { firstRow: first, lastRow: last, firstColumn: column, lastColumn: column };
      blocks.set(name, [...(blocks.get(name) ?? []), block]);
    }
  }
  return [...specs].map(([name, spec]) => ({
    ranges: blocks.get(name) ?? [],
    rule: ruleOf(host, spec),
    allowInvalid: spec.allowInvalid,
    help: spec.helpText,
  }));
};
