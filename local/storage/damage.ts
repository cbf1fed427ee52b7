// What a folder's files cannot have become by a crash: something other than us has changed them.

/** A line that should be whole is not, or is missing with the whole file. */
export class JournalDamaged extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
  ) {
    super(`Line ${line} of ${file} is damaged.`);
    this.name = 'JournalDamaged';
  }
}

/** The snapshot cannot be read, or is missing though there are journals that go on from one. */
export class SnapshotDamaged extends Error {
  constructor(readonly file: string) {
    super(`${file} is damaged or missing.`);
    this.name = 'SnapshotDamaged';
  }
}
