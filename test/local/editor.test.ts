// A person at the open spreadsheet, and the triggers this fires, by facts 4.1, 4.2, 4.4, 7.1 and 7.3.
import { describe, expect, it } from 'vitest';
import type { Editor, ExecutionRecord, Google } from '../../local/index.ts';
import { install, owner, type Parts } from './script-support.ts';

const person = 'person@example.com';

const opened = (code: string, parts: Parts = {}) => {
  const installed = install(code, parts);
  return { ...installed, editor: installed.google.openEditor(installed.fileId, { user: person }) };
};

/** The first line an execution of this function logged, read as JSON. */
const logged = (google: Google, entry: string): unknown => {
  const record = google.executions.filter((each) => each.entry === entry).at(-1);
  return JSON.parse(record?.log[0]?.text ?? 'null');
};

const type = (editor: Editor, row: number, column: number, ...values: readonly string[][]) => {
  const outcome = editor.type({ sheetId: 0, row, column }, values);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome;
};

const menuCode = `
function onOpen(e) {
  SpreadsheetApp.getUi().createMenu('Tools').addItem('Run', 'run').addSeparator().addItem('Ask', 'ask').addToUi();
  console.log(JSON.stringify([String(e.authMode), e.source.getName(), e.user.getEmail()]));
}
function run() { return [Session.getActiveUser().getEmail(), SpreadsheetApp.getActiveRange().getA1Notation()]; }
function ask() {
  const ui = SpreadsheetApp.getUi();
  const answer = ui.alert('Sure?', ui.ButtonSet.YES_NO);
  SpreadsheetApp.getActive().toast(String(answer), 'Answer', 3);
  ui.showSidebar(HtmlService.createHtmlOutput('<p>Side</p>').setTitle('Side'));
}`;

describe('opening', () => {
  it('runs the simple onOpen with limited rights and without telling who it is', () => {
    const { google } = opened(menuCode);
    expect(google.executions.at(-1)).toMatchObject({ entry: 'onOpen', context: 'simple-trigger' });
    expect(logged(google, 'onOpen')).toEqual(['LIMITED', 'Test', '']);
  });

  it('shows the menu the script builds; added again it is replaced (facts 7.3)', () => {
    const { editor } = opened(
      menuCode.replace(
        'addToUi();',
        "addToUi();\n  SpreadsheetApp.getUi().createMenu('Tools').addItem('Ask', 'ask').addToUi();",
      ),
    );
    expect(editor.menus()).toEqual([
      { title: 'Tools', items: [{ kind: 'item', title: 'Ask', functionName: 'ask' }] },
    ]);
  });

  it('runs nothing where the script has no onOpen', () => {
    expect(opened('function other() {}').google.executions).toEqual([]);
  });
});

describe('menu items and dialogs', () => {
  it('run in full as the person, who has something selected', () => {
    const { editor } = opened(menuCode);
    editor.select({ sheetId: 0, row: 2, column: 3, rows: 2, columns: 1 });
    expect(editor.runMenuItem('run')).toMatchObject({ ok: true, value: [person, 'C2:C3'] });
  });

  it('show questions, toasts and sidebars; the answer is the affirmative or the one prepared', () => {
    const { editor } = opened(menuCode);
    const shown: unknown[] = [];
    editor.onShown((each) => shown.push(each));
    editor.runMenuItem('ask');
    editor.answerNext({ button: 'NO' });
    editor.runMenuItem('ask');
    expect(shown).toMatchObject([
      { kind: 'question', question: { text: 'Sure?', buttons: 'YES_NO' } },
      { kind: 'toast', message: 'YES', title: 'Answer', seconds: 3 },
      { kind: 'panel', panel: { kind: 'sidebar', title: 'Side', html: '<p>Side</p>' } },
      { kind: 'question' },
      { kind: 'toast', message: 'NO' },
      { kind: 'panel' },
    ]);
  });

  it('getUi() fails where no editor is open (facts 2.4)', () => {
    const { failure } = install('function run() { SpreadsheetApp.getUi(); }');
    expect(failure('run')).toBe('Cannot call SpreadsheetApp.getUi() from this context.');
  });
});

const editCode = `
function onEdit(e) {
  console.log(JSON.stringify({ range: e.range.getA1Notation(), value: e.value, oldValue: e.oldValue,
    has: ['value' in e, 'oldValue' in e], authMode: e.authMode }));
}
function installed(e) {
  console.log(JSON.stringify([e.range.getA1Notation(), String(e.authMode), e.triggerUid,
    Session.getEffectiveUser().getEmail(), e.user.getEmail()]));
}
function changed(e) { console.log(JSON.stringify(e.changeType)); }
function makeTriggers() {
  const file = SpreadsheetApp.getActive();
  ScriptApp.newTrigger('installed').forSpreadsheet(file).onEdit().create();
  ScriptApp.newTrigger('changed').forSpreadsheet(file).onChange().create();
}
function write() { SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('by script'); }`;

describe('typing', () => {
  it('gives onEdit the range, and value and old value of a single cell (facts 4.4)', () => {
    const { editor, google } = opened(editCode);
    type(editor, 2, 1, ['first']);
    expect(logged(google, 'onEdit')).toEqual({
      range: 'A2',
      value: 'first',
      has: [true, false],
      authMode: 'LIMITED',
    });
    type(editor, 2, 1, ['second']);
    expect(logged(google, 'onEdit')).toMatchObject({ value: 'second', oldValue: 'first' });
    type(editor, 2, 1, ['']);
    expect(logged(google, 'onEdit')).toMatchObject({ oldValue: 'second', has: [false, true] });
  });

  it('gives neither for a paste', () => {
    const { editor, google } = opened(editCode);
    type(editor, 1, 1, ['a', 'b'], ['c', 'd']);
    expect(logged(google, 'onEdit')).toMatchObject({ range: 'A1:B2', has: [false, false] });
  });

  it('fires installed triggers too, as their creator, in full and with their id', () => {
    const { editor, google, project, value } = opened(editCode);
    value('makeTriggers');
    const { executions } = type(editor, 3, 2, ['x']);
    expect(executions.map(({ entry }: ExecutionRecord) => entry)).toEqual([
      'onEdit',
      'installed',
      'changed',
    ]);
    const uid = project.triggers().find(({ event }) => event === 'ON_EDIT')?.uniqueId;
    expect(logged(google, 'installed')).toEqual(['B3', 'FULL', uid, owner, person]);
    expect(logged(google, 'changed')).toBe('EDIT');
  });

  it('by a script fires nothing (facts 4.1)', () => {
    const { google, value } = opened(editCode);
    value('makeTriggers');
    value('write');
    expect(google.executions.map(({ entry }) => entry)).toEqual(['makeTriggers', 'write']);
  });

  it('is refused by a validation, and then fires nothing', () => {
    const { editor, google, value } = opened(`${editCode}
      function restrict() {
        const rule = SpreadsheetApp.newDataValidation().requireValueInList(['low', 'high']).setAllowInvalid(false).build();
        SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setDataValidation(rule);
      }`);
    value('restrict');
    const outcome = editor.type({ sheetId: 0, row: 1, column: 1 }, [['middle']]);
    expect(outcome).toMatchObject({ ok: false, message: expect.stringContaining('cell A1') });
    expect(google.executions.at(-1)?.entry).toBe('restrict');
  });
});

describe('other acts of a person', () => {
  it('fire onChange alone (facts 4.1)', () => {
    const { editor, google, value } = opened(editCode);
    value('makeTriggers');
    const at = { tab: 0, dimension: 'rows', at: 2, count: 1 } as const;
    const outcome = editor.change([{ kind: 'delete', ...at }], 'REMOVE_ROW');
    expect(outcome.ok && outcome.executions.map(({ entry }) => entry)).toEqual(['changed']);
    expect(logged(google, 'changed')).toBe('REMOVE_ROW');
  });
});

describe('google.script.run from a sidebar', () => {
  it('runs as the person, with the open spreadsheet at hand', () => {
    const { editor } = opened(
      'function who() { return [Session.getEffectiveUser().getEmail(), SpreadsheetApp.getActive().getName()]; }',
    );
    expect(editor.scriptRun('who', [])).toEqual({ ok: true, value: [person, 'Test'] });
  });
});

describe('the active spreadsheet', () => {
  const code = `function name() { const active = SpreadsheetApp.getActive(); return active && active.getName(); }
    function doGet() { return ContentService.createTextOutput(String(name())); }`;

  it('is there for clock triggers; null in a web app and on the pages it serves (facts 2.4)', () => {
    const { project } = install(code);
    expect(project.scriptRun('name', [])).toEqual({ ok: true, value: null });
    expect(project.run('name', [], { context: 'clock-trigger' })).toMatchObject({ value: 'Test' });
    expect(project.get({ queryString: '' })).toMatchObject({ body: 'null' });
  });
});

describe('kept worlds', () => {
  const code = `let runs = 0;
    const lock = { made: null };
    function count() { runs += 1; return [runs, Date.now(), SpreadsheetApp.getActive().getName()]; }
    function keep() { lock.made = lock.made || LockService.getScriptLock(); return lock.made.tryLock(0); }
    function fail() { runs = 100; throw new Error('no'); }`;

  it('carry globals over, but neither time nor services', () => {
    const { google, value, failure } = install(code, { worlds: 'kept' });
    expect(value('count')).toEqual([1, google.clock.now(), 'Test']);
    google.clock.advance('PT1H');
    expect(value('count')).toEqual([2, google.clock.now(), 'Test']);
    value('keep');
    expect(failure('keep')).toBe('The execution has ended.');
  });

  it('are thrown away after a failure', () => {
    const { value, failure } = install(code, { worlds: 'kept' });
    value('count');
    failure('fail');
    expect(value('count')).toEqual([1, expect.any(Number), 'Test']);
  });
});
