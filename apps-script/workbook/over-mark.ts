// The mark at the end of a row's memo that says: closed, its history written, no sweep needs to look again.

const overMark = 'over';

export const withOverMark = (memo: string): string => `${memo} ${overMark}`.trim();

/** An edit of a row that was over makes the next sweep look at it again. */
export const withoutOverMark = (memo: string): string =>
  hasOverMark(memo) ? memo.slice(0, -overMark.length).trim() : memo;

export const hasOverMark = (memo: string): boolean => memo.endsWith(overMark);
