// What all routes work on: the local Google with one spreadsheet open, its clock, and the queue before them.
import type { Book } from '../book/book.ts';
import type { Editor, Google, Project } from '../google/google.ts';
import type { Queue } from './queue.ts';
import type { RunningClock } from './running-clock.ts';
import type { Messages } from './text/messages.ts';

/** Keys of the developer metadata by which a script names its tabs and columns. */
export type MetadataKeys = { readonly tab: string; readonly column: string };

export type Host = {
  readonly google: Google;
  readonly project: Project;
  readonly book: Book;
  /** The window of the person at the desk. */
  readonly editor: Editor;
  readonly clock: RunningClock;
  readonly queue: Queue;
  readonly metadataKeys: MetadataKeys;
  readonly text: Messages;
  readonly locale: string;
  /** What the product says of itself; the server knows no product. */
  readonly describe: () => { readonly plan: string | null; readonly lastSweep: string | null };
};

/** Runs work that changes the host: in turn, and with the clock brought up to now. */
export const inTurn = <Result>(host: Host, work: () => Result): Promise<Result> =>
  host.queue.run(() => {
    host.clock.catchUp();
    return work();
  });
