// One run of a script, as the services see it: who runs it, from where, and which moment it is.

/** Where an execution was started from; it decides which services and "active" objects exist. */
export const executionContexts = [
  'menu',
  'script-run',
  'simple-trigger',
  'edit-trigger',
  'clock-trigger',
  'web-app',
  'editor',
] as const;
export type ExecutionContext = (typeof executionContexts)[number];

/**
 * Constructors of the script's own global world. A script runs in a context of its own, so a Date
 * made by Node is not `instanceof` its `Date`: services build what they hand out with these.
 */
export type Realm = {
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
  /**
   * Rows of cells. `cells` come row by row; those at the positions `moments`, in ascending order, are
   * epoch milliseconds and become Dates.
   */
  readonly table: (
    cells: readonly (string | number | boolean)[],
    columns: number,
    moments: readonly number[],
  ) => (string | number | boolean | Date)[][];
};

export interface Execution {
  readonly id: string;
  /** Name of the function Google called. */
  readonly entry: string;
  readonly context: ExecutionContext;
  readonly realm: Realm;
  /** The virtual moment, in epoch milliseconds. */
  now(): number;
  /** The account whose rights the script uses, and the one at the keyboard ('' where Google hides it). */
  readonly effectiveUser: string;
  readonly activeUser: string;
  /** The container the script is bound to, by file id. */
  readonly boundFileId: string;
  /** Cells moved, for the execution's record. */
  countCells(kind: 'read' | 'written', cells: number): void;
  /** Runs when the execution ends, however it ends: flush, release of locks. */
  atEnd(callback: () => void): void;
}
