// Formulas of cells and of colour rules over a small book.
import { describe, expect, it } from 'vitest';
import { FormulaEngine, type SheetLookup } from '../../local/book/formula.ts';
import { serialOfDay } from '../../local/book/serial-date.ts';
import type { CellValue } from '../../local/book/specs.ts';

const tab = 1;
const now = serialOfDay(2026, 11, 22) + 10.5 / 24;

const lookupOver = (rows: readonly (readonly CellValue[])[]): SheetLookup => {
  const at = (asked: number, row: number, column: number): CellValue =>
    asked === tab ? (rows[row - 1]?.[column - 1] ?? null) : asked === 2 ? 'other tab' : null;
  return {
    value: at,
    formula: (asked, row, column) => {
      const held = at(asked, row, column);
      return typeof held === 'string' && held.startsWith('=') ? held : null;
    },
    tabNamed: (name) => ({ Sheet1: tab, 'My people': 2 })[name],
    extent: () => ({ rows: rows.length, columns: Math.max(0, ...rows.map((row) => row.length)) }),
    now: () => now,
    locale: () => 'en_US',
  };
};

const book = [
  ['name', 'state', 'count', 'due'],
  ['Ann', 'Overdue', 3, serialOfDay(2026, 11, 20)],
  ['bo', 'open', 5, serialOfDay(2026, 11, 30)],
  ['Cy', 'overdue', null, null],
  ['', 'done', '7', '=C2+C3'],
] as const;
const engine = new FormulaEngine(lookupOver(book));
const at = { tab, row: 9, column: 9 };

describe('a cell formula', () => {
  const table: readonly (readonly [string, CellValue])[] = [
    ['=1+1', 2],
    ['=+1+1', 2],
    ['=2^3*2-10%', 15.9],
    ['="a"&1&TRUE', 'a1TRUE'],
    ['=C2+C3', 8],
    ['=C2+C5', 10],
    ['=C4+1', 1],
    ['=A2+1', '#VALUE!'],
    ['=1/0', '#DIV/0!'],
    ['=B2="OVERDUE"', true],
    ['=C4=""', true],
    ['=C4=0', true],
    ['="a">9', true],
    ['=SUM(C2:C5)', 8],
    ['=SUM(C:C)', 8],
    ['=SUM(C2:C)', 8],
    ['=AVERAGE(C2:C3)', 4],
    ['=COUNTIF(B2:B5,"overdue")', 2],
    ['=COUNTIF(C2:C5,">3")', 1],
    ['=COUNTIF(B2:B5,"*d*")', 3],
    ['=COUNTIFS(B2:B5,"overdue",C2:C5,"<4")', 1],
    ['=SUMIF(B2:B5,"<>overdue",C2:C5)', 5],
    ['=COUNTIF(D2:D4,"<2026-11-22")', 1],
    ['=IF(C2>2,"many","few")', 'many'],
    ['=IF(FALSE,1/0)', false],
    ['=IFERROR(1/0,"none")', 'none'],
    ['=IFERROR(VLOOKUP("Dee",A2:C5,3,FALSE),"?")', '?'],
    ['=VLOOKUP("Ann",A2:C5,3,FALSE)', 3],
    ['=SWITCH(B3,"done",1,"open",2,3)', 2],
    ['=AND(C2=3,NOT(ISBLANK(B2)))', true],
    ['=OR(C2=4,1/0)', '#DIV/0!'],
    ['=ISBLANK(C4)', true],
    ['=ISBLANK(A5)', false],
    ['=ISNUMBER(D2)', true],
    ['=ISERROR(1/0)', true],
    ['=REGEXMATCH(A2,"^[A-C]nn$")', true],
    ['=REGEXEXTRACT("C26-00421-3","-(\\d+)-")', '00421'],
    ['=REGEXREPLACE("a1b2","\\d","#")', 'a#b#'],
    ['=TEXT(D2,"yyyy-mm-dd")', '2026-11-20'],
    ['=UPPER(LEFT(A3,1))&LEN(A2)', 'B3'],
    ['=TODAY()', Math.floor(now)],
    ['=NOW()-TODAY()', expect.closeTo(10.5 / 24, 6)],
    ['=DATE(2026,13,1)', serialOfDay(2027, 1, 1)],
    ['=EDATE(DATE(2026,1,31),1)', serialOfDay(2026, 2, 28)],
    ['=EOMONTH(D2,0)', serialOfDay(2026, 11, 30)],
    ['=WEEKDAY(D2,2)', 5],
    ['=WORKDAY(D2,1)', serialOfDay(2026, 11, 23)],
    ['=ROUND(2.345,2)', 2.35],
    ['=MEDIAN(C2:C3)', 4],
    ['=PERCENTILE(C2:C3,1)', 5],
    ['=NORM.S.DIST(0,TRUE)', 0.5],
    ['=STDEV.S(C2:C3)', expect.closeTo(Math.SQRT2, 9)],
    ["='My people'!A1", 'other tab'],
    ['=INDIRECT("Sheet1!A2")', 'Ann'],
    ['=Nowhere!A1', '#REF!'],
    ['=ROW()+COLUMN(C1)', 12],
    ['=HYPERLINK("https://example.org","go")', 'go'],
    ['=NOSUCHFUNCTION(1)', '#NAME?'],
    ['=nosuchname', '#NAME?'],
    ['=IMPORTXML("https://example.org","//a")', '#NAME?'],
    ['=+49 30 1234567', '#ERROR!'],
    ['=1+', '#ERROR!'],
    ['=)(', '#ERROR!'],
  ];
  it.each(table)('%s is %j', (formula, expected) => {
    expect(engine.evaluate(formula, at)).toEqual(expected);
  });

  it('reads cells that hold formulas themselves', () => {
    expect(engine.evaluate('=D5*2', at)).toBe(16);
    expect(engine.evaluateCell(tab, 5, 4)).toBe(8);
  });

  it('answers #REF! for a cell that asks for itself', () => {
    const circular = new FormulaEngine(lookupOver([['=B1', '=A1+1']]));
    expect(circular.evaluateCell(tab, 1, 1)).toBe('#REF!');
  });

  it('passes an error in a cell on', () => {
    expect(new FormulaEngine(lookupOver([['#N/A']])).evaluate('=A1+1', at)).toBe('#N/A');
  });

  it('sees a change once told to forget', () => {
    const rows: CellValue[][] = [[1, '=A1*2']];
    const live = new FormulaEngine(lookupOver(rows));
    expect(live.evaluateCell(tab, 1, 2)).toBe(2);
    rows[0] = [5, '=A1*2'];
    live.forget();
    expect(live.evaluateCell(tab, 1, 2)).toBe(10);
  });
});

describe('a rule formula (facts 6.7)', () => {
  const anchor = { tab, row: 2, column: 1 };
  it('moves its references without $ from the first cell of the range', () => {
    const overdue = [2, 3, 4, 5].map((row) => engine.satisfies('=$B2="Overdue"', anchor, row, 3));
    expect(overdue).toEqual([true, false, true, false]);
    expect(engine.satisfies('=A2="Overdue"', anchor, 2, 2)).toBe(true);
    expect(engine.satisfies('=A$2="Ann"', anchor, 5, 1)).toBe(true);
  });

  it('does not hold for errors and texts', () => {
    expect(engine.satisfies('=1/0', anchor, 2, 1)).toBe(false);
    expect(engine.satisfies('="yes"', anchor, 2, 1)).toBe(false);
  });

  it('takes a number other than zero for true', () => {
    expect(engine.satisfies('=$C2', anchor, 2, 1)).toBe(true);
    expect(engine.satisfies('=$C2', anchor, 4, 1)).toBe(false);
  });

  it('knows whether cells of one row can differ', () => {
    expect(engine.movesWithColumn('=AND($B2="x",$C2<TODAY())')).toBe(false);
    expect(engine.movesWithColumn('=B2="x"')).toBe(true);
    expect(engine.movesWithColumn('=MOD(COLUMN(),2)')).toBe(true);
  });
});
