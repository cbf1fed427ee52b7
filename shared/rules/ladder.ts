// Who hears of it? People by role and region, deputies for those away, and the next rung where nobody is there.
import { isAway, type Person } from '../model/person.ts';
import { type Ladder, ownerRole, type Plan } from '../plan/schema.ts';

export type Reached = {
  readonly person: Person;
  /** The one whose deputy this person is, where they are away. */
  readonly standsInFor: Person | null;
};

export type Climb = {
  /** The rung where somebody was reached; the asked one, or one above it. */
  readonly rung: number;
  readonly reached: readonly Reached[];
  /** Roles of the rungs where nobody could be reached, from the asked one upward. */
  readonly skipped: readonly string[];
};

const byName = (people: readonly Person[], name: string): Person | undefined =>
  name === '' ? undefined : people.find((person) => person.name === name);

/** The person, or their deputy, or the deputy's deputy …; nobody where the chain ends or turns in a circle. */
const presentFor = (person: Person, people: readonly Person[], now: number): Reached | null => {
  const seen = new Set<Person>();
  let candidate: Person | undefined = person;
  while (candidate && !seen.has(candidate)) {
    if (candidate.email !== '' && !isAway(candidate, now)) {
      return { person: candidate, standsInFor: candidate === person ? null : person };
    }
    seen.add(candidate);
    candidate = byName(people, candidate.deputy);
  }
  return null;
};

/** Everyone who holds the role for the region; people of a region of their own before people of all regions. */
export const holdersOf = (role: string, region: string, people: readonly Person[]): Person[] => {
  const holders = people.filter((person) => person.role === role);
  const local = holders.filter((person) => person.region !== '' && person.region === region);
  return local.length > 0 ? local : holders.filter((person) => person.region === '');
};

type Concerned = { readonly owner: string; readonly region: string };

/** Those present of a role; for the owner, the owner alone. Asked once for each owner or region. */
export type Directory = {
  readonly reach: (role: string, complaint: Concerned) => readonly Reached[];
};

const reachRole = (
  role: string,
  { owner, region }: Concerned,
  people: readonly Person[],
  now: number,
): readonly Reached[] => {
  const holders =
    role === ownerRole
      ? [byName(people, owner)].filter((person) => person !== undefined)
      : holdersOf(role, region, people);
  const reached = holders
    .map((holder) => presentFor(holder, people, now))
    .filter((each) => each !== null);
  return reached.filter(
    (each, index) => reached.findIndex((other) => other.person === each.person) === index,
  );
};

/** The people as they can be reached at one moment. */
export const directoryOf = (people: readonly Person[], now: number): Directory => {
  const known = new Map<string, readonly Reached[]>();
  return {
    reach: (role, complaint) => {
      const key = `${role}\n${role === ownerRole ? complaint.owner : complaint.region}`;
      const before = known.get(key);
      if (before) return before;
      const reached = reachRole(role, complaint, people, now);
      known.set(key, reached);
      return reached;
    },
  };
};

export const ladderFor = (plan: Plan, rank: number): Ladder | undefined =>
  plan.ladders.find((ladder) => rank >= ladder.minimumRank);

/** Starts at a rung and goes up until somebody is reached; `reached` is empty where the ladder reaches nobody. */
export const climbFrom = (
  rung: number,
  ladder: Ladder,
  complaint: Concerned,
  directory: Directory,
): Climb => {
  const skipped: string[] = [];
  for (let step = rung; step < ladder.rungs.length; step += 1) {
    const role = ladder.rungs[step]?.role ?? ownerRole;
    const reached = directory.reach(role, complaint);
    if (reached.length > 0) return { rung: step, reached, skipped };
    skipped.push(role);
  }
  return { rung, reached: [], skipped };
};
