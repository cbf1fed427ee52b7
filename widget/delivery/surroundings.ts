// Everything the form takes from its browser, in one place, so that tests can bring their own.

import { makeRequestId } from './request-id.ts';

export type Surroundings = {
  readonly fetch: (url: string, request: RequestInit) => Promise<Response>;
  /** Survives closing the page; undefined where the browser forbids it. */
  readonly device: Storage | undefined;
  /** Survives reloading the page and ends with the tab. */
  readonly tab: Storage | undefined;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** A mark no other complaint has. */
  readonly requestId: () => string;
  /** From 0 up to, not including, 1. */
  readonly random: () => number;
  /** Runs something after so many milliseconds; calling the result prevents it. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  /** Runs something whenever the connection comes back; calling the result ends that. */
  readonly whenOnline: (run: () => void) => () => void;
};

/** Merely naming the storage throws where cookies are blocked. */
const ifAllowed = (storage: () => Storage): Storage | undefined => {
  try {
    return storage();
  } catch {
    return undefined;
  }
};

export const browserSurroundings = (): Surroundings => ({
  fetch: (url, request) => fetch(url, request),
  device: ifAllowed(() => localStorage),
  tab: ifAllowed(() => sessionStorage),
  now: () => Date.now(),
  requestId: () => makeRequestId(crypto),
  random: () => Math.random(),
  after: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  whenOnline: (run) => {
    addEventListener('online', run);
    return () => removeEventListener('online', run);
  },
});
