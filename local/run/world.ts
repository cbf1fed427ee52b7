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

export class World {
  readonly realm: Realm;
  readonly #globals: Record<string, unknown>;
  readonly #context: Context;

  /** `services` are made when the script first names them. */
  constructor(bridge: Bridge, services: ReadonlyMap<string, () => unknown>) {
    const globals: Record<string, unknown> = Object.create(null);
    for (const [name, make] of services) defineLazily(globals, name, make);
    this.#globals = globals;
    // Promise callbacks run when the script's call stack is empty, not when Node's is (facts 1.1).
    this.#context = createContext(globals, { microtaskMode: 'afterEvaluate' });
    this.realm = prepare((script) => script.runInContext(this.#context), bridge);
  }

  evaluate(script: Script): unknown {
    return script.runInContext(this.#context, { displayErrors: false });
  }

  /** Runs `action` as code of this world: within the time limit, promises settled at the end. */
  enter<Result>(action: () => Result): Result {
    const results: Result[] = [];
    this.#globals[callback] = () => {
      results.push(action());
    };
    call.runInContext(this.#context, { timeout: realTimeLimit, displayErrors: false });
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
}

function defineLazily(globals: Record<string, unknown>, name: string, make: () => unknown): void {
  let made: { readonly value: unknown } | undefined;
  Object.defineProperty(globals, name, {
    configurable: true,
    enumerable: false,
    get: () => {
      made ??= { value: make() };
      return made.value;
    },
    set: (value: unknown) => {
      made = { value };
    },
  });
}
