// 重播在終端機上顯示的文字,繁體中文。
import type { Words } from './words.ts';

export const zhTW: Words = {
  usage: `用法:npm run replay -- 檔案 [選項]
  檔案                 投訴資料,.csv 或 .csv.gz
  --map 檔案           各欄的含義(local/replay/caers.json)
  --year 2007          只取這一年的投訴
  --from、--to 日期    只取這些日子的投訴
  --limit N            只取前 N 件投訴
  --sweep-every PT1H   兩次巡檢的間隔;PT5M 即外掛程式自己的觸發條件
  --seed 1             決定一切隨機結果
  --locale zh-TW       en、zh-CN 或 zh-TW
  --data 資料夾        把結果保存在該資料夾
  --port 8800          展示結果的工作台連接埠
  --no-desk            印出彙總後結束`,
  optionWrong: ({ option }) => `無法辨識 ${option}。`,
  mappingUnreadable: ({ path, reason }) => `無法讀取欄位對應 ${path}:${reason}`,
  mappingWrong: ({ path, place, reason }) => `欄位對應 ${path} 的「${place}」有誤:${reason}`,
  mappingKeysUnknown: ({ path, keys }) => `欄位對應 ${path} 用到了預案中沒有的鍵:${keys}`,
  fileUnreadable: ({ path, reason }) => `無法讀取 ${path}:${reason}`,
  columnMissing: ({ path, column }) => `${path} 中沒有欄位對應要讀取的欄「${column}」。`,
  dateUnreadable: ({ path, id, date }) =>
    `${path}:報告 ${id} 的日期「${date}」與欄位對應的格式不符。`,
  nothingToReplay: ({ path }) => `${path} 在所選期間內沒有投訴。`,
  folderTaken: '--data 指定的資料夾中已有活頁簿,請換一個空資料夾。',
  setUpFailed: ({ reason }) => `活頁簿初始化失敗:${reason}`,
  tabMissing: ({ tab }) => `活頁簿中沒有工作表「${tab}」。`,
  columnLost: ({ tab, column }) => `工作表「${tab}」中沒有欄「${column}」。`,
  reading: ({ complaints, from, to }) => `${complaints} 件投訴,${from} 至 ${to}`,
  rule: ({ prompt, late, noAgreement, test, asked, satisfied, seed }) =>
    `模擬協調員(種子 ${seed}):${prompt}% 的回覆和記錄表準時完成,${late}% 遲到,其餘嚴重遲到;` +
    `${noAgreement}% 未達成一致並登門訪視,${test}% 送驗;全部在數日內結案;回訪 ${asked}% 的投訴人,其中 ${satisfied}% 表示滿意。`,
  sweepsEvery: ({ duration }) => `每 ${duration} 巡檢一次,代替外掛程式的 5 分鐘觸發條件。`,
  sweepsByTrigger: '由外掛程式自己的 5 分鐘觸發條件巡檢。',
  progress: ({ moment, complaints, mails }) => `${moment}  ${complaints} 件投訴,${mails} 封郵件`,
  complaints: '投訴',
  refused: ({ code }) => `遭拒:${code}`,
  resent: '遭拒後重新送出',
  duties: '時限任務',
  dutyCounts: ({ met, missed, other }) =>
    `準時 ${met},逾期 ${missed}${other > 0 ? `,取消 ${other}` : ''}`,
  mails: '郵件',
  notices: ({ kind }) => `通知,${kind}`,
  rung: ({ kind, rung }) => `${kind},第 ${rung} 級`,
  reports: '月報',
  executions: '執行',
  executionCounts: ({ count, mean, slowest, failed }) =>
    `${count} 次,平均 ${mean} 毫秒,最慢 ${slowest} 毫秒${failed > 0 ? `,失敗 ${failed} 次` : ''}`,
  wallTime: '耗時',
  seconds: ({ seconds }) => `${seconds} 秒`,
  firstError: ({ entry, message }) => `首次失敗(${entry}):${message}`,
};
