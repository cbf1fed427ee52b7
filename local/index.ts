// What the local Google offers to those who run it: the server, the replay and the tests.
export { createGoogle } from './google/create.ts';
export type * from './google/google.ts';
export type * from './google/mail.ts';
export type * from './google/spreadsheet-host.ts';
export { JournalDamaged, SnapshotDamaged } from './storage/damage.ts';
export { FolderInUse } from './storage/folder-lock.ts';
export { openFolder } from './storage/folder-storage.ts';
export type { Storage } from './storage/storage.ts';
