// What the watch says of situations, in traditional Chinese.
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const zhTW: Translated<typeof en> = {
  list: ({ items }) => items.join('；'),
  reason: ({ reason, seen, source }) =>
    seen === '' ? `${reason}（${source}）` : `${reason}：${seen}（${source}）`,
  cluster: ({ seen, about, since }) => `自${since}以來，${seen}人出現「${about}」`,
  sharedBatch: ({ batch, count, seen }) => `，${seen}人中有${count}人涉及批號${batch}`,
  surge: ({ seen, usual, percent }) =>
    `24小時內${seen}件投訴，平時每日${usual}件，為平時的${percent}%`,
  noUsual: '遠超過100',
  unusual: ({ seen, about, days, usual, chance }) =>
    `${days}天內${about === '' ? '' : `「${about}」`}${seen}人，平時約${usual}人；若純屬偶然，約每${chance}個同樣長的時段才出現一次`,
  occurs: ({ count }) => `${count}件投訴`,
  members: '相關投訴',
  opened: '啟動',
};
