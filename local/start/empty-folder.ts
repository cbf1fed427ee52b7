// `--fresh`: takes away what a storage folder holds, and nothing else that may lie there.
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lockFolder } from '../storage/folder-lock.ts';

const stored = /^(?:snapshot\.json(?:\.new)?|journal-\d+\.jsonl)$/;

/** Throws FolderInUse while another process has the folder open. */
export const emptyFolder = (folder: string): void => {
  mkdirSync(folder, { recursive: true });
  const unlock = lockFolder(folder);
  try {
    for (const name of readdirSync(folder)) {
      if (stored.test(name)) rmSync(join(folder, name));
    }
  } finally {
    unlock();
  }
};
