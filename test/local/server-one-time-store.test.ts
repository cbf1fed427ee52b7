// Content handed out once: the second asker, and one who comes too late, get nothing.
import { expect, it } from 'vitest';
import { createOneTimeStore } from '../../local/server/web-app/one-time-store.ts';

const storeAt = (clock: { now: number }, most = 10) =>
  createOneTimeStore<string>({ lifetimeMs: 1_000, most, now: () => clock.now });

it('gives content to the first who asks', () => {
  const store = storeAt({ now: 0 });
  const key = store.put('answer');
  expect(store.take(key)).toBe('answer');
  expect(store.take(key)).toBeUndefined();
});

it('has forgotten what has expired', () => {
  const clock = { now: 0 };
  const store = storeAt(clock);
  const key = store.put('answer');
  clock.now = 1_000;
  expect(store.take(key)).toBeUndefined();
});

it('drops the oldest beyond its bound', () => {
  const store = storeAt({ now: 0 }, 2);
  const [first, second, third] = ['1', '2', '3'].map((content) => store.put(content));
  expect(store.take(first ?? '')).toBeUndefined();
  expect([store.take(second ?? ''), store.take(third ?? '')]).toEqual(['2', '3']);
});

it('gives every content a key of its own that cannot be guessed', () => {
  const store = storeAt({ now: 0 });
  const keys = new Set(['same', 'same', 'same'].map((content) => store.put(content)));
  expect(keys.size).toBe(3);
  for (const key of keys) expect(key).toMatch(/^[\w-]{43}$/);
});
