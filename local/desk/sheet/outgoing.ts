// What this window's person does, on its way to the server: one deed after the other, each to be undone.
import type { Block } from '../../server/api-types.ts';
import type { DeskCall } from './desk-call.ts';
import { UndoStack } from './undo.ts';

/** What the deeds need from whoever keeps the tabs. */
export type Carrier = {
  /** The texts that stand in a block now; a later deed is asked only when an earlier one shows. */
  readonly texts: (tab: number, block: Block) => readonly (readonly string[])[];
  /** Whether the server has taken it; what went wrong has been said. */
  readonly deliver: (tab: number, call: DeskCall) => Promise<boolean>;
};

const OPPOSITE = { undo: 'redo', redo: 'undo' } as const;

/** A line in which every deed waits for the one before, so that undoing always means the last one done. */
export class Outgoing {
  readonly #carrier: Carrier;
  readonly #undo = new UndoStack();
  /** How often cells have got other numbers. */
  #moves = 0;
  #last: Promise<void> = Promise.resolve();

  constructor(carrier: Carrier) {
    this.#carrier = carrier;
  }

  send(tab: number, call: DeskCall): Promise<void> {
    const moves = this.#moves;
    return this.#inTurn(async () => {
      const before = call.route === 'cells' ? this.#carrier.texts(tab, call.block) : [];
      const isTaken = await this.#carrier.deliver(tab, call);
      if (isTaken && call.route === 'cells' && moves === this.#moves) {
        this.#undo.record({ tab, block: call.block, before, after: call.values });
      }
    });
  }

  /** A step that the server refuses is still there to be undone or redone. */
  step(deed: 'undo' | 'redo'): Promise<void> {
    return this.#inTurn(async () => {
      const step = this.#undo[deed]();
      if (!step) return;
      const call: DeskCall = { route: 'cells', block: step.block, values: step.values };
      if (!(await this.#carrier.deliver(step.tab, call))) this.#undo[OPPOSITE[deed]]();
    });
  }

  /** Cells of a tab have moved: what was done there can no longer be undone by its place. */
  forget(tab: number): void {
    this.#moves++;
    this.#undo.forget(tab);
  }

  /** A deed that fails must not hold up the next ones. */
  #inTurn(deed: () => Promise<void>): Promise<void> {
    const done = this.#last.then(deed);
    this.#last = done.catch(() => undefined);
    return done;
  }
}
