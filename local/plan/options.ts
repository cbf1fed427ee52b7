// What the command line of `npm run plan` says, checked.
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { DateTime } from 'luxon';
import * as v from 'valibot';
import { type Locale, locales } from '../../shared/model/submission.ts';
import { bad, good, type Outcome } from '../replay/outcome.ts';
import { type Period, periodOf, whole } from '../replay/period.ts';
import { planWordsIn } from './text/words.ts';

/** What an early warning counts by, where the backtest is to change it. */
const countedBy = ['product', 'batch', 'symptom'] as const;
export type CountedBy = (typeof countedBy)[number];

export type BacktestOptions = {
  readonly command: 'backtest';
  readonly plan: string;
  readonly other: string | undefined;
  readonly file: string;
  readonly mapFile: string;
  readonly period: Period | undefined;
  readonly earlyWarning: CountedBy | undefined;
  readonly seed: number;
  /** People in the role that receives complaints first. */
  readonly receivers: number;
  readonly locale: Locale;
};

export type PlanOptions =
  | { readonly command: 'check'; readonly plan: string; readonly locale: Locale }
  | {
      readonly command: 'explain';
      readonly plan: string;
      readonly level: string | undefined;
      readonly region: string;
      /** As written; read once the plan's time zone is known. */
      readonly received: string | undefined;
      readonly locale: Locale;
    }
  | {
      readonly command: 'compare';
      readonly plan: string;
      readonly other: string;
      readonly locale: Locale;
    }
  | BacktestOptions;

const text = { type: 'string' } as const;
const shared = { locale: { type: 'string', default: 'en' } } as const;

/** The options each command takes; another one's is refused in the words of Node. */
type Command = PlanOptions['command'];
const commands: Readonly<Record<Command, ParseArgsConfig['options']>> = {
  check: shared,
  explain: { ...shared, level: text, region: text, received: text },
  compare: shared,
  backtest: {
    ...shared,
    with: text,
    year: text,
    from: text,
    to: text,
    mapping: { type: 'string', default: 'local/replay/caers.json' },
    'early-warning': text,
    seed: { type: 'string', default: '1' },
    receivers: { type: 'string', default: '4' },
  },
};

const isCommand = (word: string | undefined): word is Command =>
  word !== undefined && Object.hasOwn(commands, word);

/** Words that follow the command. */
const expected: Readonly<Record<Command, number>> = {
  check: 1,
  explain: 1,
  compare: 2,
  backtest: 2,
};

const day = v.pipe(v.string(), v.isoDate());
const schema = v.object({
  locale: v.picklist(locales),
  level: v.optional(v.string()),
  region: v.optional(v.string(), ''),
  received: v.optional(
    v.pipe(
      v.string(),
      v.check((text) => DateTime.fromISO(text).isValid),
    ),
  ),
  with: v.optional(v.string()),
  year: v.optional(whole(1900, 2999)),
  from: v.optional(day),
  to: v.optional(day),
  mapping: v.optional(v.string(), ''),
  'early-warning': v.optional(v.picklist(countedBy)),
  seed: v.optional(whole(0, 2 ** 31), '1'),
  receivers: v.optional(whole(1, 1000), '4'),
});

/** Reads what follows `npm run plan --`. */
export const readPlanOptions = (parameters: readonly string[]): Outcome<PlanOptions> => {
  const [command, ...rest] = parameters;
  const asked = rest[rest.indexOf('--locale') + 1];
  const locale = rest.includes('--locale') && v.is(schema.entries.locale, asked) ? asked : 'en';
  const words = planWordsIn(locale);
  if (!isCommand(command)) return bad(words.usage);
  let given: ReturnType<typeof parseArgs>;
  try {
    const options = commands[command] ?? {};
    given = parseArgs({ args: rest, allowPositionals: true, options });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return bad(`${reason}\n\n${words.usage}`);
  }
  const [plan, second, ...more] = given.positionals;
  const count = given.positionals.length;
  if (plan === undefined || count !== expected[command] || more.length > 0) return bad(words.usage);
  const checked = v.safeParse(schema, given.values);
  if (!checked.success) {
    const option = `--${v.getDotPath(checked.issues[0]) ?? ''}`;
    return bad(`${words.optionWrong({ option })}\n\n${words.usage}`);
  }
  const { level, region, received, seed, receivers, ...values } = checked.output;
  switch (command) {
    case 'check':
      return good({ command, plan, locale });
    case 'explain':
      return good({ command, plan, level, region, received, locale });
    case 'compare':
      return good({ command, plan, other: second ?? '', locale });
    case 'backtest':
      return good({
        command,
        plan,
        other: values.with,
        file: second ?? '',
        mapFile: values.mapping,
        period: periodOf(values),
        earlyWarning: values['early-warning'],
        seed,
        receivers,
        locale,
      });
  }
};
