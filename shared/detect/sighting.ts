// A complaint as detectors see it. Duplicates that were merged stand for one complaint.

export type Sighting = {
  readonly number: string;
  /** Received, epoch milliseconds. */
  readonly at: number;
  /** Identity of the affected person, normalised; '' is nobody known, each a person of its own. */
  readonly person: string;
  readonly product: string;
  readonly batch: string;
  /** Keys of the plan. */
  readonly symptoms: readonly string[];
  /** Number of the complaint that this one is a duplicate of. */
  readonly mergedInto?: string;
};

/** In the order of characters, whatever language the machine speaks. */
export const compare = (one: string, other: string): number =>
  one < other ? -1 : Number(one > other);

/** By moment, then by number: the same whatever order the rows stand in. */
export const oldestFirst = (one: Sighting, other: Sighting): number =>
  one.at - other.at || compare(one.number, other.number);

/** The complaint at the end of a chain of merges; a circle ends at its smallest number. */
const survivorOf = (number: string, mergedInto: ReadonlyMap<string, string>): string => {
  const passed: string[] = [];
  let current = number;
  for (;;) {
    const next = mergedInto.get(current);
    if (next === undefined) return current;
    const loop = passed.indexOf(current);
    if (loop >= 0) return [...passed.slice(loop)].sort(compare)[0] ?? current;
    passed.push(current);
    current = next;
  }
};

/**
 * Those received up to now, oldest first, one for each complaint: the one the others were merged into, with
 * its own facts alone; the oldest of the duplicates where that one is not among them.
 */
export const countedOnce = (sightings: readonly Sighting[], now: number): readonly Sighting[] => {
  const mergedInto = new Map<string, string>();
  for (const { number, mergedInto: target } of sightings) {
    if (target !== undefined && target !== number) mergedInto.set(number, target);
  }
  const kept = new Map<string, Sighting>();
  for (const sighting of sightings.filter(({ at }) => at <= now).sort(oldestFirst)) {
    const survivor = survivorOf(sighting.number, mergedInto);
    if (!kept.has(survivor) || sighting.number === survivor) kept.set(survivor, sighting);
  }
  return [...kept.values()].sort(oldestFirst);
};
