// A complaint as the rules see it. Moments are epoch milliseconds; keys are the plan's.
import type { Facts, Subject } from './subject.ts';

export type Reporter = { readonly name: string; readonly phone: string; readonly email: string };

export type Complaint = Subject & {
  readonly product: string;
  readonly specification: string;
  readonly batch: string;
  /** Other complaints about the batch, in words. */
  readonly related: string;
  readonly affected: string;
  readonly reporter: Reporter;
  /** 1 to 5, or null while nobody asked. */
  readonly satisfaction: number | null;
  /** Number of the complaint this one repeats; '' for one of its own. */
  readonly mergedInto: string;
};

/** The facts of something that just came in. */
export const factsOf = (
  known: Pick<Facts, 'category' | 'symptoms' | 'signals'> & Partial<Facts>,
): Facts => ({
  urgency: '',
  channel: '',
  description: '',
  wish: '',
  situation: '',
  figures: {},
  ...known,
});
