// Colour scales: a number's colour between the points of a gradient rule.
import type { GradientPoint, GradientSpec } from './specs.ts';

const channels = (color: string): readonly number[] =>
  [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

const mixed = (from: string, to: string, share: number): string => {
  const target = channels(to);
  const parts = channels(from).map((channel, index) =>
    Math.round(channel + ((target[index] ?? channel) - channel) * share)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${parts.join('')}`;
};

/** The number at which a point stands among the sorted numbers of the rule's cells. */
const position = (point: GradientPoint, sorted: readonly number[]): number => {
  const lowest = sorted[0] ?? 0;
  const highest = sorted.at(-1) ?? 0;
  const stated = Number(point.value);
  switch (point.type) {
    case 'MIN':
      return lowest;
    case 'MAX':
      return highest;
    case 'PERCENT':
      return lowest + ((highest - lowest) * stated) / 100;
    case 'PERCENTILE': {
      const at = ((sorted.length - 1) * stated) / 100;
      const below = sorted[Math.floor(at)] ?? lowest;
      return below + ((sorted[Math.ceil(at)] ?? below) - below) * (at % 1);
    }
    case 'NUMBER':
      return stated;
  }
};

/** A function from number to colour, for a gradient over all numbers of its cells. */
export const gradientOf = (
  { minimum, middle, maximum }: GradientSpec,
  numbers: readonly number[],
): ((value: number) => string) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const points = [minimum, ...(middle ? [middle] : []), maximum].map((point) => ({
    at: position(point, sorted),
    color: point.color,
  }));
  return (value) => {
    const above = points.findIndex((point) => value <= point.at);
    const upper = points[above];
    const lower = points[above - 1];
    if (!upper) return maximum.color;
    if (!lower) return upper.color;
    return mixed(lower.color, upper.color, (value - lower.at) / (upper.at - lower.at));
  };
};
