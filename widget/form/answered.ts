// Takes an answer from the field it was given in.
import type { Answers } from './answers.ts';
import { steps } from './questions.ts';

const questions = steps.flatMap((step) => step.questions);

/** The answers with what this field now says. */
export const withAnswer = (answers: Answers, field: EventTarget | null): Answers => {
  if (
    !(
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement
    )
  ) {
    return answers;
  }
  const question = questions.find(({ name }) => name === field.name);
  if (!question) return answers;
  if (question.kind !== 'many') return { ...answers, [question.name]: field.value };
  const others = answers[question.name].filter((key) => key !== field.value);
  const ticked = field instanceof HTMLInputElement && field.checked;
  return { ...answers, [question.name]: ticked ? [...others, field.value] : others };
};
