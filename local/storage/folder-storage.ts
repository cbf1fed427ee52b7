// A folder as storage: a snapshot, the journals since, and the lock.
//
// The snapshot names the first journal that it lacks; that one counts, and all that follow it. So a
// new journal may be begun at any time, and whichever snapshot a crash or a full disk leaves in
// force, nothing acknowledged is lost: the old one is followed by the old journal and the new.
import { join } from 'node:path';
import { type Files, nodeFiles } from './files.ts';
import {
  draftName,
  type FolderContent,
  journalName,
  readFolder,
  removeRemains,
  snapshotName,
} from './folder-content.ts';
import { lockFolder } from './folder-lock.ts';
import { JournalFile } from './journal-file.ts';
import type { Storage, Stored } from './storage.ts';

export type FolderOptions = {
  /** Size of the journal at which a snapshot is written, in bytes. */
  readonly journalLimit?: number;
  readonly files?: Files;
};

/**
 * Opens (or makes) a folder. Throws FolderInUse while another process has it open, and
 * JournalDamaged or SnapshotDamaged when something other than a torn last line is unreadable.
 */
export function openFolder(folder: string, options: FolderOptions = {}): Storage {
  const { files = nodeFiles, journalLimit = 16 * 1024 * 1024 } = options;
  files.makeFolder(folder);
  const unlock = lockFolder(folder, files);
  try {
    return new FolderStorage(folder, files, journalLimit, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

class FolderStorage implements Storage {
  #content: FolderContent | undefined;
  #journal: JournalFile;

  constructor(
    private readonly folder: string,
    private readonly files: Files,
    private readonly journalLimit: number,
    private readonly unlock: () => void,
  ) {
    const content = readFolder(folder, files);
    const { number, length } = content.last;
    this.#content = content;
    this.#journal = this.#openJournal(number, 'a', length);
    // Only now is the snapshot known to be durable that makes older journals needless.
    removeRemains(folder, files, content.generation);
  }

  load(): Stored {
    const { state: snapshot, entries } = this.#content ?? { state: undefined, entries: [] };
    this.#content = undefined;
    return { snapshot, entries };
  }

  append(entry: unknown): void {
    this.#journal.append(entry);
  }

  wantsSnapshot(): boolean {
    return this.#journal.length > this.journalLimit;
  }

  /** Where this fails, the old snapshot may be in force or the new: both are followed by all that counts. */
  writeSnapshot(state: unknown): void {
    const { folder, files } = this;
    this.#beginJournal();
    const generation = this.#journal.number;
    this.#writeDraft(JSON.stringify({ generation, state }));
    files.rename(join(folder, draftName), join(folder, snapshotName));
    files.syncFolder(folder);
    removeRemains(folder, files, generation);
  }

  close(): void {
    try {
      this.#journal.close();
    } finally {
      this.unlock();
    }
  }

  #beginJournal(): void {
    const old = this.#journal;
    old.repair();
    this.#journal = this.#openJournal(old.number + 1, 'w', 0);
    old.close();
  }

  /** What is written to it counts only when its name is durable. */
  #openJournal(number: number, mode: 'a' | 'w', length: number): JournalFile {
    const { folder, files } = this;
    const handle = files.open(join(folder, journalName(number)), mode);
    try {
      files.syncFolder(folder);
    } catch (error) {
      files.close(handle);
      throw error;
    }
    return new JournalFile(number, files, handle, length);
  }

  #writeDraft(text: string): void {
    const { files } = this;
    const path = join(this.folder, draftName);
    const handle = files.open(path, 'w');
    try {
      files.write(handle, text);
      files.sync(handle);
    } catch (error) {
      // On a full disk, half a snapshot would keep the journal from going on.
      files.truncate(handle, 0);
      throw error;
    } finally {
      files.close(handle);
    }
  }
}
