// Chance that repeats: the same seed and name always give the same numbers, whatever was drawn elsewhere.
import { randomOf } from '../google/random.ts';

/** Answers numbers from 0 up to but not including 1. */
export type Random = () => number;

/** A sequence of its own for everything that is named, so that one draw more here changes nothing there. */
export const createRandom = (...name: readonly (string | number)[]): Random => {
  let drawn = 0;
  return () => {
    drawn += 1;
    return randomOf([...name, drawn].join('\0'));
  };
};

/** A number from `from` up to `to`. */
export const between = (random: Random, from: number, to: number): number =>
  from + random() * (to - from);

/** One of the items; undefined when there is none. */
export const pick = <Item>(random: Random, items: readonly Item[]): Item | undefined =>
  items[Math.floor(random() * items.length)];
