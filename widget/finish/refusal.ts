// What a refusal means to the person: which fields to mend, in which words.
import type { Refusal } from '../../shared/model/submission.ts';
import type { FinishText } from '../../shared/text/form/en-finish.ts';
import { noAnswers } from '../form/answers.ts';
import type { Problem } from '../form/problem.ts';

const isField = (name: string | undefined): name is Problem['field'] =>
  name !== undefined && (name === 'consent' || Object.hasOwn(noAnswers, name));

/** The problems to show; there is always at least one. */
export const problemsOf = (refusal: Refusal, words: FinishText): readonly Problem[] => {
  const atFields = Object.entries(refusal.fields ?? {}).flatMap(([path, message]): Problem[] => {
    // The contract nests the reporter's fields; the form has no second field of the same name.
    const name = path.split('.').at(-1);
    return isField(name) ? [{ field: name, message }] : [];
  });
  if (atFields.length > 0) return atFields;
  const fallback = refusal.code === 'too-large' ? words.tooLargeText : words.refusedText;
  return [{ field: 'send', message: `${refusal.message || fallback} ${words.refusedAdvice}` }];
};
