// What every view is given to draw from, and what it may ask for.
import type { PublicPlan } from '../../shared/model/submission.ts';
import type { FormText } from '../../shared/text/form/en.ts';
import type { Journey } from '../form/journey.ts';
import type { Problem } from '../form/problem.ts';

export type Screen = {
  readonly words: FormText;
  readonly plan: PublicPlan | undefined;
  /** The plan was asked for and is not here yet. */
  readonly planComing: boolean;
  readonly journey: Journey;
  /** The answers were found on the device: from an earlier visit, perhaps somebody else's. */
  readonly restored: boolean;
  readonly goOn: () => void;
  readonly goBack: () => void;
  /** Puts the cursor where a problem can be mended. */
  readonly visit: (field: Problem['field']) => void;
  readonly startAfresh: () => void;
};
