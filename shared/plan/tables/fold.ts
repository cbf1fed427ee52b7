// Text as it is compared: any width, any case, character by character, so that positions stay the same.

const fold = (character: string): string => {
  const code = character.charCodeAt(0);
  if (code === 0x3000) return ' ';
  const plain = code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : character;
  const lower = plain.toLowerCase();
  return lower.length === 1 ? lower : plain;
};

/** As long as the text itself. */
export const folded = (text: string): string => Array.from(text.split(''), fold).join('');

/** Two words that a person would call the same. */
export const isSameWord = (one: string, other: string): boolean =>
  folded(one).replace(/\s+/g, ' ').trim() === folded(other).replace(/\s+/g, ' ').trim();
