// Complaints on their way: kept on the device until the web app has answered, whatever happens to the page.
import type { SubmissionInput } from '../../shared/model/submission.ts';
import { type Answers, readAnswers } from '../form/answers.ts';
import { unsentName } from './leftover.ts';
import { days, drop, find, keep, namesOf } from './shelf.ts';
import type { Surroundings } from './surroundings.ts';

export type Unsent = {
  readonly submission: SubmissionInput;
  /** What the submission was made from, should the web app want it corrected. */
  readonly answers: Answers;
};

/** Long enough for a device that was offline over a holiday. */
const keptFor = 14 * days;

/** Keeps it on the device; says whether it is safe there. */
export const keepUnsent = ({ device, now }: Surroundings, form: string, unsent: Unsent): boolean =>
  keep(device, unsentName(form, unsent.submission.requestId), unsent, now() + keptFor);

export const dropUnsent = ({ device }: Surroundings, form: string, unsent: Unsent): void =>
  drop(device, unsentName(form, unsent.submission.requestId));

const isSubmission = (found: unknown): found is SubmissionInput =>
  typeof found === 'object' && found !== null && 'requestId' in found && 'description' in found;

/** The first complaint of this form that still waits on the device. */
export const findUnsent = ({ device, now }: Surroundings, form: string): Unsent | undefined => {
  for (const name of namesOf(device, unsentName(form))) {
    const found = find(device, name, now());
    if (typeof found !== 'object' || found === null) continue;
    if ('submission' in found && 'answers' in found && isSubmission(found.submission)) {
      return { submission: found.submission, answers: readAnswers(found.answers) };
    }
  }
  return undefined;
};
