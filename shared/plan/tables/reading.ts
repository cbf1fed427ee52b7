// What reading a cell gives: a value, or what a person must put right there.

export type Reading<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: string };

export const read = <Value>(value: Value): Reading<Value> => ({ ok: true, value });
export const wrong = (problem: string): { readonly ok: false; readonly problem: string } => ({
  ok: false,
  problem,
});

/** Thrown inside a cell's reader where it cannot go on; `reading` turns it into words. */
export class Unreadable extends Error {}

export const reading = <Value>(work: () => Value): Reading<Value> => {
  try {
    return read(work());
  } catch (error) {
    if (error instanceof Unreadable) return wrong(error.message);
    throw error;
  }
};
