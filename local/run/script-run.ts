// The rules of google.script.run: what may be passed, what may come back, what may be called (facts 7.1).
import { types } from 'node:util';
import type { ScriptRunAnswer } from '../google/google.ts';
import { Handle } from './handle.ts';
import type { RunOutcome } from './runner.ts';

/** The client's library finds only top-level functions whose names do not end in an underscore. */
export const isCallable = (functionName: string) => /^[A-Za-z$_][\w$]*(?<!_)$/.test(functionName);

/** What the browser's side says before anything is sent; undefined when all is well. */
export function refuseArguments(args: readonly unknown[]): string | undefined {
  const bad = args.findIndex((argument) => !isAllowed(argument, []));
  return bad < 0 ? undefined : `Failed due to illegal value in property: ${bad}`;
}

/** Numbers, booleans, strings, null, and plain lists and objects of them. */
function isAllowed(value: unknown, path: readonly object[]): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== 'object') return ['string', 'number', 'boolean'].includes(typeof value);
  if (types.isDate(value) || Handle.is(value) || path.includes(value)) return false;
  const inner = [...path, value];
  return Object.values(value).every((item) => isAllowed(item, inner));
}

/** A copy for the browser: a value it may not have becomes null, and `undefined` in lists does. */
export function toBrowser(value: unknown): unknown {
  if (value === undefined || !isAllowed(value, [])) return null;
  const copy: unknown = JSON.parse(JSON.stringify(value));
  return copy;
}

export function notAFunction(functionName: string): ScriptRunAnswer {
  return {
    ok: false,
    name: 'TypeError',
    message: `google.script.run.${functionName} is not a function`,
  };
}

/** Of an error only the message arrives, under the name ScriptError. */
export function toScriptRunAnswer(
  functionName: string,
  outcome: RunOutcome<unknown>,
): ScriptRunAnswer {
  switch (outcome.kind) {
    case 'returned':
      return { ok: true, value: outcome.value };
    case 'missing':
      return notAFunction(functionName);
    case 'failed': {
      const { name, message } = outcome.error;
      return { ok: false, name: 'ScriptError', message: `${name}: ${message}` };
    }
  }
}
