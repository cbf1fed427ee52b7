// People change the workbook in the middle of an execution, or before it in ways nobody planned for.
import { describe, expect, it } from 'vitest';
import { openRedress, type Redress, receiptOf, rowOf, staff } from './redress.ts';

/** What a person does while an execution of Redress is under way. */
const people = `
function insertColumn() { SpreadsheetApp.getActive().getSheets()[0].insertColumnsAfter(1, 1); SpreadsheetApp.flush(); }
function sortDownward() {
  const sheet = SpreadsheetApp.getActive().getSheets()[0];
  sheet.getRange(2, 1, sheet.getLastRow() - 1, sheet.getLastColumn()).sort({ column: 1, ascending: false });
  SpreadsheetApp.flush();
}`;
const open = (): Redress => openRedress({}, staff, people);

/** Titles of columns whose cells differ. */
const differing = (before: ReturnType<typeof rowOf>, after: ReturnType<typeof rowOf>): string[] =>
  Object.keys(before).filter((key) => String(before[key]) !== String(after[key]));

const watchSays = (redress: Redress): string => JSON.stringify(redress.rows('watch'));
const insert = (redress: Redress, dimension: 'rows' | 'columns', at: number, count: number) =>
  redress.editor.change(
    [{ kind: 'insert', tab: redress.tab('complaints').id, dimension, at, count }],
    'OTHER',
  );
const remove = (redress: Redress, column: string): void => {
  const at = redress.column('complaints', column);
  const tab = redress.tab('complaints').id;
  redress.editor.change(
    [{ kind: 'delete', tab, dimension: 'columns', at, count: 1 }],
    'REMOVE_COLUMN',
  );
};
const lastCalls = ({ google }: Redress): number =>
  Object.values(google.executions.at(-1)?.calls ?? {}).reduce((sum, count) => sum + count, 0);

describe('while an execution is under way', () => {
  it('a column is inserted before a sweep writes: each value still lands in its own column', () => {
    const redress = open();
    const { number } = receiptOf(redress.post({ description: 'keep me' }));
    redress.advance('PT5M');
    redress.type(number, 'closed', redress.typedNow());
    const before = rowOf(redress, number);
    redress.google.faults.add({
      kind: 'overlap',
      entry: 'sweep',
      call: 'Lock.tryLock',
      at: 1,
      run: 'insertColumn',
    });
    redress.advance('PT5M');
    expect(redress.column('complaints', 'state')).toBe(3);
    expect(differing(before, rowOf(redress, number))).toEqual(['settled']);
    expect(rowOf(redress, number).settled).toMatch(/over$/);
  });

  it('a column is inserted while a complaint waits for the lock: it is stored in its columns', () => {
    const redress = open();
    redress.google.faults.add({
      kind: 'overlap',
      entry: 'doPost',
      call: 'Lock.tryLock',
      at: 1,
      run: 'insertColumn',
    });
    const { number } = receiptOf(redress.post({ description: 'hello' }));
    expect(redress.column('complaints', 'state')).toBe(3);
    expect(rowOf(redress, number)).toMatchObject({
      description: 'hello',
      owner: 'Ming',
      received: new Date('2026-11-20T09:00:00+08:00'),
    });
  });

  it('somebody sorts between storing and answering: the receipt is still of this complaint', () => {
    const redress = open();
    for (const description of ['first', 'second']) receiptOf(redress.post({ description }));
    redress.google.faults.add({
      kind: 'overlap',
      entry: 'doPost',
      call: 'Lock.releaseLock',
      at: 1,
      run: 'sortDownward',
    });
    const { number, level } = receiptOf(
      redress.post({ description: 'third', category: 'unwell', symptoms: ['cough'] }),
    );
    expect(number).toMatch(/^C26-00003-/);
    expect(level).toBe('Level 2');
    expect(redress.rows('complaints')[0]?.description).toBe('third');
  });
});

describe('a workbook that people rebuilt', () => {
  it('with a row above the titles: nobody is mailed about a complaint called “Number”', () => {
    const redress = openRedress();
    receiptOf(redress.post({}));
    redress.advance('PT5M');
    const told = redress.rows('outbox').length;
    insert(redress, 'rows', 1, 1);
    redress.advance('PT2H');
    const subjects = redress.rows('outbox').map(({ subject }) => subject);
    expect(subjects.filter((subject) => !/^C26-00001-\d$/.test(String(subject)))).toEqual([]);
    expect(subjects.length).toBeGreaterThan(told);
    receiptOf(redress.post({ description: 'after the row' }));
    expect(redress.rows('complaints').at(-1)?.description).toBe('after the row');
  });

  it('without columns that can be spared: complaints come in, deadlines are watched, the tab says what is missing by its title', () => {
    const redress = openRedress();
    const first = receiptOf(redress.post({})).number;
    remove(redress, 'specification');
    remove(redress, 'homeVisit');
    const second = receiptOf(redress.post({ specification: '20 g' })).number;
    expect(rowOf(redress, second).note).toContain('20 g');
    redress.advance('PT65M');
    expect(rowOf(redress, first).state).toBe('Overdue');
    expect(redress.google.mailbox.sent().length).toBeGreaterThan(2);
    expect(redress.editor.runMenuItem('menuSweepNow').ok).toBe(true);
    expect(watchSays(redress)).toContain('lacks Home visit, Specification');
  });

  it('with untitled columns of their own: the marks are not asked anew each time', () => {
    const redress = openRedress();
    receiptOf(redress.post({}));
    receiptOf(redress.post({}));
    const usual = lastCalls(redress);
    insert(redress, 'columns', redress.column('complaints', 'region'), 2);
    receiptOf(redress.post({}));
    receiptOf(redress.post({}));
    // Our columns now stand in two blocks.
    expect(lastCalls(redress)).toBeLessThan(usual + 5);
    expect(redress.rows('complaints')).toHaveLength(4);
  });
});
