// 合作方頁面：繁體中文。縣名、機構和電話均為虛構。
import type { PartnerText } from './en.ts';

export const zhTW: PartnerText = {
  title: '兒童營養改善計畫 · 晨曦縣',
  skip: '跳到回報表單',
  languages: '語言',
  county: '晨曦縣',
  office: '婦幼健康服務中心',
  programme: '兒童營養改善計畫',
  headline: '讓6至24個月的孩子每天都有一包營養包',
  introduction:
    '家長可到所在鄉鎮衛生所免費領取營養包。如果營養包有問題，或者孩子吃了以後不舒服，請告訴我們，我們會說明什麼時候給您答覆。',
  useHeading: '食用方式',
  useOnePack: '每天一包，拌入放溫的粥或其他軟質食物中。',
  useStore: '盒子請放在乾燥、避光、孩子拿不到的地方。',
  useDate: '食用前先看日期，過期的請帶回衛生所。',
  unwellHeading: '孩子不舒服怎麼辦',
  unwell:
    '請先停用，並保留已經打開的那一包。如果孩子發高燒、反覆嘔吐或精神很差，請馬上就醫，之後再來回報。',
  lineName: '諮詢電話',
  line: '400-000-0000',
  hoursName: '服務時間',
  hours: '每天8:00至20:00',
  reportHeading: '回報問題',
  reportIntroduction: '大約需要三分鐘，內容只有計畫服務人員看得到。',
  footer: '晨曦縣是虛構的地方。本頁示範合作方如何嵌入回報表單。',
};
