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
import { type Files, nodeFiles } from '../../local/storage/files.ts';
import { type Holder, lockFolder } from '../../local/storage/folder-lock.ts';
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
const locks = () => readdirSync(folder).filter((name) => name.startsWith('lock'));
const journal = () => join(folder, journalName());
/** The process dies: its lock stays behind, nothing more is written. */
const crash = () => {
  for (const name of locks()) rmSync(join(folder, name));
};

describe('a restart', () => {
  it.each(['stop', 'crash'])('after a %s finds everything again', (end) => {
    const live = ({ google, fileId, value }: ReturnType<typeof open>) => {
      value('set', 'key', 'value');
      value('trigger');
      value('mail');
      google.clock.advance('PT7M');
      google.books.get(fileId)?.apply({
        kind: 'write',
        tab: 0,
        area: { row: 2, column: 3, rows: 1, columns: 1 },
        values: [['投诉']],
      });
      value('draw');
    };
    const first = open();
    live(first);
    if (end === 'stop') first.google.stop();
    else crash();

    const { google, project, value } = open();
    expect(google.clock.now()).toBe(startMoment + 7 * 60_000);
    expect(value('all')).toEqual({ key: 'value' });
    expect(google.mailbox.sent()).toEqual(first.google.mailbox.sent());
    expect(google.mailbox.remainingQuota(owner)).toBe(99);
    expect(project.triggers()).toEqual(first.project.triggers());
    expect(google.books.ids()).toEqual([first.fileId]);
    expect(google.books.get(first.fileId)?.tab(0)?.value(2, 3)).toBe('投诉');
    const neverEnded = install(code);
    live(neverEnded);
    expect(value('draw')).toBe(neverEnded.value('draw'));
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
    const uncut = openFolder(folder);
    const all = uncut.load().entries;
    uncut.close();
    // Steps that meet every byte of a character in turn.
    for (let length = whole; length < bytes.length; length += 7) {
      writeFileSync(join(folder, name), bytes.subarray(0, length));
      const storage = openFolder(folder);
      expect(storage.load().entries).toEqual(all.slice(0, -1));
      storage.close();
    }
    expect(open().project.scriptProperties()).toEqual({ before: '投' });
    crash();
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
    expect(locks()).toEqual([]);
  });

  it('a journal that is torn though a later one goes on, or that is missing, is refused too', () => {
    const storage = openFolder(folder);
    storage.append('first');
    storage.close();
    const first = readFileSync(journal());
    writeFileSync(join(folder, 'journal-1.jsonl'), first);
    openFolder(folder).close();
    writeFileSync(join(folder, 'journal-0.jsonl'), first.subarray(0, -3));
    expect(() => openFolder(folder)).toThrow('Line 1 of journal-0.jsonl is damaged');
    // Asked again: what was found damaged has not been mended on the way.
    expect(() => openFolder(folder)).toThrow('Line 1 of journal-0.jsonl is damaged');
    writeFileSync(join(folder, 'journal-0.jsonl'), first);
    writeFileSync(join(folder, 'journal-3.jsonl'), first);
    expect(() => openFolder(folder)).toThrow('Line 1 of journal-2.jsonl is damaged');
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

  it.each(['lock-999999999-1', 'lock-999999999-'])(
    'does not mind what a dead process left: %s',
    (left) => {
      writeFileSync(join(folder, left), '');
      openFolder(folder).close();
      expect(locks()).toEqual([]);
    },
  );

  it.runIf(existsSync('/proc/self/stat'))(
    'does not mind a pid that has come into use again by another process',
    () => {
      writeFileSync(join(folder, `lock-${process.pid}-1`), '');
      openFolder(folder).close();
      expect(locks()).toEqual([]);
    },
  );

  it('holds only one of two that come at once on what a dead process left, whichever call meets which', () => {
    const dead = 3;
    const isRunning = ({ pid }: Holder) => pid !== dead;
    const take = (pid: number, files: Files) =>
      lockFolder(folder, files, { self: { pid, start: '' }, isRunning });
    const attempt = (pid: number, files: Files): number[] => {
      try {
        take(pid, files);
        return [pid];
      } catch (error) {
        if (error instanceof FolderInUse) return [];
        throw error;
      }
    };
    const outcomes = [0, 1, 2, 3, 4, 5].map((meeting) => {
      crash();
      writeFileSync(join(folder, `lock-${dead}-`), '');
      let call = 0;
      let others: number[] = [];
      const meet = () => {
        if (call++ === meeting) others = attempt(2, nodeFiles);
      };
      const interrupted: Files = {
        ...nodeFiles,
        list: (path) => {
          meet();
          const names = nodeFiles.list(path);
          meet();
          return names;
        },
        open: (path, mode) => {
          meet();
          return nodeFiles.open(path, mode);
        },
        remove: (path) => {
          meet();
          nodeFiles.remove(path);
        },
      };
      return [...attempt(1, interrupted), ...others];
    });
    for (const holders of outcomes) expect(holders.length).toBeLessThan(2);
    expect(outcomes).toContainEqual([1]);
    expect(outcomes).toContainEqual([2]);
  });
});

describe('memory', () => {
  it('keeps nothing on disk without a storage', () => {
    const { google, value } = install(code);
    value('set', 'a', '1');
    google.stop();
    expect(readdirSync(folder)).toEqual([]);
  });
});
