// The next complaint number: a counter in the script's properties, taken under the lock, never used twice.
import * as v from 'valibot';
import { formatNumber, numberParts } from '../../shared/model/number.ts';

const property = 'lastNumber';
const schema = v.object({ year: v.number(), running: v.number() });

const readLast = (): v.InferOutput<typeof schema> | null => {
  const stored = PropertiesService.getScriptProperties().getProperty(property);
  const parsed = v.safeParse(schema, stored === null ? null : JSON.parse(stored));
  return parsed.success ? parsed.output : null;
};

export type TakenNumber = { readonly number: string; readonly running: number };

/** Counts up before the row is written: a run that dies in between leaves a gap, not a number used twice. */
export const takeNumber = (year: number): TakenNumber => {
  const last = readLast();
  const running = last?.year === year ? last.running + 1 : 1;
  PropertiesService.getScriptProperties().setProperty(property, JSON.stringify({ year, running }));
  return { number: formatNumber(year, running), running };
};

/** At set-up, over numbers that stand in the sheet already (a copied workbook has no properties). */
export const continueNumbering = (standing: readonly string[]): void => {
  const last = readLast() ?? { year: 0, running: 0 };
  const highest = standing
    .map(numberParts)
    .filter((parts) => parts !== null)
    .reduce(
      (high, parts) =>
        parts.year > high.year || (parts.year === high.year && parts.running > high.running)
          ? parts
          : high,
      last,
    );
  if (highest === last) return;
  PropertiesService.getScriptProperties().setProperty(property, JSON.stringify(highest));
};
