// Past outbreaks must not become what is usual: weeks that stand far above the others are held down.

import { sum } from './dispersion.ts';
import { negativeBinomial } from './expectation.ts';
import { probabilityFrom } from './negative-binomial.ts';

/** Part of the weeks, the fullest, that may be outbreaks. */
const suspectPart = 1 / 4;
/** A week less probable than this, judged by those not suspected, is held down. */
const improbable = 0.0001;
/** The quieter weeks vary less than all of them do, so this is reckoned at the least. */
const leastDispersion = 3;

/** Least count that is improbable. */
const limitOf = (quiet: readonly number[]): number => {
  const mean = sum(quiet) / quiet.length;
  const variance = sum(quiet.map((count) => (count - mean) ** 2)) / Math.max(1, quiet.length - 1);
  const dispersion = Math.max(leastDispersion, mean > 0 ? (2 * variance) / mean : 0);
  const usual = negativeBinomial({
    events: 0.5 + sum(quiet) / dispersion,
    exposure: quiet.length / dispersion,
    ahead: 1,
    dispersion,
  });
  let limit = Math.ceil(usual.mean) + 1;
  while (probabilityFrom(limit, usual) >= improbable) limit += Math.ceil(limit / 20);
  return limit;
};

/** The weeks in their order, outbreaks held down to the fullest of the other weeks. */
export const withoutOutbreaks = (weeks: readonly number[]): readonly number[] => {
  const ascending = [...weeks].sort((one, other) => one - other);
  const quiet = ascending.slice(0, weeks.length - Math.floor(weeks.length * suspectPart));
  const fullest = ascending[ascending.length - 1] ?? 0;
  if (quiet.length === 0 || fullest <= 2) return weeks;
  const limit = limitOf(quiet);
  if (fullest < limit) return weeks;
  const most = Math.max(...weeks.filter((count) => count < limit));
  return weeks.map((count) => Math.min(count, most));
};
