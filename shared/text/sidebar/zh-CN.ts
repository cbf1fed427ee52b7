// 侧边栏自己的文字（简体中文）。
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const zhCN: Translated<typeof en> = {
  nothing: '请在“投诉”工作表中选中一行。',
  loading: '正在查询……',
  over: '侧边栏打开的时间过长，请从“Redress 投诉”菜单重新打开。',
  failed: '表格没有响应，稍后会自动重试。',
  refresh: '刷新',
  owner: '首接责任人',
  level: '级别',
  duties: '时限与依据',
  noDuties: '还没有开始计时的任务。',
  told: '已告知的人员',
  nobodyTold: '目前还没有。',
  due: ({ due }) => `${due}到期`,
};
