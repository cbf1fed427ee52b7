// The receipt as a text file, for those who keep files rather than paper.
import type { DatedPromise, Locale, Receipt } from '../../shared/model/submission.ts';
import type { FinishText } from '../../shared/text/form/en-finish.ts';
import { wallTime } from './wall-time.ts';

const promiseLine = ({ text, due }: DatedPromise, locale: Locale): string => {
  const time = wallTime(due, locale);
  return time ? `${text} · ${time}` : text;
};

/** What the file says. */
export const receiptText = (receipt: Receipt, words: FinishText, locale: Locale): string => {
  const promises = receipt.promises.map((promise) => promiseLine(promise, locale));
  return [
    words.receiptTitle,
    '',
    words.receiptNumber,
    receipt.number,
    '',
    words.receiptSecret,
    receipt.secret,
    '',
    words.receiptNext,
    ...(promises.length > 0 ? promises : [words.receiptNoPromises]),
    ...(receipt.contact ? [receipt.contact] : []),
    '',
  ].join('\n');
};

/** Hands the text to the browser as a download. */
export const saveFile = (name: string, text: string): void => {
  // The mark at the beginning tells old editors that the file is UTF-8.
  const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Some browsers read the file only after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
};
