// What the sweep and the edit trigger write into a complaint's row: where it stands, until when and why.
import { describe, expect, it } from 'vitest';
import { openRedress, receiptOf, rowOf } from './redress.ts';

describe('a row says where its complaint stands', () => {
  it('on track, then due soon, then overdue, and why (P1-6)', () => {
    const redress = openRedress({ now: '2026-11-20T09:00:00+08:00' });
    const { number } = receiptOf(redress.post({}));
    redress.advance('PT5M');
    expect(rowOf(redress, number)).toMatchObject({
      state: 'On track',
      nextStep: 'First answer – Ming',
      due: new Date('2026-11-20T10:00:00+08:00'),
      why: expect.stringContaining('P1-6'),
    });
    redress.advance('PT45M');
    expect(rowOf(redress, number).state).toBe('Due soon');
    redress.advance('PT15M');
    expect(rowOf(redress, number).state).toBe('Overdue');
  });

  it('changes the moment a coordinator types the milestone', () => {
    const redress = openRedress();
    const { number } = receiptOf(redress.post({}));
    redress.advance('PT1H10M');
    redress.type(number, 'firstAnswer', redress.typedNow());
    expect(rowOf(redress, number)).toMatchObject({ state: 'On track', nextStep: 'Answer – Ming' });
  });

  it('says in words what cannot be meant', () => {
    const redress = openRedress();
    const { number } = receiptOf(redress.post({}));
    redress.type(number, 'firstAnswer', 'yes, this morning');
    expect(rowOf(redress, number)).toMatchObject({
      state: 'Please check',
      why: '“First answer” cannot be read: yes, this morning',
    });
    redress.type(number, 'firstAnswer', '2027-01-01 10:00');
    expect(rowOf(redress, number).why).toBe('“First answer” lies in the future');
  });

  it('follows columns that people moved, renamed and inserted, and rows they sorted', () => {
    const redress = openRedress();
    const first = receiptOf(redress.post({ description: 'zebra' })).number;
    redress.advance('PT30M');
    const second = receiptOf(redress.post({ description: 'apple' })).number;
    const tab = redress.tab('complaints');
    const at = (key: string) => redress.column('complaints', key);
    redress.editor.change(
      [
        { kind: 'insert', tab: tab.id, dimension: 'columns', at: 1, count: 1 },
        {
          kind: 'move',
          tab: tab.id,
          dimension: 'columns',
          at: at('state') + 1,
          count: 1,
          to: at('note') + 1,
        },
        {
          kind: 'reorder',
          tab: tab.id,
          area: { row: 2, column: 1, rows: 2, columns: tab.maxColumns + 1 },
          order: [1, 0],
        },
      ],
      'OTHER',
    );
    redress.editor.type({ sheetId: tab.id, row: 1, column: at('due') }, [['Until']]);
    redress.advance('PT36M');
    expect(rowOf(redress, first)).toMatchObject({ state: 'Overdue', description: 'zebra' });
    expect(rowOf(redress, second)).toMatchObject({ state: 'Due soon', description: 'apple' });
    expect(rowOf(redress, first).due).toEqual(new Date('2026-11-20T10:00:00+08:00'));
  });
});
