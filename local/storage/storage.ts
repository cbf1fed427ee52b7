// Where a Google keeps what must survive: a snapshot and the journal of what happened since.

/** What a storage gives back at the start; entries are in the order they were appended. */
export type Stored = { readonly snapshot: unknown; readonly entries: readonly unknown[] };

export interface Storage {
  /** undefined snapshot: a new, empty storage. */
  load(): Stored;
  /** Durable when it returns. */
  append(entry: unknown): void;
  /** True when the journal has grown so far that a snapshot pays. */
  wantsSnapshot(): boolean;
  /** Replaces snapshot and journal at once; a crash leaves either the old or the new. */
  writeSnapshot(snapshot: unknown): void;
  close(): void;
}
