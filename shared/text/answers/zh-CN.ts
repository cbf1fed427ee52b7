// 网络应用给投诉人的答复（简体中文）。
import type { Translated } from '../catalogue.ts';
import type { en } from './en.ts';

export const zhCN: Translated<typeof en> = {
  promise: ({ what, when }) => `${when}前${what}`,
  promiseInGeneral: ({ what, within }) => `${within}内${what}`,
  invalid: '有些内容没有填写或无法识别，请检查后再提交。',
  invalidJson: '表单发来的内容无法识别，请刷新页面后重试。',
  busy: '现在提交的人较多，您的投诉还没有保存，请稍等片刻再试。',
  tooLarge: '内容太长，一次投诉放不下，请缩短后再提交。',
  notSetUp: '投诉表单还没有准备好，请直接致电，或稍后再试。',
  notFound: '这个地址没有内容。',
  failed: '我们这边出了点问题，您的投诉没有保存，请一分钟后再试。',
  failedView: '我们这边出了点问题，请一分钟后再试。',
  fieldMissing: '请填写这一项。',
  fieldTooLong: '这一项太长，请缩短。',
  fieldUnreadable: '请检查这一项。',
  fieldEmail: '请检查电子邮箱，例如 name@example.org。',
  contact: ({ contact }) => `查询处理进展：${contact}`,
  fieldContact: '请留下电话或邮箱，以便我们与您联系。',
  fieldConsent: '请先同意，我们才能处理您的投诉。',
};
