// Whether an earlier visit left something to go on with: a complaint not sent yet, or a receipt not read to the end.
import { namesOf } from './shelf.ts';
import type { Surroundings } from './surroundings.ts';

/** One entry per complaint, so that two tabs never overwrite each other's. */
export const unsentName = (form: string, requestId = '') => `unsent:${form}:${requestId}`;
export const receiptName = (form: string) => `receipt:${form}`;

export const hasLeftover = ({ device, tab }: Surroundings, form: string): boolean =>
  namesOf(device, unsentName(form)).length > 0 || namesOf(tab, receiptName(form)).length > 0;
