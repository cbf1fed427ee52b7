// Counts what happens during a replay: executions by what they cost, submissions by their answer.
import type { ExecutionRecord, FiredTrigger } from '../google/google.ts';

export type EntryCost = {
  readonly count: number;
  readonly failed: number;
  /** Real milliseconds. */
  readonly totalMs: number;
  readonly slowestMs: number;
};

export type Failure = { readonly entry: string; readonly message: string };

const nothing: EntryCost = { count: 0, failed: 0, totalMs: 0, slowestMs: 0 };

/** Counts by name, in the order in which the names came up. */
export class Counter {
  readonly counts = new Map<string, number>();
  add(name: string): void {
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }
  get total(): number {
    return [...this.counts.values()].reduce((sum, count) => sum + count, 0);
  }
}

export class Tally {
  /** By the name of the function that Google called. */
  readonly costs = new Map<string, EntryCost>();
  /** Levels of the complaints that were stored. */
  readonly levels = new Counter();
  /** Codes of final refusals. */
  readonly refusals = new Counter();
  /** Submissions sent once more because the web app asked for it. */
  resent = 0;
  firstFailure: Failure | undefined;

  execution({ entry, ms, error }: Pick<ExecutionRecord, 'entry' | 'ms' | 'error'>): void {
    const cost = this.costs.get(entry) ?? nothing;
    this.costs.set(entry, {
      count: cost.count + 1,
      failed: cost.failed + (error === undefined ? 0 : 1),
      totalMs: cost.totalMs + ms,
      slowestMs: Math.max(cost.slowestMs, ms),
    });
    if (error !== undefined) this.firstFailure ??= { entry, message: error };
  }

  /** Takes the run of a trigger, which is the latest execution. */
  fired({ executionId }: FiredTrigger, executions: readonly ExecutionRecord[]): void {
    const record = executions.at(-1);
    if (record?.id === executionId) this.execution(record);
  }
}
