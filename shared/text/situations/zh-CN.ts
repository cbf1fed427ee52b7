// What the watch says of situations, in simplified Chinese.
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const zhCN: Translated<typeof en> = {
  list: ({ items }) => items.join('；'),
  reason: ({ reason, seen, source }) =>
    seen === '' ? `${reason}（${source}）` : `${reason}：${seen}（${source}）`,
  cluster: ({ seen, about, since }) => `自${since}以来，${seen}人出现“${about}”`,
  sharedBatch: ({ batch, count, seen }) => `，${seen}人中有${count}人涉及批号${batch}`,
  surge: ({ seen, usual, percent }) =>
    `24小时内${seen}件投诉，平时每日${usual}件，为平时的${percent}%`,
  noUsual: '远超100',
  unusual: ({ seen, about, days, usual, chance }) =>
    `${days}天内${about === '' ? '' : `“${about}”`}${seen}人，平时约${usual}人；若纯属偶然，约每${chance}个同样长的时段才出现一次`,
  occurs: ({ count }) => `${count}件投诉`,
  members: '相关投诉',
  opened: '启动',
};
