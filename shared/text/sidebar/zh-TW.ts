// 側邊欄自己的文字（繁體中文）。
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const zhTW: Translated<typeof en> = {
  nothing: '請在「投訴」工作表中選取一列。',
  loading: '正在查詢……',
  over: '側邊欄開啟的時間過久，請從「Redress 投訴」選單重新開啟。',
  failed: '試算表沒有回應，稍後會自動重試。',
  refresh: '重新整理',
  owner: '首接負責人',
  level: '級別',
  duties: '時限與依據',
  noDuties: '還沒有開始計時的任務。',
  told: '已告知的人員',
  nobodyTold: '目前還沒有。',
  due: ({ due }) => `${due}到期`,
};
