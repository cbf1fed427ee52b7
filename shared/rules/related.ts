// Which other complaints concern the same batch? The question that decides at an adverse reaction (P8-3).
import { batchKey } from '../detect/similarity.ts';
import type { Locale } from '../model/submission.ts';
import { rulesText } from '../text/rules/rules.ts';

/** A complaint with its batch; `merged` ones stand for another. */
export type Batched = {
  readonly number: string;
  readonly batch: string;
  readonly at: number;
  readonly merged: boolean;
};

/** As many numbers as one reads in a cell. */
const named = 5;

/** In words by number, for every complaint that shares its batch with another; the latest stand first. */
export const relatedByBatch = (
  complaints: readonly Batched[],
  locale: Locale,
): ReadonlyMap<string, string> => {
  const batches = new Map<string, Batched[]>();
  for (const complaint of complaints) {
    const key = batchKey(complaint.batch);
    if (key === '' || complaint.merged) continue;
    const standing = batches.get(key);
    if (standing) standing.push(complaint);
    else batches.set(key, [complaint]);
  }
  const related = new Map<string, string>();
  for (const members of batches.values()) {
    if (members.length < 2) continue;
    const latest = [...members].sort(
      (one, other) => other.at - one.at || (one.number < other.number ? 1 : -1),
    );
    for (const { number } of members) {
      const numbers = latest.filter((each) => each.number !== number).map((each) => each.number);
      const text = rulesText(locale).sameBatch({
        numbers: numbers.slice(0, named),
        count: numbers.length,
      });
      related.set(number, text);
    }
  }
  return related;
};
