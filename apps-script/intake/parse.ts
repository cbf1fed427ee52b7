// Reads what came in: JSON, then the contract's shape; every mistake answered by field, in the sender's language.
import * as v from 'valibot';
import { tidyText } from '../../shared/model/normalise.ts';
import {
  type Locale,
  locales,
  type Refusal,
  type RefusalCode,
  type Submission,
  submissionSchema,
} from '../../shared/model/submission.ts';
import { answersText } from '../../shared/text/answers/answers.ts';

/** Characters; a cell holds 50,000 and all the fields together far less than this. */
const longestBody = 100_000;

export type Parsed =
  | { readonly ok: true; readonly submission: Submission }
  | { readonly ok: false; readonly refusal: Refusal };

export const refuse = (
  code: RefusalCode,
  message: string,
  more: Pick<Refusal, 'fields' | 'retry'> = {},
): Refusal => ({ ok: false, code, message, ...more });

export const readLocale = (value: unknown): Locale =>
  locales.find((locale) => locale === value) ?? 'en';

const readJson = (body: string): unknown => {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
};

const isBlank = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && tidyText(value) === '');

/** What was left empty is the same as what was left out. */
const withoutBlanks = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const filled = Object.entries(value).filter(([, part]) => !isBlank(part));
  return Object.fromEntries(filled.map(([key, part]) => [key, withoutBlanks(part)]));
};

/** The sender's language in a body that was not read, or could not be handled. */
export const localeIn = (body: string): Locale =>
  readLocale(/"locale"\s*:\s*"([A-Za-z-]+)"/.exec(body)?.[1]);

const property = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(key) : undefined;

const fieldMessage = (issue: v.BaseIssue<unknown>, locale: Locale): string => {
  const text = answersText(locale);
  if (v.getDotPath(issue) === 'consent') return text.fieldConsent;
  if (issue.type === 'check') return text.fieldEmail;
  if (issue.type === 'max_length') return text.fieldTooLong;
  const missing = issue.input === undefined || issue.input === '' || issue.type === 'min_length';
  return missing ? text.fieldMissing : text.fieldUnreadable;
};

export const parseSubmission = (body: string): Parsed => {
  if (body.length > longestBody) {
    return { ok: false, refusal: refuse('too-large', answersText(localeIn(body)).tooLarge) };
  }
  const data = readJson(body);
  const locale = readLocale(property(data, 'locale'));
  const text = answersText(locale);
  if (typeof data !== 'object' || data === null) {
    return { ok: false, refusal: refuse('invalid', text.invalidJson) };
  }
  const parsed = v.safeParse(submissionSchema, withoutBlanks(data));
  if (parsed.success) return { ok: true, submission: parsed.output };
  const fields: Record<string, string> = {};
  for (const issue of parsed.issues) {
    const path = v.getDotPath(issue);
    if (path !== null && !(path in fields)) fields[path] = fieldMessage(issue, locale);
  }
  return { ok: false, refusal: refuse('invalid', text.invalid, { fields }) };
};
