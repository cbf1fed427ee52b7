// Where a replay keeps its outcome: a folder that cannot be had is refused in a sentence.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openPlace } from '../../../local/replay/outcome-storage.ts';
import { wordsIn } from '../../../local/replay/text/words.ts';
import { openFolder } from '../../../local/storage/folder-storage.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'redress-place-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const named = (locale: 'en' | 'zh-CN') => ({ dataFolder: folder, port: undefined, locale });

it.each([
  ['that the person named', () => openPlace(named('zh-CN'), 'unused')],
  ['of our own', () => openPlace({ dataFolder: undefined, port: 8800, locale: 'zh-CN' }, folder)],
])('names the process that has the folder open: one %s', (_whose, open) => {
  const storage = openFolder(folder);
  expect(open()).toEqual({
    ok: false,
    message: expect.stringContaining(`${folder} 正被进程 ${process.pid} 使用`),
  });
  storage.close();
});

it('asks for an empty folder where one is damaged', () => {
  writeFileSync(join(folder, 'snapshot.json'), '{');
  expect(openPlace(named('en'), 'unused')).toEqual({
    ok: false,
    message: wordsIn('en').folderTaken,
  });
});

it('empties our own folder, and never one that the person named', () => {
  const keep = () => {
    const storage = openFolder(folder);
    storage.append('kept');
    storage.close();
  };
  keep();
  const theirs = openPlace(named('en'), 'unused');
  expect(theirs.ok && theirs.value?.storage.load().entries).toEqual(['kept']);
  if (theirs.ok) theirs.value?.storage.close();
  expect(readFileSync(join(folder, 'journal-0.jsonl'), 'utf8')).toContain('kept');
  const ours = openPlace({ dataFolder: undefined, port: 8800, locale: 'en' }, folder);
  expect(ours.ok && ours.value?.storage.load().entries).toEqual([]);
  if (ours.ok) ours.value?.storage.close();
});

it('keeps nothing where nobody asked for it', () => {
  expect(openPlace({ dataFolder: undefined, port: undefined, locale: 'en' }, folder)).toEqual({
    ok: true,
    value: undefined,
  });
});
