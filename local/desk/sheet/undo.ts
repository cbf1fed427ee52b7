// Undo and redo of what this window typed: the texts before and after, kept per edit.
import type { Block, CellContent } from '../../server/api-types.ts';

type Values = readonly (readonly CellContent[])[];

export type Edit = {
  readonly tab: number;
  readonly block: Block;
  readonly before: Values;
  readonly after: Values;
};

/** A change to make: the block and what to type into it. */
export type Step = { readonly tab: number; readonly block: Block; readonly values: Values };

const DEPTH = 100;

/** Two stacks. Edits of a tab are forgotten when its rows move, for their places no longer hold. */
export class UndoStack {
  #done: readonly Edit[] = [];
  #undone: readonly Edit[] = [];

  record(edit: Edit): void {
    this.#done = [...this.#done, edit].slice(-DEPTH);
    this.#undone = [];
  }

  undo(): Step | undefined {
    const edit = this.#done.at(-1);
    if (!edit) return undefined;
    this.#done = this.#done.slice(0, -1);
    this.#undone = [...this.#undone, edit];
    return { tab: edit.tab, block: edit.block, values: edit.before };
  }

  redo(): Step | undefined {
    const edit = this.#undone.at(-1);
    if (!edit) return undefined;
    this.#undone = this.#undone.slice(0, -1);
    this.#done = [...this.#done, edit];
    return { tab: edit.tab, block: edit.block, values: edit.after };
  }

  forget(tab: number): void {
    this.#done = this.#done.filter((edit) => edit.tab !== tab);
    this.#undone = this.#undone.filter((edit) => edit.tab !== tab);
  }
}
