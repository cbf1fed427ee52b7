// Where every change goes: applied at once, made durable when the execution or the person's act ends.
import type { Storage } from '../storage/storage.ts';
import type { State, StateChange } from './state.ts';

export class Journal {
  #pending: StateChange[] = [];
  readonly #listeners = new Set<() => void>();

  constructor(
    readonly state: State,
    private readonly storage: Storage | undefined,
  ) {}

  record(change: StateChange): void {
    this.state.apply(change);
    this.note(change);
  }

  /** For a change that has been applied already. */
  note(change: StateChange): void {
    if (this.storage) this.#pending.push(change);
  }

  /** When this returns, all that was recorded survives a crash. */
  commit(): void {
    if (this.storage) {
      this.storage.append({ ...this.state.position, changes: this.#pending });
      this.#pending = [];
      if (this.storage.wantsSnapshot()) this.storage.writeSnapshot(this.state.toJSON());
    }
    for (const listener of this.#listeners) listener();
  }

  onCommit(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Writes a last snapshot and lets go of the storage. */
  close(): void {
    if (!this.storage) return;
    this.storage.writeSnapshot(this.state.toJSON());
    this.storage.close();
  }
}
