// The journal's lines: checksum, space, JSON. A crash can only tear the last one.
import { crc32 } from 'node:zlib';
import { JournalDamaged } from './damage.ts';

const checksum = (json: string) => crc32(json).toString(16).padStart(8, '0');

export function toLine(entry: unknown): Buffer {
  const json = JSON.stringify(entry);
  return Buffer.from(`${checksum(json)} ${json}\n`);
}

/** The whole entries of a journal. */
export type JournalContent = {
  readonly entries: readonly unknown[];
  /** How many bytes of the file they take. */
  readonly length: number;
  readonly isTorn: boolean;
};

/** Reads a journal; `file` is its name, for whoever has to be told of damage. */
export function readJournal(bytes: Buffer, file: string): JournalContent {
  const entries: unknown[] = [];
  let start = 0;
  for (;;) {
    const content = { entries, length: start, isTorn: start < bytes.length };
    const end = bytes.indexOf('\n', start);
    if (end < 0) return content;
    const line = bytes.toString('utf8', start, end);
    const json = line.slice(9);
    if (line.slice(0, 9) !== `${checksum(json)} `) {
      if (end + 1 < bytes.length) throw new JournalDamaged(file, entries.length + 1);
      return content;
    }
    entries.push(JSON.parse(json));
    start = end + 1;
  }
}
