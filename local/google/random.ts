// Repeatable randomness whose place in the sequence can be stored and taken up again.
import type { State } from './state.ts';

/** mulberry32: one step of a 32-bit sequence, and the number in [0, 1) drawn from it. */
function draw(position: number): { readonly position: number; readonly value: number } {
  const next = (position + 0x6d2b79f5) | 0;
  let mixed = Math.imul(next ^ (next >>> 15), 1 | next);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return { position: next, value: ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32 };
}

/** The next number of a Google's sequence. */
export function nextRandom(state: State): number {
  const { position, value } = draw(state.random);
  state.random = position;
  return value;
}

/** Letters and digits, as long as asked. */
export function randomText(state: State, length: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
  const pick = () => alphabet[Math.floor(nextRandom(state) * alphabet.length)];
  return Array.from({ length }, pick).join('');
}

/** A number in [0, 1) that belongs to a text for good: phases and jitter of triggers. */
export function randomOf(text: string): number {
  let hash = 2166136261;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  }
  return draw(hash).value;
}
