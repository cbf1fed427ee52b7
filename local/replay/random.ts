// Chance that repeats: the same seed and name always give the same numbers, whatever was drawn before.

/** Answers numbers from 0 up to but not including 1. */
export type Random = () => number;

/** A stream of its own for everything that is named, so that one draw more here changes nothing there. */
export const createRandom = (...name: readonly (string | number)[]): Random => {
  // FNV-1a over the name gives the start, mulberry32 the numbers (both public domain).
  let state = 0x811c9dc5;
  for (const character of name.join('\0')) {
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** A number from `from` up to `to`. */
export const between = (random: Random, from: number, to: number): number =>
  from + random() * (to - from);

/** One of the items; undefined when there is none. */
export const pick = <Item>(random: Random, items: readonly Item[]): Item | undefined =>
  items[Math.floor(random() * items.length)];
