// Content that can be fetched once, by a key nobody can guess, within a short while.
import { randomBytes } from 'node:crypto';

export type OneTimeStore<Content> = {
  /** Keeps the content and answers its key. */
  put(content: Content): string;
  /** The content, the first time it is asked for and while it has not expired. */
  take(key: string): Content | undefined;
};

export type StoreLimits = {
  readonly lifetimeMs: number;
  /** The oldest are dropped beyond this. */
  readonly most: number;
  /** Real milliseconds; these keys live in real time whatever the virtual clock shows. */
  readonly now: () => number;
};

export const createOneTimeStore = <Content>(limits: StoreLimits): OneTimeStore<Content> => {
  const kept = new Map<string, { readonly content: Content; readonly until: number }>();
  const dropOld = () => {
    for (const [key, { until }] of kept) {
      if (until > limits.now() && kept.size <= limits.most) return;
      kept.delete(key);
    }
  };
  return {
    put: (content) => {
      const key = randomBytes(32).toString('base64url');
      kept.set(key, { content, until: limits.now() + limits.lifetimeMs });
      dropOld();
      return key;
    },
    take: (key) => {
      dropOld();
      const found = kept.get(key);
      kept.delete(key);
      return found?.content;
    },
  };
};
