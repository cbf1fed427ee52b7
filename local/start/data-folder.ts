// A data folder: opened, emptied first where that is asked for, or refused in words.
import type { Messages } from '../server/text/messages.ts';
import { JournalDamaged, SnapshotDamaged } from '../storage/damage.ts';
import { FolderInUse } from '../storage/folder-lock.ts';
import { openFolder } from '../storage/folder-storage.ts';
import type { Storage } from '../storage/storage.ts';
import { emptyFolder } from './empty-folder.ts';

export type DataFolderOutcome =
  | { readonly ok: true; readonly storage: Storage }
  | { readonly ok: false; readonly code: 'in-use' | 'damaged'; readonly message: string };

/** Answers what a person can put right; throws what they cannot. */
export const openDataFolder = (
  folder: string,
  fresh: boolean,
  text: Messages,
): DataFolderOutcome => {
  try {
    if (fresh) emptyFolder(folder);
    return { ok: true, storage: openFolder(folder) };
  } catch (error) {
    if (error instanceof FolderInUse) {
      return { ok: false, code: 'in-use', message: text.folderInUse({ folder, pid: error.pid }) };
    }
    if (error instanceof JournalDamaged) {
      const { file, line } = error;
      return { ok: false, code: 'damaged', message: text.journalDamaged({ folder, file, line }) };
    }
    if (error instanceof SnapshotDamaged) {
      return {
        ok: false,
        code: 'damaged',
        message: text.snapshotDamaged({ folder, file: error.file }),
      };
    }
    throw error;
  }
};
