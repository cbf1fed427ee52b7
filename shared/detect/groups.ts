// Puts sightings that have something in common together, and tells what a group looks like.
import type { GroupedBy } from '../plan/detection-schema.ts';
import type { Finding, SharedBatch } from './finding.ts';
import { compare, type Sighting } from './sighting.ts';
import { batchKey, similarityKey } from './similarity.ts';

/** Nobody known is a person of its own. */
export const personOf = ({ person, number }: Sighting): string =>
  person === '' ? `\0${number}` : person;

export const peopleIn = (sightings: readonly Sighting[]): number =>
  new Set(sightings.map(personOf)).size;

const remembered = (key: (text: string) => string): ((text: string) => string) => {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text) ?? key(text);
    known.set(text, found);
    return found;
  };
};

/** Groups in the order of their keys, the sightings of each in the order given; what has no product or batch is in no group. */
export const grouped = (
  sightings: readonly Sighting[],
  by: GroupedBy,
): ReadonlyMap<string, readonly Sighting[]> => {
  if (by === 'volume') return new Map([['', sightings]]);
  const productKey = remembered(similarityKey);
  const groups = new Map<string, Sighting[]>();
  for (const sighting of sightings) {
    const keys = {
      symptom: () => [...new Set(sighting.symptoms)],
      batch: () => [batchKey(sighting.batch)],
      product: () => [productKey(sighting.product)],
    }[by]();
    for (const key of keys.filter((found) => found !== '')) {
      const group = groups.get(key);
      if (group) group.push(sighting);
      else groups.set(key, [sighting]);
    }
  }
  return new Map([...groups].sort(([one], [other]) => compare(one, other)));
};

/** The most frequent; of equals the first in the order of characters. */
const mostFrequent = (texts: readonly string[]): string => {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  let best = '';
  let most = 0;
  for (const [text, count] of counts) {
    if (count > most || (count === most && text < best)) {
      best = text;
      most = count;
    }
  }
  return best;
};

const labelOf = (group: string, members: readonly Sighting[], by: GroupedBy): string => {
  if (by === 'volume' || by === 'symptom') return group;
  return mostFrequent(members.map((member) => member[by].trim()));
};

const sharedBatch = (members: readonly Sighting[]): SharedBatch | undefined => {
  let best: SharedBatch | undefined;
  for (const [key, sharing] of grouped(members, 'batch')) {
    const count = peopleIn(sharing);
    if (best !== undefined && count <= best.count) continue;
    const batch = labelOf(key, sharing, 'batch');
    best = { batch, count, share: count / peopleIn(members) };
  }
  return best;
};

/** A finding about these members, oldest first. */
export const findingOf = (
  members: readonly Sighting[],
  by: GroupedBy,
  facts: Pick<Finding, 'group' | 'seen' | 'expected' | 'probability' | 'window'>,
): Finding => {
  const shared = sharedBatch(members);
  return {
    ...facts,
    label: labelOf(facts.group, members, by),
    members: members.map(({ number }) => number),
    ...(shared && { sharedBatch: shared }),
  };
};
