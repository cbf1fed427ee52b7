// A JSON body, read and checked by a schema; what is wrong with it is said by the name of the field.
import * as v from 'valibot';
import type { Messages } from '../text/messages.ts';
import { type Answer, problem, type Request } from './message.ts';

const megabyte = 1024 * 1024;

export type BodyOutcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly answer: Answer };

const parse = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
};

export const readJson = async <Schema extends v.GenericSchema>(
  request: Request,
  schema: Schema,
  text: Messages,
  megabytes = 16,
): Promise<BodyOutcome<v.InferOutput<Schema>>> => {
  const body = await request.readBody(megabytes * megabyte);
  if (!body) {
    return { ok: false, answer: problem(413, 'too-large', text.bodyTooLong({ megabytes })) };
  }
  const parsed = parse(body.toString('utf8'));
  if (!parsed) return { ok: false, answer: problem(400, 'invalid', text.notJson) };
  const checked = v.safeParse(schema, parsed.value);
  if (checked.success) return { ok: true, value: checked.output };
  const [issue] = checked.issues;
  const message = text.badRequest({ path: v.getDotPath(issue) ?? '', problem: issue.message });
  return { ok: false, answer: problem(400, 'invalid', message) };
};
