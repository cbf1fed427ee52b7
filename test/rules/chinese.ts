// What Chinese text must hold to: the characters of its own script, full-width punctuation, no English left over.

/** Every character of a two-byte character set, by the decoder that browsers use. */
const charactersOf = (
  encoding: string,
  leads: readonly [number, number][],
  trails: readonly [number, number][],
): ReadonlySet<string> => {
  const decoder = new TextDecoder(encoding);
  const bytes = (ranges: readonly [number, number][]): number[] =>
    ranges.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index),
    );
  return new Set(
    bytes(leads).flatMap((lead) =>
      bytes(trails).flatMap((trail) => [...decoder.decode(Uint8Array.of(lead, trail))]),
    ),
  );
};

/** GB 2312, the 6,763 characters of simplified writing; Big5 levels 1 and 2, the 13,053 of traditional. */
const script = {
  'zh-CN': charactersOf('gb2312', [[0xb0, 0xf7]], [[0xa1, 0xfe]]),
  'zh-TW': charactersOf(
    'big5',
    [
      [0xa4, 0xc6],
      [0xc9, 0xf9],
    ],
    [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  ),
} as const;

export type Chinese = keyof typeof script;

const ideograph = /[\u4e00-\u9fff]/;

/** Ideographs that the other script alone writes. */
export const strangersIn = (text: string, locale: Chinese): string[] =>
  [...text].filter((character) => ideograph.test(character) && !script[locale].has(character));

/** Half-width punctuation beside an ideograph or a Chinese full stop, quotation mark or bracket. */
export const halfWidthIn = (text: string): string[] =>
  text.match(
    /(?<=[\u3001-\u301b\u4e00-\u9fff\uff01-\uff5e])[,;:?!()]|[,;:?!()](?=[\u3001-\u301b\u4e00-\u9fff])/g,
  ) ?? [];

/** Names and keys that stand untranslated in every language. */
const untranslated = /Redress|Google|Ctrl|Alt\+Shift|name@example\.org|P1-\d+|LOT|QA|closed/g;

export const englishIn = (text: string): string[] =>
  text.replace(untranslated, '').match(/[A-Za-z]{2,}/g) ?? [];
