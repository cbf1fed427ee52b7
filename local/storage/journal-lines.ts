// The journal's lines: checksum, space, JSON. A crash can only tear the last one.
import { crc32 } from 'node:zlib';

/** A line that should be whole is not: the file was changed by something other than us. */
export class JournalDamaged extends Error {
  constructor(readonly line: number) {
    super(`Line ${line} of the journal is damaged.`);
    this.name = 'JournalDamaged';
  }
}

const checksum = (json: string) => crc32(json).toString(16).padStart(8, '0');

export function toLine(entry: unknown): Buffer {
  const json = JSON.stringify(entry);
  return Buffer.from(`${checksum(json)} ${json}\n`);
}

/** All whole entries, and how many bytes of the file they take. */
export function readJournal(bytes: Buffer): {
  readonly entries: readonly unknown[];
  readonly length: number;
} {
  const entries: unknown[] = [];
  let start = 0;
  for (;;) {
    const end = bytes.indexOf('\n', start);
    if (end < 0) return { entries, length: start };
    const line = bytes.toString('utf8', start, end);
    const json = line.slice(9);
    if (line.slice(0, 9) !== `${checksum(json)} `) {
      if (end + 1 < bytes.length) throw new JournalDamaged(entries.length + 1);
      return { entries, length: start };
    }
    entries.push(JSON.parse(json));
    start = end + 1;
  }
}
