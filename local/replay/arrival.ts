// Turns a report of a source into the submission a complainant would have sent, and gives it a moment.
import { createHash } from 'node:crypto';
import { DateTime } from 'luxon';
import { type Locale, longest, type SubmissionInput } from '../../shared/model/submission.ts';
import { fill, type Mapping } from './mapping.ts';
import { between, createRandom, pick } from './random.ts';
import { type SourceReport, valuesOf } from './reports.ts';

export type Arrival = {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly submission: SubmissionInput;
};

export type ArrivalSettings = {
  readonly seed: number;
  /** IANA zone of the workbook. */
  readonly zone: string;
  readonly locale: Locale;
  /** Keys of the plan's regions; each complaint gets one of them by chance. */
  readonly regions: readonly string[];
};

/** Complaints come in between these hours of the day. */
const awake = { from: 7, to: 22 } as const;
/** Names the page the form would have stood on. */
const site = 'replay';

const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1)}…`;

const keysFor = (
  values: readonly string[],
  { keys, otherwise }: Pick<Mapping['symptoms'], 'keys' | 'otherwise'>,
): string[] => [
  ...new Set(values.map((value) => keys[value] ?? otherwise).filter((key) => key !== undefined)),
];

/** What a source report says, as the web app expects it. */
export const toArrival = (
  report: SourceReport,
  mapping: Mapping,
  settings: ArrivalSettings,
): Arrival => {
  const random = createRandom(settings.seed, 'arrival', report.id);
  const minutes = Math.floor(between(random, awake.from * 60, awake.to * 60));
  const seconds = Math.floor(between(random, 0, 60));
  const midnight = DateTime.fromISO(report.day, { zone: settings.zone });
  const region = pick(random, settings.regions);

  const values = (source: Mapping['product']) => valuesOf(report, source, mapping.hidden);
  const symptoms = values(mapping.symptoms);
  const product = values(mapping.product).join('; ');
  const batch = mapping.batch ? values(mapping.batch).join('; ') : '';
  const first = (column: string) => values({ column })[0] ?? '';
  const affected = mapping.affected
    .map(first)
    .filter((part) => part !== '')
    .join(' ');
  const facts = mapping.description.flatMap(({ label, ...source }) => {
    const said = values(source);
    return said.length === 0 ? [] : [`${label}: ${said.join(', ')}`];
  });
  return {
    id: report.id,
    at: midnight.plus({ minutes, seconds }).toMillis(),
    submission: {
      kind: 'complaint',
      requestId: `${site}-${createHash('sha256').update(report.id).digest('hex').slice(0, 32)}`,
      site,
      locale: settings.locale,
      description: cut([`${mapping.name}, ${report.id}`, ...facts].join('\n'), longest.description),
      category: symptoms.length > 0 ? mapping.category.unwell : mapping.category.otherwise,
      ...(product === '' ? {} : { product: cut(product, longest.line) }),
      ...(batch === '' ? {} : { batch: cut(batch, longest.line) }),
      ...(affected === '' ? {} : { affected: cut(affected, longest.line) }),
      ...(region === undefined ? {} : { region }),
      symptoms: keysFor(symptoms, mapping.symptoms),
      signals: keysFor(values(mapping.signals), mapping.signals),
      reporter: {
        name: fill(mapping.reporter.name, first),
        email: fill(mapping.reporter.email, first),
      },
      consent: true,
    },
  };
};
