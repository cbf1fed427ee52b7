// LockService: one holder at a time among executions, advisory, freed when its execution ends (facts 5.1).
import type { Execution } from '../google/execution.ts';
import { Service, ServiceException, ServiceWith } from '../google/service.ts';

export type LockScope = 'script' | 'user' | 'document';

/** Who holds which lock; one table for all executions. */
export class LockTable {
  readonly #holders = new Map<string, string>();
  /** Until when a stranger to this process holds a lock (fault "lock-held"). */
  readonly #outsiders = new Map<string, number>();

  isHeldBy(name: string, executionId: string): boolean {
    return this.#holders.get(name) === executionId;
  }
  isFree(name: string, now: number): boolean {
    return !this.#holders.has(name) && (this.#outsiders.get(name) ?? 0) <= now;
  }
  take(name: string, executionId: string): void {
    this.#holders.set(name, executionId);
  }
  release(name: string, executionId: string): void {
    if (this.isHeldBy(name, executionId)) this.#holders.delete(name);
  }
  holdFromOutside(name: string, until: number): void {
    this.#outsiders.set(name, until);
  }
  /** When a lock held from outside comes free; undefined when an execution of ours holds it. */
  freeAt(name: string): number | undefined {
    return this.#holders.has(name) ? undefined : this.#outsiders.get(name);
  }
}

export type LockOptions = {
  readonly table: LockTable;
  readonly scriptId: string;
  /** Lets virtual time pass. */
  readonly wait: (milliseconds: number) => void;
  /** Milliseconds for which somebody else holds this lock from now on, by a fault. */
  readonly heldElsewhere: (scope: LockScope) => number | undefined;
};

export class LockService
  extends ServiceWith<LockOptions>
  implements GoogleAppsScript.Lock.LockService
{
  readonly serviceName = 'LockService';

  getScriptLock(): Lock {
    return this.#lock('script', this.options.scriptId);
  }
  getUserLock(): Lock {
    return this.#lock('user', `${this.options.scriptId}/${this.execution.effectiveUser}`);
  }
  getDocumentLock(): Lock {
    return this.#lock('document', `${this.options.scriptId}/${this.execution.boundFileId}`);
  }

  #lock(scope: LockScope, owner: string): Lock {
    return new Lock(this.execution, this.options, scope, `${scope}/${owner}`);
  }
}

export class Lock extends Service implements GoogleAppsScript.Lock.Lock {
  readonly serviceName = 'Lock';

  constructor(
    execution: Execution,
    private readonly options: LockOptions,
    private readonly scope: LockScope,
    private readonly name: string,
  ) {
    super(execution);
  }

  hasLock(): boolean {
    return this.options.table.isHeldBy(this.name, this.execution.id);
  }

  releaseLock(): void {
    this.options.table.release(this.name, this.execution.id);
  }

  /**
   * Executions run one after another here, so a lock held by one of ours cannot come free while
   * another waits: that wait always lasts its whole time.
   */
  tryLock(timeoutInMillis: number): boolean {
    const { table, wait } = this.options;
    if (this.hasLock()) return true;
    if (timeoutInMillis < 0) return false;
    const held = this.options.heldElsewhere(this.scope);
    if (held !== undefined) table.holdFromOutside(this.name, this.execution.now() + held);
    if (!table.isFree(this.name, this.execution.now())) {
      const deadline = this.execution.now() + timeoutInMillis;
      wait(Math.min(table.freeAt(this.name) ?? deadline, deadline) - this.execution.now());
      if (!table.isFree(this.name, this.execution.now())) return false;
    }
    table.take(this.name, this.execution.id);
    this.execution.atEnd(() => this.releaseLock());
    return true;
  }

  waitLock(timeoutInMillis: number): void {
    if (this.tryLock(timeoutInMillis)) return;
    throw new ServiceException('Lock timeout: another process was holding the lock for too long.');
  }
}
