// How long to wait before the next try: longer each time, never in step with other devices.

const first = 4_000;
const longest = 5 * 60_000;

/**
 * Milliseconds to wait after so many failed tries (from 1). `random` spreads devices that failed
 * together; `atLeast` is what the web app asked for, in seconds.
 */
export const pauseAfter = (tries: number, random: number, atLeast = 0): number => {
  const grown = Math.min(first * 2 ** (tries - 1), longest);
  return Math.round(atLeast * 1000 + grown * (0.5 + random / 2));
};
