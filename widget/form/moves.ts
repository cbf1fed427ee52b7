// How a person gets on, back and about in the form. Pure: a journey in, the next one out.
import type { PublicPlan } from '../../shared/model/submission.ts';
import type { FormText } from '../../shared/text/form/en.ts';
import { checkStep } from './check.ts';
import { type Journey, stepsNow } from './journey.ts';
import type { Problem } from './problem.ts';
import { type Step, type StepName, steps } from './questions.ts';

/** On to the next place, unless this step's answers have problems: then the same place with them. */
export const goOn = (journey: Journey, plan: PublicPlan | undefined, words: FormText): Journey => {
  const ahead = stepsNow(journey, plan);
  const index = ahead.findIndex((step) => step.name === journey.place);
  const here = ahead[index];
  const problems = here ? checkStep(here, journey.answers, plan, words) : [];
  if (problems.length > 0) return { ...journey, problems };
  if (journey.elsewhere?.length) return sentBack(journey, journey.elsewhere);
  const next = journey.returning ? undefined : ahead[index + 1];
  return { ...journey, place: next?.name ?? 'check', problems, returning: false };
};

/** One step back; from a correction, back to checking. */
export const goBack = (journey: Journey, plan: PublicPlan | undefined): Journey => {
  const behind = stepsNow(journey, plan);
  const index = behind.findIndex((step) => step.name === journey.place);
  const previous = journey.place === 'check' ? behind.at(-1) : behind[index - 1];
  const place = journey.returning ? 'check' : (previous?.name ?? journey.place);
  return { ...journey, place, problems: [], elsewhere: [], returning: false };
};

/** From checking to one step and back again. */
export const correct = (journey: Journey, place: StepName): Journey => ({
  ...journey,
  place,
  problems: [],
  elsewhere: [],
  returning: true,
});

const isIn = (step: Step, { field }: Problem): boolean =>
  step.questions.some(({ name }) => name === field);

/** To the first step that holds one of these fields; problems of the whole stay with the check. */
export const sentBack = (journey: Journey, problems: readonly Problem[]): Journey => {
  const step = steps.find((each) => problems.some((problem) => isIn(each, problem)));
  if (!step) return { ...journey, place: 'check', problems, elsewhere: [], returning: false };
  return {
    ...journey,
    place: step.name,
    problems: problems.filter((problem) => isIn(step, problem)),
    elsewhere: problems.filter((problem) => !isIn(step, problem)),
    returning: true,
  };
};
