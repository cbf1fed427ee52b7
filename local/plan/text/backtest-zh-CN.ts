// 回测在终端上显示的文字，简体中文。
import type { Translated } from '../../../shared/text/catalogue.ts';
import type { en } from './backtest-en.ts';

export const zhCN: Translated<typeof en> = {
  'by.product': '产品',
  'by.batch': '批次',
  'by.symptom': '症状',
  warningVariant: ({ by }) => `本次回测的改动：不论预案如何规定，早期预警一律按${by}计数。`,
  countedBy: ({ name, by }) => `${name}（按${by}）`,
  backtested: ({ complaints, from, to, began }) =>
    `${complaints} 件投诉，${from} 至 ${to}；${began} 起的记录用来判断平常水平。`,
  asRecorded: '各项工作的完成时间取自记录本身。',
  answering: ({ seed, prompt, late }) =>
    `模拟人员（种子 ${seed}）：${prompt}% 的步骤及时完成，${late}% 迟到，其余严重迟到。`,
  answeringHours: '所用小时数与回放相同。',
  answeringShares:
    '及时指用去预案所给时间的 10% 至 95%，迟到为 1.2 至 3.5 倍，严重迟到为 4 至 10 倍；营养改善项目的节点沿用回放的小时数。所有投诉最终结案。',
  samePeople: '两份预案都要求的事，在第二份预案下由同样的人在同样的时刻完成。',
  mailsRest: ({ receivers }) =>
    `邮件：${receivers} 人轮流首接，其余角色各一人；随 5 分钟触发器发出，每人一封，最高级别的投诉各一封。不含事件的邮件，也不因事件暂停。`,
  looksRest: '每天结束时查找事件；同一组在平静 7 天之前只算一次警报。',
  keysLeftOut: ({ label, keys }) => `${label} 不认识以下各项，回测时略去：${keys.join('、')}。`,
  none: '–',
  complaintsTitle: '【投诉】按级别',
  deadlinesTitle: '【时限】按时比例',
  allDuties: '合计',
  dutyCounts: ({ percent, met, missed, other }) =>
    `${percent}（按时 ${met}，逾期 ${missed}${other > 0 ? `，不再需要 ${other}` : ''}）`,
  mailsTitle: '【邮件】每人每天',
  everybody: '所有人',
  mailCounts: ({ people, median, most, total }) =>
    `中位数 ${median}，最多 ${most}；共 ${total} 封${people > 1 ? `，${people} 人` : ''}`,
  openedTitle: '【事件】启动次数，及下列已知事件之外每年次数',
  plainRule: '简单规则：7天内同一产品5人',
  alarmCounts: ({ count, outside }) => `${count} 次，之外每年 ${outside} 次`,
  eventsTitle: '【已知事件】发现日期',
  notFound: '未发现',
  alarmsOf: ({ label }) => `【启动记录】${label}`,
  members: ({ count }) => `${count} 件投诉`,
  alarmWhy: ({ why, outcomes, event }) =>
    [why, outcomes.join('、'), event === '' ? '' : `【已知事件】${event}`]
      .filter((part) => part !== '')
      .join(' | '),
  more: ({ count }) => `… 另有 ${count} 次`,
};
