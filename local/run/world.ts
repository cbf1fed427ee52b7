// One bare JavaScript world per execution: ECMAScript's globals, console, WebAssembly and the services.
import { type Context, createContext, Script } from 'node:vm';
import type { Realm } from '../google/execution.ts';
import { type Bridge, prepare } from './prelude.ts';

/** The name a script's own code has in stack traces, as on Google. */
export const codeFileName = 'Code';

/** Real milliseconds after which a script that never ends is stopped; Google's limit (facts 3). */
const realTimeLimit = 6 * 60_000;

const callback = 'googleCallback';
/** Work inside an evaluation stands under the time limit, and its promises settle before it ends. */
const call = new Script(
  `{ const run = globalThis.${callback}; delete globalThis.${callback}; run(); }`,
  { filename: 'call' },
);

/** What a world shows of the execution that is in it. */
export type Stage = {
  readonly bridge: Bridge;
  /** By global name; made when the script first names them. */
  readonly services: ReadonlyMap<string, () => unknown>;
};

export class World {
  readonly realm: Realm;
  /** Whether the script's own code has been evaluated here. */
  isLoaded = false;
  readonly #globals: Record<string, unknown> = Object.create(null);
  readonly #context: Context;
  readonly #made = new Map<string, unknown>();
  #stage: Stage;

  /** `isKept`: many executions use this world one after the other. */
  constructor(
    stage: Stage,
    private readonly isKept: boolean,
  ) {
    this.#stage = stage;
    for (const name of stage.services.keys()) this.#define(name);
    // Promise callbacks run when the script's call stack is empty, not when Node's is (facts 1.1).
    this.#context = createContext(this.#globals, { microtaskMode: 'afterEvaluate' });
    this.realm = prepare((script) => script.runInContext(this.#context), {
      now: () => this.#stage.bridge.now(),
      random: stage.bridge.random && (() => this.#stage.bridge.random?.() ?? 0),
      log: (level, values) => this.#stage.bridge.log(level, values),
    });
  }

  /** Puts the world at the disposal of another execution. */
  enterStage(stage: Stage): void {
    this.#stage = stage;
    this.#made.clear();
  }

  load(code: Script): void {
    if (this.isLoaded) return;
    this.evaluate(code);
    this.isLoaded = true;
  }

  evaluate(script: Script): unknown {
    return script.runInContext(this.#context, { displayErrors: false });
  }

  /**
   * Runs `action` as code of this world: within the time limit, promises settled at the end. The
   * limit is a thread that watches; tens of thousands of runs in a kept world do without.
   */
  enter<Result>(action: () => Result): Result {
    const results: Result[] = [];
    this.#globals[callback] = () => {
      results.push(action());
    };
    const limit = this.isKept ? {} : { timeout: realTimeLimit };
    call.runInContext(this.#context, { ...limit, displayErrors: false });
    return results[0] as Result;
  }

  /**
   * A function declared at the top level, or a method by its path ("menu.item1"). Google reads the
   * names from the source, so `const f = () => …` is not found (facts 1.3).
   */
  findFunction(path: string): ((...args: unknown[]) => unknown) | undefined {
    let owner: unknown;
    let found: unknown = this.#globals;
    for (const name of path.split('.')) {
      if (found === null || (typeof found !== 'object' && typeof found !== 'function')) return;
      if (!Object.hasOwn(found, name)) return;
      owner = found;
      found = Reflect.get(found, name);
    }
    if (typeof found !== 'function') return;
    const target = found;
    return (...args) => Reflect.apply(target, owner === this.#globals ? undefined : owner, args);
  }

  #define(name: string): void {
    Object.defineProperty(this.#globals, name, {
      configurable: true,
      enumerable: false,
      get: () => {
        if (!this.#made.has(name)) this.#made.set(name, this.#stage.services.get(name)?.());
        return this.#made.get(name);
      },
      set: (value: unknown) => {
        this.#made.set(name, value);
      },
    });
  }
}
