// What the command line of `npm run replay` says, checked.
import { parseArgs } from 'node:util';
import { Duration } from 'luxon';
import * as v from 'valibot';
import { type Locale, locales } from '../../shared/model/submission.ts';
import { bad, good, type Outcome } from './outcome.ts';
import { type Period, periodOf, whole } from './period.ts';
import { wordsIn } from './text/words.ts';

export type ReplayOptions = {
  readonly file: string;
  readonly mapFile: string;
  readonly period: Period | undefined;
  /** Milliseconds between sweeps: a multiple of the interval of the add-on's own trigger. */
  readonly sweepEvery: number;
  readonly seed: number;
  readonly limit: number;
  readonly locale: Locale;
  /** Port of the desk that shows the outcome; undefined: no desk. */
  readonly port: number | undefined;
  /** Where the outcome is to be kept; undefined: nobody asked for it. */
  readonly dataFolder: string | undefined;
};

const locale = v.picklist(locales);
const day = v.pipe(v.string(), v.isoDate());

/** The add-on's own trigger fires this often, in milliseconds. */
export const ownInterval = Duration.fromObject({ minutes: 5 }).toMillis();

const schema = v.pipe(
  v.object({
    map: v.string(),
    year: v.optional(whole(1900, 2999)),
    from: v.optional(day),
    to: v.optional(day),
    'sweep-every': v.pipe(
      v.string(),
      v.transform((text) => Duration.fromISO(text).toMillis()),
      v.check((milliseconds) => milliseconds > 0 && milliseconds % ownInterval === 0),
    ),
    seed: whole(0, 2 ** 31),
    limit: v.optional(whole(1, 10_000_000)),
    locale,
    port: whole(1, 65_532),
    'no-desk': v.boolean(),
    data: v.optional(v.string()),
  }),
  v.transform((given) => ({
    mapFile: given.map,
    period: periodOf(given),
    sweepEvery: given['sweep-every'],
    seed: given.seed,
    limit: given.limit ?? Number.POSITIVE_INFINITY,
    locale: given.locale,
    port: given['no-desk'] ? undefined : given.port,
    dataFolder: given.data,
  })),
);

const shape = {
  map: { type: 'string', default: 'local/replay/caers.json' },
  year: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
  'sweep-every': { type: 'string', default: 'PT1H' },
  seed: { type: 'string', default: '1' },
  limit: { type: 'string' },
  locale: { type: 'string', default: 'en' },
  port: { type: 'string', default: '8800' },
  'no-desk': { type: 'boolean', default: false },
  data: { type: 'string' },
} as const;

/** Reads what follows `npm run replay --`. */
export const readOptions = (parameters: readonly string[]): Outcome<ReplayOptions> => {
  try {
    const { values, positionals } = parseArgs({
      args: [...parameters],
      allowPositionals: true,
      options: shape,
    });
    const words = wordsIn(v.is(locale, values.locale) ? values.locale : 'en');
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return bad(words.usage);
    const checked = v.safeParse(schema, values);
    if (checked.success) return good({ file, ...checked.output });
    const option = `--${v.getDotPath(checked.issues[0]) ?? ''}`;
    return bad(`${words.optionWrong({ option })}\n\n${words.usage}`);
  } catch (error) {
    // An option that does not exist, in the words of Node.
    const reason = error instanceof Error ? error.message : String(error);
    return bad(`${reason}\n\n${wordsIn('en').usage}`);
  }
};
