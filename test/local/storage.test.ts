// Durable storage: what was acknowledged survives any crash; a folder belongs to one process.
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderInUse, JournalDamaged, openFolder } from '../../local/index.ts';
import { install, owner, startMoment } from './script-support.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'google-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const code = `
function set(key, value) { PropertiesService.getScriptProperties().setProperty(key, value); }
function trigger() { ScriptApp.newTrigger('tick').timeBased().everyMinutes(5).create(); }
function tick() {}
function mail() { MailApp.sendEmail({ to: 'a@example.com', subject: '投', body: 'b', attachments: [Utilities.newBlob('1', 'text/csv', 'a.csv')] }); }
function draw() { return Math.random(); }
function all() { return PropertiesService.getScriptProperties().getProperties(); }`;

const open = (options: Parameters<typeof openFolder>[1] = {}) =>
  install(code, { storage: openFolder(folder, options) });

const journalName = () => readdirSync(folder).find((name) => name.startsWith('journal-')) ?? '';
const journal = () => join(folder, journalName());
/** The process dies: its lock stays behind, nothing more is written. */
const crash = () => rmSync(join(folder, 'lock'));

describe('a restart', () => {
  it.each(['stop', 'crash'])('after a %s finds everything again', (end) => {
    const first = open();
    first.value('set', 'key', 'value');
    first.value('trigger');
    first.value('mail');
    first.google.clock.advance('PT7M');
    const { fileId } = first;
    first.google.books.get(fileId)?.apply({
      kind: 'write',
      tab: 0,
      area: { row: 2, column: 3, rows: 1, columns: 1 },
      values: [['投诉']],
    });
    first.value('draw');
    if (end === 'stop') first.google.stop();
    else crash();

    const { google, project, value } = open();
    expect(google.clock.now()).toBe(startMoment + 7 * 60_000);
    expect(value('all')).toEqual({ key: 'value' });
    expect(google.mailbox.sent()).toEqual(first.google.mailbox.sent());
    expect(google.mailbox.remainingQuota(owner)).toBe(99);
    expect(project.triggers()).toEqual(first.project.triggers());
    expect(google.books.ids()).toEqual([fileId]);
    expect(google.books.get(fileId)?.tab(0)?.value(2, 3)).toBe('投诉');
    expect(value('draw')).toBe(first.value('draw'));
  });

  it('writes a snapshot as soon as the journal is long enough', () => {
    const first = open({ journalLimit: 2000 });
    for (let index = 0; index < 40; index++) first.value('set', `key${index}`, 'x'.repeat(50));
    expect(existsSync(join(folder, 'snapshot.json'))).toBe(true);
    expect(readFileSync(journal()).length).toBeLessThan(2500);
    crash();
    expect(Object.keys(open({ journalLimit: 2000 }).value('all') as object)).toHaveLength(40);
  });
});

describe('a torn write', () => {
  it('loses the line that was being written and nothing before it, wherever it tore', () => {
    const first = open();
    first.value('set', 'before', '投');
    const whole = readFileSync(journal()).length;
    first.value('set', 'torn', '诉');
    const bytes = readFileSync(journal());
    const name = journalName();
    expect(bytes.length).toBeGreaterThan(whole + 50);
    crash();
    for (let length = whole; length < bytes.length; length++) {
      writeFileSync(join(folder, name), bytes.subarray(0, length));
      expect(open().project.scriptProperties()).toEqual({ before: '投' });
      crash();
    }
    writeFileSync(join(folder, name), bytes);
    expect(open().value('all')).toEqual({ before: '投', torn: '诉' });
  });

  it('appends cleanly after a torn line', () => {
    const first = open();
    first.value('set', 'a', '1');
    first.value('set', 'b', '2');
    truncateSync(journal(), readFileSync(journal()).length - 3);
    crash();
    const second = open();
    second.value('set', 'c', '3');
    crash();
    expect(open().value('all')).toEqual({ a: '1', c: '3' });
  });

  it('a snapshot that was not finished leaves the old state in force', () => {
    const first = open();
    first.value('set', 'a', '1');
    crash();
    writeFileSync(join(folder, 'snapshot.json.new'), '{"generation":1,"sta');
    writeFileSync(join(folder, 'journal-1.jsonl'), '');
    expect(open().value('all')).toEqual({ a: '1' });
  });

  it('a line damaged in the middle is refused, not skipped', () => {
    const first = open();
    first.value('set', 'a', '1');
    first.value('set', 'b', '2');
    crash();
    const text = readFileSync(journal(), 'utf8');
    writeFileSync(journal(), text.replace('"a"', '"z"'));
    expect(() => openFolder(folder)).toThrow(JournalDamaged);
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  });
});

describe('the lock', () => {
  it('refuses a second opening while the first is alive, naming its process', () => {
    const storage = openFolder(folder);
    expect(() => openFolder(folder)).toThrow(FolderInUse);
    expect(() => openFolder(folder)).toThrow(`process ${process.pid}`);
    storage.close();
    openFolder(folder).close();
  });

  it.each(['999999999 1', 'nonsense', ''])(
    'does not mind what a dead process left: "%s"',
    (left) => {
      writeFileSync(join(folder, 'lock'), left);
      openFolder(folder).close();
      expect(existsSync(join(folder, 'lock'))).toBe(false);
    },
  );

  it.runIf(existsSync('/proc/self/stat'))(
    'does not mind a pid that has come into use again by another process',
    () => {
      writeFileSync(join(folder, 'lock'), `${process.pid} 1`);
      openFolder(folder).close();
    },
  );
});

describe('memory', () => {
  it('keeps nothing on disk without a storage', () => {
    const { google, value } = install(code);
    value('set', 'a', '1');
    google.stop();
    expect(readdirSync(folder)).toEqual([]);
  });
});
