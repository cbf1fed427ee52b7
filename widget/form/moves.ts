// How a person gets on, back and about in the form. Pure: a journey in, the next one out.
import type { PublicPlan } from '../../shared/model/submission.ts';
import type { FormText } from '../../shared/text/form/en.ts';
import { checkStep } from './check.ts';
import { type Journey, stepsNow } from './journey.ts';
import type { Problem } from './problem.ts';
import { type StepName, steps } from './questions.ts';

/** On to the next place, unless this step's answers have problems: then the same place with them. */
export const goOn = (journey: Journey, plan: PublicPlan | undefined, words: FormText): Journey => {
  const ahead = stepsNow(journey, plan);
  const index = ahead.findIndex((step) => step.name === journey.place);
  const here = ahead[index];
  const problems = here ? checkStep(here, journey.answers, plan, words) : [];
  if (problems.length > 0) return { ...journey, problems };
  const next = journey.returning ? undefined : ahead[index + 1];
  return { ...journey, place: next?.name ?? 'check', problems, returning: false };
};

/** One step back; from a correction, back to checking. */
export const goBack = (journey: Journey, plan: PublicPlan | undefined): Journey => {
  const behind = stepsNow(journey, plan);
  const index = behind.findIndex((step) => step.name === journey.place);
  const previous = journey.place === 'check' ? behind.at(-1) : behind[index - 1];
  const place = journey.returning ? 'check' : (previous?.name ?? journey.place);
  return { ...journey, place, problems: [], returning: false };
};

/** From checking to one step and back again. */
export const correct = (journey: Journey, place: StepName): Journey => ({
  ...journey,
  place,
  problems: [],
  returning: true,
});

/** To the first step that holds one of these fields; problems of the whole stay with the check. */
export const sentBack = (journey: Journey, problems: readonly Problem[]): Journey => {
  const fields = new Set<string>(problems.map(({ field }) => field));
  const step = steps.find(({ questions }) => questions.some(({ name }) => fields.has(name)));
  return {
    ...journey,
    place: step?.name ?? 'check',
    problems,
    returning: step !== undefined,
  };
};
