// An error that ended a script, read from whichever world it comes.
import type { ScriptError } from '../google/google.ts';
import { ExecutionStopped } from './membrane.ts';
import { scriptStack } from './script-stack.ts';

/** Scripts may throw anything. */
export function describeError(error: unknown): ScriptError {
  if (error instanceof ExecutionStopped) return { name: 'Error', message: error.message };
  if (typeof error !== 'object' || error === null) {
    return { name: 'Error', message: String(error) };
  }
  const { name, message, stack, code } = error as Readonly<Record<string, unknown>>;
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
    return { name: 'Error', message: 'Exceeded maximum execution time' };
  }
  return {
    name: typeof name === 'string' ? name : 'Error',
    message: typeof message === 'string' ? message : String(error),
    ...(typeof stack === 'string' ? { stack: scriptStack(stack) } : {}),
  };
}
