// Text as it is compared: any width, any case, character by character, so that positions stay the same.

const fold = (character: string): string => {
  const code = character.charCodeAt(0);
  if (code === 0x3000) return ' ';
  const plain = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
  const lower = plain.toLowerCase();
  return lower.length === 1 ? lower : plain;
};

/** The same names are compared over and over while a plan is read. */
const remembered = new Map<string, string>();
const mostRemembered = 5000;

/** As long as the text itself. */
export const folded = (text: string): string => {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const result = text.split('').map(fold).join('');
  if (remembered.size < mostRemembered) remembered.set(text, result);
  return result;
};

const words = new Map<string, string>();

const asWord = (text: string): string => {
  const known = words.get(text);
  if (known !== undefined) return known;
  const result = folded(text).replace(/\s+/g, ' ').trim();
  if (words.size < mostRemembered) words.set(text, result);
  return result;
};

/** Two words that a person would call the same. */
export const isSameWord = (one: string, other: string): boolean => asWord(one) === asWord(other);
