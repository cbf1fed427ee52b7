// “npm run plan”检查、说明和比较预案时在终端上显示的文字，简体中文。
import type { Translated } from '../../../shared/text/catalogue.ts';
import type { en } from './en.ts';

export const zhCN: Translated<typeof en> = {
  usage: `用法：npm run plan -- 命令 …
  check 预案                 逐一指出预案中的错误
  explain 预案               用文字说明一件投诉的全过程
    --level 2                该级别；不写则为最低级别
    --region 地区            投诉来自何处，决定所用的工作日历
    --received 2026-11-20T09:00
  compare 预案 预案          两者有何不同
  backtest 预案 文件         用预案回测过去的投诉（.csv、.csv.gz）
    --with 预案              并列比较另一份预案
    --year 2007、--from 日期、--to 日期
    --mapping 文件           各列的含义（local/replay/caers.json）
    --early-warning product  早期预警按产品、批次或症状计数
    --receivers 4            首接人员的人数
    --seed 1                 决定一切随机结果
  --locale zh-CN             en、zh-CN 或 zh-TW
预案可写 P1 … P9、内置预案的标识，或一个 JSON 文件。`,
  optionWrong: ({ option }) => `无法识别 ${option}。`,
  planMissing: ({ name, presets }) =>
    `“${name}”既不是文件，也不是内置预案。内置预案有：${presets}。`,
  planNoJson: ({ name, reason }) => `${name} 不是 JSON：${reason}`,
  planWrong: ({ name, count }) =>
    `${name} 有 ${count} 处错误，可用“npm run plan -- check ${name}”逐一查看。`,
  planTitle: ({ label, name }) => `${label}：${name}`,
  fine: ({ plan, duties, situations }) =>
    `${plan} 没有错误（时限任务 ${duties} 项，事件规则 ${situations} 条）。`,
  mistakes: ({ name, count }) => `${name}：${count} 处错误`,
  mistake: ({ where, problem }) => `${where}：${problem}`,
  wholePlan: '整份预案',
  placeItem: ({ list, item }) => `${list}${item}`,
  placeParts: ({ parts }) => parts.join('，'),
  twice: ({ found }) => `“${found}”在此出现两次。请改其中一个的键，或删去一个。`,
  'place.situations': '事件',
  'place.rules': '规则',
  'place.levels': '级别',
  'place.levelRules': '定级规则',
  'place.milestones': '节点',
  'place.duties': '时限任务',
  'place.alerts': '即时通知',
  'place.ladders': '上报阶梯',
  'place.rungs': '阶梯',
  'place.roles': '角色',
  'place.channels': '渠道',
  'place.categories': '类别',
  'place.symptoms': '症状',
  'place.signals': '情形',
  'place.urgencies': '紧急程度',
  'place.facts': '附加列',
  'place.figures': '数值',
  'place.calendars': '工作日历',
  'place.targets': '目标',
  'place.readings': '文件的理解',
  'place.opens': '启动条件',
  'place.finds': '自动判定',
  'place.occurs': '单件投诉',
  'place.calm': '恢复平稳',
  'place.firstReceivers': '首接人',
  'place.reportTo': '月报收件角色',
  'place.repeats': '催办间隔',
  'place.id': '标识',
  'place.version': '版本',
  'place.ownDays': '自定日期',
  shapeAbsent: ({ what }) => `缺少“${what}”。请补上。`,
  shapeMissing: ({ what, should }) => `缺少“${what}”。请补上：${should}。`,
  shapeTooMuch: ({ what }) => `预案在此处没有“${what}”。请删去，或改正写法。`,
  shapeWrong: ({ found, should }) => `“${found}”不合适。请写成：${should}。`,
  shapeOther: ({ found }) => `此处不合适（${found}）。请改正。`,
  'shape.no time of day': '这不是一天中的时刻。请写成 08:30 的形式。',
  'shape.no such day': '没有这一天。请写成 2026-10-10 的形式。',
  'shape.no such time zone': '没有这个时区。请写成 Asia/Shanghai 的形式。',
  'shape.hours out of order': '工作时段顺序有误。每段先始后终，且在下一段开始前结束。',
  'shape.no working day is left': '没有剩下工作日。请从周末中去掉一天。',
  'shape.exactly one calendar is for all other regions':
    '须有且只有一个日历适用于其余地区。请只让一个日历的地区留空。',
  'shape.a region stands twice': '同一地区出现在两个日历中。请从其中一个删去。',
  'shape.a key stands twice': '两个日历的键相同。请改其中一个。',
  aText: '用引号括起的文字',
  aNumber: '不加引号的数字',
  aList: '用 [ ] 括起的列表',
  anObject: '用 { } 括起的对象',
  yesOrNo: 'true 或 false',
  aKey: '键：拉丁字母、数字和连字符，以小写字母开头',
  aLength: '一段时间，如 {"minutes": 30}、{"hours": 4}；任务时限也可写 {"workingDays": 2}',
  aCondition: '一个条件，如 {"signal": "media"} 或 {"all": [ … ]}',
  levelUnknown: ({ level, levels }) => `该预案没有级别“${level}”。级别有：${levels.join('、')}。`,
  complaintOf: ({ level, received, region, zone }) =>
    `一件${level}投诉，${received}收到（${region === '' ? '' : `${region}，`}${zone}）`,
  and: ({ items }) => items.join('、'),
  sourced: ({ text, source }) => `${text}（${source}）`,
  onlyIf: ({ condition }) => `（仅当 ${condition}）`,
  levelTitle: '【级别】定级依据',
  levelMeans: ({ level, meaning }) => `${level}：${meaning}`,
  alertsTitle: '【立即通知】',
  dutiesTitle: '【时限任务】做什么、谁来做、何时之前',
  dutiesNote: '后续步骤按前一步在最后一刻完成推算；起点不一定发生的任务仅以示例说明。',
  dutyTitle: ({ duty, role }) => `${duty} – ${role}`,
  example: ({ sentence }) => `例如：${sentence}`,
  warned: '提前提醒',
  overdue: '逾期通知',
  andAgain: ({ role }) => `${role}，并反复催办`,
  doneBy: '完成节点',
  pausedBetween: '暂停计时',
  recurring: '循环',
  recurs: '每次完成后重新开始',
  promised: '对投诉人的承诺',
  hourTitle: '【逐时】若无人填写',
  soon: ({ duty }) => `“${duty}”即将到期`,
  late: ({ duty }) => `“${duty}”已逾期`,
  repeatsTitle: '【催办】逾期期间',
  repeats: ({ pauses, last }) =>
    pauses.length === 0 ? `每隔${last}一次` : `先后隔${pauses.join('、')}，此后每隔${last}一次`,
  noRepeats: '首次通知后不再催办',
  requirementsTitle: '【节点】相互关系',
  onlyAfter: '须先有',
  alsoReaches: '同时视为',
  situationsTitle: '【事件】多件投诉合起来意味着什么',
  opensWhen: '启动条件',
  byPerson: '仅由人员启动',
  opens: ({ level, trigger, source }) => `${trigger} → ${level}（${source}）`,
  counts: '只计',
  ownedBy: '负责人',
  toldAtOnce: '立即通知',
  alert: ({ alert, roles, source }) => `${alert}：${roles}（${source}）`,
  toDo: '任务',
  situationDuty: ({ duty, role, start, within, source, ladder, more }) =>
    `${duty} – ${role}：${start} + ${within}（${source}）${more}；逾期：${ladder}`,
  share: ({ percent }) => `，覆盖其中 ${percent}% 的投诉`,
  foundByWatch: '自动判定',
  finds: ({ milestone, trigger }) => `${milestone}：${trigger}`,
  endsAfter: '结束前须有',
  also: '此外',
  single: '同一时间只有一个，不论由何启动',
  silences: '事件期间其投诉的催办暂停',
  mayBeLowered: ({ levels }) => `人员可从${levels.join('、')}下调`,
  rungAtOnce: ({ role }) => `${role}立即`,
  rungAfter: ({ role, pause }) => `${role}${pause}后`,
  cluster: ({ count, by, within }) => `${within}内${count}人以上（含）${by}相同`,
  surgeIncluded: ({ percent, baseline, floor }) =>
    `24小时投诉量达到此前${baseline}日均的 ${percent}%（含），且不少于${floor}件`,
  surgeAbove: ({ percent, baseline, floor }) =>
    `24小时投诉量超过此前${baseline}日均的 ${percent}%，且不少于${floor}件`,
  unusual: ({ by, windows, baseline, alarms, least }) =>
    `${windows.join('或')}内同一${by}的人数超出此前${baseline}所能解释的偶然波动，且不少于${least}人；允许每年误报${alarms}次`,
  unusualVolume: ({ windows, baseline, alarms, least }) =>
    `${windows.join('或')}内投诉量超出此前${baseline}所能解释的偶然波动，且不少于${least}件；允许每年误报${alarms}次`,
  occurs: ({ condition, within }) => `${within}内有一件投诉符合：${condition}`,
  calmNoMore: ({ within }) => `${within}内的投诉不多于此前同样长的时间`,
  calmDown: ({ within, percent }) => `${within}内的投诉比最高峰减少 ${percent}%`,
  calmWithout: ({ condition }) => `，且没有一件符合：${condition}`,
  always: '常设',
  readingsTitle: '【文件的理解】未规定或有歧义之处',
  rowTitle: ({ parts }) => parts.join(' · '),
  cells: ({ cells }) => cells.map(({ title, text }) => `${title}：${text}`).join('；'),
  there: '有',
  same: '两者内容相同。',
};
