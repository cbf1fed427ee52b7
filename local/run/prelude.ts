// What is laid over a bare vm context before the script runs: the virtual clock, the log, quick globals.
import { Script } from 'node:vm';
import type { Realm } from '../google/execution.ts';
import type { LogLine } from '../google/google.ts';
import { tableMaker } from './realm-table.ts';

/** Functions of ours that the prelude closes over; the script itself never sees them. */
export type Bridge = {
  readonly now: () => number;
  /** Replaces `Math.random` where runs have to be repeatable. */
  readonly random: (() => number) | undefined;
  readonly log: (level: LogLine['level'], values: readonly unknown[]) => void;
};

/**
 * `Date` stays callable and keeps its prototype, so `instanceof` and `constructor` hold; only the
 * current moment comes from the virtual clock. The realm's `Date` is the engine's own: services
 * make thousands of dates a run and always know the moment they mean.
 */
const install = new Script(
  `(function (bridge) {
    'use strict';
    const EngineDate = globalThis.Date;
    const { now, random, log } = bridge;
    function Date(year, month, day, hours, minutes, seconds, milliseconds) {
      if (!new.target) return new EngineDate(now()).toString();
      const count = arguments.length;
      if (new.target !== Date) {
        return Reflect.construct(EngineDate, count ? [...arguments] : [now()], new.target);
      }
      if (count === 0) return new EngineDate(now());
      return count === 1 ? new EngineDate(year) : new EngineDate(...arguments);
    }
    const hidden = (value) => ({ value, writable: true, enumerable: false, configurable: true });
    Object.defineProperties(Date, {
      now: hidden(function now_() { return now(); }),
      parse: hidden(EngineDate.parse),
      UTC: hidden(EngineDate.UTC),
      prototype: { value: EngineDate.prototype, writable: false },
    });
    Object.defineProperty(EngineDate.prototype, 'constructor', hidden(Date));
    Object.defineProperty(globalThis, 'Date', hidden(Date));
    if (random) Object.defineProperty(Math, 'random', hidden(() => random()));

    const started = new Map();
    const console = {};
    for (const level of ['log', 'info', 'warn', 'error']) {
      console[level] = (...values) => log(level, values);
    }
    console.time = (label) => { started.set(label, now()); };
    console.timeEnd = (label) => {
      if (!started.has(label)) return;
      log('log', [label + ': ' + (now() - started.get(label)) + 'ms']);
      started.delete(label);
    };
    Object.defineProperty(globalThis, 'console', hidden(console));
    return { Date: EngineDate, Error, Array, Object };
  })`,
  { filename: 'prelude' },
);

/**
 * In a vm context every look-up of a global passes an interceptor (about 300 ns); a lexical
 * binding of the same name does not. This makes rules in a script hundreds of times faster. The
 * price: a script may not declare one of these names at its top level with let, const or class.
 */
const quickGlobals = new Script(
  `const { Array, ArrayBuffer, BigInt, Boolean, DataView, Date, Error, Function, Intl,
    JSON, Map, Math, Number, Object, Promise, Proxy, RangeError, Reflect, RegExp, Set, String,
    Symbol, SyntaxError, TypeError, Uint8Array, WeakMap, WeakSet, decodeURIComponent,
    encodeURIComponent, isFinite, isNaN, parseFloat, parseInt } = globalThis;`,
  { filename: 'prelude' },
);

/** Prepares a fresh context and answers the constructors of its world. */
export function prepare(evaluate: (script: Script) => unknown, bridge: Bridge): Realm {
  const installer = evaluate(install) as (bridge: Bridge) => Omit<Realm, 'table'>;
  const makeTable = evaluate(tableMaker) as (date: DateConstructor) => Realm['table'];
  const constructors = installer(bridge);
  evaluate(quickGlobals);
  return { ...constructors, table: makeTable(constructors.Date) };
}
