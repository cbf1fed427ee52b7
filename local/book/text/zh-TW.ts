// What the spreadsheet tells a person who types: traditional Chinese.
import type { PersonMessages } from './en.ts';

export const zhTW: PersonMessages = {
  pivotResult: '無法修改資料透視表的內容。',
  noSheet: '這份工作表已不存在。',
  tooLong: ({ most, cell }) => `儲存格 ${cell} 的內容超過了 ${most} 個字元的上限。`,
  violation: ({ cell, help }) =>
    `您在儲存格 ${cell} 中輸入的內容不符合該儲存格的資料驗證規則。${help ?? ''}`,
  protectedArea: ({ description }) =>
    `您正在修改的部分不應遭到意外變更${description ? `：${description}` : '。'}`,
};
