// What a row keeps of its level in one hidden cell: `2 1 29380211` is "2 by rule, 1 seen, since that minute".
import { minute } from '../calendar/duration.ts';
import type { LevelMemo } from '../model/subject.ts';

export const writeLevelMemo = ({ byRule, seen, since }: LevelMemo): string =>
  `${byRule} ${seen} ${Math.floor(since / minute)}`;

/** Null where nothing readable stands there. */
export const readLevelMemo = (text: string): LevelMemo | null => {
  const [byRule, seen, minutes, ...rest] = text.split(' ');
  if (!byRule || !seen || !minutes || rest.length > 0 || !/^\d+$/.test(minutes)) return null;
  return { byRule, seen, since: Number(minutes) * minute };
};
