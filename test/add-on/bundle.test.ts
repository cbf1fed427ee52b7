// What clasp pushes: exactly the files Google needs, in a form its parser takes.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { parse } from 'acorn';
import { describe, expect, it } from 'vitest';
import { freeNames } from './free-names.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const code = readFileSync(`${root}/dist/apps-script/Code.js`, 'utf8');

const entryPoints = [
  'doGet',
  'doPost',
  'menuApplyPlan',
  'menuDrill',
  'menuEditPlan',
  'menuMonthlyReport',
  'menuSetUp',
  'menuSidebar',
  'menuSweepNow',
  'monthlyReport',
  'onEdit',
  'onOpen',
  'sidebarState',
  'sweep',
];

/** Google's own, and what the language itself brings: no timers, no fetch, no streams, no process. */
const services = [
  'CacheService',
  'ContentService',
  'HtmlService',
  'LockService',
  'MailApp',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'SpreadsheetApp',
  'Utilities',
  'console',
];
/** Papa Parse's, where it reads files and streams or asks what is there: the add-on only writes CSV with it. */
const unused = [
  'Blob',
  'File',
  'FileReader',
  'FileReaderSync',
  'XMLHttpRequest',
  'define',
  'self',
  'setTimeout',
  'window',
];
const language: readonly string[] = runInNewContext('Object.getOwnPropertyNames(globalThis)');

describe('the Apps Script bundle', () => {
  it('is one ES2019 script: no module, class field, private name or static block (facts 1.2)', () => {
    expect(() => parse(code, { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
    for (const refused of [
      'class A { b = 1 }',
      'class A { #b() {} }',
      'import "a"',
      'class A { static {} }',
    ]) {
      expect(() => parse(refused, { ecmaVersion: 2019, sourceType: 'script' })).toThrow();
    }
  });

  it('needs nothing that Google lacks (facts 1.1)', () => {
    const there = [...services, ...language];
    expect(freeNames(code).filter((name) => !there.includes(name))).toEqual(unused);
  });

  it.each<[string, readonly string[]]>([
    ['setTimeout(() => fetch(a), 1)', ['a', 'fetch', 'setTimeout']],
    ['const fetch = 1; ({ fetch, process: 2 }).process', []],
    ['say`fetch()` + process', ['process', 'say']],
    ['try { a.fetch() } catch ({ b: [a] }) { a }', []],
    ['(function f(b = a, ...c) { var a; return arguments && [f, b, c] })()', []],
    ['(() => { let a })(); a; class B extends C { d() {} }', ['C', 'a']],
    ['here: for (const a of b) continue here', ['b']],
  ])('%s uses %j from outside', (script, expected) => {
    expect(freeNames(script)).toEqual(expected);
  });

  it('declares each entry point at the top level, and no other (facts 1.3)', () => {
    const declared = [...code.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name);
    expect(declared.sort()).toEqual(entryPoints);
  });

  it('asks for the narrowest scopes that work (facts 8.1)', () => {
    const manifest = JSON.parse(readFileSync(`${root}/dist/apps-script/appsscript.json`, 'utf8'));
    expect(manifest.oauthScopes.map((scope: string) => scope.split('/').pop())).toEqual([
      'spreadsheets',
      'script.send_mail',
      'script.scriptapp',
      'script.container.ui',
      'userinfo.email',
    ]);
    expect(manifest.webapp).toEqual({ executeAs: 'USER_DEPLOYING', access: 'ANYONE_ANONYMOUS' });
  });

  it('is what `clasp show-file-status` would push, file for file', () => {
    const clasp = fileURLToPath(import.meta.resolve('@google/clasp'));
    const output = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: root,
      encoding: 'utf8',
    });
    const status = JSON.parse(output);
    expect([...status.filesToPush].sort()).toEqual([
      'dist/apps-script/Code.js',
      'dist/apps-script/appsscript.json',
      'dist/apps-script/sidebar.html',
    ]);
    expect(status.untrackedFiles).toEqual([]);
  });
});
