// How much more than a Poisson count something varies: variance over mean of its weeks, 1 and more. Few weeks
// tell it badly, so a group leans on all groups of its rule, and they on what complaints commonly do.

type Spread = {
  readonly dispersion: number;
  /** How well the weeks tell it: their number, less for counts so small that hardly anything can vary. */
  readonly weight: number;
};

/** Variance over mean where nothing is known: people come in families and mail in bags. */
const common: Spread = { dispersion: 1.3, weight: 4 };
/** How much the rule's groups together count beside a group's own weeks. */
const weightOfAll = 4;

export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

const spreadOf = (weeks: readonly number[]): Spread => {
  const mean = sum(weeks) / Math.max(1, weeks.length);
  const degrees = weeks.length - 1;
  if (mean === 0 || degrees < 1) return { dispersion: 1, weight: 0 };
  const squares = sum(weeks.map((count) => (count - mean) ** 2));
  // The sample variance of a Poisson count has variance (2 mean² + mean) / degrees, nearly.
  return { dispersion: squares / (degrees * mean), weight: (degrees * 2 * mean) / (2 * mean + 1) };
};

const together = (spreads: readonly Spread[]): number =>
  sum(spreads.map(({ dispersion, weight }) => dispersion * weight)) /
  sum(spreads.map(({ weight }) => weight));

/** Answers the dispersion of one group of those given. */
export const dispersionAmong = (
  groups: readonly (readonly number[])[],
): ((weeks: readonly number[]) => number) => {
  const shared = together([...groups.map(spreadOf), common]);
  return (weeks) => {
    const leaning = together([spreadOf(weeks), { dispersion: shared, weight: weightOfAll }]);
    // Steadier than the others is more often luck than habit.
    return Math.max(1, shared, leaning);
  };
};
