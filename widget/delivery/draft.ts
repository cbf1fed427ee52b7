// What was typed so far, kept on the device for a day in case the page is closed before it is sent.
import type { PublicPlan } from '../../shared/model/submission.ts';
import { type Answers, noAnswers, readAnswers } from '../form/answers.ts';
import { readPlan } from '../form/plan.ts';
import { drop, find, hours, keep } from './shelf.ts';
import type { Surroundings } from './surroundings.ts';

export type Draft = {
  readonly answers: Answers;
  /** The plan the choices were made from: with it they can be shown before the web app is heard. */
  readonly plan: PublicPlan | undefined;
};

const keptFor = 24 * hours;
const nameOf = (form: string) => `draft:${form}`;

export const keepDraft = ({ device, now }: Surroundings, form: string, draft: Draft): void => {
  keep(device, nameOf(form), draft, now() + keptFor);
};

export const dropDraft = ({ device }: Surroundings, form: string): void =>
  drop(device, nameOf(form));

export const findDraft = ({ device, now }: Surroundings, form: string): Draft => {
  const found = find(device, nameOf(form), now());
  if (typeof found !== 'object' || found === null) return { answers: noAnswers, plan: undefined };
  return {
    answers: readAnswers('answers' in found ? found.answers : undefined),
    plan: readPlan('plan' in found ? found.plan : undefined),
  };
};
