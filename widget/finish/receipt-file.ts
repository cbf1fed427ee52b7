// The receipt as a text file, for those who keep files rather than paper.
import type { Locale, Receipt } from '../../shared/model/submission.ts';
import type { FinishText } from '../../shared/text/form/en-finish.ts';
import { wallTime } from './wall-time.ts';

/** What the file says. */
export const receiptText = (receipt: Receipt, words: FinishText, locale: Locale): string =>
  [
    words.receiptTitle,
    '',
    `${words.receiptNumber}: ${receipt.number}`,
    `${words.receiptSecret}: ${receipt.secret}`,
    '',
    `${words.receiptNext}:`,
    ...receipt.promises.map(({ text, due }) => `- ${text} (${wallTime(due, locale) ?? due})`),
    '',
  ].join('\n');

/** Hands the text to the browser as a download. */
export const saveFile = (name: string, text: string): void => {
  // The mark at the beginning tells old editors that the file is UTF-8.
  const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
};
