// Keeps things on the device for a limited time. A browser that forbids it costs comfort, never an error.

export const minutes = 60_000;
export const hours = 60 * minutes;
export const days = 24 * hours;

const prefix = 'redress:';

const attempt = <Result>(work: () => Result): Result | undefined => {
  try {
    return work();
  } catch {
    return undefined;
  }
};

type Kept = { readonly until: number; readonly value: unknown };

const isKept = (found: unknown): found is Kept =>
  typeof found === 'object' &&
  found !== null &&
  'until' in found &&
  'value' in found &&
  typeof found.until === 'number';

/** Puts a value on the shelf until a moment; says whether it is really there. */
export const keep = (
  storage: Storage | undefined,
  name: string,
  value: unknown,
  until: number,
): boolean =>
  attempt(() => {
    storage?.setItem(prefix + name, JSON.stringify({ until, value }));
    return storage !== undefined;
  }) ?? false;

/** What stands on the shelf under this name, if its time is not over. */
export const find = (storage: Storage | undefined, name: string, now: number): unknown => {
  const text = attempt(() => storage?.getItem(prefix + name));
  const found: unknown = text && attempt(() => JSON.parse(text));
  return isKept(found) && found.until > now ? found.value : undefined;
};

export const drop = (storage: Storage | undefined, name: string): void => {
  attempt(() => storage?.removeItem(prefix + name));
};

/** The names on the shelf that begin like this. */
export const namesOf = (storage: Storage | undefined, beginning = ''): readonly string[] =>
  attempt(() => Array.from({ length: storage?.length ?? 0 }, (_, at) => storage?.key(at) ?? ''))
    ?.filter((name) => name.startsWith(prefix + beginning))
    .map((name) => name.slice(prefix.length)) ?? [];

/** Clears away everything whose time is over, whichever form of whichever page put it there. */
export const clearExpired = (storage: Storage | undefined, now: number): void => {
  for (const name of namesOf(storage)) {
    if (find(storage, name, now) === undefined) drop(storage, name);
  }
};
