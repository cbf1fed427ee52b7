// “npm run plan”檢查、說明和比較預案時在終端機上顯示的文字，繁體中文。
import type { Translated } from '../../../shared/text/catalogue.ts';
import type { en } from './en.ts';

export const zhTW: Translated<typeof en> = {
  usage: `用法：npm run plan -- 命令 …
  check 預案                 逐一指出預案中的錯誤
  explain 預案               用文字說明一件投訴的全過程
    --level 2                該級別；不寫則為最低級別
    --region 地區            投訴來自何處，決定所用的工作日曆
    --received 2026-11-20T09:00
  compare 預案 預案          兩者有何不同
  backtest 預案 檔案         用預案回測過去的投訴（.csv、.csv.gz）
    --with 預案              並列比較另一份預案
    --year 2007、--from 日期、--to 日期
    --mapping 檔案           各欄的含義（local/replay/caers.json）
    --early-warning product  早期預警按產品、批次或症狀計數
    --receivers 4            首接人員的人數
    --seed 1                 決定一切隨機結果
  --locale zh-TW             en、zh-CN 或 zh-TW
預案可寫 P1 … P9、內建預案的代號，或一個 JSON 檔案。`,
  optionWrong: ({ option }) => `無法辨識 ${option}。`,
  planMissing: ({ name, presets }) =>
    `「${name}」既不是檔案，也不是內建預案。內建預案有：${presets}。`,
  planNoJson: ({ name, reason }) => `${name} 不是 JSON：${reason}`,
  planWrong: ({ name, count }) =>
    `${name} 有 ${count} 處錯誤，可用「npm run plan -- check ${name}」逐一查看。`,
  planTitle: ({ label, name }) => `${label}：${name}`,
  fine: ({ plan, duties, situations }) =>
    `${plan} 沒有錯誤（時限任務 ${duties} 項，事件規則 ${situations} 條）。`,
  mistakes: ({ name, count }) => `${name}：${count} 處錯誤`,
  mistake: ({ where, problem }) => `${where}：${problem}`,
  wholePlan: '整份預案',
  placeItem: ({ list, item }) => `${list}${item}`,
  placeParts: ({ parts }) => parts.join('，'),
  twice: ({ found }) => `「${found}」在此出現兩次。請改其中一個的鍵，或刪去一個。`,
  'place.situations': '事件',
  'place.rules': '規則',
  'place.levels': '級別',
  'place.levelRules': '定級規則',
  'place.milestones': '節點',
  'place.duties': '時限任務',
  'place.alerts': '即時通知',
  'place.ladders': '上報階梯',
  'place.rungs': '階梯',
  'place.roles': '角色',
  'place.channels': '管道',
  'place.categories': '類別',
  'place.symptoms': '症狀',
  'place.signals': '情形',
  'place.urgencies': '緊急程度',
  'place.facts': '附加欄',
  'place.figures': '數值',
  'place.calendars': '工作日曆',
  'place.targets': '目標',
  'place.readings': '文件的理解',
  'place.opens': '啟動條件',
  'place.finds': '自動判定',
  'place.occurs': '單件投訴',
  'place.calm': '恢復平穩',
  'place.firstReceivers': '首接人',
  'place.reportTo': '月報收件角色',
  'place.repeats': '催辦間隔',
  'place.id': '代號',
  'place.version': '版本',
  'place.ownDays': '自定日期',
  shapeAbsent: ({ what }) => `缺少「${what}」。請補上。`,
  shapeMissing: ({ what, should }) => `缺少「${what}」。請補上：${should}。`,
  shapeTooMuch: ({ what }) => `預案在此處沒有「${what}」。請刪去，或改正寫法。`,
  shapeWrong: ({ found, should }) => `「${found}」不合適。請寫成：${should}。`,
  shapeOther: ({ found }) => `此處不合適（${found}）。請改正。`,
  'shape.no time of day': '這不是一天中的時刻。請寫成 08:30 的形式。',
  'shape.no such day': '沒有這一天。請寫成 2026-10-10 的形式。',
  'shape.no such time zone': '沒有這個時區。請寫成 Asia/Shanghai 的形式。',
  'shape.hours out of order': '工作時段順序有誤。每段先始後終，且在下一段開始前結束。',
  'shape.no working day is left': '沒有剩下工作天。請從週末中去掉一天。',
  'shape.exactly one calendar is for all other regions':
    '須有且只有一個日曆適用於其餘地區。請只讓一個日曆的地區留空。',
  'shape.a region stands twice': '同一地區出現在兩個日曆中。請從其中一個刪去。',
  'shape.a key stands twice': '兩個日曆的鍵相同。請改其中一個。',
  aText: '用引號括起的文字',
  aNumber: '不加引號的數字',
  aList: '用 [ ] 括起的清單',
  anObject: '用 { } 括起的物件',
  yesOrNo: 'true 或 false',
  aKey: '鍵：拉丁字母、數字和連字號，以小寫字母開頭',
  aLength: '一段時間，如 {"minutes": 30}、{"hours": 4}；任務時限也可寫 {"workingDays": 2}',
  aCondition: '一個條件，如 {"signal": "media"} 或 {"all": [ … ]}',
  levelUnknown: ({ level, levels }) => `該預案沒有級別「${level}」。級別有：${levels.join('、')}。`,
  complaintOf: ({ level, received, region, zone }) =>
    `一件${level}投訴，${received}收到（${region === '' ? '' : `${region}，`}${zone}）`,
  and: ({ items }) => items.join('、'),
  sourced: ({ text, source }) => `${text}（${source}）`,
  onlyIf: ({ condition }) => `（僅當 ${condition}）`,
  levelTitle: '【級別】定級依據',
  levelMeans: ({ level, meaning }) => `${level}：${meaning}`,
  alertsTitle: '【立即通知】',
  dutiesTitle: '【時限任務】做什麼、誰來做、何時之前',
  dutiesNote: '後續步驟按前一步在最後一刻完成推算；起點不一定發生的任務僅以示例說明。',
  dutyTitle: ({ duty, role }) => `${duty} – ${role}`,
  example: ({ sentence }) => `例如：${sentence}`,
  warned: '提前提醒',
  overdue: '逾期通知',
  andAgain: ({ role }) => `${role}，並反覆催辦`,
  doneBy: '完成節點',
  pausedBetween: '暫停計時',
  recurring: '循環',
  recurs: '每次完成後重新開始',
  promised: '對投訴人的承諾',
  hourTitle: '【逐時】若無人填寫',
  soon: ({ duty }) => `「${duty}」即將到期`,
  late: ({ duty }) => `「${duty}」已逾期`,
  repeatsTitle: '【催辦】逾期期間',
  repeats: ({ pauses, last }) =>
    pauses.length === 0 ? `每隔${last}一次` : `先後隔${pauses.join('、')}，此後每隔${last}一次`,
  noRepeats: '首次通知後不再催辦',
  requirementsTitle: '【節點】相互關係',
  onlyAfter: '須先有',
  alsoReaches: '同時視為',
  situationsTitle: '【事件】多件投訴合起來意味著什麼',
  opensWhen: '啟動條件',
  byPerson: '僅由人員啟動',
  opens: ({ level, trigger, source }) => `${trigger} → ${level}（${source}）`,
  counts: '只計',
  ownedBy: '負責人',
  toldAtOnce: '立即通知',
  alert: ({ alert, roles, source }) => `${alert}：${roles}（${source}）`,
  toDo: '任務',
  situationDuty: ({ duty, role, start, within, source, ladder, more }) =>
    `${duty} – ${role}：${start} + ${within}（${source}）${more}；逾期：${ladder}`,
  share: ({ percent }) => `，覆蓋其中 ${percent}% 的投訴`,
  foundByWatch: '自動判定',
  finds: ({ milestone, trigger }) => `${milestone}：${trigger}`,
  endsAfter: '結束前須有',
  also: '此外',
  single: '同一時間只有一個，不論由何啟動',
  silences: '事件期間其投訴的催辦暫停',
  mayBeLowered: ({ levels }) => `人員可從${levels.join('、')}下調`,
  rungAtOnce: ({ role }) => `${role}立即`,
  rungAfter: ({ role, pause }) => `${role}${pause}後`,
  cluster: ({ count, by, within }) => `${within}內${count}人以上（含）${by}相同`,
  surgeIncluded: ({ percent, baseline, floor }) =>
    `24小時投訴量達到此前${baseline}日均的 ${percent}%（含），且不少於${floor}件`,
  surgeAbove: ({ percent, baseline, floor }) =>
    `24小時投訴量超過此前${baseline}日均的 ${percent}%，且不少於${floor}件`,
  unusual: ({ by, windows, baseline, alarms, least }) =>
    `${windows.join('或')}內同一${by}的人數超出此前${baseline}所能解釋的偶然波動，且不少於${least}人；允許每年誤報${alarms}次`,
  unusualVolume: ({ windows, baseline, alarms, least }) =>
    `${windows.join('或')}內投訴量超出此前${baseline}所能解釋的偶然波動，且不少於${least}件；允許每年誤報${alarms}次`,
  occurs: ({ condition, within }) => `${within}內有一件投訴符合：${condition}`,
  calmNoMore: ({ within }) => `${within}內的投訴不多於此前同樣長的時間`,
  calmDown: ({ within, percent }) => `${within}內的投訴比最高峰減少 ${percent}%`,
  calmWithout: ({ condition }) => `，且沒有一件符合：${condition}`,
  always: '常設',
  readingsTitle: '【文件的理解】未規定或有歧義之處',
  rowTitle: ({ parts }) => parts.join(' · '),
  cells: ({ cells }) => cells.map(({ title, text }) => `${title}：${text}`).join('；'),
  there: '有',
  same: '兩者內容相同。',
};
