// What `npm start` says of a data folder that it cannot open, in the person's language.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { messagesFor } from '../../local/server/text/messages.ts';
import { openDataFolder } from '../../local/start/data-folder.ts';
import { openFolder } from '../../local/storage/folder-storage.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'redress-data-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const english = messagesFor('en');

it.each([true, false])('names the process that has it open (--fresh %s)', (fresh) => {
  const storage = openFolder(folder);
  expect(openDataFolder(folder, fresh, messagesFor('zh-CN'))).toEqual({
    ok: false,
    code: 'in-use',
    message: expect.stringContaining(`${folder} 正被进程 ${process.pid} 使用`),
  });
  storage.close();
});

it('names the line that something else has changed; --fresh helps', () => {
  const storage = openFolder(folder);
  for (const entry of ['first', 'second']) storage.append(entry);
  storage.close();
  const journal = join(folder, 'journal-0.jsonl');
  writeFileSync(journal, readFileSync(journal, 'utf8').replace('first', 'other'));
  expect(openDataFolder(folder, false, english)).toEqual({
    ok: false,
    code: 'damaged',
    message: english.journalDamaged({ folder, file: 'journal-0.jsonl', line: 1 }),
  });
  const anew = openDataFolder(folder, true, english);
  if (!anew.ok) throw new Error(anew.message);
  expect(anew.storage.load().entries).toEqual([]);
  anew.storage.close();
});

describe('a snapshot', () => {
  beforeEach(() => {
    const storage = openFolder(folder);
    storage.writeSnapshot({ kept: true });
    storage.close();
  });

  it.each([
    ['cut short', '{"generation":1,"sta'],
    ['empty', ''],
    ['of another program', '{"generation":"1"}'],
  ])('%s is named; --fresh helps', (_how, content) => {
    writeFileSync(join(folder, 'snapshot.json'), content);
    expect(openDataFolder(folder, false, messagesFor('zh-TW'))).toEqual({
      ok: false,
      code: 'damaged',
      message: expect.stringContaining(`${folder} 中的 snapshot.json 已遺失或遭外部更動`),
    });
    const anew = openDataFolder(folder, true, english);
    if (!anew.ok) throw new Error(anew.message);
    expect(anew.storage.load()).toEqual({ snapshot: undefined, entries: [] });
    anew.storage.close();
  });

  it('that is gone is missed where a journal goes on from it', () => {
    rmSync(join(folder, 'snapshot.json'));
    expect(openDataFolder(folder, false, english)).toEqual({
      ok: false,
      code: 'damaged',
      message: english.snapshotDamaged({ folder, file: 'snapshot.json' }),
    });
  });
});

it('throws on what no person can put right with the options', () => {
  expect(() => openDataFolder(join(folder, 'no\0name'), false, english)).toThrow();
});
