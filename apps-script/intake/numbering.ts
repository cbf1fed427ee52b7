// The next complaint number: a counter in the script's properties, taken under the lock, never used twice.
import * as v from 'valibot';
import { formatNumber, type NumberLetter, numberParts } from '../../shared/model/number.ts';

/** Complaints and situations count for themselves. */
const properties: Readonly<Record<NumberLetter, string>> = {
  C: 'lastNumber',
  S: 'lastSituation',
};
const schema = v.object({ year: v.number(), running: v.number() });

const readLast = (
  letter: NumberLetter,
  kept = PropertiesService.getScriptProperties(),
): v.InferOutput<typeof schema> | null => {
  const stored = kept.getProperty(properties[letter]);
  const parsed = v.safeParse(schema, stored === null ? null : JSON.parse(stored));
  return parsed.success ? parsed.output : null;
};

export type TakenNumber = { readonly number: string; readonly running: number };

/** Counts up before the row is written: a run that dies in between leaves a gap, not a number used twice. */
export const takeNumber = (year: number, letter: NumberLetter = 'C'): TakenNumber => {
  const kept = PropertiesService.getScriptProperties();
  const last = readLast(letter, kept);
  const running = last?.year === year ? last.running + 1 : 1;
  kept.setProperty(properties[letter], JSON.stringify({ year, running }));
  return { number: formatNumber(year, running, letter), running };
};

/** The last complaint number given out; '' before the first. */
export const lastNumber = (): string => {
  const last = readLast('C');
  return last ? formatNumber(last.year, last.running) : '';
};

/** At set-up, over numbers that stand in the sheet already (a copied workbook has no properties). */
export const continueNumbering = (standing: readonly string[], letter: NumberLetter): void => {
  const last = readLast(letter) ?? { year: 0, running: 0 };
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
  PropertiesService.getScriptProperties().setProperty(properties[letter], JSON.stringify(highest));
};
