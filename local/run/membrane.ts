// Everything that passes between a script and the services: counted, checked, translated, or made to fail.
import { types } from 'node:util';
import type { Realm } from '../google/execution.ts';
import { Service, ServiceException } from '../google/service.ts';
import type { ArmedFaults } from './fault-plan.ts';
import { type Gate, Handle, handleOf, type Method } from './handle.ts';
import { scriptStack } from './script-stack.ts';

/** Thrown out of a script that Google stops; the script cannot catch its way back into the services. */
export class ExecutionStopped extends Error {
  override readonly name = 'ExecutionStopped';
}

export type MembraneOptions = {
  readonly realm: Realm;
  readonly faults: ArmedFaults | undefined;
  /** Throws a ServiceException when the script may not call this method; asked once per method. */
  readonly permit: (label: string) => void;
  /** Throws ExecutionStopped when the time is over. */
  readonly checkTime: () => void;
  /** Runs another execution in between (fault "overlap"). */
  readonly overlap: (functionName: string) => void;
  /** Keeps the cause of an error that is ours, not Google's, for the record. */
  readonly report: (error: Error) => void;
};

export class Membrane implements Gate {
  readonly calls = new Map<string, number>();
  readonly notProvided = new Set<string>();
  readonly #options: MembraneOptions;
  #stopped: ExecutionStopped | undefined;
  #closed = false;

  constructor(options: MembraneOptions) {
    this.#options = options;
  }

  /** The execution is over; what a script kept of its services is of no use any more. */
  close(): void {
    this.#closed = true;
  }

  /** Set once a fault or a limit has ended the execution, whatever the script did about it. */
  get stopped(): ExecutionStopped | undefined {
    return this.#stopped;
  }

  call(label: string, target: Service, method: Method, args: readonly unknown[]): unknown {
    const fault = this.#enter(label);
    let result: unknown;
    try {
      result = Reflect.apply(
        method,
        target,
        args.map((argument) => unwrap(argument, 0)),
      );
    } catch (error) {
      throw this.#translate(error, label);
    }
    if (fault) this.#stop(`Stopped after ${label}.`);
    return this.#handOut(result);
  }

  /** Enumerations are shared by all executions and stay as they are. */
  read(value: unknown): unknown {
    return value instanceof Service ? this.wrap(value) : value;
  }

  #handOut(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (value instanceof Service) return this.wrap(value);
    if (Array.isArray(value)) return this.#handOutList(value);
    if (Object.getPrototypeOf(value) === Object.prototype) {
      return Object.setPrototypeOf(value, this.#options.realm.Object.prototype);
    }
    return value;
  }

  wrap(service: Service): object {
    return handleOf(service, this);
  }

  missing(label: string): Error {
    this.notProvided.add(label);
    return this.#exception(`${label} is not provided here.`, 'Error');
  }

  /** Answers the fault "kill after", which strikes when the call is done. */
  #enter(label: string): object | undefined {
    if (this.#closed) this.#stopped ??= new ExecutionStopped('The execution has ended.');
    if (this.#stopped) throw this.#stopped;
    const before = this.calls.get(label) ?? 0;
    this.calls.set(label, before + 1);
    try {
      if (before === 0) this.#options.permit(label);
      this.#options.checkTime();
    } catch (error) {
      throw this.#translate(error, label);
    }
    const fault = this.#options.faults?.at(label);
    if (!fault) return undefined;
    if (fault.kind === 'throw') {
      throw this.#exception(fault.message ?? `Service error: ${label.split('.')[0]}`);
    }
    if (fault.kind === 'overlap') {
      this.#options.overlap(fault.run);
      return undefined;
    }
    if (fault.when === 'after') return fault;
    return this.#stop(`Stopped before ${label}.`);
  }

  #stop(message: string): never {
    this.#stopped = new ExecutionStopped(message);
    throw this.#stopped;
  }

  /**
   * Lists become arrays of the script's world. A list holds one kind of thing, so its first filled
   * place tells whether there are services or further lists in it. What was made in the script's
   * world holds neither.
   */
  #handOutList(list: unknown[]): unknown[] {
    if (Object.getPrototypeOf(list) === this.#options.realm.Array.prototype) return list;
    const first = list.find((item) => item !== null && item !== undefined);
    const holdsMore = typeof first === 'object' && !types.isDate(first);
    const given = holdsMore ? list.map((item) => this.#handOut(item)) : list;
    // Copying into the other world would take ten times as long.
    return Object.setPrototypeOf(given, this.#options.realm.Array.prototype);
  }

  #translate(error: unknown, label: string): unknown {
    if (error instanceof ExecutionStopped) {
      this.#stopped = error;
      return error;
    }
    if (error instanceof ServiceException) return this.#exception(error.message);
    // Code of the script that a service ran (a template's scriptlets) failed by itself.
    if (!(error instanceof Error)) return error;
    this.#options.report(error);
    return this.#exception(`Internal error in ${label}: ${error.message}`);
  }

  #exception(message: string, name = 'Exception'): Error {
    const error = new this.#options.realm.Error(message);
    Object.defineProperty(error, 'name', { value: name, configurable: true, writable: true });
    error.stack = scriptStack(error.stack ?? '').replace(/^Error/, name);
    return error;
  }
}

/** Deepest place of a handle in an argument: `{ inlineImages: { key: blob } }`, `[[rule, rule]]`. */
const deepestHandle = 2;

/** Services in place of handles; what holds none is passed on as it is. */
function unwrap(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Handle.is(value)) return Handle.targetOf(value);
  if (depth > deepestHandle) return value;
  if (Array.isArray(value)) return unwrapList(value, depth + 1);
  return isPlain(value) ? unwrapFields(value, depth + 1) : value;
}

function unwrapList(list: readonly unknown[], depth: number): unknown {
  let copy: unknown[] | undefined;
  for (let index = 0; index < list.length; index++) {
    const item = list[index];
    const bare = unwrap(item, depth);
    if (bare === item) continue;
    copy ??= list.slice();
    copy[index] = bare;
  }
  return copy ?? list;
}

function unwrapFields(fields: object, depth: number): object {
  let copy: Record<string, unknown> | undefined;
  for (const [name, item] of Object.entries(fields)) {
    const bare = unwrap(item, depth);
    if (bare === item) continue;
    copy ??= { ...fields };
    copy[name] = bare;
  }
  return copy ?? fields;
}

/** True for object literals of either world. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
