// The options of `npm start`: read, checked, and refused in words that say what to do.
import { parseArgs } from 'node:util';
import { DateTime } from 'luxon';
import { isLocale, type Locale, locales, type Messages, messagesFor } from './text/messages.ts';

export type StartOptions = {
  /** Desk; the web app, its content and the partner site take the next three. */
  readonly port: number;
  readonly dataFolder: string;
  readonly locale: Locale;
  readonly plan: string;
  /** Epoch milliseconds, or null for the real time. */
  readonly now: number | null;
  readonly fresh: boolean;
  readonly empty: boolean;
  readonly smtp: string | null;
};

export type OptionDefaults = { readonly dataFolder: string; readonly plans: readonly string[] };

export type OptionsOutcome =
  | { readonly kind: 'start'; readonly options: StartOptions }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'refused'; readonly message: string };

const shape = {
  port: { type: 'string', default: '8800' },
  data: { type: 'string' },
  locale: { type: 'string', default: 'en' },
  plan: { type: 'string' },
  now: { type: 'string' },
  fresh: { type: 'boolean', default: false },
  empty: { type: 'boolean', default: false },
  smtp: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const parse = (parameters: readonly string[]) =>
  parseArgs({ args: [...parameters], options: shape });

const readPort = (given: string): number | null => {
  const port = Number(given);
  return /^\d+$/.test(given) && (port === 0 || (port >= 1024 && port <= 65_532)) ? port : null;
};

const readMoment = (given: string): number | null => {
  // Without an offset it would mean another moment on every machine.
  if (!/T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(given)) return null;
  const moment = DateTime.fromISO(given);
  return moment.isValid ? moment.toMillis() : null;
};

const isSmtp = (given: string): boolean =>
  URL.canParse(given) && ['smtp:', 'smtps:'].includes(new URL(given).protocol);

const check = (
  values: ReturnType<typeof parse>['values'],
  defaults: OptionDefaults,
  text: Messages,
): OptionsOutcome => {
  const refused = (message: string): OptionsOutcome => ({ kind: 'refused', message });
  const port = readPort(values.port);
  if (port === null) return refused(text.badPort({ given: values.port }));
  const choice = (option: string, given: string, choices: readonly string[]) =>
    refused(text.badChoice({ option, given, choices: choices.join(', ') }));
  if (!isLocale(values.locale)) return choice('locale', values.locale, locales);
  const plan = values.plan ?? defaults.plans[0] ?? '';
  if (!defaults.plans.includes(plan)) return choice('plan', plan, defaults.plans);
  const now = values.now === undefined ? null : readMoment(values.now);
  if (values.now !== undefined && now === null) return refused(text.badNow({ given: values.now }));
  if (values.smtp !== undefined && !isSmtp(values.smtp)) {
    return refused(text.badSmtp({ given: values.smtp }));
  }
  return {
    kind: 'start',
    options: {
      port,
      dataFolder: values.data ?? defaults.dataFolder,
      locale: values.locale,
      plan,
      now,
      fresh: values.fresh,
      empty: values.empty,
      smtp: values.smtp ?? null,
    },
  };
};

/** Reads what follows `npm start --`; the first of `defaults.plans` is the default plan. */
export const readOptions = (
  parameters: readonly string[],
  defaults: OptionDefaults,
): OptionsOutcome => {
  try {
    const { values } = parse(parameters);
    const text = messagesFor(isLocale(values.locale) ? values.locale : 'en');
    if (values.help) {
      const usage = text.usage({ plans: defaults.plans.join(', '), locales: locales.join(', ') });
      return { kind: 'help', text: usage };
    }
    return check(values, defaults, text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'refused', message: messagesFor('en').unknownOption({ reason }) };
  }
};
