// The web app: what Google calls for each request. Answers are always JSON; an error never leaves as a page.
import * as v from 'valibot';
import type { Answer, PlanAnswer } from '../../shared/model/submission.ts';
import { publicPlan } from '../../shared/plan/public-plan.ts';
import { answersText } from '../../shared/text/answers/answers.ts';
import { readPeople, regionsOf } from '../workbook/people.ts';
import { openWorkbook } from '../workbook/workbook.ts';
import { parseSubmission, readLocale, refuse } from './parse.ts';
import { receive } from './receive.ts';

/** The parts of Google's event object that are read (facts 2.1). */
const postEvent = v.object({ postData: v.object({ contents: v.string() }) });
const getEvent = v.object({ parameter: v.record(v.string(), v.string()) });

const json = (answer: Answer | PlanAnswer): GoogleAppsScript.Content.TextOutput =>
  ContentService.createTextOutput(JSON.stringify(answer)).setMimeType(ContentService.MimeType.JSON);

const answerPost = (event: unknown, now: number): Answer => {
  const request = v.safeParse(postEvent, event);
  const body = request.success ? request.output.postData.contents : '';
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
    return json(refuse('busy', answersText('en').failed, { retry: 60 }));
  }
};

const answerGet = (event: unknown): Answer | PlanAnswer => {
  const request = v.safeParse(getEvent, event);
  const parameter = request.success ? request.output.parameter : {};
  const locale = readLocale(parameter.locale);
  const text = answersText(locale);
  if (parameter.view !== 'plan') return refuse('not-found', text.notFound);
  const workbook = openWorkbook();
  if (!workbook) return refuse('refused', text.notSetUp);
  const regions = regionsOf(readPeople(workbook).people);
  return { ok: true, plan: publicPlan(workbook.plan, regions, locale) };
};

export const get = (event: unknown): GoogleAppsScript.Content.TextOutput => {
  try {
    return json(answerGet(event));
  } catch (error) {
    console.error(String(error));
    return json(refuse('busy', answersText('en').failed, { retry: 60 }));
  }
};
