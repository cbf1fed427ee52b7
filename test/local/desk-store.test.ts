// The desk's copy of a tab: what is edited, what is shown, and what becomes of it when rows come anew.
import { BooleanNumber, CellValueType, HorizontalAlign, type IStyleData } from '@univerjs/core';
import { describe, expect, it } from 'vitest';
import { editText } from '../../local/desk/sheet/edit-text.ts';
import { rowHeight } from '../../local/desk/sheet/row-height.ts';
import {
  StylePool,
  toBlock,
  toFreeze,
  toRow,
  toRowSizes,
} from '../../local/desk/sheet/snapshot.ts';
import { type StoredCell, TabStore } from '../../local/desk/sheet/tab-store.ts';
import { scrollNeeded } from '../../local/desk/sheet/univer-reveal.ts';
import { tabView } from './desk-support.ts';

describe('the text of the editor', () => {
  const text = (value: string | number | boolean | null, format?: string) =>
    editText(value, format, undefined);

  it('shows a date so that typing it again gives the same moment', () => {
    expect(text(46304.5, 'ddd d mmm')).toBe('2026-10-09 12:00:00');
    expect(text(46304, 'yyyy-mm-dd')).toBe('2026-10-09');
    expect(text(0.75, 'hh:mm')).toBe('18:00:00');
    expect(text(1.5, '[h]:mm')).toBe('36:00:00');
  });

  it('does not take quoted or bracketed letters of a format for a date', () => {
    expect(text(1.5, '0.0" days"')).toBe('1.5');
    expect(text(1.5, '[Red]0.0')).toBe('1.5');
  });

  it('shows per cent as typed, without the noise of binary fractions', () => {
    expect(text(0.07, '0%')).toBe('7%');
  });

  it('puts an apostrophe before a text that typing would turn into something else', () => {
    for (const value of ['007', '=1+1', '+86 138', '1/2', 'TRUE', "'quoted", '12.5%']) {
      expect(text(value)).toBe(`'${value}`);
    }
  });

  it('leaves texts alone that stay texts, and every text of a plain-text cell', () => {
    for (const value of ['C26-00001-0', 'Red', '奶粉', '']) expect(text(value)).toBe(value);
    expect(text('007', '@')).toBe('007');
  });

  it('shows the formula, the words of a boolean, and nothing of an empty cell', () => {
    expect(editText(3, undefined, '=1+2')).toBe('=1+2');
    expect(text(true)).toBe('TRUE');
    expect(text(null)).toBe('');
  });
});

describe('the copy of a tab', () => {
  it('replaces the rows that come anew and forgets what they had', () => {
    const notes = [
      { row: 2, column: 1, text: 'old' },
      { row: 3, column: 1, text: 'stays' },
    ];
    const formulas = [{ row: 2, column: 5, formula: '=A2' }];
    const store = new TabStore(tabView({ notes, formulas }));
    const rows = [{ row: 2, values: ['new'], display: [null], styles: [0] }];
    store.patch(tabView({ rows, version: 13 }), 2, 2);
    expect(store.cell(2, 1).shown).toBe('new');
    expect(store.cell(2, 3).value).toBeNull();
    expect(store.cell(3, 3).value).toBe('Blue');
    expect(store.editText(2, 5)).toBe('');
    expect(store.notes()).toEqual([{ row: 3, column: 1, text: 'stays' }]);
    expect(store.view.version).toBe(13);
  });

  it('empties rows that the answer leaves out', () => {
    const store = new TabStore(tabView());
    store.patch(tabView({ rows: [] }), 3, 3);
    expect(store.lastRow()).toBe(2);
    expect(store.row(3)).toEqual([]);
  });

  it('keeps each row with the styles it came with', () => {
    const store = new TabStore(tabView());
    const rows = [{ row: 2, values: ['x'], display: [null], styles: [0] }];
    store.patch(tabView({ styles: [{ italic: true }], rows }), 2, 2);
    expect(store.cell(2, 1).style).toEqual({ italic: true });
    expect(store.cell(1, 1).style).toMatchObject({ bold: true });
  });
});

describe('Univer’s data', () => {
  const registered: IStyleData[] = [];
  const pool = new StylePool((style) => `s${registered.push(style)}`);
  const row = toRow(new TabStore(tabView()).row(2), pool);

  it('draws the text that the server shows and keeps numbers to the right', () => {
    expect(row[1]).toMatchObject({ v: 'Fri 9 Oct 12:00', t: CellValueType.STRING });
    const style = registered[Number(String(row[1]?.s).slice(1)) - 1];
    expect(style).toMatchObject({ ht: HorizontalAlign.RIGHT });
  });

  it('knows a box as a boolean', () => {
    expect(row[3]).toMatchObject({ v: 0, t: CellValueType.BOOLEAN });
  });

  it('registers a look once, however many cells have it', () => {
    const store = new TabStore(tabView());
    toRow(store.row(2), pool);
    const known = registered.length;
    toRow(store.row(2), pool);
    expect(registered).toHaveLength(known);
  });

  it('takes a whole column of Univer for all its rows', () => {
    const whole = { startRow: Number.NaN, endRow: Number.NaN, startColumn: 2, endColumn: 2 };
    expect(toBlock(whole, tabView())).toEqual({
      firstRow: 1,
      lastRow: 100,
      firstColumn: 3,
      lastColumn: 3,
    });
  });

  it('freezes what the server freezes, and nothing where it freezes nothing', () => {
    expect(toFreeze(tabView({ frozenRows: 1, frozenColumns: 2 }))).toEqual({
      xSplit: 2,
      ySplit: 1,
      startRow: 1,
      startColumn: 2,
    });
    expect(toFreeze(tabView({ frozenRows: 0, frozenColumns: 0 }))).toMatchObject({
      startRow: -1,
      startColumn: -1,
    });
  });

  it('hides rows that the server hides and keeps heights that somebody has set', () => {
    const view = tabView({ hiddenRows: [3], rowHeights: [{ row: 2, height: 60 }] });
    const sizes = toRowSizes(new TabStore(view), 1, 3);
    expect(sizes[1]).toMatchObject({ h: 60, hd: BooleanNumber.FALSE });
    expect(sizes[2]).toMatchObject({ hd: BooleanNumber.TRUE });
    expect(sizes[0]).toBeUndefined();
  });
});

describe('the height of a row', () => {
  const cell = (shown: string, wrap: 'wrap' | 'overflow'): StoredCell => ({
    value: shown,
    shown,
    style: { wrap },
  });

  it('grows with wrapped text alone', () => {
    const long = 'received Friday and due on Sunday '.repeat(4);
    expect(rowHeight([cell(long, 'overflow')], [100])).toBe(21);
    expect(rowHeight([cell(long, 'wrap')], [100])).toBeGreaterThan(100);
  });

  it('counts Chinese glyphs as wide as they are', () => {
    const latin = rowHeight([cell('x'.repeat(20), 'wrap')], [150]);
    const chinese = rowHeight([cell('奶'.repeat(20), 'wrap')], [150]);
    expect(chinese).toBeGreaterThan(latin);
  });

  it('follows the tallest cell, and line breaks without wrapping', () => {
    const one = rowHeight([cell('a', 'wrap')], [100]);
    expect(rowHeight([cell('a', 'wrap'), cell('a\nb\nc', 'overflow')], [100, 100])).toBeGreaterThan(
      one,
    );
  });
});

describe('keeping a cell in view', () => {
  const window = { start: 100, end: 300 };

  it('scrolls no further than needed, either way', () => {
    expect(scrollNeeded({ start: 120, end: 180 }, window)).toBe(0);
    expect(scrollNeeded({ start: 280, end: 340 }, window)).toBe(40);
    expect(scrollNeeded({ start: 60, end: 120 }, window)).toBe(-40);
  });

  it('shows the start of a cell that is larger than the window', () => {
    expect(scrollNeeded({ start: 250, end: 900 }, window)).toBe(150);
  });
});
