// What the spreadsheet tells a person who types: simplified Chinese.
import type { PersonMessages } from './en.ts';

export const zhCN: PersonMessages = {
  pivotResult: '无法修改数据透视表的内容。',
  noSheet: '此工作表已不存在。',
  tooLong: ({ most, cell }) => `单元格 ${cell} 的内容超过了 ${most} 个字符的上限。`,
  violation: ({ cell, help }) =>
    `您在单元格 ${cell} 中输入的内容不符合该单元格的数据验证规则。${help ?? ''}`,
  protectedArea: ({ description }) =>
    `您正在修改的部分不应被意外更改${description ? `：${description}` : '。'}`,
};
