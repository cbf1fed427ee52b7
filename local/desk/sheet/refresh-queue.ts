// Which rows must be asked for anew: many events while one answer is awaited become one more question.
import type { TabChanged } from '../../server/api-types.ts';

type Rows = TabChanged['rows'];

/** Merges two stretches of rows; null is the whole tab. */
export const mergeRows = (left: Rows, right: Rows): Rows =>
  left === null || right === null
    ? null
    : { first: Math.min(left.first, right.first), last: Math.max(left.last, right.last) };

/** Asks for one tab at a time and never twice at once. */
export class RefreshQueue {
  readonly #refresh: (tab: number, rows: Rows) => Promise<void>;
  readonly #waiting = new Map<number, Rows>();
  #running: Promise<void> | null = null;

  constructor(refresh: (tab: number, rows: Rows) => Promise<void>) {
    this.#refresh = refresh;
  }

  /** Resolves when these rows, and whatever else waits, have been refreshed. */
  add(tab: number, rows: Rows): Promise<void> {
    const waiting = this.#waiting.get(tab);
    this.#waiting.set(tab, waiting === undefined ? rows : mergeRows(waiting, rows));
    this.#running ??= this.#drain();
    return this.#running;
  }

  /** Ends in the same turn in which it finds nothing left: what is added later starts it anew. */
  async #drain() {
    try {
      for (let next = this.#take(); next; next = this.#take()) await this.#refresh(...next);
    } finally {
      this.#running = null;
    }
  }

  #take(): [number, Rows] | undefined {
    const next = this.#waiting.entries().next().value;
    if (next) this.#waiting.delete(next[0]);
    return next;
  }
}
