// Why a situation was opened, in words: what was seen, what would be usual, and since when.
import { day } from '../calendar/duration.ts';
import type { Locale } from '../model/submission.ts';
import type { Plan } from '../plan/schema.ts';
import { formatMoment } from '../text/dates.ts';
import { situationsText } from '../text/situations/situations.ts';
import type { Evidence, FoundSituation } from './situations.ts';

/** The group in the reader's words: a symptom by its name, anything else as people wrote it. */
export const sayGroup = (
  { group, label }: Pick<FoundSituation, 'group' | 'label'>,
  plan: Plan,
  locale: Locale,
): string => plan.symptoms.find(({ key }) => key === group)?.name[locale] ?? label;

/** One in so many; chance that is smaller than this is not told apart. */
const rarest = 1_000_000;

const decimals = (value: number): string =>
  value >= 10 ? String(Math.round(value)) : (Math.round(value * 10) / 10).toString();

const sayEvidence = (
  { opens, finding }: Evidence,
  about: string,
  locale: Locale,
  zone: string,
): string => {
  const text = situationsText(locale);
  const { seen, expected, probability, window, sharedBatch } = finding;
  const days = Math.max(1, Math.round((window.to - window.from) / day));
  const since = formatMoment(window.from, zone, locale);
  switch (opens.when.kind) {
    case 'cluster': {
      const batch = sharedBatch
        ? text.sharedBatch({ batch: sharedBatch.batch, count: sharedBatch.count, seen })
        : '';
      return `${text.cluster({ seen, about, since })}${batch}`;
    }
    case 'surge': {
      const usual = decimals(expected ?? 0);
      const percent = expected ? String(Math.round((100 * seen) / expected)) : text.noUsual;
      return text.surge({ seen, usual, percent });
    }
    case 'unusual': {
      const usual = decimals(expected ?? 0);
      const chance = Math.min(rarest, Math.round(1 / Math.max(probability ?? 1, 1 / rarest)));
      return text.unusual({ seen, about, days, usual, chance: String(chance) });
    }
    case 'occurs':
      return text.occurs({ count: seen });
    case 'calm':
    case 'always':
      return '';
  }
};

/** Each reason once, with its source. */
export const explainEvidence = (
  found: FoundSituation,
  plan: Plan,
  locale: Locale,
  zone: string,
): string => {
  const text = situationsText(locale);
  return text.list({
    items: found.evidence.map((evidence) => {
      const about = sayGroup(evidence.finding, plan, locale);
      const seen = sayEvidence(evidence, about, locale, zone);
      const { reason, source } = evidence.opens;
      return text.reason({ reason: reason[locale], seen, source });
    }),
  });
};
