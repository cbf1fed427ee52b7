// 伺服器在終端機與拒絕請求時所說的話：繁體中文。
import type { Messages } from './en.ts';

export const zhTW: Messages = {
  usage: (values) =>
    `npm start -- [選項]

  --port N        四個連接埠中的第一個（預設 8800）：工作台、網路應用程式、其內容、合作方網站
  --data DIR      保存全部資料的資料夾（預設 .data）
  --locale L      活頁簿語言：${values.locales}（預設 en）
  --plan P        活頁簿採用的預案：${values.plans}（預設 P1）
  --now ISO       時鐘的起點，例如 2026-03-02T09:00+08:00
  --fresh         先清空資料夾
  --empty         開啟空白活頁簿，不做初始設定，也不填入示範人員
  --smtp URL      同時實際寄出郵件，例如 smtp://user:password@mail.example.org:587
  --help          顯示本說明`,
  unknownOption: (values) => `${values.reason}\n可用選項請見 npm start -- --help。`,
  badPort: (values) =>
    `--port ${values.given}：請填寫 1024 到 65532 之間的整數，其後的三個連接埠也會用到。`,
  badChoice: (values) => `--${values.option} ${values.given}：請從 ${values.choices} 中選擇。`,
  badNow: (values) =>
    `--now ${values.given}：請填寫帶時區位移的時刻，例如 2026-03-02T09:00+08:00。`,
  badSmtp: (values) => `--smtp ${values.given}：請填寫以 smtp:// 或 smtps:// 開頭的位址。`,
  portTaken: (values) =>
    `連接埠 ${values.port} 已被其他程式佔用。請用 npm start -- --port N 換一組連接埠，N 到 N+3 都必須空閒。`,
  portRefused: (values) =>
    `目前的帳號無權開啟連接埠 ${values.port}。請用 npm start -- --port N 換一組連接埠。`,
  notBuilt: (values) => `缺少 ${values.folder}。請先執行 npm run build，再重新啟動。`,
  folderInUse: (values) =>
    `資料夾 ${values.folder} 正由處理程序 ${values.pid} 使用。請先停止該處理程序，或用 --data DIR 換一個資料夾。`,
  journalDamaged: (values) =>
    `${values.folder} 中 ${values.file} 的第 ${values.line} 行已遭外部更動，活頁簿無法完整讀出。請還原該資料夾的備份，或用 --data DIR 換一個資料夾，或加 --fresh 重新開始。`,
  snapshotDamaged: (values) =>
    `${values.folder} 中的 ${values.file} 已遺失或遭外部更動，活頁簿無法讀出。請還原該資料夾的備份，或用 --data DIR 換一個資料夾，或加 --fresh 重新開始。`,
  setUpFailed: (values) => `活頁簿初始設定失敗：${values.reason}`,
  clockNotBack: (values) =>
    `該資料夾的時鐘已走到 ${values.now}，不能倒退；如需重新開始，請加上 --fresh。`,
  settingUp: '正在設定活頁簿……',
  ready: (values) => `已就緒，按 Ctrl+C 停止。
  工作台          ${values.desk}
  網路應用程式    ${values.webApp}
  應用程式內容    ${values.content}
  合作方網站      ${values.partner}`,
  stopped: '已停止，資料全部保留。',
  mailNotSent: (values) => `郵件「${values.subject}」未能透過 SMTP 寄出：${values.reason}`,
  mailUnderWay: (values) => `停止時，郵件「${values.subject}」仍在透過 SMTP 傳送，可能沒有送達。`,

  noSuchPage: '此位址沒有頁面。',
  noSuchCall: (values) => `沒有 ${values.path} 這個介面。`,
  wrongMethod: (values) => `此介面只接受 ${values.allowed}。`,
  crossOrigin: '只有工作台頁面本身和本機程式可以呼叫。',
  onlyFromPage: '只有網路應用程式自己給出的頁面才能呼叫其函式。',
  contentGone: '此內容已被取走或已過期，請重新送出請求。',
  bodyTooLong: (values) => `請求超過 ${values.megabytes} MB。`,
  notJson: '請求內容不是 JSON。',
  badRequest: (values) =>
    values.path === '' ? values.problem : `${values.path}：${values.problem}`,
  noSuchTab: (values) => `沒有名為「${values.name}」的工作表。現有：${values.names}。`,
  noSuchColumn: (values) => `沒有名為「${values.name}」的欄。`,
  badRange: (values) => `「${values.a1}」不是此工作表的範圍。請寫成 B2 或 B2:C4 的形式。`,
  badRows: (values) => `這些列沒有全部落在 1 到 ${values.last} 之間。`,
  badColumns: (values) => `這些欄沒有全部落在 1 到 ${values.last} 之間。`,
  rowsRange: '請寫成 rows=首列-末列，例如 rows=2-40。',
  notRectangular: '每一列的值必須一樣多，且至少有一個值。',
  noSuchMail: (values) => `沒有第 ${values.index} 封郵件。`,
  noSuchItem: (values) => `選單中沒有 ${values.item}。現有：${values.items}。`,
  noPanel: '試算表旁沒有開啟任何面板。',
  noSuchChart: '沒有這個圖表。',
  badMoment: 'advance 請寫 ISO 8601 時長，如 PT4H 或 P1D；或用 to 給出時刻。',
  clockBack: (values) => `時鐘現在是 ${values.now}，只能往前走。`,
  clockTooFar: (values) =>
    `時鐘一次最多往前走 ${values.days} 天，即到 ${values.last} 為止。時鐘沒有移動。`,
};
