// Effective colours of a tab: rules in their order of priority, relative to their first cell (facts 6.7).
import { describe, expect, it } from 'vitest';
import { ruleStyles } from '../../local/book/colour-rules.ts';
import { FormulaEngine, type SheetLookup } from '../../local/book/formula.ts';
import { serialOfDay } from '../../local/book/serial-date.ts';
import type {
  Area,
  BooleanConditionSpec,
  CellValue,
  ConditionalFormatSpec,
  RuleStyle,
} from '../../local/book/specs.ts';

const tab = 7;
const zone = 'Asia/Shanghai';
const today = serialOfDay(2026, 11, 22);
const red: RuleStyle = { background: '#f4c7c3', bold: true };
const amber: RuleStyle = { background: '#fce8b2', fontColor: '#7f6000' };

const lookupOver = (rows: readonly (readonly CellValue[])[]): SheetLookup => ({
  value: (_tab, row, column) => rows[row - 1]?.[column - 1] ?? null,
  formula: () => null,
  tabNamed: () => undefined,
  extent: () => ({ rows: rows.length, columns: rows[0]?.length ?? 0 }),
  now: () => today + 0.5,
  locale: () => 'en_US',
});

const area = (row: number, column: number, rows: number, columns: number): Area => ({
  tab,
  row,
  column,
  rows,
  columns,
});

const rule = (
  condition: BooleanConditionSpec,
  style: RuleStyle,
  where: Area,
): ConditionalFormatSpec => ({ kind: 'boolean', areas: [where], condition, style });

const formula = (text: string): BooleanConditionSpec => ({
  criteria: 'CUSTOM_FORMULA',
  values: [text],
});

const styles = (
  rows: readonly (readonly CellValue[])[],
  rules: readonly ConditionalFormatSpec[],
  region = area(1, 1, rows.length, rows[0]?.length ?? 0),
) => {
  const lookup = lookupOver(rows);
  return ruleStyles(rules, region, new FormulaEngine(lookup), lookup, zone);
};

describe('formula rules', () => {
  const rows = [
    ['No.', 'State', 'Count'],
    ['1', 'Overdue', 1],
    ['2', 'Due soon', 2],
    ['3', 'Overdue', 3],
  ];

  it('paint the whole row of the record they hold for', () => {
    const found = styles(rows, [rule(formula('=$B2="Overdue"'), red, area(2, 1, 3, 3))]);
    expect(found).toEqual([
      [undefined, undefined, undefined],
      [red, red, red],
      [undefined, undefined, undefined],
      [red, red, red],
    ]);
  });

  it('are asked anew for each column when a reference is relative', () => {
    const found = styles(rows, [rule(formula('=B2="Overdue"'), red, area(2, 1, 3, 2))]);
    expect(found[1]).toEqual([red, undefined, undefined]);
  });

  it('keep what an earlier rule set and add what it left open', () => {
    const where = area(2, 1, 3, 3);
    const found = styles(rows, [
      rule(formula('=$C2>=3'), red, where),
      rule(formula('=$B2="Overdue"'), amber, where),
    ]);
    expect(found[1]?.[0]).toEqual(amber);
    expect(found[3]?.[0]).toEqual({ background: '#f4c7c3', bold: true, fontColor: '#7f6000' });
  });

  it('reach to the end of a tab whose range is open', () => {
    const open: Area = { ...area(2, 1, 1, 3), openRows: true };
    const found = styles(rows, [rule(formula('=$B2="Overdue"'), red, open)]);
    expect(found.map((row) => row[0])).toEqual([undefined, red, undefined, red]);
  });

  it('answer for a region alone that lies within the rule', () => {
    const whole = rule(formula('=$B2="Overdue"'), red, area(2, 1, 1000, 3));
    expect(styles(rows, [whole], area(4, 2, 1, 1))).toEqual([[red]]);
  });
});

describe('conditions on the value', () => {
  const holds = (condition: BooleanConditionSpec, value: CellValue): boolean =>
    styles([[value]], [rule(condition, red, area(1, 1, 1, 1))])[0]?.[0] !== undefined;
  const moment = { moment: Date.UTC(2026, 10, 21, 20) }; // 22 Nov 04:00 in Shanghai

  const table: readonly (readonly [
    BooleanConditionSpec,
    readonly CellValue[],
    readonly CellValue[],
  ])[] = [
    [{ criteria: 'CELL_EMPTY', values: [] }, [null, ''], [0, 'x', false]],
    [{ criteria: 'CELL_NOT_EMPTY', values: [] }, [0, 'x', false], [null, '']],
    [{ criteria: 'TEXT_EQUAL_TO', values: ['Late'] }, ['Late', 'late'], ['later', null]],
    [{ criteria: 'TEXT_CONTAINS', values: ['at'] }, ['Late', 'AT'], ['l', null]],
    [{ criteria: 'TEXT_DOES_NOT_CONTAIN', values: ['at'] }, ['l', null], ['Late']],
    [{ criteria: 'TEXT_STARTS_WITH', values: ['La'] }, ['Late'], ['ala']],
    [{ criteria: 'TEXT_ENDS_WITH', values: ['te'] }, ['Late'], ['tea']],
    [{ criteria: 'NUMBER_GREATER_THAN', values: [3] }, [4], [3, '4', null]],
    [{ criteria: 'NUMBER_GREATER_THAN_OR_EQUAL_TO', values: [3] }, [3], [2]],
    [{ criteria: 'NUMBER_LESS_THAN', values: [3] }, [2], [3, null]],
    [{ criteria: 'NUMBER_LESS_THAN_OR_EQUAL_TO', values: [3] }, [3], [4]],
    [{ criteria: 'NUMBER_EQUAL_TO', values: [3] }, [3], [4]],
    [{ criteria: 'NUMBER_NOT_EQUAL_TO', values: [3] }, [4], [3]],
    [{ criteria: 'NUMBER_BETWEEN', values: [1, 3] }, [1, 3], [0, 4]],
    [{ criteria: 'NUMBER_NOT_BETWEEN', values: [1, 3] }, [0, 4], [1, 3]],
    [{ criteria: 'DATE_EQUAL_TO', values: [moment] }, [today, today + 0.9], [today - 1]],
    [{ criteria: 'DATE_BEFORE', values: [moment] }, [today - 0.1], [today, null, 'x']],
    [{ criteria: 'DATE_AFTER', values: [moment] }, [today + 1], [today + 0.9]],
    [
      { criteria: 'DATE_BEFORE_RELATIVE', values: [{ relative: 'TODAY' }] },
      [today - 1],
      [today + 0.4],
    ],
    [
      { criteria: 'DATE_EQUAL_TO_RELATIVE', values: [{ relative: 'PAST_WEEK' }] },
      [today, today - 6],
      [today - 7, today + 1],
    ],
  ];
  it.each(table)('%j', (condition, meeting, failing) => {
    expect(meeting.filter((value) => !holds(condition, value))).toEqual([]);
    expect(failing.filter((value) => holds(condition, value))).toEqual([]);
  });
});

it('mixes the colours of a gradient by the number', () => {
  const gradient: ConditionalFormatSpec = {
    kind: 'gradient',
    areas: [area(1, 1, 4, 1)],
    gradient: {
      minimum: { color: '#000000', type: 'MIN', value: '' },
      maximum: { color: '#ffffff', type: 'MAX', value: '' },
    },
  };
  const painted = styles([[0], [5], ['n/a'], [10]], [gradient]);
  expect(painted.map((row) => row[0]?.background)).toEqual([
    '#000000',
    '#808080',
    undefined,
    '#ffffff',
  ]);
});

it('evaluates four rules over 20,000 rows of 25 columns in under a second and a half', () => {
  const states = ['Overdue', 'Due soon', 'Open', 'Closed'];
  const rows = Array.from({ length: 20_000 }, (_, index) =>
    Array.from(
      { length: 25 },
      (__, column): CellValue => (column === 1 ? (states[index % 4] ?? '') : index + column),
    ),
  );
  const where = area(2, 1, 19_999, 25);
  const rules = [
    rule(formula('=$B2="Overdue"'), red, where),
    rule(formula('=AND($B2="Due soon",$D2<NOW(),NOT(ISBLANK($A2)))'), amber, where),
    rule(formula('=OR($B2="Closed",REGEXMATCH($B2,"^Void"))'), { fontColor: '#999999' }, where),
    rule(formula('=AND(ISNUMBER($E2),$E2>TODAY())'), { italic: true }, where),
  ];
  const started = process.cpuUsage();
  const found = styles(rows, rules);
  const { user, system } = process.cpuUsage(started);
  expect(found.filter((row) => row[0]?.background === '#f4c7c3')).toHaveLength(4999);
  expect((user + system) / 1000).toBeLessThan(1500);
});
