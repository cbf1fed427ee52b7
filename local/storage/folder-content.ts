// What a storage folder holds: a snapshot that names the first journal it lacks, and the journals.
import { join } from 'node:path';
import * as v from 'valibot';
import { JournalDamaged, SnapshotDamaged } from './damage.ts';
import type { Files } from './files.ts';
import { readJournal } from './journal-lines.ts';

export const snapshotName = 'snapshot.json';
export const draftName = 'snapshot.json.new';
export const journalName = (number: number) => `journal-${number}.jsonl`;

const snapshotSchema = v.object({
  /** Number of the first journal whose entries the state lacks. */
  generation: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  state: v.unknown(),
});
type Snapshot = v.InferOutput<typeof snapshotSchema>;

export type FolderContent = {
  /** Number of the first journal that counts; those before it are in the state. */
  readonly generation: number;
  readonly state: unknown;
  /** Of all journals that count, in order. */
  readonly entries: readonly unknown[];
  /** The journal to go on with, and how many bytes of it are whole lines. */
  readonly last: { readonly number: number; readonly length: number };
};

/**
 * Reads a folder, and cuts off the line that was being written when all ended. Throws
 * SnapshotDamaged or JournalDamaged for what no crash leaves.
 */
export function readFolder(folder: string, files: Files): FolderContent {
  const snapshot = readSnapshot(folder, files);
  const generation = snapshot?.generation ?? 0;
  const numbers = journalNumbers(folder, files).filter((number) => number >= generation);
  const gap = numbers.findIndex((number, index) => number !== generation + index);
  if (gap === 0 && !snapshot) throw new SnapshotDamaged(snapshotName);
  if (gap >= 0) throw new JournalDamaged(journalName(generation + gap), 1);
  const journals = numbers.map((number) => {
    const name = journalName(number);
    return { number, name, ...readJournal(files.read(join(folder, name)), name) };
  });
  for (const [index, { name, entries, isTorn }] of journals.entries()) {
    // A journal is whole before the next one gets its first line.
    const isFollowed = journals.slice(index + 1).some(({ length }) => length > 0);
    if (isTorn && isFollowed) throw new JournalDamaged(name, entries.length + 1);
  }
  for (const { name, length } of journals) settle(join(folder, name), length, files);
  const { number, length } = journals.at(-1) ?? { number: generation, length: 0 };
  const entries = journals.flatMap((journal) => journal.entries);
  return { generation, state: snapshot?.state, entries, last: { number, length } };
}

/** Removes what no start needs any more; the snapshot that makes it so must be durable. */
export function removeRemains(folder: string, files: Files, generation: number): void {
  for (const number of journalNumbers(folder, files)) {
    if (number < generation) files.remove(join(folder, journalName(number)));
  }
  files.remove(join(folder, draftName));
}

function readSnapshot(folder: string, files: Files): Snapshot | undefined {
  if (!files.list(folder).includes(snapshotName)) return undefined;
  const text = files.read(join(folder, snapshotName)).toString('utf8');
  try {
    return v.parse(snapshotSchema, JSON.parse(text));
  } catch {
    throw new SnapshotDamaged(snapshotName);
  }
}

const journalNumbers = (folder: string, files: Files): readonly number[] =>
  files
    .list(folder)
    .flatMap((name) => /^journal-(\d+)\.jsonl$/.exec(name)?.slice(1, 2).map(Number) ?? [])
    .sort((a, b) => a - b);

/** Cuts off a torn line; what has been read is then as durable as it seems. */
function settle(path: string, length: number, files: Files): void {
  const handle = files.open(path, 'a');
  try {
    files.truncate(handle, length);
    files.sync(handle);
  } finally {
    files.close(handle);
  }
}
