// A situation: what many complaints mean together. Watched like a complaint, with duties and a ladder of its own.
import type { LevelReason } from '../rules/level.ts';
import type { Subject } from './subject.ts';

export type Situation = Subject & {
  /** What its complaints have in common: key of a symptom, a batch, a product; '' for all together. */
  readonly group: string;
  /** The same in words. */
  readonly label: string;
  /** What was found, in words. */
  readonly evidence: string;
  /** Levels that the stream of complaints asks for now, with the reason. */
  readonly asked: readonly LevelReason[];
};
