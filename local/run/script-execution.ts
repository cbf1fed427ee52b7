// One run of a script while it runs: who, when, what it has used so far, and what to do at its end.
import { format } from 'node:util';
import type { Execution, ExecutionContext, Realm } from '../google/execution.ts';
import type { ExecutionRecord, LogLine } from '../google/google.ts';
import { EnumValue } from '../google/service.ts';
import { Handle } from './handle.ts';
import { ExecutionStopped, type Membrane } from './membrane.ts';

/** Longest virtual runtime (facts 3, 4.1), milliseconds. */
const runtimeLimit = { ordinary: 6 * 60_000, simpleTrigger: 30_000 };
/** Log lines kept of one execution. */
const longestLog = 500;

export type Started = {
  readonly id: string;
  readonly entry: string;
  readonly context: ExecutionContext;
  readonly effectiveUser: string;
  readonly activeUser: string;
  readonly boundFileId: string;
};

/** The clock of all executions: sleeping moves it for everybody, as time does. */
export type Time = { now(): number; pass(milliseconds: number): void };

export class ScriptExecution implements Execution {
  readonly id: string;
  readonly entry: string;
  readonly context: ExecutionContext;
  readonly effectiveUser: string;
  readonly activeUser: string;
  readonly boundFileId: string;
  readonly startedAt: number;
  readonly log: LogLine[] = [];
  readonly #time: Time;
  readonly #startedReally = performance.now();
  readonly #callbacks: (() => void)[] = [];
  readonly #cells = { read: 0, written: 0 };
  #realm: Realm | undefined;

  constructor(started: Started, time: Time) {
    this.id = started.id;
    this.entry = started.entry;
    this.context = started.context;
    this.effectiveUser = started.effectiveUser;
    this.activeUser = started.activeUser;
    this.boundFileId = started.boundFileId;
    this.#time = time;
    this.startedAt = time.now();
  }

  get realm(): Realm {
    if (!this.#realm) throw new Error('The execution has no world yet.');
    return this.#realm;
  }

  enter(realm: Realm): void {
    this.#realm = realm;
  }

  now(): number {
    return this.#time.now();
  }

  wait(milliseconds: number): void {
    this.#time.pass(milliseconds);
    this.checkTime();
  }

  checkTime(): void {
    const limit =
      this.context === 'simple-trigger' ? runtimeLimit.simpleTrigger : runtimeLimit.ordinary;
    if (this.now() - this.startedAt <= limit) return;
    throw new ExecutionStopped('Exceeded maximum execution time');
  }

  countCells(kind: 'read' | 'written', cells: number): void {
    this.#cells[kind] += cells;
  }

  write(level: LogLine['level'], values: readonly unknown[]): void {
    if (this.log.length < longestLog) {
      this.log.push({ level, text: format(...values.map(printable)) });
    }
  }

  atEnd(callback: () => void): void {
    this.#callbacks.push(callback);
  }

  /** Runs the end callbacks, newest first, each though another fails. */
  end(): void {
    for (const callback of this.#callbacks.splice(0).reverse()) {
      try {
        callback();
      } catch (error) {
        this.write('error', [error instanceof Error ? error.message : String(error)]);
      }
    }
  }

  record(membrane: Membrane, error: string | undefined): ExecutionRecord {
    return {
      id: this.id,
      entry: this.entry,
      context: this.context,
      startedAt: this.startedAt,
      calls: Object.fromEntries(membrane.calls),
      cellsRead: this.#cells.read,
      cellsWritten: this.#cells.written,
      ms: performance.now() - this.#startedReally,
      waitedMs: this.now() - this.startedAt,
      ...(error === undefined ? {} : { error }),
      log: this.log,
      notProvided: [...membrane.notProvided],
    };
  }
}

const printable = (value: unknown) =>
  Handle.is(value) || value instanceof EnumValue ? String(value) : value;
