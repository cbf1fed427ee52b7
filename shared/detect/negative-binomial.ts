// The negative binomial distribution by mean and size: variance = mean + mean² / size. A Poisson rate that is
// itself known only as a gamma distribution gives it (Greenwood and Yule 1920, J R Stat Soc 83:255).

export type NegativeBinomial = { readonly mean: number; readonly size: number };

/** Beyond it the rest of a sum does not show in a number of 15 digits. */
const negligible = 1e-16;

/** Chance of exactly `count`; summed as logarithms, so that it does not vanish for large means. */
export const probabilityOf = (count: number, { mean, size }: NegativeBinomial): number => {
  if (mean <= 0) return count === 0 ? 1 : 0;
  let logarithm = -size * Math.log1p(mean / size) + count * Math.log(mean / (size + mean));
  for (let each = 0; each < count; each += 1) logarithm += Math.log((each + size) / (each + 1));
  return Math.exp(logarithm);
};

/** Chance of `count` or more. */
export const probabilityFrom = (count: number, distribution: NegativeBinomial): number => {
  if (count <= 0) return 1;
  const { mean, size } = distribution;
  const ratio = mean / (size + mean);
  if (count <= mean) {
    let below = 0;
    let term = probabilityOf(count - 1, distribution);
    for (let each = count - 1; each >= 0 && term > negligible * below; each -= 1) {
      below += term;
      term *= each / ((each - 1 + size) * ratio);
    }
    return Math.max(0, 1 - below);
  }
  let sum = 0;
  let term = probabilityOf(count, distribution);
  for (let each = count; term > negligible * sum; each += 1) {
    sum += term;
    term *= ((each + size) / (each + 1)) * ratio;
  }
  return Math.min(1, sum);
};
