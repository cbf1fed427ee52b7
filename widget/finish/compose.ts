// Turns answers into what is sent: tidied, and without what was not asked or not answered.
import type { Locale, PublicPlan, SubmissionInput } from '../../shared/model/submission.ts';
import type { Answers, ListName, TextName } from '../form/answers.ts';
import { askedNow, steps } from '../form/questions.ts';
import { tidied } from '../form/tidy.ts';

export type Sender = {
  readonly requestId: string;
  readonly site: string;
  readonly locale: Locale;
};

/** The submission for these answers. That the person agreed to its use is the caller's to know. */
export const compose = (
  answers: Answers,
  plan: PublicPlan | undefined,
  sender: Sender,
): SubmissionInput => {
  const texts: Partial<Record<TextName, string>> = {};
  const lists: Partial<Record<ListName, string[]>> = {};
  for (const question of steps.flatMap((step) => askedNow(step, answers, plan))) {
    const offered = 'choices' in question ? plan?.[question.choices].map(({ key }) => key) : [];
    if (question.kind === 'many') {
      lists[question.name] = answers[question.name].filter((key) => offered?.includes(key));
    } else {
      const answer = answers[question.name];
      const text = 'tidy' in question ? tidied(question, answers) : answer;
      if (text && ('tidy' in question || offered?.includes(text))) texts[question.name] = text;
    }
  }
  const { description = '', name = '', phone, email, ...others } = texts;
  return {
    kind: 'complaint',
    ...sender,
    description,
    ...others,
    ...lists,
    reporter: { name, ...(phone && { phone }), ...(email && { email }) },
    consent: true,
  };
};
