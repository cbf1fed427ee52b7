// google.script.run as it arrives by HTTP: one function of the script with plain arguments.
import * as v from 'valibot';
import type { ScriptRunAnswer as Outcome } from '../google/google.ts';
import type { ScriptRunAnswer } from './api-types.ts';
import { type Host, inTurn } from './host.ts';
import { type Answer, json, problem } from './http/message.ts';

const callSchema = v.object({ function: v.string(), args: v.array(v.unknown()) });

/** Who runs the script: the editor's window for a sidebar, the project for a web app's page. */
export type ScriptRunner = {
  scriptRun(functionName: string, args: readonly unknown[]): Outcome;
};

const parsed = (body: Buffer | null): unknown => {
  try {
    return JSON.parse(body?.toString('utf8') ?? '');
  } catch {
    return undefined;
  }
};

export const scriptRun = async (
  host: Host,
  runner: ScriptRunner,
  body: Buffer | null,
): Promise<Answer> => {
  const call = v.safeParse(callSchema, parsed(body));
  if (!call.success) return problem(400, 'invalid', host.text.scriptRunShape);
  const outcome = await inTurn(host, () =>
    runner.scriptRun(call.output.function, call.output.args),
  );
  if (!outcome.ok) return problem(500, 'script-failed', outcome.message);
  return json({ value: outcome.value ?? null } satisfies ScriptRunAnswer);
};
