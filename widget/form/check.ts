// What is wrong with the answers, in words: the same words stand in the summary and at the field.
import { longest, looksLikeEmail, looksLikePhone } from '../../shared/model/normalise.ts';
import type { PublicPlan } from '../../shared/model/submission.ts';
import type { FormText } from '../../shared/text/form/en.ts';
import type { AnswerName, Answers } from './answers.ts';
import type { Problem } from './problem.ts';
import { askedNow, type Question, type Step, type TextQuestion } from './questions.ts';
import { tidied } from './tidy.ts';

const shapes: Partial<Record<AnswerName, (text: string, words: FormText) => string | undefined>> = {
  phone: (text, words) => (looksLikePhone(text) ? undefined : words.phoneWrong),
  email: (text, words) => (looksLikeEmail(text) ? undefined : words.emailWrong),
};

const textProblem = (
  question: TextQuestion,
  answers: Answers,
  words: FormText,
): string | undefined => {
  const text = tidied(question, answers);
  const most = longest[question.most];
  if (text === '') {
    const answeredElsewhere = question.insteadOf && answers[question.insteadOf].trim() !== '';
    return question.missing && !answeredElsewhere ? words[question.missing] : undefined;
  }
  if (text.length > most) {
    return words.tooLong({
      question: words[question.label],
      most,
      now: text.length,
    });
  }
  return shapes[question.name]?.(text, words);
};

const problemOf = (question: Question, answers: Answers, words: FormText): readonly Problem[] => {
  const message = 'tidy' in question ? textProblem(question, answers, words) : undefined;
  return message === undefined ? [] : [{ field: question.name, message }];
};

/** The problems of one step, in the order of its questions. */
export const checkStep = (
  step: Step,
  answers: Answers,
  plan: PublicPlan | undefined,
  words: FormText,
): readonly Problem[] =>
  askedNow(step, answers, plan).flatMap((question) => problemOf(question, answers, words));
