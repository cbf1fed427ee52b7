// The receipt survives a reload of the page: it ends with the tab, and sooner on a device that is passed around.
import type { Receipt } from '../../shared/model/submission.ts';
import { readAnswer } from './answer.ts';
import { receiptName } from './leftover.ts';
import { drop, find, hours, keep } from './shelf.ts';
import type { Surroundings } from './surroundings.ts';

const keptFor = 1 * hours;

export const keepReceipt = ({ tab, now }: Surroundings, form: string, receipt: Receipt): void => {
  keep(tab, receiptName(form), receipt, now() + keptFor);
};

export const findReceipt = ({ tab, now }: Surroundings, form: string): Receipt | undefined => {
  const answer = readAnswer(find(tab, receiptName(form), now()));
  return answer?.ok ? answer : undefined;
};

export const dropReceipt = ({ tab }: Surroundings, form: string): void =>
  drop(tab, receiptName(form));
