// Text in columns on a terminal, where a character of Chinese takes two places.

const isWide = (character: string): boolean => character >= '\u2e80';

export const places = (text: string): number =>
  [...text].reduce((sum, character) => sum + (isWide(character) ? 2 : 1), 0);

export const padded = (text: string, width: number): string =>
  `${text}${' '.repeat(Math.max(0, width - places(text)))}`;

/** What a line is broken between: words with the space before them, and every character of Chinese. */
const pieces =
  /\s*(?:[\u2e80-\uffff][\u3001\u3002\uff09\uff0c\uff1a\uff1b]?|[^\s\u2e80-\uffff]+)/gu;

/** The text in lines of at most so many places; a longer word stands on a line of its own. */
export const wrapped = (text: string, width: number): readonly string[] =>
  text.split('\n').flatMap((paragraph) => {
    const lines = [''];
    for (const [piece] of paragraph.matchAll(pieces)) {
      const line = lines.at(-1) ?? '';
      if (line === '' || places(line + piece) <= width) lines[lines.length - 1] = line + piece;
      else lines.push(piece.trimStart());
    }
    return lines;
  });

/** Rows in aligned columns, two places apart; cells are wrapped to the widest that is allowed of a column. */
export const inColumns = (
  rows: readonly (readonly string[])[],
  widest: readonly number[],
  indent = '',
): readonly string[] => {
  const widths = widest.map((most, column) =>
    Math.min(
      most,
      Math.max(0, ...rows.flatMap((row) => (row[column] ?? '').split('\n').map(places))),
    ),
  );
  return rows.flatMap((row) => {
    const cells = widths.map((width, column) => wrapped(row[column] ?? '', Math.max(1, width)));
    const height = Math.max(...cells.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) =>
      `${indent}${cells.map((lines, column) => padded(lines[line] ?? '', widths[column] ?? 0)).join('  ')}`.trimEnd(),
    );
  });
};
