// Reads what the web app said to a complaint: a receipt, a refusal, or nothing that can be relied on.
import type { Answer, Receipt, Refusal, RefusalCode } from '../../shared/model/submission.ts';

const codes: Readonly<Record<RefusalCode, true>> = {
  invalid: true,
  busy: true,
  limit: true,
  'too-large': true,
  'not-found': true,
  refused: true,
};

const isReceipt = (found: Partial<Record<keyof Receipt, unknown>>): found is Receipt =>
  found.ok === true &&
  typeof found.number === 'string' &&
  typeof found.secret === 'string' &&
  Array.isArray(found.promises);

const isRefusal = (found: Partial<Record<keyof Refusal, unknown>>): found is Refusal =>
  found.ok === false &&
  typeof found.code === 'string' &&
  Object.hasOwn(codes, found.code) &&
  typeof found.message === 'string';

/** The answer, if this is one. */
export const readAnswer = (found: unknown): Answer | undefined => {
  if (typeof found !== 'object' || found === null) return undefined;
  return isReceipt(found) || isRefusal(found) ? found : undefined;
};
