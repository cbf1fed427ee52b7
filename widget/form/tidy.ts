// A typed answer as it is checked, shown and sent.
import { tidyCode, tidyEmail, tidyLine, tidyText } from '../../shared/model/normalise.ts';
import type { Answers } from './answers.ts';
import type { TextQuestion, Tidying } from './questions.ts';

const ways: Readonly<Record<Tidying, (text: string) => string>> = {
  text: tidyText,
  line: tidyLine,
  code: tidyCode,
  email: tidyEmail,
};

export const tidied = (question: TextQuestion, answers: Answers): string =>
  ways[question.tidy](answers[question.name]);
