// What a complainant sends to the web app, and what the web app answers: the contract on the wire.
import * as v from 'valibot';
import { type Locale, locales } from './locale.ts';
import { longest, looksLikeEmail, tidyCode, tidyEmail, tidyLine, tidyText } from './normalise.ts';

export { type Locale, locales, longest };

/** Whoever sends, what arrives is as tidy as if it came from the form. */
const tidied = (maximum: number, tidy: (text: string) => string) =>
  v.pipe(v.string(), v.transform(tidy), v.maxLength(maximum));
const line = (maximum: number) => tidied(maximum, tidyLine);
const code = (maximum: number) => tidied(maximum, tidyCode);
const required = (maximum: number, tidy = tidyLine) =>
  v.pipe(tidied(maximum, tidy), v.minLength(1));
const keys = v.optional(v.pipe(v.array(required(60)), v.maxLength(40)), []);

export const submissionSchema = v.object({
  kind: v.literal('complaint'),
  /** Made once per complaint by the sender; a resend carries the same one and gets the same receipt. */
  requestId: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{16,64}$/)),
  site: required(longest.line),
  locale: v.picklist(locales),
  channel: v.optional(required(60)),
  region: v.optional(required(60)),
  description: required(longest.description, tidyText),
  category: v.optional(required(60)),
  product: v.optional(line(longest.line)),
  specification: v.optional(line(longest.line)),
  batch: v.optional(code(longest.line)),
  symptoms: keys,
  signals: keys,
  affected: v.optional(line(longest.line)),
  reporter: v.object({
    name: required(longest.line),
    phone: v.optional(code(longest.phone)),
    email: v.optional(v.pipe(tidied(longest.line, tidyEmail), v.check(looksLikeEmail))),
  }),
  wish: v.optional(tidied(longest.wish, tidyText)),
  urgency: v.optional(required(60)),
  consent: v.literal(true),
});

export type Submission = v.InferOutput<typeof submissionSchema>;
/** What the sender may leave out is optional here; the parsed form has it filled in. */
export type SubmissionInput = v.InferInput<typeof submissionSchema>;

/** A promise in the complainant's words; `due` is ISO 8601 with offset. */
export type DatedPromise = { readonly text: string; readonly due: string };

export type RefusalCode = 'invalid' | 'busy' | 'limit' | 'too-large' | 'not-found' | 'refused';

export type Receipt = {
  readonly ok: true;
  readonly number: string;
  readonly secret: string;
  readonly level: string;
  readonly promises: readonly DatedPromise[];
  /** Whom to ask how the complaint stands, as a sentence; left out where the plan names nobody. */
  readonly contact?: string;
};

export type Refusal = {
  readonly ok: false;
  readonly code: RefusalCode;
  readonly message: string;
  /** Message by field name, where a field is at fault. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Seconds after which trying again makes sense. */
  readonly retry?: number;
};

export type Answer = Receipt | Refusal;

export type Choice = { readonly key: string; readonly name: string };

/** What a form needs to know of a plan, in one language: answered to `GET ?view=plan&locale=…`. */
export type PublicPlan = {
  readonly id: string;
  readonly version: string;
  readonly name: string;
  readonly locale: Locale;
  readonly categories: readonly Choice[];
  readonly symptoms: readonly Choice[];
  /** Facts that make a complaint graver and that a complainant can be asked about. */
  readonly signals: readonly Choice[];
  readonly regions: readonly Choice[];
  readonly urgencies: readonly Choice[];
  /** What is promised to everyone who complains, without a date: "A first answer within 1 hour". */
  readonly promises: readonly string[];
};

export type PlanAnswer = { readonly ok: true; readonly plan: PublicPlan } | Refusal;
