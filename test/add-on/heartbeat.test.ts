// The Watch tab: it is written whatever people did to it, and what it cannot do fails no sweep.
import { expect, it } from 'vitest';
import { openRedress, type Redress } from './redress.ts';

const facts = (redress: Redress): unknown[][] =>
  redress.rows('watch').map(({ fact, value }) => [fact, value]);

it('grows again where people deleted its empty rows', () => {
  const redress = openRedress();
  const tab = redress.tab('watch');
  redress.editor.change(
    [{ kind: 'delete', tab: tab.id, dimension: 'rows', at: 4, count: tab.maxRows - 4 }],
    'REMOVE_ROW',
  );
  redress.advance('PT5M');
  expect(facts(redress)[0]).toEqual(['Last check', 'Fri 20 Nov 09:05']);
  expect(facts(redress).map(([fact]) => fact)).toContain('Problems');
});

it('follows its columns when people move them', () => {
  const redress = openRedress();
  const tab = redress.tab('watch');
  redress.editor.change(
    [
      { kind: 'insert', tab: tab.id, dimension: 'columns', at: 1, count: 1 },
      { kind: 'move', tab: tab.id, dimension: 'columns', at: 2, count: 1, to: 4 },
    ],
    'OTHER',
  );
  redress.editor.type({ sheetId: tab.id, row: 3, column: 1 }, [['Ask Ming']]);
  redress.advance('PT5M');
  expect(redress.column('watch', 'fact')).toBeGreaterThan(redress.column('watch', 'value'));
  expect(facts(redress)[0]).toEqual(['Last check', 'Fri 20 Nov 09:05']);
  expect(tab.value(3, 1)).toBe('Ask Ming');
});

it('fails no sweep where it cannot be written, and leaves the reason in the log', () => {
  const redress = openRedress();
  redress.editor.change([{ kind: 'tab-remove', tab: redress.tab('watch').id }], 'REMOVE_GRID');
  redress.advance('PT5M');
  const sweep = redress.google.executions.filter(({ entry }) => entry === 'sweep').at(-1);
  expect(sweep?.error).toBeUndefined();
  expect(JSON.stringify(sweep?.log)).toContain('The tab “Watch” is missing');
});
