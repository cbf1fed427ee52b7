// A journal that is being written: whole lines, each durable before the next.
import type { Files } from './files.ts';
import { toLine } from './journal-lines.ts';

export class JournalFile {
  #isTorn = false;

  constructor(
    readonly number: number,
    private readonly files: Files,
    private readonly handle: number,
    private size = 0,
  ) {}

  /** In bytes. */
  get length(): number {
    return this.size;
  }

  append(entry: unknown): void {
    this.repair();
    const line = toLine(entry);
    try {
      this.files.write(this.handle, line);
      this.files.sync(this.handle);
    } catch (error) {
      this.#isTorn = true;
      this.#tryToRepair();
      throw error;
    }
    this.size += line.length;
  }

  /** Cuts off what a failed write has left: half a line before whole ones would make them unreadable. */
  repair(): void {
    if (!this.#isTorn) return;
    this.files.truncate(this.handle, this.size);
    this.files.sync(this.handle);
    this.#isTorn = false;
  }

  close(): void {
    this.files.close(this.handle);
  }

  #tryToRepair(): void {
    try {
      this.repair();
    } catch {
      // Tried again before the next line; the failure that counts is the one before.
    }
  }
}
