// 網路應用給投訴人的答覆（繁體中文）。
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const zhTW: Translated<typeof en> = {
  promise: ({ what, when }) => `${when}前${what}`,
  promiseInGeneral: ({ what, within }) => `${within}內${what}`,
  invalid: '有些內容尚未填寫或無法辨識，請檢查後再送出。',
  invalidJson: '表單送來的內容無法辨識，請重新整理頁面後再試。',
  busy: '目前送出的人較多，您的投訴尚未儲存，請稍候再試。',
  tooLarge: '內容太長，一次投訴放不下，請縮短後再送出。',
  notSetUp: '投訴表單還沒有準備好，請直接來電，或稍後再試。',
  notFound: '這個網址沒有內容。',
  failed: '我們這邊出了點狀況，您的投訴尚未儲存，請一分鐘後再試。',
  failedView: '我們這邊出了點狀況，請一分鐘後再試。',
  fieldMissing: '請填寫這一項。',
  fieldTooLong: '這一項太長，請縮短。',
  fieldUnreadable: '請檢查這一項。',
  fieldEmail: '請檢查電子郵件地址，例如 name@example.org。',
  contact: ({ contact }) => `查詢處理進度：${contact}`,
  fieldContact: '請留下電話或電子郵件，以便我們與您聯絡。',
  fieldConsent: '請先同意，我們才能處理您的投訴。',
};
