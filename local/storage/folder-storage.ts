// A folder as storage: one snapshot, one journal of lines with checksums, one lock file.
import {
  closeSync,
  existsSync,
  fdatasyncSync,
  fsyncSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { lockFolder } from './folder-lock.ts';
import { readJournal, toLine } from './journal-lines.ts';
import type { Storage, Stored } from './storage.ts';

const snapshotSchema = v.object({ generation: v.number(), state: v.unknown() });

export type FolderOptions = {
  /** Size of the journal at which a snapshot is written, in bytes. */
  readonly journalLimit?: number;
};

/**
 * Opens (or makes) a folder. Throws FolderInUse while another process has it open, and
 * JournalDamaged when something other than the torn last line is unreadable.
 */
export function openFolder(folder: string, options: FolderOptions = {}): Storage {
  mkdirSync(folder, { recursive: true });
  const unlock = lockFolder(folder);
  try {
    return new FolderStorage(folder, unlock, options.journalLimit ?? 16 * 1024 * 1024);
  } catch (error) {
    unlock();
    throw error;
  }
}

class FolderStorage implements Storage {
  #generation = 0;
  #snapshot: unknown;
  #entries: readonly unknown[] = [];
  #journal: number;
  #journalSize = 0;

  constructor(
    private readonly folder: string,
    private readonly unlock: () => void,
    private readonly journalLimit: number,
  ) {
    if (existsSync(this.#path('snapshot.json'))) {
      const text = readFileSync(this.#path('snapshot.json'), 'utf8');
      const { generation, state } = v.parse(snapshotSchema, JSON.parse(text));
      this.#generation = generation;
      this.#snapshot = state;
    }
    this.#readJournal();
    this.#journal = openSync(this.#journalPath(), 'a');
    syncFolder(folder);
  }

  load(): Stored {
    const stored = { snapshot: this.#snapshot, entries: this.#entries };
    this.#snapshot = undefined;
    this.#entries = [];
    return stored;
  }

  append(entry: unknown): void {
    const line = toLine(entry);
    try {
      writeFileSync(this.#journal, line);
      fdatasyncSync(this.#journal);
    } catch (error) {
      // Half a line before whole ones would make the journal unreadable.
      ftruncateSync(this.#journal, this.#journalSize);
      throw error;
    }
    this.#journalSize += line.length;
  }

  wantsSnapshot(): boolean {
    return this.#journalSize > this.journalLimit;
  }

  /**
   * The new journal is made first and the snapshot renamed last: before the rename the old pair is
   * whole, after it the new one.
   */
  writeSnapshot(state: unknown): void {
    const oldJournal = this.#journalPath();
    closeSync(this.#journal);
    this.#generation += 1;
    this.#journal = openSync(this.#journalPath(), 'w');
    this.#journalSize = 0;
    const draft = this.#path('snapshot.json.new');
    const file = openSync(draft, 'w');
    writeFileSync(file, JSON.stringify({ generation: this.#generation, state }));
    fsyncSync(file);
    closeSync(file);
    renameSync(draft, this.#path('snapshot.json'));
    syncFolder(this.folder);
    rmSync(oldJournal, { force: true });
  }

  close(): void {
    closeSync(this.#journal);
    this.unlock();
  }

  #readJournal(): void {
    if (!existsSync(this.#journalPath())) return;
    const bytes = readFileSync(this.#journalPath());
    const { entries, length } = readJournal(bytes);
    if (length < bytes.length) truncateSync(this.#journalPath(), length);
    this.#entries = entries;
    this.#journalSize = length;
  }

  #journalPath(): string {
    return this.#path(`journal-${this.#generation}.jsonl`);
  }

  #path(name: string): string {
    return join(this.folder, name);
  }
}

/** Makes new and renamed names in the folder durable, where the system lets a folder be synced. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
