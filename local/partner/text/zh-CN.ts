// 合作方页面：简体中文。县名、机构和电话均为虚构。
import type { PartnerText } from './en.ts';

export const zhCN: PartnerText = {
  title: '儿童营养改善项目 · 晨曦县',
  skip: '跳到反馈表',
  languages: '语言',
  county: '晨曦县',
  office: '妇幼健康服务中心',
  programme: '儿童营养改善项目',
  headline: '让6至24个月的孩子每天都有一包营养包',
  introduction:
    '家长可到所在乡镇卫生院免费领取营养包。如果营养包有问题，或者孩子吃了以后不舒服，请告诉我们，我们会说明什么时候给您答复。',
  useHeading: '怎样食用',
  useOnePack: '每天一包，拌入放温的粥或其他软烂食物中。',
  useStore: '盒子请放在干燥、避光、孩子拿不到的地方。',
  useDate: '食用前先看日期，过期的请带回卫生院。',
  unwellHeading: '孩子不舒服怎么办',
  unwell:
    '请先停用，并保留已经打开的那一包。如果孩子高烧、反复呕吐或精神很差，请马上就医，之后再来反馈。',
  lineName: '咨询电话',
  line: '400-000-0000',
  hoursName: '服务时间',
  hours: '每天8:00至20:00',
  reportHeading: '反馈问题',
  reportIntroduction: '大约需要三分钟，内容只有项目服务人员能看到。',
  footer: '晨曦县是虚构的地方。本页演示合作方如何嵌入反馈表。',
};
