// The web app: what Google calls for each request. Answers are always JSON; an error never leaves as a page.
import * as v from 'valibot';
import type { Answer, Locale, PlanAnswer } from '../../shared/model/submission.ts';
import { publicPlan } from '../../shared/plan/public-plan.ts';
import { answersText } from '../../shared/text/answers/answers.ts';
import { type Installation, readInstallation, readKept } from '../workbook/installation.ts';
import { readPeople, regionsOf } from '../workbook/people.ts';
import { openWorkbook } from '../workbook/workbook.ts';
import { localeIn, parseSubmission, readLocale, refuse } from './parse.ts';
import { receive } from './receive.ts';

/** The parts of Google's event object that are read (facts 2.1). */
const postEvent = v.object({ postData: v.object({ contents: v.string() }) });
const getEvent = v.object({ parameter: v.record(v.string(), v.string()) });

const asJson = (text: string): GoogleAppsScript.Content.TextOutput =>
  ContentService.createTextOutput(text).setMimeType(ContentService.MimeType.JSON);

const json = (answer: Answer): GoogleAppsScript.Content.TextOutput =>
  asJson(JSON.stringify(answer));

const bodyOf = (event: unknown): string => {
  const request = v.safeParse(postEvent, event);
  return request.success ? request.output.postData.contents : '';
};

const answerPost = (event: unknown, now: number): Answer => {
  const body = bodyOf(event);
  const parsed = parseSubmission(body);
  if (!parsed.ok) return parsed.refusal;
  const workbook = openWorkbook();
  const { locale } = parsed.submission;
  if (!workbook) return refuse('refused', answersText(locale).notSetUp);
  return receive(parsed.submission, now, workbook);
};

export const post = (event: unknown, now: number): GoogleAppsScript.Content.TextOutput => {
  try {
    return json(answerPost(event, now));
  } catch (error) {
    // A browser would see a thrown error as a CORS failure (facts 2.2); the log keeps the cause.
    console.error(
      error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error),
    );
    const text = answersText(localeIn(bodyOf(event)));
    return json(refuse('busy', text.failed, { retry: 60 }));
  }
};

/** Seconds; every visitor's form asks for the plan. People's regions may be this old in it, the plan never is. */
const planKept = 600;

/** Another one for every change of the plan. */
const cacheKey = ({ plan, planRevision }: Installation, locale: Locale): string =>
  `publicPlan.${plan}.${planRevision}.${locale}`;

const parametersOf = (event: unknown): Readonly<Record<string, string>> => {
  const request = v.safeParse(getEvent, event);
  return request.success ? request.output.parameter : {};
};

const answerGet = (event: unknown): string => {
  const parameter = parametersOf(event);
  const locale = readLocale(parameter.locale);
  const text = answersText(locale);
  if (parameter.view !== 'plan') return JSON.stringify(refuse('not-found', text.notFound));
  const installation = readInstallation(readKept());
  const cache = CacheService.getScriptCache();
  const key = installation ? cacheKey(installation, locale) : '';
  const cached = installation && cache.get(key);
  if (cached) return cached;
  const workbook = openWorkbook();
  if (!workbook) return JSON.stringify(refuse('refused', text.notSetUp));
  const regions = regionsOf(readPeople(workbook).people);
  const answer: PlanAnswer = { ok: true, plan: publicPlan(workbook.plan, regions, locale) };
  const written = JSON.stringify(answer);
  cache.put(key, written, planKept);
  return written;
};

export const get = (event: unknown): GoogleAppsScript.Content.TextOutput => {
  try {
    return asJson(answerGet(event));
  } catch (error) {
    console.error(String(error));
    const text = answersText(readLocale(parametersOf(event).locale));
    return json(refuse('busy', text.failedView, { retry: 60 }));
  }
};
