// Forgives how people type: stray spaces, full-width digits, dashes of every kind. Used by the form and by the web app.

/** Longest text accepted in each field, in UTF-16 code units; a cell holds 50,000. */
export const longest = { description: 5000, wish: 1000, line: 200, phone: 60 } as const;

/** Zero-width marks, and those that turn the direction of what follows: a line may read as what it is not. */
const invisible = /[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const control = /\p{Cc}/gu;
const kept = '\n\t';
const fullWidthAlphanumeric = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g;
/** The full-width forms stand in the order of ASCII, this far above it. */
const fullWidthOffset = 0xfee0;

/** Several lines in a person's own words: only the edges and invisible marks are touched. */
export const tidyText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(invisible, '')
    .replace(control, (character) => (kept.includes(character) ? character : ''))
    .trim();

/** One line: white space of every width becomes one space, full-width digits and letters become plain. */
export const tidyLine = (text: string): string =>
  tidyText(text)
    .replace(/\s+/g, ' ')
    .replace(fullWidthAlphanumeric, (character) =>
      String.fromCharCode(character.charCodeAt(0) - fullWidthOffset),
    );

/** A batch or phone number: punctuation becomes plain too, and any dash a hyphen. */
export const tidyCode = (text: string): string =>
  tidyLine(text.normalize('NFKC')).replace(/[\u2010-\u2015\u2212\u30FC]/g, '-');

/** An e-mail address: no spaces at all, and the full stop of a Chinese keyboard is a dot. */
export const tidyEmail = (text: string): string =>
  tidyCode(text)
    .replace(/\s/g, '')
    .replace(/。/g, '.')
    .replace(/^mailto:/i, '');

/** Whether mail could be addressed to it; whether anybody reads it there, only an answer can tell. */
export const looksLikeEmail = (text: string): boolean =>
  /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\.]+(\.[^\s@<>()[\],;:"\\.]+)*\.[^\s@<>()[\],;:"\\.\d]{2,}$/.test(
    text,
  );

/** Whether a person could dial it: words such as an extension or "after six" are welcome beside the digits. */
export const looksLikePhone = (text: string): boolean => text.replace(/\D/g, '').length >= 5;
