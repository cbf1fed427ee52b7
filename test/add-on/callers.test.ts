// Every entry point can be called by any visitor of a page the web app serves: nothing may come of it.
import { describe, expect, it } from 'vitest';
import { pauseAfter } from '../../apps-script/ui/sidebar/pause.ts';
import { openRedress, receiptOf } from './redress.ts';

const anonymous = [
  ['sweep', []],
  ['sweep', [{ triggerUid: '1' }]],
  ['monthlyReport', [{ triggerUid: '1' }]],
  ['menuSetUp', []],
  ['menuSweepNow', []],
  ['menuMonthlyReport', []],
  ['menuSidebar', []],
  ['menuEditPlan', []],
  ['menuApplyPlan', []],
  ['onOpen', [{}]],
  ['onEdit', [{ range: { getSheet: 'x', getRow: 2 } }]],
  ['onEdit', []],
  ['sidebarState', ['guessed']],
  ['sidebarState', [{}]],
] as const;

describe('called by an anonymous visitor', () => {
  it.each(anonymous)('%s%j does nothing and says nothing', (entry, args) => {
    const redress = openRedress();
    receiptOf(redress.post({}));
    const before = JSON.stringify(redress.book.toJSON());
    const mails = redress.google.mailbox.sent().length;
    const triggers = redress.project.triggers();
    const answer = redress.project.scriptRun(entry, [...args]);
    expect(answer.ok && (answer.value ?? 'null')).toBe('null');
    expect(JSON.stringify(redress.book.toJSON())).toBe(before);
    expect(redress.google.mailbox.sent()).toHaveLength(mails);
    expect(redress.project.triggers()).toEqual(triggers);
  });

  it('cannot use one trigger’s id to run or remove another', () => {
    const redress = openRedress();
    const triggers = redress.project.triggers();
    const sweep = triggers.find(({ functionName }) => functionName === 'sweep');
    expect(sweep?.uniqueId).toMatch(/./);
    redress.project.scriptRun('monthlyReport', [{ triggerUid: sweep?.uniqueId }]);
    expect(redress.project.triggers()).toEqual(triggers);
    expect(redress.book.tabs.map(({ name }) => name)).not.toContain('Report 2026-10');
  });
});

describe('the sidebar', () => {
  it('shows the selected complaint, its deadlines and who was told, to whoever opened it', () => {
    const redress = openRedress();
    const { number } = receiptOf(redress.post({}));
    redress.advance('PT5M');
    let page = '';
    redress.editor.onShown((shown) => {
      if (shown.kind === 'panel') page = shown.panel.html;
    });
    expect(redress.editor.runMenuItem('menuSidebar').ok).toBe(true);
    const token = /<complaint-sidebar token="([^"]+)" lang="en">/.exec(page)?.[1];
    const tab = redress.tab('complaints');
    redress.editor.select({ sheetId: tab.id, row: 2, column: 3, rows: 1, columns: 1 });
    const answer = redress.editor.scriptRun('sidebarState', [token]);
    expect(answer.ok && JSON.parse(String(answer.value))).toMatchObject({
      view: {
        number,
        owner: 'Ming',
        duties: [
          { name: 'First answer', look: 'onTrack', why: expect.stringContaining('P1-6') },
          { name: 'Answer' },
          { name: 'Record at HQ' },
        ],
        told: [{ person: 'Ming' }, { person: 'Manager' }],
      },
    });
    redress.editor.select({ sheetId: tab.id, row: 1, column: 1, rows: 1, columns: 1 });
    const header = redress.editor.scriptRun('sidebarState', [token]);
    expect(header.ok && header.value).toBe('{"view":null}');
  });

  it('costs few calls, however much was told about the complaint', () => {
    const redress = openRedress();
    receiptOf(redress.post({}));
    redress.advance('P2D');
    expect(redress.rows('outbox').length).toBeGreaterThan(20);
    let page = '';
    redress.editor.onShown((shown) => {
      if (shown.kind === 'panel') page = shown.panel.html;
    });
    redress.editor.runMenuItem('menuSidebar');
    const token = /<complaint-sidebar token="([^"]+)"/.exec(page)?.[1];
    const tab = redress.tab('complaints');
    redress.editor.select({ sheetId: tab.id, row: 2, column: 3, rows: 1, columns: 1 });
    const answer = redress.editor.scriptRun('sidebarState', [token]);
    expect(answer.ok && JSON.parse(String(answer.value)).view.told.length).toBeGreaterThan(20);
    const { calls = {} } = redress.google.executions.at(-1) ?? {};
    const named = Object.entries(calls);
    const reads = named.filter(([call]) => call.startsWith('Properties.get'));
    expect(reads.map(([, count]) => count)).toEqual([1]);
    expect(named.reduce((sum, [, count]) => sum + count, 0)).toBeLessThan(40);
  });

  it('looks soon while something changes, and less and less often while nothing does', () => {
    expect([0, 1, 2, 3, 4, 100].map(pauseAfter)).toEqual([
      3000, 6000, 12_000, 24_000, 24_000, 24_000,
    ]);
  });
});
