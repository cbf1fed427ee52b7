// The people who handle complaints: found by role and region, away at times, with a deputy.
import type { Locale } from './submission.ts';

export type Person = {
  /** As it stands in the sheet; owners and deputies are named by it. */
  readonly name: string;
  readonly email: string;
  readonly role: string;
  /** Key of the region, or '' for every region. */
  readonly region: string;
  readonly deputy: string;
  /** Epoch milliseconds; away from the first moment up to, not including, the second. */
  readonly awayFrom: number | null;
  readonly awayTo: number | null;
  readonly locale: Locale;
};

export const isAway = (person: Person, moment: number): boolean =>
  (person.awayFrom !== null || person.awayTo !== null) &&
  moment >= (person.awayFrom ?? Number.NEGATIVE_INFINITY) &&
  moment < (person.awayTo ?? Number.POSITIVE_INFINITY);
