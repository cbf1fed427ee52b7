// Set-up from the menu: what it makes, and that it makes nothing twice.
import { describe, expect, it } from 'vitest';
import { installer, installRedress, openRedress, receiptOf, zone } from './redress.ts';

const titles = (redress: ReturnType<typeof openRedress>): string[] =>
  redress.book.tabs.map(({ name }) => name);

describe('setting a workbook up', () => {
  it('makes the tabs in place of the empty one, with frozen headers in the workbook’s language', () => {
    const redress = openRedress();
    expect(titles(redress)).toEqual([
      'Complaints',
      'Situations',
      'Duties',
      'Outbox',
      'People',
      'Watch',
    ]);
    const tab = redress.tab('complaints');
    expect(tab.properties.frozenRows).toBe(1);
    expect(tab.values(1, 1, 1, 5)).toEqual([['Number', 'State', 'Next step', 'Due', 'Why']]);
  });

  it('speaks Chinese in a Chinese workbook', () => {
    const redress = installRedress({ locale: 'zh_CN' });
    expect(redress.editor.runMenuItem('menuSetUp').ok).toBe(true);
    expect(titles(redress)).toEqual(['投诉', '事件', '时限任务', '发件登记', '人员', '巡检']);
    expect(redress.tab('complaints').values(1, 1, 1, 3)).toEqual([['编号', '状态', '下一步']]);
  });

  it('gives the workbook the script’s zone (facts 6.3)', () => {
    const redress = installRedress({ timeZone: 'Etc/GMT' });
    redress.book.apply({ kind: 'book-set', properties: { zone: 'Etc/GMT' } });
    redress.editor.runMenuItem('menuSetUp');
    expect(redress.book.zone).toBe(zone);
  });

  it('records one installer with two triggers, who they run as', () => {
    const redress = openRedress();
    expect(
      redress.project.triggers().map(({ functionName, creator }) => [functionName, creator]),
    ).toEqual([
      ['sweep', installer],
      ['monthlyReport', installer],
    ]);
    const { installation } = redress.project.scriptProperties();
    expect(JSON.parse(installation ?? '')).toMatchObject({ installer });
  });

  it('run again repairs and duplicates nothing', () => {
    const redress = openRedress();
    receiptOf(redress.post({}));
    const snapshot = () => ({
      tabs: redress.book.tabs.map((tab) => ({
        name: tab.name,
        header: tab.values(1, 1, 1, tab.lastColumn),
        rows: tab.lastRow,
        columns: tab.maxColumns,
        protections: tab.protections.length,
        rules: tab.conditionalFormats.length,
      })),
      marks: redress.book.metadata.length,
      triggers: redress.project.triggers().length,
      properties: Object.keys(redress.project.scriptProperties()).filter(
        (key) => !key.startsWith('columns.'),
      ),
    });
    const before = snapshot();
    expect(redress.editor.runMenuItem('menuSetUp').ok).toBe(true);
    expect(snapshot()).toEqual(before);
  });

  it('brings back a deleted tab and a deleted column, and keeps titles that people changed', () => {
    const redress = openRedress();
    const { id } = redress.tab('complaints');
    const batch = redress.column('complaints', 'batch');
    const state = redress.column('complaints', 'state');
    redress.editor.type({ sheetId: id, row: 1, column: state }, [['How it stands']]);
    redress.editor.change(
      [
        { kind: 'delete', tab: id, dimension: 'columns', at: batch, count: 1 },
        { kind: 'tab-remove', tab: redress.tab('outbox').id },
      ],
      'REMOVE_COLUMN',
    );
    // A complaint that comes meanwhile is not lost, and nothing of it.
    const before = receiptOf(redress.post({ batch: 'B-6' }));
    redress.editor.runMenuItem('menuSetUp');
    const after = receiptOf(redress.post({ batch: 'B-7' }));
    expect(redress.rows('complaints')).toEqual([
      expect.objectContaining({ number: before.number, note: 'Batch: B-6' }),
      expect.objectContaining({ number: after.number, batch: 'B-7' }),
    ]);
    expect(redress.tab('complaints').value(1, state)).toBe('How it stands');
    expect(redress.tab('outbox').values(1, 1, 1, 1)).toEqual([['About']]);
  });

  it('by somebody else repairs, but leaves the triggers to the recorded installer unless told to take over', () => {
    const redress = openRedress();
    const other = redress.google.openEditor(redress.book.id, { user: 'other@example.org' });
    other.answerNext({ button: 'NO' });
    expect(other.runMenuItem('menuSetUp').ok).toBe(true);
    expect(redress.project.triggers().map(({ creator }) => creator)).toEqual([
      installer,
      installer,
    ]);

    other.answerNext({ button: 'YES' });
    expect(other.runMenuItem('menuSetUp').ok).toBe(true);
    redress.advance('PT1H');
    const creators = redress.project
      .triggers()
      .filter(({ functionName }) => functionName === 'sweep')
      .map(({ creator }) => creator);
    expect(creators).toEqual(['other@example.org']);
  });

  it('keeps numbers going where the sheet already holds some', () => {
    const redress = openRedress();
    receiptOf(redress.post({}));
    receiptOf(redress.post({}));
    redress.editor.runMenuItem('menuSetUp');
    expect(receiptOf(redress.post({})).number).toMatch(/^C26-00003-/);
  });

  it('colours and filters as many rows as there are, also those that complaints or people add', () => {
    const redress = openRedress();
    const tab = redress.tab('complaints');
    const lastRows = () => [
      ...tab.conditionalFormats.flatMap(({ areas }) =>
        areas.map(({ row, rows }) => row + rows - 1),
      ),
      tab.filter && tab.filter.area.row + tab.filter.area.rows - 1,
    ];
    const before = tab.maxRows;
    for (let count = 0; count < before; count += 1) receiptOf(redress.post({}));
    expect(tab.maxRows).toBeGreaterThan(before);
    expect(new Set(lastRows())).toEqual(new Set([tab.maxRows]));

    redress.editor.change(
      [{ kind: 'insert', tab: tab.id, dimension: 'rows', at: tab.maxRows + 1, count: 50 }],
      'INSERT_ROW',
    );
    expect(redress.editor.runMenuItem('menuSetUp').ok).toBe(true);
    expect(new Set(lastRows())).toEqual(new Set([tab.maxRows]));
  });

  it('leaves to who took over meanwhile what they took over', () => {
    const redress = openRedress();
    const slow = redress.google.openEditor(redress.book.id, { user: 'slow@example.org' });
    const quick = redress.google.openEditor(redress.book.id, { user: 'quick@example.org' });
    const stop = slow.onShown(() => {
      stop();
      quick.answerNext({ button: 'YES' });
      expect(quick.runMenuItem('menuSetUp').ok).toBe(true);
    });
    slow.answerNext({ button: 'YES' });
    expect(slow.runMenuItem('menuSetUp').ok).toBe(true);
    const { installation } = redress.project.scriptProperties();
    expect(JSON.parse(installation ?? '')).toMatchObject({ installer: 'quick@example.org' });
  });

  it('protects once, also where the workbook was protected in another language', () => {
    const redress = installRedress({ locale: 'zh_CN' });
    redress.editor.runMenuItem('menuSetUp');
    const tab = redress.tab('complaints');
    const before = tab.protections;
    const [header] = openRedress().tab('complaints').protections;
    if (!header) throw new RangeError('No header is protected.');
    redress.editor.change(
      [{ kind: 'protection', tab: tab.id, protection: { ...header, id: 99 } }],
      'OTHER',
    );
    redress.editor.runMenuItem('menuSetUp');
    expect(tab.protections.map(({ area, description }) => [area, description])).toEqual(
      before.map(({ area, description }) => [area, description]),
    );
  });
});
