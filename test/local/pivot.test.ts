// Pivot tables: groups, totals, dates, order, filters and the layout of Google Sheets (facts 6.10).
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computePivot } from '../../local/book/pivot.ts';
import type {
  GroupingRule,
  PivotGroupSpec,
  PivotSpec,
  PivotValueSpec,
  SummarizeFunctionName,
} from '../../local/book/pivot-spec.ts';
import { serialOfDay } from '../../local/book/serial-date.ts';
import type { CellValue } from '../../local/book/specs.ts';

const header = ['Level', 'Region', 'People', 'Received'];
const [level, region, people, received] = [1, 2, 3, 4];
const rows: readonly (readonly CellValue[])[] = [
  ['Grave', 'North', 3, serialOfDay(2026, 10, 5)],
  ['Mild', 'South', 1, serialOfDay(2026, 11, 2)],
  ['Grave', 'South', 4, serialOfDay(2026, 11, 22)],
  ['Mild', 'North', 1, serialOfDay(2027, 1, 9)],
  ['Grave', 'North', 5, serialOfDay(2026, 11, 7)],
];

const group = (column: number, more: Partial<PivotGroupSpec> = {}): PivotGroupSpec => ({
  id: `group-${column}`,
  column,
  ascending: true,
  showTotals: true,
  repeatLabels: false,
  ...more,
});
const value = (
  column: number,
  summarize: SummarizeFunctionName = 'SUM',
  more: Partial<PivotValueSpec> = {},
): PivotValueSpec => ({
  id: `value-${column}-${summarize}`,
  column,
  summarize,
  showAs: 'DEFAULT',
  ...more,
});
const pivot = (parts: Partial<PivotSpec>): PivotSpec => ({
  source: { tab: 1, row: 1, column: 1, rows: 6, columns: 4 },
  anchor: { tab: 2, row: 1, column: 1 },
  rowGroups: [],
  columnGroups: [],
  values: [],
  filters: [],
  orientation: 'COLUMNS',
  ...parts,
});
const grid = (parts: Partial<PivotSpec>, locale = 'en_US', records = rows) =>
  computePivot(pivot(parts), header, records, { locale }).values;

describe('the layout', () => {
  it('lists row groups with a grand total', () => {
    expect(grid({ rowGroups: [group(level)], values: [value(people)] })).toEqual([
      ['Level', 'SUM of People'],
      ['Grave', 12],
      ['Mild', 2],
      ['Grand Total', 14],
    ]);
  });

  it('sets column groups under their field, the value in the corner', () => {
    const found = grid({
      rowGroups: [group(level)],
      columnGroups: [group(region)],
      values: [value(people, 'COUNTA', { displayName: 'Complaints' })],
    });
    expect(found).toEqual([
      ['Complaints', 'Region', null, null],
      ['Level', 'North', 'South', 'Grand Total'],
      ['Grave', 2, 1, 3],
      ['Mild', 1, 1, 2],
      ['Grand Total', 3, 2, 5],
    ]);
  });

  it('nests row groups, each closed by its total', () => {
    expect(grid({ rowGroups: [group(level), group(region)], values: [value(people)] })).toEqual([
      ['Level', 'Region', 'SUM of People'],
      ['Grave', 'North', 8],
      [null, 'South', 4],
      ['Grave Total', null, 12],
      ['Mild', 'North', 1],
      [null, 'South', 1],
      ['Mild Total', null, 2],
      ['Grand Total', null, 14],
    ]);
  });

  it('says an outer label once, across the totals of inner groups', () => {
    const groups = [group(level), group(region), group(people, { showTotals: false })];
    const found = grid({ rowGroups: groups, values: [value(people, 'COUNTA')] });
    expect(found.slice(1, 6)).toEqual([
      ['Grave', 'North', 3, 1],
      [null, null, 5, 1],
      [null, 'South', 4, 1],
      ['Grave Total', null, null, 3],
      ['Mild', 'North', 1, 1],
    ]);
    const withTotals = grid({
      rowGroups: [group(level), group(region), group(people)],
      values: [value(people, 'COUNTA')],
    });
    expect(withTotals.slice(3, 6)).toEqual([
      [null, 'North Total', null, 2],
      [null, 'South', 4, 1],
      [null, 'South Total', null, 1],
    ]);
  });

  it('leaves totals out and repeats labels when told so', () => {
    const found = grid({
      rowGroups: [
        group(level, { showTotals: false, repeatLabels: true }),
        group(region, { showTotals: false }),
      ],
      values: [value(people)],
    });
    expect(found).toEqual([
      ['Level', 'Region', 'SUM of People'],
      ['Grave', 'North', 8],
      ['Grave', 'South', 4],
      ['Mild', 'North', 1],
      ['Mild', 'South', 1],
    ]);
  });

  it('names several values below the column labels', () => {
    const found = grid({
      rowGroups: [group(level)],
      columnGroups: [group(region)],
      values: [value(people), value(people, 'COUNTA')],
    });
    expect(found.slice(0, 4)).toEqual([
      [null, 'Region', null, null, null, null, null],
      [null, 'North', null, 'South', null, 'Grand Total', null],
      [
        'Level',
        'SUM of People',
        'COUNTA of People',
        'SUM of People',
        'COUNTA of People',
        'SUM of People',
        'COUNTA of People',
      ],
      ['Grave', 8, 2, 4, 1, 12, 3],
    ]);
  });

  it('sets several values one below the other when their orientation is rows', () => {
    const found = grid({
      rowGroups: [group(level)],
      columnGroups: [group(region)],
      values: [value(people), value(people, 'COUNTA')],
      orientation: 'ROWS',
    });
    expect(found).toEqual([
      [null, null, 'Region', null, null],
      ['Level', null, 'North', 'South', 'Grand Total'],
      ['Grave', 'SUM of People', 8, 4, 12],
      [null, 'COUNTA of People', 2, 1, 3],
      ['Mild', 'SUM of People', 1, 1, 2],
      [null, 'COUNTA of People', 1, 1, 2],
      ['Grand Total', 'SUM of People', 9, 5, 14],
      [null, 'COUNTA of People', 3, 2, 5],
    ]);
  });

  it('stands without row groups, and without any', () => {
    expect(grid({ columnGroups: [group(region)], values: [value(people)] })).toEqual([
      [null, 'Region', null, null],
      [null, 'North', 'South', 'Grand Total'],
      ['SUM of People', 9, 5, 14],
    ]);
    expect(grid({ values: [value(people), value(people, 'MAX')] })).toEqual([
      ['SUM of People', 'MAX of People'],
      [14, 5],
    ]);
    expect(grid({})).toEqual([]);
  });

  it('leaves a cell empty where no record falls', () => {
    const found = grid({
      rowGroups: [group(received)],
      columnGroups: [group(level)],
      values: [value(people)],
    });
    expect(found[2]?.slice(1)).toEqual([3, null, 3]);
  });

  it('speaks the language of the spreadsheet', () => {
    const last = (locale: string) =>
      grid({ rowGroups: [group(level)], values: [value(people)] }, locale).at(-1)?.[0];
    expect([last('zh_CN'), last('zh_TW'), last('en_GB')]).toEqual(['总计', '總計', 'Grand Total']);
  });
});

describe('date groups (DateTimeGroupingRuleType reference)', () => {
  const labels = (by: Extract<GroupingRule, { kind: 'date' }>['by'], locale = 'en_US') =>
    grid(
      { rowGroups: [group(received, { rule: { kind: 'date', by } })], values: [value(people)] },
      locale,
    )
      .slice(1, -1)
      .map(([label]) => label);
  const table = [
    ['YEAR', 'en_US', [2026, 2027]],
    ['YEAR_MONTH', 'en_US', ['2026-Oct', '2026-Nov', '2027-Jan']],
    ['YEAR_MONTH', 'zh_CN', ['2026-10月', '2026-11月', '2027-1月']],
    ['YEAR_QUARTER', 'en_US', ['2026 Q4', '2027 Q1']],
    ['MONTH', 'en_US', ['Jan', 'Oct', 'Nov']],
    ['DAY_OF_WEEK', 'en_US', ['Sunday', 'Monday', 'Saturday']],
    ['DAY_OF_WEEK', 'zh_TW', ['星期日', '星期一', '星期六']],
    ['DAY_MONTH', 'en_US', ['9-Jan', '5-Oct', '2-Nov', '7-Nov', '22-Nov']],
    ['DAY_OF_YEAR', 'en_US', [9, 278, 306, 311, 326]],
    [
      'YEAR_MONTH_DAY',
      'en_US',
      ['2026-10-05', '2026-11-02', '2026-11-07', '2026-11-22', '2027-01-09'],
    ],
  ] as const;
  it.each(table)('%s in %s', (by, locale, expected) => {
    expect(labels(by, locale)).toEqual(expected);
  });

  it('let a text that looks like a date stand for itself', () => {
    const texts = [['Mild', 'North', 1, '2026-11-02']];
    const rule: GroupingRule = { kind: 'date', by: 'YEAR' };
    const found = grid({ rowGroups: [group(received, { rule })], values: [] }, 'en_US', texts);
    expect(found[1]).toEqual(['2026-11-02']);
  });
});

describe('other groups', () => {
  it('collects numbers in intervals', () => {
    const rule: GroupingRule = { kind: 'histogram', minimum: 2, maximum: 5, size: 2 };
    const found = grid({ rowGroups: [group(people, { rule })], values: [value(people, 'COUNTA')] });
    expect(found.slice(1, -1)).toEqual([
      ['< 2', 2],
      ['2 - 4', 1],
      ['4 - 5', 1],
      ['> 5', 1],
    ]);
  });

  it('collects members by hand', () => {
    const rule: GroupingRule = { kind: 'manual', groups: [{ name: 'Coast', members: ['North'] }] };
    const found = grid({ rowGroups: [group(region, { rule })], values: [value(people)] });
    expect(found.slice(1, -1)).toEqual([
      ['Coast', 9],
      ['South', 5],
    ]);
  });

  it('puts blanks first, in a group without a label', () => {
    const withBlank = [...rows, [null, 'North', 2, null], ['', 'North', 2, null]];
    const found = grid({ rowGroups: [group(level)], values: [value(people)] }, 'en_US', withBlank);
    expect(found[1]).toEqual([null, 4]);
  });
});

describe('order and filters', () => {
  it('sorts descending', () => {
    const found = grid({
      rowGroups: [group(level, { ascending: false })],
      values: [value(people)],
    });
    expect(found.slice(1, -1).map(([label]) => label)).toEqual(['Mild', 'Grave']);
  });

  it('sorts by a value, in a column of the other axis or in the total', () => {
    const sorted = (opposite: readonly CellValue[], ascending: boolean) =>
      grid({
        rowGroups: [group(level, { ascending, sortBy: { value: 'value-3-SUM', opposite } })],
        columnGroups: [group(region)],
        values: [value(people)],
      })
        .slice(2, -1)
        .map(([label]) => label);
    expect(sorted([], true)).toEqual(['Mild', 'Grave']);
    expect(sorted(['South'], false)).toEqual(['Grave', 'Mild']);
  });

  it('keeps the visible values of a column, a group or not', () => {
    const found = grid({
      rowGroups: [group(level)],
      values: [value(people)],
      filters: [{ id: 'f', column: region, filter: { visibleValues: ['South'] } }],
    });
    expect(found.at(-1)).toEqual(['Grand Total', 5]);
  });
});

describe('values', () => {
  const table: readonly (readonly [SummarizeFunctionName, CellValue])[] = [
    ['SUM', 14],
    ['COUNTA', 5],
    ['COUNT', 5],
    ['COUNTUNIQUE', 4],
    ['AVERAGE', 2.8],
    ['MAX', 5],
    ['MIN', 1],
    ['MEDIAN', 3],
    ['PRODUCT', 60],
    ['VARP', 2.56],
    ['STDEVP', 1.6],
    ['VAR', 3.2],
    ['STDEV', Math.sqrt(3.2)],
  ];
  it.each(table)('%s', (summarize, expected) => {
    const [, found] = grid({ values: [value(people, summarize)] });
    expect(found?.[0]).toBeCloseTo(Number(expected), 9);
  });

  const calculated = (formula: string, summarize: 'SUM' | 'CUSTOM'): PivotValueSpec => ({
    id: 'Rate',
    displayName: 'Rate',
    formula,
    summarize,
    showAs: 'DEFAULT',
  });

  it('calculates over the columns of the group by header names', () => {
    const found = grid({
      rowGroups: [group(level)],
      values: [calculated('=COUNTIF(Region,"North")/COUNTA(Region)', 'CUSTOM')],
    });
    expect(found).toEqual([
      ['Level', 'Rate'],
      ['Grave', expect.closeTo(2 / 3, 9)],
      ['Mild', 0.5],
      ['Grand Total', 0.6],
    ]);
  });

  it('calculates over sums of columns when summarised by SUM; an unknown name is an error', () => {
    expect(grid({ values: [calculated('=People*2', 'SUM')] })[1]).toEqual([28]);
    expect(grid({ values: [calculated('=Nothing*2', 'SUM')] })[1]).toEqual(['#NAME?']);
  });

  it('quotes header names with blanks', () => {
    const spec = pivot({ values: [calculated("=SUM('First answer')", 'CUSTOM')] });
    const found = computePivot(spec, ['First answer'], [[1], [2]], { locale: 'en_US' });
    expect(found.values[1]).toEqual([3]);
  });

  it('shows shares of the row, the column and the whole', () => {
    const share = (showAs: PivotValueSpec['showAs']) =>
      grid({
        rowGroups: [group(level)],
        columnGroups: [group(region)],
        values: [value(people, 'SUM', { showAs })],
      })[2]?.[1];
    expect(share('PERCENT_OF_ROW_TOTAL')).toBeCloseTo(8 / 12);
    expect(share('PERCENT_OF_COLUMN_TOTAL')).toBeCloseTo(8 / 9);
    expect(share('PERCENT_OF_GRAND_TOTAL')).toBeCloseTo(8 / 14);
  });

  it('keeps the format of the column for sums, extremes and labels, not for counts', () => {
    const spec = pivot({
      rowGroups: [group(received)],
      values: [value(received, 'MAX'), value(received, 'COUNTA')],
    });
    const formatOf = (column: number) => (column === received ? 'yyyy-mm-dd' : '');
    const { numberFormats } = computePivot(spec, header, rows, { locale: 'en_US', formatOf });
    expect(numberFormats[1]).toEqual(['yyyy-mm-dd', 'yyyy-mm-dd', null]);
  });
});

describe('laws', () => {
  const record = fc.tuple(
    fc.constantFrom('A', 'B', 'C'),
    fc.constantFrom('North', 'South'),
    fc.integer({ min: -1000, max: 1000 }),
    fc.constant(null),
  );

  it('the grand total is the sum of the rows, and of the columns', () => {
    fc.assert(
      fc.property(fc.array(record, { minLength: 1 }), (records) => {
        const found = grid(
          { rowGroups: [group(level)], columnGroups: [group(region)], values: [value(people)] },
          'en_US',
          records,
        );
        const numbers = found.slice(2).map((row) => row.slice(1).map(Number));
        const grand = numbers.at(-1)?.at(-1);
        const body = numbers.slice(0, -1);
        expect(body.reduce((sum, row) => sum + (row.at(-1) ?? 0), 0)).toBe(grand);
        expect(
          numbers
            .at(-1)
            ?.slice(0, -1)
            .reduce((sum, number) => sum + number, 0),
        ).toBe(grand);
        expect(records.reduce((sum, [, , number]) => sum + number, 0)).toBe(grand);
      }),
    );
  });

  it('the order of the records changes nothing', () => {
    const spec = { rowGroups: [group(level), group(region)], values: [value(people)] };
    fc.assert(
      fc.property(fc.array(record), (records) => {
        expect(grid(spec, 'en_US', [...records].reverse())).toEqual(grid(spec, 'en_US', records));
      }),
    );
  });
});
