// What the desk makes of Univer's commands: calls of the API, and nothing that changes the workbook by itself.
import { CellValueType, CommandType, type IRange } from '@univerjs/core';
import { describe, expect, it } from 'vitest';
import { WORKBOOK } from '../../local/desk/sheet/snapshot.ts';
import { TabStore } from '../../local/desk/sheet/tab-store.ts';
import { judge } from '../../local/desk/sheet/translate.ts';
import { tabView } from './desk-support.ts';

const range = (
  startRow: number,
  startColumn: number,
  endRow = startRow,
  endColumn = startColumn,
): IRange => ({ startRow, startColumn, endRow, endColumn });

const verdictOf = (id: string, params: object = {}, selections: readonly IRange[] = []) =>
  judge({ id, type: CommandType.COMMAND, params }, WORKBOOK, {
    store: new TabStore(tabView()),
    selections,
  });

const callsOf = (...given: Parameters<typeof verdictOf>) => {
  const verdict = verdictOf(...given);
  return verdict.kind === 'send' ? verdict.calls : verdict.kind;
};

const typed = (at: IRange, value: object) =>
  callsOf('sheet.command.set-range-values', { range: at, value });

const cell = (row: number, column: number) => ({
  firstRow: row,
  lastRow: row,
  firstColumn: column,
  lastColumn: column,
});

describe('typing', () => {
  it('sends the text as it was typed, leading zeros and all', () => {
    expect(typed(range(1, 4), { v: '007' })).toEqual([
      { route: 'cells', block: cell(2, 5), values: [['007']] },
    ]);
  });

  it('gives back the apostrophe that Univer takes off', () => {
    expect(typed(range(1, 4), { v: '1/2', t: CellValueType.FORCE_STRING })).toMatchObject([
      { values: [["'1/2"]] },
    ]);
  });

  it('sends a formula as its text', () => {
    expect(typed(range(1, 4), { f: '=A2&"!"', v: null })).toMatchObject([
      { values: [['=A2&"!"']] },
    ]);
  });

  it('keeps the line breaks of a text over several lines', () => {
    const value = { p: { body: { dataStream: 'one\rtwo\r\n' } } };
    expect(typed(range(1, 4), value)).toMatchObject([{ values: [['one\ntwo']] }]);
  });

  it('is no edit when a cell is left as it was opened', () => {
    expect(typed(range(1, 1), { v: '2026-10-09 12:00:00' })).toEqual([]);
    expect(typed(range(1, 2), { v: 'Red' })).toEqual([]);
  });

  it('clears a cell whose text was taken away', () => {
    expect(typed(range(1, 2), { v: '' })).toMatchObject([{ values: [[null]] }]);
  });

  it('takes 1 and 0 of a box for the words of its rule, and for numbers elsewhere', () => {
    expect(typed(range(1, 3), { v: 1 })).toMatchObject([{ values: [[true]] }]);
    expect(typed(range(2, 3), { v: 0 })).toMatchObject([{ values: [[false]] }]);
    expect(typed(range(1, 4), { v: 1 })).toMatchObject([{ values: [['1']] }]);
  });

  it('sends every cell of a block, whether Univer counts from the block or from the sheet', () => {
    const block = { firstRow: 2, lastRow: 3, firstColumn: 5, lastColumn: 5 };
    const expected = [{ route: 'cells', block, values: [['a'], ['b']] }];
    expect(typed(range(1, 4, 2, 4), [[{ v: 'a' }], [{ v: 'b' }]])).toEqual(expected);
    expect(typed(range(1, 4, 2, 4), { 1: { 4: { v: 'a' } }, 2: { 4: { v: 'b' } } })).toEqual(
      expected,
    );
  });
});

describe('clearing', () => {
  it('empties each selected block', () => {
    expect(
      callsOf('sheet.command.clear-selection-content', {}, [range(1, 2), range(2, 2)]),
    ).toEqual([
      { route: 'cells', block: cell(2, 3), values: [[null]] },
      { route: 'cells', block: cell(3, 3), values: [[null]] },
    ]);
  });

  it('goes no further down a whole column than there is anything to clear', () => {
    const column = range(Number.NaN, 2, Number.NaN, 2);
    expect(callsOf('sheet.command.clear-selection-content', {}, [column])).toMatchObject([
      { block: { firstRow: 1, lastRow: 3 }, values: [[null], [null], [null]] },
    ]);
  });
});

describe('rows and columns', () => {
  it('inserts and deletes rows where they were chosen', () => {
    expect(callsOf('sheet.command.insert-row-by-range', { range: range(4, 0, 5, 4) })).toEqual([
      { route: 'insert-rows', row: 5, count: 2 },
    ]);
    expect(callsOf('sheet.command.remove-row', { range: range(1, 0, 1, 4) })).toEqual([
      { route: 'delete-rows', row: 2, count: 1 },
    ]);
  });

  it('names the place a moved column takes, not the column before which it is dropped', () => {
    const move = (from: number, before: number) =>
      callsOf('sheet.command.move-cols', { fromRange: range(0, from), toRange: range(0, before) });
    expect(move(3, 1)).toEqual([{ route: 'move-column', from: 4, to: 2 }]);
    expect(move(1, 4)).toEqual([{ route: 'move-column', from: 2, to: 4 }]);
  });

  it('sends the widths that Univer has reckoned, for all columns of a range or for each', () => {
    const widened = (colWidth: number | Record<number, number>) =>
      callsOf('sheet.mutation.set-worksheet-col-width', {
        ranges: [range(0, 1, 99, 2)],
        colWidth,
      });
    expect(widened(150.4)).toEqual([{ route: 'resize-columns', column: 2, count: 2, width: 150 }]);
    expect(widened({ 1: 80, 2: 90 })).toEqual([
      { route: 'resize-columns', column: 2, count: 1, width: 80 },
      { route: 'resize-columns', column: 3, count: 1, width: 90 },
    ]);
  });

  it('refuses to move several columns at once, which the server does not take', () => {
    const params = { fromRange: range(0, 1, 0, 2), toRange: range(0, 4) };
    expect(callsOf('sheet.command.move-cols', params)).toBe('refuse');
  });
});

describe('sorting', () => {
  it('sorts by the column of the filter or of the chosen cell', () => {
    const orderRules = [{ type: 'desc', colIndex: 2 }];
    expect(callsOf('sheet.command.sort-range', { range: range(1, 0, 99, 4), orderRules })).toEqual([
      { route: 'sort', column: 3, ascending: false },
    ]);
    expect(callsOf('sheet.command.sort-range-asc-ctx', {}, [range(5, 1)])).toEqual([
      { route: 'sort', column: 2, ascending: true },
    ]);
  });

  it('refuses an order of several columns', () => {
    const orderRules = [
      { type: 'asc', colIndex: 1 },
      { type: 'asc', colIndex: 2 },
    ];
    expect(callsOf('sheet.command.sort-range', { range: range(1, 0, 9, 4), orderRules })).toBe(
      'refuse',
    );
  });
});

describe('filling', () => {
  const fill = (sourceRange: IRange, targetRange: IRange) =>
    callsOf('sheet.command.auto-fill', { sourceRange, targetRange });

  it('repeats the source downwards', () => {
    expect(fill(range(1, 2, 2, 2), range(3, 2, 5, 2))).toMatchObject([
      { values: [['Red'], ['Blue'], ['Red']] },
    ]);
  });

  it('repeats the source upwards in its own rhythm', () => {
    expect(fill(range(2, 2, 2, 2), range(0, 2, 1, 2))).toMatchObject([
      { values: [['Blue'], ['Blue']] },
    ]);
  });

  it('copies what is edited, not what is shown', () => {
    expect(fill(range(1, 1), range(2, 1))).toMatchObject([{ values: [['2026-10-09 12:00:00']] }]);
  });
});

describe('notes', () => {
  it('are written and taken away', () => {
    expect(
      callsOf('sheet.command.update-note', { row: 2, col: 1, note: { note: 'called twice' } }),
    ).toEqual([{ route: 'notes', a1: 'B3', note: 'called twice' }]);
    expect(callsOf('sheet.command.delete-note', {}, [range(2, 1)])).toEqual([
      { route: 'notes', a1: 'B3', note: '' },
    ]);
  });
});

describe('whatever else', () => {
  const mutation = (id: string, unitId: string) =>
    judge({ id, type: CommandType.MUTATION, params: { unitId } }, WORKBOOK, null).kind;

  it('refuses every change of the workbook that it does not know', () => {
    expect(mutation('sheet.mutation.set-range-values', WORKBOOK)).toBe('refuse');
    expect(mutation('sheet.mutation.some-day-new', WORKBOOK)).toBe('refuse');
  });

  it('lets pass what changes no cell: the editor, the filter of this window', () => {
    expect(mutation('doc.mutation.rich-text-editing', '__editor__')).toBe('pass');
    expect(mutation('sheet.mutation.set-filter-criteria', WORKBOOK)).toBe('pass');
    expect(verdictOf('sheet.command.scroll-view')).toEqual({ kind: 'pass' });
  });

  it('says nothing of a change that Univer makes by itself', () => {
    expect(mutation('sheet.mutation.set-worksheet-row-auto-height', WORKBOOK)).toBe('drop');
  });

  it('copies, pastes and undoes itself, for only it knows the texts behind the cells', () => {
    expect(verdictOf('univer.command.undo')).toMatchObject({ kind: 'own', deed: 'undo' });
    expect(verdictOf('sheet.command.paste-by-short-key', { textContent: 'a\tb' })).toEqual({
      kind: 'own',
      deed: 'paste',
      text: 'a\tb',
    });
  });
});
