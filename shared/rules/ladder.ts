// Who hears of it? People by role and region, deputies for those away, and the next rung where nobody is there.
import { isAway, type Person } from '../model/person.ts';
import { type DutyRule, type Ladder, ownerRole, type Procedure } from '../plan/schema.ts';

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

/** People are named by hand, and two may share a name: the one of the region is meant. */
const byName = (people: readonly Person[], name: string, region: string): Person | undefined => {
  if (name === '') return undefined;
  const namesakes = people.filter((person) => person.name === name);
  return (
    namesakes.find((person) => person.region === region) ??
    namesakes.find((person) => person.region === '') ??
    namesakes[0]
  );
};

/** The person, or their deputy, or the deputy's deputy …; nobody where the chain ends or turns in a circle. */
const presentFor = (person: Person, people: readonly Person[], now: number): Reached | null => {
  const seen = new Set<Person>();
  let candidate: Person | undefined = person;
  while (candidate && !seen.has(candidate)) {
    if (candidate.email !== '' && !isAway(candidate, now)) {
      return { person: candidate, standsInFor: candidate === person ? null : person };
    }
    seen.add(candidate);
    candidate = byName(people, candidate.deputy, candidate.region);
  }
  return null;
};

/** Everyone who holds the role for the region: those of the region itself, then those of all regions. */
export const holdersOf = (
  role: string,
  region: string,
  people: readonly Person[],
): readonly (readonly Person[])[] => {
  const holders = people.filter((person) => person.role === role);
  return [
    holders.filter((person) => person.region !== '' && person.region === region),
    holders.filter((person) => person.region === ''),
  ];
};

type Concerned = { readonly owner: string; readonly region: string };

/** Those present of a role; for the owner, the owner alone. Reckoned once for each owner and region. */
export type Directory = {
  readonly reach: (role: string, complaint: Concerned) => readonly Reached[];
};

const reachRole = (
  role: string,
  { owner, region }: Concerned,
  people: readonly Person[],
  now: number,
): readonly Reached[] => {
  const ownerOf = byName(people, owner, region);
  const groups = role === ownerRole ? [ownerOf ? [ownerOf] : []] : holdersOf(role, region, people);
  for (const holders of groups) {
    const reached = holders
      .map((holder) => presentFor(holder, people, now))
      .filter((each) => each !== null);
    if (reached.length === 0) continue;
    return reached.filter(
      (each, index) => reached.findIndex((other) => other.person === each.person) === index,
    );
  }
  return [];
};

/** The people as they can be reached at one moment. */
export const directoryOf = (people: readonly Person[], now: number): Directory => {
  const known = new Map<string, readonly Reached[]>();
  return {
    reach: (role, complaint) => {
      const key = `${role}\n${complaint.region}\n${role === ownerRole ? complaint.owner : ''}`;
      const before = known.get(key);
      if (before) return before;
      const reached = reachRole(role, complaint, people, now);
      known.set(key, reached);
      return reached;
    },
  };
};

export const ladderFor = ({ ladders }: Procedure, rank: number): Ladder | undefined =>
  ladders.find((ladder) => rank >= ladder.minimumRank);

/**
 * The ladder of one duty: it starts with whoever has to do it. A role that stands on the ladder
 * starts at its own rung, another one takes the lowest; the rungs above are those of the ladder.
 */
export const ladderOf = (
  { role }: DutyRule,
  procedure: Procedure,
  rank: number,
): Ladder | undefined => {
  const ladder = ladderFor(procedure, rank);
  if (!ladder || ladder.rungs[0]?.role === role) return ladder;
  const standing = ladder.rungs.findIndex((rung) => rung.role === role);
  const above = ladder.rungs.slice(Math.max(0, standing) + 1);
  return { ...ladder, rungs: [{ role, overdueBy: null }, ...above] };
};

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
