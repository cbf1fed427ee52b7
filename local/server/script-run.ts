// google.script.run as it arrives by HTTP: one function of the script with plain arguments.
import * as v from 'valibot';
import type { ScriptRunAnswer as Outcome } from '../google/google.ts';
import type { ScriptRunAnswer } from './api-types.ts';
import { type Host, inTurn } from './host.ts';
import { readJson } from './http/json-body.ts';
import { type Answer, json, problem, type Request } from './http/message.ts';

const callSchema = v.object({ function: v.string(), args: v.array(v.unknown()) });
const largestMegabytes = 50;

/** Who runs the script: the editor's window for a sidebar, the project for a web app's page. */
export type ScriptRunner = {
  scriptRun(functionName: string, args: readonly unknown[]): Outcome;
};

export const scriptRun = async (
  host: Host,
  runner: ScriptRunner,
  request: Request,
): Promise<Answer> => {
  const call = await readJson(request, callSchema, host.text, largestMegabytes);
  if (!call.ok) return call.answer;
  const outcome = await inTurn(host, () => runner.scriptRun(call.value.function, call.value.args));
  if (!outcome.ok) return problem(500, 'script-failed', outcome.message);
  return json({ value: outcome.value ?? null } satisfies ScriptRunAnswer);
};
