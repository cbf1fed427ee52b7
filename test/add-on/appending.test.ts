// New rows go below ours and into our columns alone: what people put beside them stays as it is.
import { describe, expect, it } from 'vitest';
import { openRedress, type Redress, receiptOf, rowOf } from './redress.ts';

/** A column of a person's own at the right of a tab, filled down with a formula. */
const fillDown = (redress: Redress, key: string, rows: number): number => {
  const tab = redress.tab(key);
  const column = tab.lastColumn + 1;
  redress.editor.change(
    [{ kind: 'insert', tab: tab.id, dimension: 'columns', at: column, count: 1 }],
    'INSERT_COLUMN',
  );
  redress.editor.type({ sheetId: tab.id, row: 1, column }, [['Mine']]);
  redress.editor.type(
    { sheetId: tab.id, row: 2, column },
    Array.from({ length: rows }, () => ['=1+1']),
  );
  return column;
};

const numbersByRow = (redress: Redress): [number, string][] =>
  redress
    .rows('complaints')
    .flatMap(({ number }, index): [number, string][] =>
      number === '' || number === undefined ? [] : [[index + 2, String(number).slice(0, 9)]],
    );

describe('a new complaint', () => {
  it('stands below the last one, however far a formula of somebody’s is filled down, and leaves it', () => {
    const redress = openRedress();
    receiptOf(redress.post({}));
    const column = fillDown(redress, 'complaints', 150);
    const { number } = receiptOf(redress.post({ description: 'second' }));
    expect(numbersByRow(redress)).toEqual([
      [2, 'C26-00001'],
      [3, 'C26-00002'],
    ]);
    const tab = redress.tab('complaints');
    expect(tab.grid.formula(3, column)).toBe('=1+1');
    expect(tab.grid.formula(151, column)).toBe('=1+1');
    redress.advance('PT65M');
    expect(rowOf(redress, number).state).toBe('Overdue');
    expect(
      redress.rows('outbox').filter(({ subject }) => subject === number).length,
    ).toBeGreaterThan(2);
  });

  it('is not written over a row that somebody typed and that has no number', () => {
    const redress = openRedress();
    receiptOf(redress.post({}));
    fillDown(redress, 'complaints', 150);
    const tab = redress.tab('complaints');
    const column = redress.column('complaints', 'description');
    redress.editor.type({ sheetId: tab.id, row: 4, column }, [['by phone: torn box']]);
    receiptOf(redress.post({ description: 'second' }));
    receiptOf(redress.post({ description: 'third' }));
    expect([2, 3, 4, 5].map((row) => tab.value(row, column))).toEqual([
      'The box was torn.',
      'second',
      'by phone: torn box',
      'third',
    ]);
  });
});

it('a corrected duty is rewritten in our columns alone', () => {
  const redress = openRedress();
  const { number } = receiptOf(redress.post({}));
  redress.advance('PT2H');
  redress.type(number, 'firstAnswer', redress.typedNow());
  redress.advance('PT5M');
  const column = fillDown(redress, 'duties', 1);
  redress.type(number, 'firstAnswer', '2026-11-20 09:20');
  redress.advance('PT5M');
  expect(redress.rows('duties').map(({ outcome }) => outcome)).toEqual(['In time']);
  expect(redress.tab('duties').grid.formula(2, column)).toBe('=1+1');
});
