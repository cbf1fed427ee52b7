// How long to wait between two looks at the selection: each costs calls, of which Google allows so many a day.

/** Milliseconds: soon while something changes, then twice as long after each look that found nothing new. */
const shortest = 3000;
const longest = 24_000;

export const pauseAfter = (unchanged: number): number =>
  Math.min(longest, shortest * 2 ** unchanged);
