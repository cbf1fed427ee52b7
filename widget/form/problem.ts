// What a problem is: a place to mend it and the words for it.
import type { AnswerName } from './answers.ts';

/** The field at fault; `send` stands for the complaint as a whole. */
export type Problem = {
  readonly field: AnswerName | 'consent' | 'send';
  readonly message: string;
};
