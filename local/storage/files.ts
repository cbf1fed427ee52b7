// The file system as the storage uses it: few calls, so that tests can let each of them fail.
import {
  closeSync,
  fdatasyncSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';

export interface Files {
  /** Makes the folder, and those above it, where they are missing. */
  makeFolder(folder: string): void;
  list(folder: string): readonly string[];
  read(path: string): Buffer;
  /** `a` to go on writing, `w` to begin anew, `wx` to make what nobody else has made. */
  open(path: string, mode: 'a' | 'w' | 'wx'): number;
  write(handle: number, content: string | Buffer): void;
  truncate(handle: number, length: number): void;
  /** When it returns, the content survives a power cut; the name of a new file may not yet. */
  sync(handle: number): void;
  close(handle: number): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
  /** When it returns, all names in the folder survive a power cut. */
  syncFolder(folder: string): void;
}

const syncFolder = (folder: string): void => {
  // Windows does not let a folder be opened; it keeps the order of such changes by itself.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

export const nodeFiles: Files = {
  makeFolder: (folder) => {
    const first = mkdirSync(folder, { recursive: true });
    if (first === undefined) return;
    for (let made = resolve(folder); made.length >= resolve(first).length; made = dirname(made)) {
      syncFolder(dirname(made));
    }
  },
  list: (folder) => readdirSync(folder),
  read: (path) => readFileSync(path),
  open: (path, mode) => openSync(path, mode),
  write: (handle, content) => writeFileSync(handle, content),
  truncate: (handle, length) => ftruncateSync(handle, length),
  sync: (handle) => fdatasyncSync(handle),
  close: (handle) => closeSync(handle),
  rename: (from, to) => renameSync(from, to),
  remove: (path) => rmSync(path, { force: true }),
  syncFolder,
};
