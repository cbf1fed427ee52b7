// How much more than a Poisson count something varies: variance over mean of its weeks, 1 and more. Few weeks
// tell it badly, so a group leans on all groups of its rule, and they on what complaints commonly do.

/** Variance over mean where nothing is known: people come in families and mail in bags. */
const common = { dispersion: 1.3, weight: 4 };
/** How much the rule's groups together count beside a group's own weeks. */
const weightOfAll = 4;

type Spread = {
  /** Sum of squared distances from the mean. */
  readonly squares: number;
  /** The same as a Poisson count would have it. */
  readonly poisson: number;
  /** Twice the reciprocal of the squared relative error with which `squares / poisson` is known. */
  readonly freedom: number;
};

export const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

const spreadOf = (weeks: readonly number[]): Spread => {
  const mean = sum(weeks) / Math.max(1, weeks.length);
  const squares = sum(weeks.map((count) => (count - mean) ** 2));
  const degrees = Math.max(0, weeks.length - 1);
  // The sample variance of a Poisson count has variance (2 mean² + mean) / degrees, nearly.
  return { squares, poisson: degrees * mean, freedom: (degrees * 2 * mean) / (2 * mean + 1) };
};

const ratio = ({ squares, poisson }: Spread): number => (poisson > 0 ? squares / poisson : 1);

/** Answers the dispersion of one group of those given. */
export const dispersionAmong = (
  groups: readonly (readonly number[])[],
): ((weeks: readonly number[]) => number) => {
  const spreads = groups.map(spreadOf);
  const all: Spread = {
    squares: sum(spreads.map(({ squares }) => squares)),
    poisson: sum(spreads.map(({ poisson }) => poisson)),
    freedom: sum(spreads.map(({ freedom }) => freedom)),
  };
  const shared =
    (all.freedom * ratio(all) + common.weight * common.dispersion) / (all.freedom + common.weight);
  return (weeks) => {
    const own = spreadOf(weeks);
    const leaning = (own.freedom * ratio(own) + weightOfAll * shared) / (own.freedom + weightOfAll);
    // Steadier than the others is more often luck than habit.
    return Math.max(1, shared, leaning);
  };
};
