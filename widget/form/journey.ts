// Where a person is in the form, with the answers given so far.
import type { PublicPlan } from '../../shared/model/submission.ts';
import { type Answers, noAnswers } from './answers.ts';
import type { Problem } from './problem.ts';
import { askedNow, type Step, type StepName, steps } from './questions.ts';

export type Place = StepName | 'check';

export type Journey = {
  readonly place: Place;
  readonly answers: Answers;
  readonly problems: readonly Problem[];
  /** Problems of other steps, each shown when the ones before it are mended. */
  readonly elsewhere?: readonly Problem[];
  /** Whether the person came from checking the answers, and goes back there next. */
  readonly returning: boolean;
};

export const startOf = (answers: Answers = noAnswers): Journey => ({
  place: 'happened',
  answers,
  problems: [],
  returning: false,
});

/** The steps with something to ask. */
export const stepsNow = (journey: Journey, plan: PublicPlan | undefined): readonly Step[] =>
  steps.filter((step) => askedNow(step, journey.answers, plan).length > 0);
