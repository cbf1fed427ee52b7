// 回測在終端機上顯示的文字，繁體中文。
import type { Translated } from '../../../shared/text/catalogue.ts';
import type { en } from './backtest-en.ts';

export const zhTW: Translated<typeof en> = {
  'by.product': '產品',
  'by.batch': '批次',
  'by.symptom': '症狀',
  warningVariant: ({ by }) => `本次回測的改動：不論預案如何規定，早期預警一律按${by}計數。`,
  countedBy: ({ name, by }) => `${name}（按${by}）`,
  backtested: ({ complaints, from, to, began }) =>
    `${complaints} 件投訴，${from} 至 ${to}；${began} 起的記錄用來判斷平常水準。`,
  asRecorded: '各項工作的完成時間取自記錄本身。',
  answering: ({ seed, prompt, late }) =>
    `模擬人員（種子 ${seed}）：${prompt}% 的步驟及時完成，${late}% 遲到，其餘嚴重遲到。`,
  answeringHours: '所用小時數與重播相同。',
  answeringShares:
    '及時指用去預案所給時間的 10% 至 95%，遲到為 1.2 至 3.5 倍，嚴重遲到為 4 至 10 倍；營養改善計畫的節點沿用重播的小時數。所有投訴最終結案。',
  samePeople: '兩份預案都要求的事，在第二份預案下由同樣的人在同樣的時刻完成。',
  mailsRest: ({ receivers }) =>
    `郵件：${receivers} 人輪流首接，其餘角色各一人；隨 5 分鐘觸發條件發出，每人一封，最高級別的投訴各一封。不含事件的郵件，也不因事件暫停。`,
  looksRest: '每天結束時尋找事件；同一組在平靜 7 天之前只算一次警報。',
  keysLeftOut: ({ label, keys }) => `${label} 不認識以下各項，回測時略去：${keys.join('、')}。`,
  none: '–',
  complaintsTitle: '【投訴】按級別',
  deadlinesTitle: '【時限】按時比例',
  allDuties: '合計',
  dutyCounts: ({ percent, met, missed, other }) =>
    `${percent}（按時 ${met}，逾期 ${missed}${other > 0 ? `，不再需要 ${other}` : ''}）`,
  mailsTitle: '【郵件】每人每天',
  everybody: '所有人',
  mailCounts: ({ people, median, most, total }) =>
    `中位數 ${median}，最多 ${most}；共 ${total} 封${people > 1 ? `，${people} 人` : ''}`,
  openedTitle: '【事件】啟動次數，及下列已知事件之外每年次數',
  plainRule: '簡單規則：7天內同一產品5人',
  alarmCounts: ({ count, outside }) => `${count} 次，之外每年 ${outside} 次`,
  eventsTitle: '【已知事件】發現日期',
  notFound: '未發現',
  alarmsOf: ({ label }) => `【啟動記錄】${label}`,
  members: ({ count }) => `${count} 件投訴`,
  alarmWhy: ({ why, outcomes, event }) =>
    [why, outcomes.join('、'), event === '' ? '' : `【已知事件】${event}`]
      .filter((part) => part !== '')
      .join(' | '),
  more: ({ count }) => `… 另有 ${count} 次`,
};
