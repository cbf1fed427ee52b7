// An error as a value: what may go wrong outside our hands is answered, not thrown.

export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly message: string };

export const good = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });
export const bad = (message: string): { readonly ok: false; readonly message: string } => ({
  ok: false,
  message,
});
